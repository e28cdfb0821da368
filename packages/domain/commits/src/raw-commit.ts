/** One commit as the history tells it: nothing interpreted yet. */
export interface RawCommit {
  /** Full hash, or whatever the caller knows the commit by. */
  readonly sha: string
  /** The whole message as git stores it; hostile text. */
  readonly message: string
  readonly parents?: readonly string[]
  readonly author?: { readonly name: string; readonly email: string }
  /** Committer time, seconds since the epoch. */
  readonly committedAtSeconds?: number
  /** Repository paths the commit touched, `/`-separated; absent when the log was read without them. */
  readonly paths?: readonly string[]
}
