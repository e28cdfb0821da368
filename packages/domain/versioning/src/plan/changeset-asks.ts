import { higherBump } from '@locktender/commits'
import type { Bump, RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Finding } from '@locktender/contracts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import type { Changeset } from '../sources/changeset.ts'
import type { UnitHistory } from './unit.ts'

/** What changesets ask of one package. */
export interface ChangesetAsk {
  bump: Bump | null
  moving: boolean
  readonly because: string[]
}

export interface ChangesetAsks {
  readonly byPackage: readonly ChangesetAsk[]
  readonly findings: readonly Finding[]
}

/**
 * What the changesets ask of each package. A file counts for a package when a commit since that package's last release touched it;
 * so a file that stays in the tree after its release asks for nothing more. Throws Problem `changesets/unknown-package`.
 */
export function changesetAsks(
  changesets: readonly Changeset[],
  packages: readonly WorkspacePackage[],
  commits: readonly RawCommit[],
  unitOf: readonly number[],
  { sinceBase, sinceRelease }: UnitHistory,
): ChangesetAsks {
  const byPackage = packages.map((): ChangesetAsk => ({ bump: null, moving: false, because: [] }))
  const findings: Finding[] = []
  const touching = commitsTouching(new Set(changesets.map(({ file }) => file)), commits)
  for (const { file, releases } of changesets) {
    const places = touching === null ? null : (touching.get(file) ?? []).filter((commit) => !sinceBase.allReach(commit))
    if (places?.length === 0)
      findings.push({ code: 'changesets/not-in-range', message: `${file} asks for nothing: no commit of the range touched it.` })
    for (const [name, bump] of releases) {
      const index = placeOf(packages, name, file)
      const unit = unitOf[index]!
      const ask = byPackage[index]!
      if (bump === null || !(places === null || places.some((commit) => !sinceBase.reaches(unit, commit)))) continue
      ask.bump = higherBump(ask.bump, bump)
      ask.moving ||= places === null || places.some((commit) => !sinceRelease.reaches(unit, commit))
      ask.because.push(`changeset ${file} ${bump}`)
    }
  }
  return { byPackage, findings }
}

function placeOf(packages: readonly WorkspacePackage[], name: string, file: string): number {
  const index = packages.length === 1 && packages[0]?.name === '' ? 0 : packages.findIndex((candidate) => candidate.name === name)
  if (index >= 0) return index
  const known = packages.map((candidate) => candidate.name).join(', ')
  throw new Problem(
    'changesets/unknown-package',
    `${file} names package "${name}", which is not in this repository.`,
    `Name one of: ${known}.`,
    { at: { file } },
  )
}

/** Commits by the changeset they touch; null when the log was read without paths. */
function commitsTouching(files: ReadonlySet<string>, commits: readonly RawCommit[]): Map<string, number[]> | null {
  if (commits.length > 0 && commits.every(({ paths }) => paths === undefined)) return null
  const touching = new Map<string, number[]>()
  commits.forEach(({ paths }, index) => {
    for (const path of paths ?? []) if (files.has(path)) touching.set(path, [...(touching.get(path) ?? []), index])
  })
  return touching
}
