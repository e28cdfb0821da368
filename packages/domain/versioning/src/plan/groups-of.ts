import { Problem } from '@locktender/contracts'
import type { Finding, VersioningPolicy } from '@locktender/contracts'
import { matchGlob } from '../glob/match-glob.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'

/** Packages by what they share. */
export interface Groups {
  /** Sets of packages with one number, every package in exactly one; most have one member. */
  readonly units: readonly (readonly number[])[]
  readonly unitOf: readonly number[]
  /** For every unit the number of its linked group, or -1. */
  readonly linkOf: readonly number[]
  readonly linkCount: number
  readonly findings: readonly Finding[]
}

/**
 * Resolves the policy's groups and the manifests' shared versions; fixed groups that overlap are one. Throws Problem
 * `policy/groups-overlap` for a package in two linked groups.
 */
export function groupsOf(packages: readonly WorkspacePackage[], groups: VersioningPolicy['groups']): Groups {
  const findings: Finding[] = []
  const members = (patterns: readonly string[]): number[] => {
    const found = new Set<number>()
    for (const pattern of patterns) {
      const matching = packages.flatMap(({ name }, index) => (name === pattern || matchGlob(pattern, name) ? [index] : []))
      if (matching.length === 0)
        findings.push({ code: 'policy/group-member-unknown', message: `versioning.groups: no package is named "${pattern}".` })
      matching.forEach((index) => found.add(index))
    }
    return [...found]
  }
  const root = packages.map((_, index) => index)
  const find = (index: number): number => {
    while (root[index] !== index) index = root[index] = root[root[index]!]!
    return index
  }
  for (const group of [...(groups?.fixed ?? []).map(members), ...sharedVersions(packages)]) {
    // The lowest index stays the root, so that units keep the order of the packages.
    group.forEach((index) => {
      const [one, other] = [find(group[0]!), find(index)]
      root[Math.max(one, other)] = Math.min(one, other)
    })
  }
  const units = new Map<number, number[]>()
  packages.forEach((_, index) => units.set(find(index), [...(units.get(find(index)) ?? []), index]))
  const unitOf: number[] = []
  ;[...units.values()].forEach((unit, number) => unit.forEach((index) => (unitOf[index] = number)))
  const linked = (groups?.linked ?? []).map(members)
  return { units: [...units.values()], unitOf, linkOf: linkUnits(units.size, unitOf, linked, packages), linkCount: linked.length, findings }
}

function sharedVersions(packages: readonly WorkspacePackage[]): number[][] {
  const sharing = new Map<string, number[]>()
  packages.forEach(({ versionFrom }, index) => {
    if (versionFrom !== undefined) sharing.set(versionFrom, [...(sharing.get(versionFrom) ?? []), index])
  })
  return [...sharing.values()]
}

function linkUnits(
  unitCount: number,
  unitOf: readonly number[],
  linked: readonly (readonly number[])[],
  packages: readonly WorkspacePackage[],
): number[] {
  const linkOf = Array.from({ length: unitCount }, () => -1)
  linked.forEach((group, link) =>
    group.forEach((index) => {
      const unit = unitOf[index]!
      const taken = linkOf[unit]!
      if (taken >= 0 && taken !== link) {
        throw new Problem(
          'policy/groups-overlap',
          `versioning.groups.linked: package ${packages[index]?.name} is in two groups.`,
          'Join the two groups, or leave the package in one of them.',
        )
      }
      linkOf[unit] = link
    }),
  )
  return linkOf
}
