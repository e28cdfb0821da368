import type { Difference } from './opinion.ts'

export interface KnownDifference {
  readonly scenario: string
  readonly where: readonly string[]
  /** What the two do, and which of them GitHub is like. */
  readonly reason: string
}

/** Where act and our runner are known to differ. A place that does not come up any more must be deleted. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    scenario: 'engine',
    where: ['matrix #1', 'matrix #2', 'matrix #3', 'matrix #4'].map((job) => `output ${job}/strategy.total`),
    reason: 'act leaves strategy.job-total empty; GitHub documents it as the number of jobs of the matrix, which the runner gives',
  },
  {
    scenario: 'example doctor',
    where: ['calls'],
    reason: 'a job that names an environment makes it, as on GitHub, so there is one whose rules are read; act knows no environments',
  },
  {
    scenario: 'example executive-override',
    where: ['output decide/1.result'],
    reason: 'the digest of the result that the gate hands over: it holds the instant at which the gate ran',
  },
  {
    scenario: 'example go-no-go',
    where: ['output decide/1.result'],
    reason: 'the digests of the results that are handed over: they hold the instants at which their steps ran',
  },
  {
    scenario: 'example release-record',
    where: ['left', 'output record/1.result'],
    reason: 'the event holds the instant at which it was recorded, and with it the digest of the event and the hash of its commit',
  },
  {
    scenario: 'example rollout-kubernetes',
    where: ['left'],
    reason: 'the events of the rollout hold the instants at which they were recorded, and with them the commits of the record',
  },
  {
    scenario: 'example rollout-kubernetes: nothing to go back to',
    where: ['left'],
    reason: 'the events of the rollout hold the instants at which they were recorded, and with them the commits of the record',
  },
  {
    scenario: 'example rollout-serverless',
    where: ['left'],
    reason: 'the events of the rollout hold the instants at which they were recorded, and with them the commits of the record',
  },
  {
    scenario: 'prober: nothing staged',
    where: ['output probe/0.ref', 'output probe/0.commit'],
    reason:
      'the checkout fails in both. For act it is a composite action, whose outputs are evaluated, to nothing, after a failure too; ' +
      'the runner’s checkout is a function and, like the JavaScript action that it stands for, sets none',
  },
]

/** The differences that no entry explains, and the places of entries that explain none. */
export function judgeDifferences(
  differences: readonly Difference[],
  known: readonly KnownDifference[] = knownDifferences,
): { readonly unexplained: readonly Difference[]; readonly unused: readonly { readonly scenario: string; readonly where: string }[] } {
  const places = known.flatMap(({ scenario, where }) => where.map((each) => ({ scenario, where: each })))
  const isSame = (place: { readonly scenario: string; readonly where: string }, found: Difference): boolean =>
    place.scenario === found.scenario && place.where === found.where
  return {
    unexplained: differences.filter((found) => !places.some((place) => isSame(place, found))),
    unused: places.filter((place) => !differences.some((found) => isSame(place, found))),
  }
}
