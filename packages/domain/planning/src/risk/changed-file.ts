/** A file that differs between two versions, as `git diff --numstat` counts it. */
export interface ChangedFile {
  /** Repository path, `/`-separated; of a renamed file the new one. */
  readonly path: string
  /** Path before a rename. */
  readonly oldPath?: string | undefined
  /** Lines; 0 for a file that is not text. */
  readonly added: number
  readonly deleted: number
}
