import { higherBump } from '@locktender/commits'
import type { Bump, JudgedCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import { askOf } from '../lines/version-ask.ts'
import type { VersionAsk } from '../lines/version-ask.ts'
import type { ChangesetAsk } from './changeset-asks.ts'

/** What one package's own changes ask for, and in words. */
export interface PackageAsk extends VersionAsk {
  readonly because: readonly string[]
}

const shown = 3

/** The ask of judged commits, of which those in `isFresh` came after the last release of the branch's channel. */
export function packageAsk(
  commits: readonly JudgedCommit[],
  fresh: readonly JudgedCommit[],
  policy: VersioningPolicy,
  changesets: ChangesetAsk | null,
): PackageAsk {
  const ask = askOf(commits, fresh, policy.minimum)
  if (changesets !== null) return changesetAsk(commits, fresh, policy, changesets)
  const named = ask.deciding.slice(0, shown).map(nameCommit)
  const more = ask.deciding.length - named.length
  const minimum = ask.byMinimum ? [`${commits.length} commits, minimum patch`] : []
  return { ...ask, because: [...named, ...(more > 0 ? [`and ${more} more commits`] : []), ...minimum] }
}

function changesetAsk(
  commits: readonly JudgedCommit[],
  fresh: readonly JudgedCommit[],
  { minimum }: VersioningPolicy,
  asked: ChangesetAsk,
): PackageAsk {
  const byMinimum = minimum === 'patch' && asked.bump === null && commits.length > 0
  return {
    bump: byMinimum ? 'patch' : asked.bump,
    moving: asked.moving || (minimum === 'patch' && fresh.length > 0),
    deciding: [],
    byMinimum,
    because: byMinimum ? [`${commits.length} commits, minimum patch`] : asked.because,
  }
}

function nameCommit({ raw, reading }: JudgedCommit): string {
  return `commit ${raw.sha.slice(0, 7)} ${reading.type ?? 'labelled'}${reading.breaking ? '!' : ''}`
}

/** What packages with one number ask for together. */
export function joinAsks(asks: readonly VersionAsk[]): VersionAsk {
  const bump = asks.reduce<Bump | null>((highest, ask) => higherBump(highest, ask.bump), null)
  const deciding = asks.filter((ask) => ask.bump === bump).flatMap((ask) => ask.deciding)
  return {
    bump,
    moving: asks.some(({ moving }) => moving),
    deciding: [...new Set(deciding)],
    byMinimum: asks.every(({ byMinimum, bump: own }) => byMinimum || own === null) && bump !== null,
  }
}
