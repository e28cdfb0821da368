import type { GitContext } from './git-process.ts'
import { readGit } from './git-process.ts'
import { safeRevision } from './revision.ts'

/** When the commit was made, by its committer's clock, to the second. */
export async function readCommitTime(context: GitContext, revision: string): Promise<Date> {
  const seconds = await readGit(context, [
    'log',
    '-1',
    '--no-color',
    '--no-show-signature',
    '--format=%ct',
    '--end-of-options',
    safeRevision(revision),
  ])
  return new Date(Number(seconds.trim()) * 1000)
}
