export type Footer = readonly [token: string, value: string]

/** Something a person should look at although the reading is settled, e.g. a line that looks like a breaking footer and is none. */
export interface Finding {
  /** Stable code, e.g. `commit/breaking-lookalike`. */
  readonly code: string
  readonly message: string
}

/** What a reverting commit says it undoes; matched by hash, else pull request, else exact header. */
export interface RevertMark {
  /** `revert` undoes, `reapply` restores what an earlier revert undid. */
  readonly kind: 'revert' | 'reapply'
  readonly header: string | null
  /** Full or short hashes, lower case. */
  readonly hashes: readonly string[]
  readonly pullRequest: number | null
}

/** One message as Conventional Commits 1.0.0 reads it. */
export interface Reading {
  readonly conventional: boolean
  /** First non-blank line, trailing blanks trimmed. */
  readonly header: string
  /** Lower case; `null` when the header is not conventional. */
  readonly type: string | null
  readonly scope: string | null
  /** By the header's `!` or a breaking footer; a footer counts under a header that is not conventional, too. */
  readonly breaking: boolean
  readonly description: string | null
  /** Free text between header and footers. */
  readonly body: string
  readonly footers: readonly Footer[]
  /** Texts of the breaking footers; when only `!` marks the break, empty. */
  readonly breakingNotes: readonly string[]
  readonly revert: RevertMark | null
  /** Commits found inside a squash body, nested blocks included; read only when asked for. */
  readonly inner: readonly Reading[]
  readonly findings: readonly Finding[]
}
