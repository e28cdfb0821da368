import { isAncestor } from '../git/history.ts'
import { zeroSha } from '../git/refs.ts'
import type { Activity } from '../state/protection.ts'
import type { Issue } from '../state/issue.ts'
import { type Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { tell } from '../state/tell.ts'
import { branchOf, isCreation, isDeletion, tagOf, type RefUpdate } from './ref-update.ts'
import { isForced } from './rule-checks.ts'

/** Everything that follows from a ref having moved, by whatever way: activity, pull requests, releases of a lost tag, events. */
export async function afterUpdate(world: World, repository: Repository, token: Token | null, moved: RefUpdate): Promise<void> {
  const update: RefUpdate = {
    ref: moved.ref,
    before: moved.before,
    after: moved.after,
    ...(moved.pull === undefined ? {} : { pull: moved.pull }),
  }
  const forced = await isForced({ world, repository, update })
  const branch = branchOf(update.ref)
  if (branch !== null) {
    recordActivity(world, repository, token, update, forced)
    await followHeads(world, repository, token, branch, update)
    await noticeMerges(world, repository, token, branch, update)
  }
  if (isDeletion(update)) orphanReleases(repository, tagOf(update.ref))
  tellRefMoved(world, repository, token, update, forced)
}

function recordActivity(world: World, repository: Repository, token: Token | null, update: RefUpdate, forced: boolean): void {
  const kinds: readonly [boolean, Activity['kind']][] = [
    [isCreation(update), 'branch_creation'],
    [isDeletion(update), 'branch_deletion'],
    [update.pull !== undefined, 'pr_merge'],
    [forced, 'force_push'],
    [true, 'push'],
  ]
  const kind = kinds.find(([holds]) => holds)?.[1] ?? 'push'
  repository.activities.push({
    id: world.nextId(),
    ref: update.ref,
    before: update.before,
    after: update.after,
    at: world.clock.now(),
    kind,
    actor: token?.account ?? null,
  })
}

const openPulls = (repository: Repository): Issue[] => repository.issues.filter((issue) => issue.pull !== null && issue.state === 'open')

/** Open pull requests from this branch get the new head; they close when the branch is gone. */
async function followHeads(world: World, repository: Repository, token: Token | null, branch: string, update: RefUpdate): Promise<void> {
  for (const issue of openPulls(repository)) {
    if (issue.pull === null || issue.pull.headRef !== branch || isCreation(update)) continue
    issue.updatedAt = world.clock.now()
    if (isDeletion(update)) {
      Object.assign(issue, { state: 'closed', closedAt: world.clock.now(), closedBy: token?.account ?? null })
      continue
    }
    issue.pull.headSha = update.after
    await repository.store.git(['update-ref', `refs/pull/${issue.number}/head`, update.after])
    dismissStale(repository, issue)
    tell(world, repository, token, {
      event: 'pull_request',
      action: 'synchronize',
      ref: issue.pull.headRef,
      sha: update.after,
      payload: { number: issue.number },
    })
  }
}

function dismissStale(repository: Repository, issue: Issue): void {
  const base = issue.pull?.baseRef ?? ''
  const byRule = repository.rulesets.some((set) => set.rules.some((rule) => rule.parameters?.['dismiss_stale_reviews_on_push'] === true))
  if (repository.protections.get(base)?.requiredReviews?.dismissStale !== true && !byRule) return
  for (const review of issue.pull?.reviews ?? []) if (review.state === 'APPROVED') review.state = 'DISMISSED'
}

/** A pull request whose head has reached its base by a push counts as merged. */
async function noticeMerges(world: World, repository: Repository, token: Token | null, branch: string, update: RefUpdate): Promise<void> {
  if (update.pull !== undefined || update.after === zeroSha || update.before === zeroSha) return
  for (const issue of openPulls(repository)) {
    if (issue.pull?.baseRef !== branch || !(await isAncestor(repository.store, issue.pull.headSha, update.after))) continue
    const now = world.clock.now()
    Object.assign(issue, { state: 'closed', closedAt: now, updatedAt: now, closedBy: token?.account ?? null })
    Object.assign(issue.pull, { mergedAt: now, mergedBy: token?.account ?? null, mergeCommit: issue.pull.headSha })
    tell(world, repository, token, {
      event: 'pull_request',
      action: 'closed',
      ref: branch,
      sha: update.after,
      payload: { number: issue.number },
    })
  }
}

/** A published release whose tag is deleted becomes a draft again. */
function orphanReleases(repository: Repository, tag: string | null): void {
  for (const release of repository.releases) {
    if (tag === null || release.tagName !== tag || release.draft) continue
    Object.assign(release, { draft: true, publishedAt: null })
    if (repository.latestRelease === release.id) repository.latestRelease = null
  }
}

function tellRefMoved(world: World, repository: Repository, token: Token | null, update: RefUpdate, forced: boolean): void {
  const { ref, before, after } = update
  const payload = { ref, before, after, created: isCreation(update), deleted: isDeletion(update), forced }
  tell(world, repository, token, { event: 'push', action: null, ref, sha: after, payload })
  const short = branchOf(ref) ?? tagOf(ref)
  if (short === null || (!isCreation(update) && !isDeletion(update))) return
  const event = isCreation(update) ? 'create' : 'delete'
  tell(world, repository, token, {
    event,
    action: null,
    ref,
    sha: after,
    payload: { ref: short, ref_type: branchOf(ref) === null ? 'tag' : 'branch' },
  })
}
