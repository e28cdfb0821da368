import type { RawCommit } from '@locktender/commits'
import type { Repository } from '@locktender/git'
import type { AnalyzeContext, ContextCommit } from './plugin-context.ts'

/**
 * The commits that semantic-release hands over, as our own reader has them: with parents and mapped authors, which its reader leaves
 * out. A commit that is not in the checkout's range is taken as it was handed over.
 */
export async function rawCommits(
  repository: Repository,
  { commits, lastRelease: { gitHead } }: Pick<AnalyzeContext, 'commits' | 'lastRelease'>,
): Promise<readonly RawCommit[]> {
  if (commits.length === 0) return []
  const read = new Map<string, RawCommit>()
  const exclude = gitHead === undefined ? [] : [gitHead]
  for await (const batch of repository.log({ to: repository.head, exclude, acceptShallow: true }))
    for (const commit of batch) read.set(commit.sha, commit)
  return commits.map((commit) => read.get(commit.hash) ?? handedOver(commit))
}

function handedOver({ hash, message, author, committerDate }: ContextCommit): RawCommit {
  const committed = committerDate === undefined ? Number.NaN : new Date(committerDate).getTime()
  return {
    sha: hash,
    message,
    ...(author === undefined ? {} : { author: { name: author.name, email: author.email } }),
    ...(Number.isNaN(committed) ? {} : { committedAtSeconds: committed / 1000 }),
  }
}
