import type { RecordRepository } from '@locktender/contracts'
import type { ChainTail } from '../chain/next-event.ts'

export const anchorPredicateType = 'https://locktender.dev/attestations/release-record/v1'

export interface AnchorFacts {
  readonly repository: RecordRepository
  /** Full name of the record's branch. */
  readonly branch: string
  readonly head: ChainTail
  readonly at: Date
}

/** An in-toto statement (in-toto.io/Statement/v1) that the record had this head: its digest covers every event up to it. */
export interface AnchorStatement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }]
  readonly predicateType: typeof anchorPredicateType
  readonly predicate: { readonly repository: RecordRepository; readonly branch: string; readonly seq: number; readonly at: string }
}

/** The statement to be signed, so that a record that is cut off or written anew later contradicts it. */
export function anchorStatement({ repository, branch, head, at }: AnchorFacts): AnchorStatement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `${repository.name}/${branch.replace(/^refs\/heads\//, '')}`, digest: { sha256: head.digest } }],
    predicateType: anchorPredicateType,
    predicate: { repository, branch, seq: head.seq, at: at.toISOString() },
  }
}
