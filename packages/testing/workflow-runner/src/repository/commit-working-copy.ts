import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { git } from '../process/git.ts'

export interface WorkingCopy {
  /** The top of the work tree. */
  readonly root: string
  /** The repository's own git directory, if it has one. */
  readonly ownGitDirectory: string | undefined
  /** Where the commit is written. */
  readonly gitDirectory: string
  readonly branch: string
  readonly clock: Clock
}

const author = { NAME: 'Workflow runner', EMAIL: 'runner@localhost' }
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(author).map(([key, value]) => [`GIT_${role}_${key}`, value])),
)

/** The parent when the files are those of the parent, else a new commit of the files (without ignored ones) on the branch. */
export async function commitWorkingCopy(
  { root, ownGitDirectory, gitDirectory, branch, clock }: WorkingCopy,
  parent: string | undefined,
): Promise<string> {
  const index = join(gitDirectory, 'working-copy.index')
  if (ownGitDirectory !== undefined) await copyFile(join(ownGitDirectory, 'index'), index).catch(() => undefined) // saves reading unchanged files
  const at = ['--git-dir', gitDirectory, '--work-tree', root]
  const environment = { GIT_INDEX_FILE: index }
  await git(root, [...at, 'add', '--all', '.'], { environment })
  const tree = (await git(root, [...at, 'write-tree'], { environment })).trim()
  if (parent !== undefined && (await git(gitDirectory, ['rev-parse', `${parent}^{tree}`])).trim() === tree) return parent
  const date = clock.now().toISOString()
  const parents = parent === undefined ? [] : ['-p', parent]
  const commit = await git(gitDirectory, ['commit-tree', tree, ...parents, '-m', 'Working copy'], {
    environment: { ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  })
  await git(gitDirectory, ['update-ref', `refs/heads/${branch}`, commit.trim()])
  return commit.trim()
}
