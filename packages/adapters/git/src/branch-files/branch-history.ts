import { askGit, type GitContext, readGit } from '../git-process.ts'
import { askRemote, type RemoteAccess } from '../remote-access.ts'
import type { BranchCommit, BranchHead, BranchHistory } from './branch-files.ts'
import { unreachable } from './unreachable.ts'

/** Of a remote only the commits themselves are fetched: no trees, no contents. */
const fetchCommits = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=tree:0', '--depth=2147483647']

/** The commits that lead to a head; of a remote with `access`, else of the repository itself. */
export async function readHistory(context: GitContext, { commit }: BranchHead, access: RemoteAccess | null): Promise<BranchHistory> {
  if (commit === null) return { commits: [], isWhole: true }
  if (access !== null) {
    const fetched = await askRemote(context, access, fetchCommits, [commit])
    if (fetched?.exitCode !== 0) throw unreachable(fetched?.stderr)
  }
  const listed = await readGit(context, ['rev-list', '--parents', '--end-of-options', commit])
  const { stdout } = await askGit(context, ['rev-parse', '--is-shallow-repository'])
  const isShallow = stdout.toString('utf8').trim() === 'true'
  return { commits: listed.split('\n').flatMap(commitIn), isWhole: !isShallow }
}

// Who signed is known to a server only: the keys are not here.
function commitIn(line: string): BranchCommit[] {
  const [sha = '', ...parents] = line.split(' ')
  return sha === '' ? [] : [{ sha, parents, isVerified: null }]
}
