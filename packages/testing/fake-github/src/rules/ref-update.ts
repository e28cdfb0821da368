import { zeroSha } from '../git/refs.ts'

/** A ref about to move: a zero sha before is a creation, after a deletion. */
export interface RefUpdate {
  readonly ref: string
  readonly before: string
  readonly after: string
  /** The pull request whose merge moves it. */
  readonly pull?: number
  /** Where git finds objects of a push that is not accepted yet. */
  readonly env?: Readonly<Record<string, string>>
}

export const isCreation = (update: RefUpdate): boolean => update.before === zeroSha
export const isDeletion = (update: RefUpdate): boolean => update.after === zeroSha
export const branchOf = (ref: string): string | null => (ref.startsWith('refs/heads/') ? ref.slice(11) : null)
export const tagOf = (ref: string): string | null => (ref.startsWith('refs/tags/') ? ref.slice(10) : null)
