import type { Account } from '@locktender/gates'

/** Who said something, and when, as the platform vouches for it. */
export interface Said {
  readonly by: Account
  /** Whether the account is known to stand outside of the repository: its word counts only where its role lets it. */
  readonly isOutsider: boolean
  readonly at: Date
  readonly url: string | null
}

/** Something that an account says about the release of one commit. */
export type Statement =
  /** That a criterion holds. */
  | { readonly kind: 'attest'; readonly of: string }
  /** That a risk is taken, who answers for it and until when. */
  | { readonly kind: 'accept'; readonly of: string; readonly owner: string; readonly expires: Date; readonly reason: string }
  /** Who watches the release, and what. */
  | { readonly kind: 'watch'; readonly who: string; readonly what: string }
  /** That the release goes on in spite of NO-GO. */
  | { readonly kind: 'override'; readonly expires: Date; readonly reason: string; readonly incident: string | null }

/** A statement, or why a line that looks like one is none. */
export type ReadStatement = Said & ({ readonly statement: Statement } | { readonly kind: Statement['kind']; readonly refused: string })
