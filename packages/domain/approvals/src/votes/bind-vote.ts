import type { ApprovalCase, ApprovalRelease, ApprovalRequest, ApprovalVote } from '@locktender/contracts'
import type { ApprovalSettings } from '../approval-settings.ts'
import { partsOf } from '../release-digest.ts'
import { areSameSet } from '../same-set.ts'
import type { Fault } from './reading.ts'

type Bound = Pick<ApprovalRequest, 'digest' | 'commit' | 'tree' | 'policy' | 'artifacts' | 'environment' | 'plan'>

/**
 * Why a yes is not about the release as it is now; null when it is. A vote is about the digest on record for it, else about the newest
 * request before it: that is what its author saw, and a crafted clash of short digests gains nothing.
 *
 * @param digest8 first digits that the vote names, if it does
 */
export function bindingFault(
  vote: ApprovalVote,
  digest8: string | null,
  approvalCase: ApprovalCase,
  settings: ApprovalSettings,
): Fault | null {
  const { release, requests = [] } = approvalCase
  const atMs = Date.parse(vote.at ?? '')
  if (settings.bindTo === 'commit' && vote.digest === undefined && digest8 === null && isAbout(vote, release)) return null
  const known = requests.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  const bound = vote.digest === undefined ? askedBefore(known, atMs, digest8, release) : onRecord(vote.digest, known, atMs, release)
  if ('code' in bound) return bound
  if (digest8 !== null && !bound.digest.startsWith(digest8)) return otherDigest(digest8, bound, [release, ...known])
  const commit = bound.commit ?? (bound.digest === release.digest ? release.commit : undefined)
  if (vote.digest === undefined && vote.commit != null && vote.commit !== commit)
    return { code: 'vote/stale', reason: 'it is about another commit than the one that was asked about' }
  if (bound.digest === release.digest) return null
  if (settings.bindTo === 'commit' && commit !== undefined && commit === release.commit) return null
  if (settings.sameTreeKeeps && differsInCommitOnly(bound, release)) return null
  return { code: 'vote/stale', reason: `it was given for ${bound.digest.slice(0, 8)}, which is not what is released now` }
}

const isAbout = (vote: ApprovalVote, { commit }: ApprovalRelease): boolean => commit !== undefined && vote.commit === commit

function askedBefore(known: readonly ApprovalRequest[], atMs: number, digest8: string | null, release: ApprovalRelease): Bound | Fault {
  const newest = known.find(({ at }) => Date.parse(at) <= atMs)
  if (newest !== undefined) return newest
  if (known.length > 0) return { code: 'vote/before-request', reason: 'it was given before anything was asked' }
  return digest8 === null
    ? { code: 'vote/unbound', reason: 'it names no digest, and no request is on record that would tell what it is about' }
    : release
}

function onRecord(digest: string, known: readonly ApprovalRequest[], atMs: number, release: ApprovalRelease): Bound | Fault {
  const first = known.findLast((request) => request.digest === digest)
  if (first !== undefined && Date.parse(first.at) > atMs)
    return { code: 'vote/before-request', reason: 'it was given before this was asked' }
  return first ?? (digest === release.digest ? release : { digest })
}

function otherDigest(digest8: string, bound: Bound, known: readonly Bound[]): Fault {
  return known.some(({ digest }) => digest.startsWith(digest8))
    ? { code: 'vote/stale', reason: `it names ${digest8}, but what was asked last was ${bound.digest.slice(0, 8)}` }
    : { code: 'vote/other-digest', reason: `it names ${digest8}, which was never asked about here` }
}

function differsInCommitOnly(bound: Bound, release: ApprovalRelease): boolean {
  const [then, now] = [partsOf(bound), partsOf(release)]
  if (then === undefined || now === undefined || bound.tree === undefined || bound.tree !== release.tree) return false
  return (
    areSameSet(then.artifacts, now.artifacts) &&
    then.policy === now.policy &&
    then.environment === now.environment &&
    then.plan === now.plan
  )
}
