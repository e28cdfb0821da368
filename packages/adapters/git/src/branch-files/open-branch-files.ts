import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Environment } from '../git-environment.ts'
import { askGit, type GitContext, readGit } from '../git-process.ts'
import { problemOf } from '../git-problem.ts'
import { readObjects } from '../object-stream.ts'
import { askRemote, type RemoteAccess } from '../remote-access.ts'
import { readTree } from '../tree.ts'
import { branchCommit } from './branch-commit.ts'
import { readHistory } from './branch-history.ts'
import type { BranchFiles, BranchHead, NewFile } from './branch-files.ts'
import { sharedCache } from './shared-cache.ts'
import { unreachable } from './unreachable.ts'

export interface BranchFilesOptions {
  /** The repository that holds the objects; of a remote branch a bare one that holds nothing else. It is made when it is not there. */
  readonly directory: string
  /** Full name of the branch: `refs/heads/release-records`. */
  readonly branch: string
  /** Address of the remote whose branch it is; null for the branch of `directory` itself. */
  readonly remote: string | null
  readonly access?: RemoteAccess
  readonly env: Environment
  readonly git?: string
  /** Ends what is under way. */
  readonly signal?: AbortSignal
}

/** Contents are fetched when they are read; a server that knows no filter sends them at once. */
const fetchTip = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--filter=blob:none']

/** @throws Problem `git/…` when the repository cannot be made or opened */
export async function openBranchFiles({
  directory,
  branch,
  remote,
  access = {},
  env,
  git = 'git',
  signal,
}: BranchFilesOptions): Promise<BranchFiles> {
  const context: GitContext = { git, directory, env, useGitDir: false, signal }
  // While it is being made, git would take the repository around it instead.
  const contextAt = (place: string): GitContext =>
    remote === null ? context : { ...context, directory: place, env: { ...env, GIT_DIR: resolve(place) }, useGitDir: true }
  const cache = await sharedCache(directory, contextAt, (at) => prepare(at, remote, context), remote !== null)
  const reads = remote === null ? null : access
  return {
    head: () =>
      cache.use(async (at) => {
        const commit = remote === null ? await localTip(at, branch) : await remoteTip(at, branch, access)
        const files = commit === null ? [] : await readTree(at, commit)
        return { commit, files: new Map(files.map(({ path, blob }) => [path, blob])) }
      }),
    read: (head, paths) => cache.use((at) => read(at, head, paths, reads)),
    history: (head) => cache.use((at) => readHistory(at, head, reads)),
    add: (head, file) => cache.use((at) => (remote === null ? addLocally(at, branch, head, file) : push(at, branch, head, file, access))),
  }
}

async function prepare(at: GitContext, remote: string | null, outside: GitContext): Promise<void> {
  const isThere = (await askGit({ ...at, directory: '.' }, ['-C', at.directory, 'rev-parse', '--git-dir'])).exitCode === 0
  const init = ['init', '--quiet', '--bare', '--template=', '--end-of-options', at.directory]
  if (!isThere) await run({ ...outside, directory: '.' }, init, at)
  if (remote === null) return
  const isSet = (await askGit(at, ['config', '--fixed-value', '--get', 'remote.origin.url', remote])).exitCode === 0
  if (!isSet) await run(at, ['config', '--replace-all', 'remote.origin.url', remote], at)
}

async function run(from: GitContext, args: readonly string[], { directory }: GitContext): Promise<void> {
  const { exitCode, stderr } = await askGit(from, args)
  if (exitCode !== 0) throw problemOf(args, exitCode, stderr, directory)
}

