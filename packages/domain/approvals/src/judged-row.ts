import type { JudgedVote } from '@locktender/contracts'
import { judgeSample, type SampleChange } from './sample-case.ts'

/** One row of a table of judgements. */
export interface JudgedRow extends SampleChange {
  /** Row of the table of attacks and mistakes. */
  readonly row: string
  readonly because: string
  readonly verdict: string
  /** Reason codes of the judgement; absent: whatever they are. */
  readonly codes?: readonly string[]
  /** Reason codes of the votes in order of time; absent: whatever they are. */
  readonly voteCodes?: readonly string[]
}

/** What a row expects, what is seen of the same, and the whole judgement as text. */
export function outcomeOf({ row: _row, because: _because, verdict, codes, voteCodes, ...change }: JudgedRow): {
  readonly expected: object
  readonly seen: object
  readonly whole: string
} {
  const judgement = judgeSample(change)
  const { data, reasons } = judgement
  return {
    expected: { verdict, approved: verdict === 'pass' || verdict === 'warn', codes, voteCodes },
    seen: {
      verdict: judgement.verdict,
      approved: data.approved,
      codes: codes && reasons.map(({ code }) => code),
      voteCodes: voteCodes && data.votes.map(({ code }) => code),
    },
    whole: JSON.stringify(judgement, null, 1),
  }
}

/** Votes of a row that have no effect and whose author is not told how to mend that, although there is something to mend. */
export function silentVotes(row: JudgedRow): readonly JudgedVote[] {
  const nothingToMend = ['stage/waiting', 'withdraw/nothing']
  return judgeSample(row).data.votes.filter(({ counted, mend, code }) => !counted && mend === null && !nothingToMend.includes(code))
}
