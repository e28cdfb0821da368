import { writeCommit } from './commit.ts'
import { GitFailure, type GitStore } from './git-store.ts'

/** The tree of a three-way merge of two commits; null when it has conflicts. */
export async function mergeTrees(store: GitStore, ours: string, theirs: string): Promise<string | null> {
  try {
    const output = await store.git(['merge-tree', '--write-tree', '--no-messages', ours, theirs])
    return output.toString().split('\n')[0] ?? null
  } catch (error) {
    if (error instanceof GitFailure) return null
    throw error
  }
}

const nobody = { name: 'replay', email: 'replay@localhost', seconds: 0 }

/** The tree of `commit`'s change applied to the tree of `onto`; null when it conflicts. */
export async function replayTree(store: GitStore, commit: string, parent: string, onto: string): Promise<string | null> {
  const tree = (await store.objects.info(`${onto}^{tree}`))?.sha ?? onto
  // A stand-in for `onto` whose parent is the commit's own parent, so that the merge base is that parent.
  const standIn = await writeCommit(store, { tree, parents: [parent], author: nobody, committer: nobody, message: 'replay' })
  return mergeTrees(store, standIn, commit)
}
