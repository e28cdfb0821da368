import type { JudgedCommit } from '@locktender/commits'
import type { Forced } from '../lines/forced-version.ts'
import { forcedVersion } from '../lines/forced-version.ts'
import { targetVersion } from '../lines/target-version.ts'
import type { VersionAsk } from '../lines/version-ask.ts'
import type { VersionLine } from '../lines/version-line.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { higherVersion } from '../lines/higher-version.ts'
import type { Version } from '../schemes/version.ts'
import type { Groups } from './groups-of.ts'
import type { PackageAsk } from './package-asks.ts'
import { joinAsks } from './package-asks.ts'
import type { UnitWish } from './forced-units.ts'
import type { Unit } from './unit.ts'
import { lineOf } from './unit.ts'

/** A unit with all that its version depends on. */
export interface PlannedUnit extends Unit {
  /** Its line; of a linked unit, the line of all units it is linked to. */
  readonly line: VersionLine
  readonly ask: VersionAsk
  readonly forced: Forced
  /** Nothing says what its first version is. */
  readonly baseless: boolean
  /** All its members are marked private. */
  readonly private: boolean
}

export interface PlanUnitsInput {
  readonly packages: readonly WorkspacePackage[]
  readonly groups: Groups
  readonly units: readonly Unit[]
  readonly common: Pick<VersionLine, 'scheme' | 'branch' | 'today'>
  readonly wishOf: (unit: number) => UnitWish
  readonly asks: readonly PackageAsk[]
  readonly judged: readonly (readonly JudgedCommit[])[]
  /** Place of a commit in the list, newest first. */
  readonly placeOf: (sha: string) => number
}

/** Joins what the members of each unit ask for, and what was forced. Throws the Problems of `forcedVersion`. */
export function planUnits({ packages, groups, units, common, wishOf, asks, judged, placeOf }: PlanUnitsInput): PlannedUnit[] {
  const links = linkedLines(groups, units, common.scheme)
  return units.map((unit, number) => {
    const { policy, input } = wishOf(number)
    const own = lineOf(
      unit,
      { ...common, policy },
      unit.members.map((member) => packages[member]!.name),
    )
    const link = links[groups.linkOf[number]!]
    const line = link === undefined ? own : { ...own, ...link }
    const commits =
      unit.members.length === 1
        ? judged[unit.members[0]!]!
        : newestFirst(
            unit.members.flatMap((member) => judged[member]!),
            placeOf,
          )
    const forced = forcedVersion(line, commits, input)
    const ask = joinAsks(unit.members.map((member) => asks[member]!))
    const baseless = line.current === null && forced.forced === null && targetVersion(line, 'patch') === null
    return { ...unit, line, ask, forced, baseless, private: unit.members.every((member) => packages[member]!.private) }
  })
}

function newestFirst(commits: readonly JudgedCommit[], placeOf: (sha: string) => number): JudgedCommit[] {
  return commits.toSorted((one, other) => placeOf(one.raw.sha) - placeOf(other.raw.sha))
}

/** Of every linked group: the highest current version and all tags. */
function linkedLines(
  { linkOf, linkCount }: Groups,
  units: readonly Unit[],
  scheme: VersionLine['scheme'],
): Pick<VersionLine, 'current' | 'tags'>[] {
  return Array.from({ length: linkCount }, (_, link) => {
    const linked = units.filter((_unit, number) => linkOf[number] === link)
    const current = linked.reduce<Version | null>((highest, { base }) => higherVersion(scheme, highest, base?.version ?? null), null)
    return { current, tags: linked.flatMap(({ tags }) => tags) }
  })
}
