import { Problem } from '@locktender/contracts'
import type { GitAnswer, GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'
import { readable } from './git-problem.ts'
import { requireSupportedGit } from './git-version.ts'
import type { Remote } from './remote.ts'
import { readRemote } from './remote.ts'
import type { Tag } from './tags.ts'
import { shallowProblem } from './shallow-problem.ts'
import { peel } from './tags.ts'

export interface RemoteAccess {
  /** For http and https remotes; ssh uses its keys. Never on a command line, never written to a file. */
  readonly token?: string | undefined
}

/** git may take configuration from the environment since then. */
const CONFIG_FROM_ENVIRONMENT = { major: 2, minor: 31 }

/** Runs a command that talks to the remote; `args` get the remote's name put behind them, then `refspecs`. Null when there is no remote. */
export async function askRemote(
  context: GitContext,
  { token }: RemoteAccess,
  args: readonly string[],
  refspecs: readonly string[] = [],
): Promise<GitAnswer | null> {
  const remote = await readRemote(context)
  if (remote === null) return null
  const header = token === undefined ? [] : authorization(remote, token)
  if (header.length > 0) await requireSupportedGit(context, CONFIG_FROM_ENVIRONMENT)
  return askGit(context, [...args, '--end-of-options', remote.name, ...refspecs], { network: header })
}

/**
 * The tags of the remote, without fetching anything: what a shallow clone has to choose from. Tags that lead to something else than a
 * commit cannot be told apart. Throws Problem `git/remote-unreachable`, or `git/shallow` where a shallow clone has no remote.
 */
export async function readRemoteTags(context: GitContext, isShallow: boolean, access: RemoteAccess): Promise<Tag[]> {
  const answer = await askRemote(context, access, ['ls-remote', '--quiet', '--tags'])
  if (answer?.exitCode === 0) return peel(answer.stdout.toString('utf8'))
  if (answer === null && isShallow) throw shallowProblem('the clone has no remote to fetch from')
  throw new Problem(
    'git/remote-unreachable',
    `the tags of the remote could not be listed: ${answer === null ? 'the clone has no remote' : readable(answer.stderr)}`,
    'Give `github-token` with `permissions: contents: read`, or let actions/checkout fetch the history (fetch-depth: 0).',
  )
}

// The empty value comes first: it takes away a header that actions/checkout left, which GitHub would refuse as a duplicate.
function authorization({ url }: Remote, token: string): [string, string][] {
  const address = url.includes('://') ? URL.parse(url) : null
  if (address === null || !['http:', 'https:'].includes(address.protocol)) return []
  const key = `http.${address.origin}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]
}