async function localTip(context: GitContext, branch: string): Promise<string | null> {
  const { stdout, exitCode } = await askGit(context, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${branch}^{commit}`])
  return exitCode === 0 ? stdout.toString('utf8').trim() : null
}

async function remoteTip(context: GitContext, branch: string, access: RemoteAccess): Promise<string | null> {
  const listed = await askRemote(context, access, ['ls-remote', '--quiet'], [branch])
  if (listed?.exitCode !== 0) throw unreachable(listed?.stderr)
  const commit =
    listed.stdout
      .toString('utf8')
      .split('\n')
      .find((line) => line.endsWith(`\t${branch}`))
      ?.split('\t')[0] ?? null
  if (commit !== null) await fetchCommit(context, commit, access)
  return commit
}

async function fetchCommit(context: GitContext, commit: string, access: RemoteAccess): Promise<void> {
  if (await has(context, commit)) return
  const fetched = await askRemote(context, access, fetchTip, [commit])
  if (fetched?.exitCode !== 0) throw unreachable(fetched?.stderr)
}

async function has(context: GitContext, commit: string): Promise<boolean> {
  return (await askGit(context, ['cat-file', '-e', `${commit}^{tree}`])).exitCode === 0
}

async function read(
  context: GitContext,
  head: BranchHead,
  paths: readonly string[],
  access: RemoteAccess | null,
): Promise<Map<string, string>> {
  const wanted = paths.flatMap((path) => {
    const sha = head.files.get(path)
    return sha === undefined ? [] : [{ sha, name: path }]
  })
  if (access !== null && wanted.length > 0)
    await fetchMissing(
      context,
      wanted.map(({ sha }) => sha),
      access,
    )
  const texts = new Map<string, string>()
  let index = 0
  for await (const content of readObjects(context, wanted)) {
    texts.set(wanted[index]?.name ?? '', content.toString('utf8'))
    index += 1
  }
  return texts
}

/** Contents per fetch: far below any system's limit on arguments. */
const blobsPerFetch = 1000

async function fetchMissing(context: GitContext, shas: readonly string[], access: RemoteAccess): Promise<void> {
  // Asked for by name, git would try to fetch the first one that is missing.
  const local = new Set((await readGit(context, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'])).split('\n'))
  const missing = shas.filter((sha) => !local.has(sha))
  for (let from = 0; from < missing.length; from += blobsPerFetch) {
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none']
    const answer = await askRemote(context, access, args, missing.slice(from, from + blobsPerFetch))
    if (answer?.exitCode !== 0) throw unreachable(answer?.stderr)
  }
}

/** Makes the commit without pointing anything at it. */
async function commitOf(context: GitContext, head: BranchHead, file: NewFile): Promise<string> {
  const scratch = `refs/locktender/${randomUUID()}`
  const args = ['fast-import', '--quiet', '--done']
  const { exitCode, stderr } = await askGit(context, args, { input: branchCommit(scratch, head.commit, file) })
  if (exitCode !== 0) throw problemOf(args, exitCode, stderr, context.directory)
  const commit = (await readGit(context, ['rev-parse', '--verify', '--end-of-options', scratch])).trim()
  await readGit(context, ['update-ref', '-d', scratch])
  return commit
}

async function addLocally(context: GitContext, branch: string, head: BranchHead, file: NewFile): Promise<'added' | 'moved'> {
  const commit = await commitOf(context, head, file)
  const args = ['update-ref', '--end-of-options', branch, commit, head.commit ?? '0'.repeat(commit.length)]
  const { exitCode, stderr } = await askGit(context, args)
  if (exitCode === 0) return 'added'
  if (/cannot lock ref|reference already exists/.test(stderr)) return 'moved'
  throw problemOf(args, exitCode, stderr, context.directory)
}

/** What a server says when somebody else was faster, in the words of git and of its lock. */
const wasFaster =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|remote rejected.*lock/i

async function push(
  context: GitContext,
  branch: string,
  head: BranchHead,
  file: NewFile,
  access: RemoteAccess,
): Promise<'added' | 'moved'> {
  if (head.commit !== null) await fetchCommit(context, head.commit, access)
  const commit = await commitOf(context, head, file)
  const lease = `--force-with-lease=${branch}:${head.commit ?? ''}`
  const answer = await askRemote(context, access, ['push', '--quiet', '--porcelain', '--no-verify', lease], [`${commit}:${branch}`])
  if (answer?.exitCode === 0) return 'added'
  const said = `${answer?.stdout.toString('utf8') ?? ''} ${answer?.stderr ?? ''}`
  if (wasFaster.test(said)) return 'moved'
  throw unreachable(said)
}
