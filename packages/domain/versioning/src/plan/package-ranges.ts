import { createPathIndex } from '@locktender/commits'
import type { RawCommit } from '@locktender/commits'
import { commitPaths } from '../history/commit-paths.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import type { UnitHistory } from './unit.ts'

/** Which commits, by their place in the list and newest first, concern which package. */
export interface PackageRanges {
  /** By package: commits since its unit's base that touch it. */
  readonly touching: readonly (readonly number[])[]
  /** By package: those of them since the unit's last release of the branch's channel. */
  readonly fresh: readonly (readonly number[])[]
  /** Commits since at least one base, whatever they touch. */
  readonly all: readonly number[]
}

/**
 * Deals the commits out to packages by their paths. The only package of a repository, at its root, takes every commit of its range
 * and needs no paths. Throws Problem `version/no-paths` when several packages share a log that was read without paths.
 */
export function packageRanges(
  packages: readonly WorkspacePackage[],
  commits: readonly RawCommit[],
  unitOf: readonly number[],
  { sinceBase, sinceRelease }: UnitHistory,
): PackageRanges {
  const touching = packages.map((): number[] => [])
  const fresh = packages.map((): number[] => [])
  const all: number[] = []
  const ownersOf = ownersByPath(packages)
  commits.forEach((commit, index) => {
    if (sinceBase.allReach(index)) return
    all.push(index)
    for (const owner of ownersOf(commit)) {
      const unit = unitOf[owner]!
      if (sinceBase.reaches(unit, index)) continue
      touching[owner]!.push(index)
      if (!sinceRelease.reaches(unit, index)) fresh[owner]!.push(index)
    }
  })
  return { touching, fresh, all }
}

function ownersByPath(packages: readonly WorkspacePackage[]): (commit: RawCommit) => Iterable<number> {
  if (packages.length === 1 && packages[0]?.path === '') return () => [0]
  const atPath = new Map<string, number[]>()
  packages.forEach(({ path }, index) => atPath.set(path, [...(atPath.get(path) ?? []), index]))
  const index = createPathIndex([...atPath.keys()].map((path) => ({ name: path, path })))
  return (commit) => {
    const owners = new Set<number>()
    for (const path of commitPaths(commit)) {
      const folder = index(path)
      if (folder !== null) atPath.get(folder)!.forEach((owner) => owners.add(owner))
    }
    return owners
  }
}
