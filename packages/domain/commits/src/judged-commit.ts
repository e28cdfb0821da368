import type { Bump } from './bump.ts'
import type { RawCommit } from './raw-commit.ts'
import type { Reading } from './reading.ts'

/**
 * - `counted`: its bump is part of the decision and never `null`;
 * - `ignored`: nobody lost it, but a rule sets it aside: `merge`, a type the policy maps to `none` (`bump.docs`), a type the
 *   policy does not speak of (`no-bump`); its bump is `null`;
 * - `reverted`: cancelled inside the range, `revertedBy` names the other commit of the pair;
 * - `unparsed`: not conventional; its bump is `null` and `reason` says what is wrong with the header.
 */
export type CommitVerdict = 'counted' | 'ignored' | 'reverted' | 'unparsed'

/** One commit of a range with what became of it: no commit of a range is ever missing. */
export interface JudgedCommit {
  readonly raw: RawCommit
  readonly reading: Reading
  /** What the commit asks for by itself, before reverts cancel and before any pre-1.0 shift; only `counted` ones move the version. */
  readonly bump: Bump | null
  readonly verdict: CommitVerdict
  /** One line a person understands, e.g. `feat → minor`, `reverted by 1a2b3c4`, `merge commit`; no text of a message is in it. */
  readonly reason: string
  /** The rule that fired: `breaking`, `bump.feat`, `bump.docs(readme.md)`, `no-bump`, `revert`, `merge`; `null` when unparsed. */
  readonly rule: string | null
  /** Of a cancelled pair: for the reverted commit the one that reverts it, for the reverting commit the first one it reverts. */
  readonly revertedBy: string | null
}
