/** The tip of the branch and the files on it. */
export interface BranchHead {
  /** Null while the branch does not exist. */
  readonly commit: string | null
  /** Hash of the content by path, sorted by path. */
  readonly files: ReadonlyMap<string, string>
}

export interface NewFile {
  /** A file that is there under the same path gives way to it. */
  readonly path: string
  readonly text: string
  /** Message of the commit that adds it. */
  readonly message: string
  /** Time of the commit, seconds since 1970. */
  readonly epochSeconds: number
}

/** A commit of the branch. */
export interface BranchCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** Whether it carries a signature that the server verifies; null where no server says. */
  readonly isVerified: boolean | null
}

export interface BranchHistory {
  /** The newest first. */
  readonly commits: readonly BranchCommit[]
  /** Whether that is all of them. */
  readonly isWhole: boolean
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
  /** The commits that lead to that head, without their contents. */
  history(head: BranchHead): Promise<BranchHistory>
}
