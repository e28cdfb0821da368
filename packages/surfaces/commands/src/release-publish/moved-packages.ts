import { versionIn, type ReleasedPackage } from '@locktender/publishing/files'
import { manifestsWanted, type PackagePlan } from '@locktender/versioning'
import type { PlannedRelease } from '../situation/version-plan.ts'

/**
 * The packages whose files take a new version. In a repository of one version these are the root and every workspace member that
 * carries the same number as the root, or takes it from there.
 */
export async function movedPackages(
  { situation, plan }: PlannedRelease,
  texts: ReadonlyMap<string, string>,
): Promise<readonly ReleasedPackage[]> {
  const moved = plan.packages.filter((each): each is PackagePlan & { next: string } => each.next !== null)
  const [first] = moved
  if (!plan.single || first === undefined) return moved.map(({ name, path, next }) => ({ name, path, version: next }))
  const root: ReleasedPackage = { name: first.name, path: '', version: first.next }
  const rootVersions = new Set([
    first.current,
    ...[...texts].filter(([path]) => !path.includes('/')).map(([path, text]) => versionIn(text, path)),
  ])
  const { readPackages } = await import('@locktender/versioning/packages')
  const manifests = new Map([...texts].filter(([path]) => manifestsWanted([path], 'auto').length > 0))
  const members = readPackages(manifests, 'auto').packages.filter(
    ({ path, version, versionFrom }) => path !== '' && (versionFrom !== undefined || (version !== null && rootVersions.has(version))),
  )
  const own = readPackages(manifests, 'auto').packages.find(({ path }) => path === '')
  return [{ ...root, name: own?.name ?? situation.name }, ...members.map(({ name, path }) => ({ name, path, version: first.next }))]
}
