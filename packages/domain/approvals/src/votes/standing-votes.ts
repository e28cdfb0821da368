import type { Reading } from './reading.ts'

/** One person's yes for one role, as it stands. */
export interface StandingYes {
  readonly account: number
  readonly role: string
  readonly delegatedFrom: number | null
  /** The latest vote that says it. */
  readonly reading: Reading
  /** When it was said, since it was last taken back; in order. */
  readonly timesMs: readonly number[]
}

export interface StandingVotes {
  readonly yeses: readonly StandingYes[]
  readonly vetoes: readonly Reading[]
  /** Votes that may hide a veto, of people who have not voted since. */
  readonly hiddenVetoes: readonly Reading[]
  /** Votes that a later one of the same person replaced, by that one. */
  readonly replaced: ReadonlyMap<Reading, Reading>
  /** Withdrawals that took something back. */
  readonly effective: ReadonlySet<Reading>
}

/**
 * What stands when each person's latest vote wins. A yes for another role, or a vote that is void, takes nothing back; a no or a
 * withdrawal takes back all. Of votes at one instant the no comes last.
 *
 * @param readings votes of one release, in any order
 */
export function standingVotes(readings: readonly Reading[]): StandingVotes {
  const byAuthor = Map.groupBy(inOrder(readings), ({ vote }) => vote.user?.id ?? 0)
  byAuthor.delete(0)
  const all = [...byAuthor].map(([account, own]) => standingOfOne(account, own))
  return {
    yeses: all.flatMap(({ yeses }) => yeses),
    vetoes: all.flatMap(({ vetoes }) => vetoes),
    hiddenVetoes: all.flatMap(({ hiddenVetoes }) => hiddenVetoes),
    replaced: new Map(all.flatMap(({ replaced }) => [...replaced])),
    effective: new Set(all.flatMap(({ effective }) => [...effective])),
  }
}

const weight = { nothing: 0, approve: 1, withdraw: 2, veto: 3 } as const

/** Votes by time; those of unknown time first, those of one instant from yes to no, then by name. */
export function inOrder(readings: readonly Reading[]): readonly Reading[] {
  const time = ({ atMs }: Reading): number => (Number.isNaN(atMs) ? -8.64e15 : atMs)
  return readings.toSorted(
    (one, other) => time(one) - time(other) || weight[one.says] - weight[other.says] || (one.vote.id < other.vote.id ? -1 : 1),
  )
}

function standingOfOne(account: number, own: readonly Reading[]): StandingVotes {
  const yeses = new Map<string, StandingYes>()
  const replaced = new Map<Reading, Reading>()
  const effective = new Set<Reading>()
  let vetoes: Reading[] = []
  let hiddenVetoes: Reading[] = []
  const takeBack = (by: Reading): void => {
    const earlier = new Set([...[...yeses.values()].map(({ reading }) => reading), ...vetoes])
    for (const reading of earlier) replaced.set(reading, by)
    if (earlier.size > 0 || hiddenVetoes.length > 0) effective.add(by)
    yeses.clear()
    vetoes = []
  }
  for (const reading of own) {
    if (reading.fault !== null) {
      if (reading.takesBack) takeBack(reading)
      if (reading.hidesVeto) hiddenVetoes.push(reading)
      continue
    }
    if (reading.says === 'approve') {
      for (const veto of vetoes) replaced.set(veto, reading)
      vetoes = []
      for (const [role, delegatedFrom] of reading.roles) {
        const earlier = yeses.get(role)
        yeses.set(role, { account, role, delegatedFrom, reading, timesMs: [...(earlier?.timesMs ?? []), reading.atMs] })
        const isGone = earlier !== undefined && [...yeses.values()].every((yes) => yes.reading !== earlier.reading)
        if (isGone) replaced.set(earlier.reading, reading)
      }
    } else {
      takeBack(reading)
      if (reading.says === 'veto') vetoes = [reading]
    }
    hiddenVetoes = []
  }
  return { yeses: [...yeses.values()], vetoes, hiddenVetoes, replaced, effective }
}
