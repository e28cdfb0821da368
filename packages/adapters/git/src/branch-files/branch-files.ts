/** The tip of the branch and the files on it. */
export interface BranchHead {
  /** Null while the branch does not exist. */
  readonly commit: string | null
  /** Hash of the content by path, sorted by path. */
  readonly files: ReadonlyMap<string, string>
}

export interface NewFile {
  readonly path: string
  readonly text: string
  /** Message of the commit that adds it. */
  readonly message: string
  /** Time of the commit, seconds since 1970. */
  readonly epochSeconds: number
}

/**
 * A branch that only ever gains files, one commit each, written by many at once: whoever comes second is told so and begins again.
 * Nothing is checked out, and no history is fetched.
 */
export interface BranchFiles {
  head(): Promise<BranchHead>
  /** Texts of those paths that the head has. */
  read(head: BranchHead, paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Adds a file on top of exactly that head: compare-and-swap. `moved` when the branch is not there any more. */
  add(head: BranchHead, file: NewFile): Promise<'added' | 'moved'>
}
