import type { Connection } from './connection.ts'

export interface NewCommit {
  readonly parent: string
  readonly message: string
  /** Whole text of every changed file, by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Makes a commit on top of another, which nobody sees before a ref points at it; returns its hash. No author is named: then GitHub
 * signs it for a bot, and it shows as verified.
 */
export async function createCommit(connection: Connection, { parent, message, files }: NewCommit): Promise<string> {
  const kind = { what: 'make the release commit', needs: 'contents=write', repeatable: true }
  // `base_tree` takes a commit's hash as well as a tree's.
  const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
  const tree = await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', { base_tree: parent, tree: entries }, kind)
  const commit = { message, tree: tree.data.sha, parents: [parent] }
  return (await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit, kind)).data.sha
}
