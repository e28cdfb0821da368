import { holdsPermission, isApp } from '../access/authorise.ts'
import { changedPaths } from '../git/diff.ts'
import { readCommit } from '../git/commit.ts'
import { isRefName, readRef, resolveCommit, swapRef, zeroSha } from '../git/refs.ts'
import { Refusal, validationFailed, type FieldError } from '../server/refusal.ts'
import type { Release } from '../state/release.ts'
import type { Repository } from '../state/repository.ts'
import { tell } from '../state/tell.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { releaseShape } from '../shapes/release.ts'
import { afterUpdate } from './after-update.ts'
import { judgeUpdate } from './judge-update.ts'
import { violationText } from './move-ref.ts'

const invalidTag: FieldError = { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' }
const custom = (field: string, message: string): FieldError => ({
  resource: 'Release',
  code: 'custom',
  field,
  message: `${field} ${message}`,
})

/**
 * Publishes a draft or new release: makes the tag when it is missing, fixes the times, locks it where releases are immutable.
 * `replaced` is the stored release that `release` is a changed copy of.
 * @throws Refusal 422 for a taken, burned, malformed or forbidden tag, 403 when the target changes workflow files the token may not touch.
 */
export async function publishRelease(
  world: World,
  repository: Repository,
  token: Token,
  release: Release,
  replaced = release,
): Promise<void> {
  const taken = repository.releases.some((each) => each !== replaced && !each.draft && each.tagName === release.tagName)
  if (taken) throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
  if (!isRefName(`refs/tags/${release.tagName}`)) throw validationFailed(custom('tag_name', 'is not well-formed'), invalidTag)
  const commit = await ensureTag(world, repository, token, release)
  const now = world.clock.now()
  Object.assign(release, {
    draft: false,
    publishedAt: now,
    updatedAt: now,
    createdAt: ((await readCommit(repository.store, commit))?.committer.seconds ?? now / 1000) * 1000,
    immutable: repository.settings.immutableReleases || repository.settings.immutableReleasesEnforcedByOwner,
  })
  for (const action of ['published', release.prerelease ? 'prereleased' : 'released']) {
    const payload = { action, release: releaseShape(world.links, repository, release) }
    tell(world, repository, token, { event: 'release', action, ref: `refs/tags/${release.tagName}`, sha: commit, payload })
  }
}

/** The commit of the release's tag, which is made at the target when it does not exist yet. */
async function ensureTag(world: World, repository: Repository, token: Token, release: Release): Promise<string> {
  const ref = `refs/tags/${release.tagName}`
  const existing = await readRef(repository.store, ref)
  const burned = repository.burnedTags.has(release.tagName) ? [custom('tag_name', 'was used by an immutable release')] : []
  if (existing !== null && burned.length > 0) throw validationFailed(...burned, invalidTag)
  if (existing !== null) return existing.commit
  const commit = await resolveCommit(repository.store, release.target)
  if (commit === null) throw validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' }, invalidTag)
  await refuseForeignWorkflows(world, repository, token, commit)
  const update = { ref, before: zeroSha, after: commit }
  const { refusals } = await judgeUpdate(world, repository, token, update)
  if (refusals.length > 0) throw validationFailed(custom('pre_receive', violationText(refusals)), ...burned, invalidTag)
  if (!(await swapRef(repository.store, ref, zeroSha, commit))) throw validationFailed(invalidTag)
  await afterUpdate(world, repository, token, update)
  return commit
}

/** create-release: "If your commitish would add or change a workflow file relative to the default branch, you need workflow permission." */
async function refuseForeignWorkflows(world: World, repository: Repository, token: Token, commit: string): Promise<void> {
  if (!isApp(token) || holdsPermission(world, token, 'workflows:write', repository)) return
  const base = await resolveCommit(repository.store, `refs/heads/${repository.defaultBranch}`)
  const paths = base === null ? [] : await changedPaths(repository.store, base, commit)
  if (!paths.some((path) => path.startsWith('.github/workflows/'))) return
  throw new Refusal(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': 'contents=write,workflows=write',
  })
}

/** Remembers which release shows as the latest. Without a word, a stable release does. */
export function markLatest(repository: Repository, release: Release, makeLatest: 'true' | 'false' | 'legacy' | undefined): void {
  if (release.draft || release.prerelease) return
  if (makeLatest === 'legacy') repository.latestRelease = null
  else if (makeLatest !== 'false') repository.latestRelease = release.id
}

/** The latest release: the one marked, else the newest stable one by the date of its commit. */
export function latestRelease(repository: Repository): Release | undefined {
  const stable = repository.releases.filter((release) => !release.draft && !release.prerelease)
  return (
    stable.find((release) => release.id === repository.latestRelease) ??
    stable.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)[0]
  )
}
