import type { RolloutLock, RolloutLockHolder } from '@locktender/contracts'

const stands: Readonly<Record<RolloutLock['state'], string>> = {
  held: 'holds',
  waiting: 'waits for',
  free: 'holds nothing yet of',
  unreachable: 'nobody can say who has',
}

/**
 * What a release shares with other repositories, one sentence on itself and one on each that comes before it. They hold text of others
 * as it is: escape it where it is shown.
 */
export function rolloutLockSentences({ state, resources, fence, since, until, holders }: RolloutLock): readonly string[] {
  const number = fence === null ? '' : `, number ${fence}`
  return [`${stands[state]} ${resources.join(', ')}${time(since, until)}${number}`, ...holders.map(holderSentence)]
}

function holderSentence({ repository, release, run, resources, isWaiting, since, until }: RolloutLockHolder): string {
  const what = isWaiting ? 'waits before it for' : 'holds'
  return `${repository} ${release} ${what} ${resources.join(', ')}${time(since, until)}${run === null ? '' : `, ${run}`}`
}

function time(since: string | null, until: string | null): string {
  return `${since === null ? '' : ` since ${since}`}${until === null ? '' : `, until ${until} unless renewed`}`
}
