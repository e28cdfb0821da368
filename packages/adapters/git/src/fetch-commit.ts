import { Problem } from '@locktender/contracts'
import { FETCH } from './deepen.ts'
import type { GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'
import { readable } from './git-problem.ts'
import type { RemoteAccess } from './remote-access.ts'
import { askRemote } from './remote-access.ts'
import type { RepositoryFacts } from './repository-facts.ts'
import { safeRevision } from './revision.ts'

const HASH = /^[0-9a-f]{40,64}$/

/**
 * Makes the files of one commit of the remote readable and returns its hash. `name` is a full hash, which costs nothing where the
 * clone has it, or the full name of a branch of the remote, which is asked for in any case: a local copy may be old. Throws Problem
 * `git/remote-unreachable` or `git/no-such-commit`.
 */
export async function fetchCommit(
  context: GitContext,
  { isShallow, head }: RepositoryFacts,
  name: string,
  access: RemoteAccess,
): Promise<string> {
  const sha = HASH.test(name) ? name : await tipOf(context, name, access)
  if (sha === head || (await isThere(context, sha))) return sha
  // Without its history in a clone that is cut already; a depth would cut a whole one.
  const answer = await askRemote(context, access, [...FETCH, '--no-tags', ...(isShallow ? ['--depth=1'] : [])], [sha])
  if (answer?.exitCode === 0 && (await isThere(context, sha))) return sha
  throw unreachable(`commit ${sha.slice(0, 12)}`, answer?.stderr)
}

async function tipOf(context: GitContext, ref: string, access: RemoteAccess): Promise<string> {
  const answer = await askRemote(context, access, ['ls-remote', '--quiet'], [safeRevision(ref)])
  if (answer?.exitCode !== 0) throw unreachable(ref, answer?.stderr)
  const sha = answer.stdout
    .toString('utf8')
    .split('\n')
    .find((line) => line.endsWith(`\t${ref}`))
    ?.split('\t')[0]
  if (sha !== undefined && HASH.test(sha)) return sha
  throw new Problem('git/no-such-commit', `the remote has no ${ref}`, 'Check the name of the branch.')
}

async function isThere(context: GitContext, sha: string): Promise<boolean> {
  return (await askGit(context, ['cat-file', '-e', `${sha}^{commit}`])).exitCode === 0
}

function unreachable(what: string, stderr: string | undefined): Problem {
  return new Problem(
    'git/remote-unreachable',
    `${what} could not be fetched: ${stderr === undefined ? 'the clone has no remote' : readable(stderr)}`,
    'Give `github-token` with `permissions: contents: read`, or let actions/checkout fetch the history (fetch-depth: 0).',
  )
}
