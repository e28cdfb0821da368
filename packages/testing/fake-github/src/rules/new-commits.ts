import type { GitStore } from '../git/git-store.ts'
import { zeroSha } from '../git/refs.ts'
import type { RefUpdate } from './ref-update.ts'

/** The commits that this update would bring into the repository: reachable from the new value and from no ref yet. */
export async function newCommits(store: GitStore, update: RefUpdate): Promise<string[]> {
  if (update.after === zeroSha) return []
  const options = update.env === undefined ? {} : { env: update.env }
  const text = await store.git(['rev-list', '--not', '--all', '--not', update.after, '--'], options)
  return text.toString().split('\n').filter(Boolean)
}

/** Workflow files that the new commits add or change. */
export async function changedWorkflows(store: GitStore, update: RefUpdate): Promise<string[]> {
  const commits = await newCommits(store, update)
  if (commits.length === 0) return []
  const args = ['diff-tree', '--stdin', '-r', '--root', '--name-only', '--no-commit-id', '-z', '--', '.github/workflows']
  const options = { input: `${commits.join('\n')}\n`, ...(update.env === undefined ? {} : { env: update.env }) }
  return [...new Set((await store.git(args, options)).toString().split('\0').filter(Boolean))]
}
