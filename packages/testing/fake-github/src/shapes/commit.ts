import { type Commit, readCommit, type Signature } from '../git/commit.ts'
import { diffTrees, emptyTree, type FileDiff } from '../git/diff.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { userOrNull } from './account.ts'

const gitUser = ({ name, email, seconds }: Signature): Record<string, string> => ({ name, email, date: isoTime(seconds * 1000) })

/** `verification`: commits that GitHub itself made are signed by it; foreign signatures are kept and unknown. */
export function verificationShape(repository: Repository, commit: Commit): Record<string, unknown> {
  const verified = repository.signedCommits.has(commit.sha)
  if (!verified && commit.signature === null) return { verified, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature: commit.signature ?? '-----BEGIN PGP SIGNATURE-----\n\nmade by the fake\n-----END PGP SIGNATURE-----\n',
    payload: commit.payload,
    verified_at: verified ? isoTime(commit.committer.seconds * 1000) : null,
  }
}

/** `git-commit`. */
export function gitCommitShape(world: World, repository: Repository, commit: Commit): Record<string, unknown> {
  const { links } = world
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', `${repository.id}:${commit.sha}`),
    url: links.repositoryApi(repository, `/git/commits/${commit.sha}`),
    html_url: links.repositoryPage(repository, `/commit/${commit.sha}`),
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    message: commit.message.replace(/\n+$/, ''),
    tree: { sha: commit.tree, url: links.repositoryApi(repository, `/git/trees/${commit.tree}`) },
    parents: parents(world, repository, commit, '/git/commits/'),
    verification: verificationShape(repository, commit),
  }
}

/** `commit`, without its files. */
export function commitShape(world: World, repository: Repository, commit: Commit): Record<string, unknown> {
  const { links } = world
  const { author, committer, message, tree, verification } = gitCommitShape(world, repository, commit)
  const url = links.repositoryApi(repository, `/commits/${commit.sha}`)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', `${repository.id}:${commit.sha}`),
    commit: {
      author,
      committer,
      message,
      tree,
      verification,
      url: links.repositoryApi(repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
    },
    url,
    html_url: links.repositoryPage(repository, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: userOrNull(links, world.accountByEmail(commit.author.email)),
    committer: userOrNull(links, world.accountByEmail(commit.committer.email)),
    parents: parents(world, repository, commit, '/commits/'),
  }
}

/** `commit` with `stats` and `files` against its first parent. */
export async function commitWithFiles(world: World, repository: Repository, commit: Commit): Promise<Record<string, unknown>> {
  const files = await diffTrees(repository.store, commit.parents[0] ?? emptyTree, commit.sha)
  const [additions, deletions] = [sum(files, 'additions'), sum(files, 'deletions')]
  return {
    ...commitShape(world, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileShape(world, repository, commit.sha, file)),
  }
}

/** `diff-entry`. */
export function fileShape({ links }: World, repository: Repository, sha: string, file: FileDiff): Record<string, unknown> {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: links.repositoryPage(repository, `/blob/${sha}/${path}`),
    raw_url: links.repositoryPage(repository, `/raw/${sha}/${path}`),
    contents_url: links.repositoryApi(repository, `/contents/${path}?ref=${sha}`),
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}

/** `simple-commit`; null when the commit is not there. */
export async function simpleCommitShape(repository: Repository, sha: string): Promise<Record<string, unknown> | null> {
  const commit = await readCommit(repository.store, sha)
  if (commit === null) return null
  const person = ({ name, email }: Signature): Record<string, string> => ({ name, email })
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: isoTime(commit.committer.seconds * 1000),
    author: person(commit.author),
    committer: person(commit.committer),
  }
}

const sum = (files: readonly FileDiff[], key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0)

function parents({ links }: World, repository: Repository, commit: Commit, path: string): Record<string, string>[] {
  return commit.parents.map((sha) => ({
    sha,
    url: links.repositoryApi(repository, `${path}${sha}`),
    html_url: links.repositoryPage(repository, `/commit/${sha}`),
  }))
}
