import { listCommits } from '../git/history.ts'
import type { Issue, Pull } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'

/** Pull request → the commits it brought, as long as its head and base stay. */
const known = new WeakMap<Pull, { readonly of: string; readonly commits: Promise<ReadonlySet<string>> }>()

function ownCommits(repository: Repository, pull: Pull): Promise<ReadonlySet<string>> {
  const of = `${pull.baseSha} ${pull.headSha}`
  const there = known.get(pull)
  if (there?.of === of) return there.commits
  const commits = listCommits(repository.store, { include: [pull.headSha], exclude: [pull.baseSha] }).then((shas) => new Set(shas))
  known.set(pull, { of, commits })
  return commits
}

/** The merged pull request that brought a commit in; before that, the open ones that contain it. */
export async function pullsOfCommit({ repository }: { readonly repository: Repository }, sha: string): Promise<Issue[]> {
  // The usual case asks git for nothing.
  const direct = repository.issues.filter(({ pull }) => pull?.mergedAt != null && (pull.mergeCommit === sha || pull.headSha === sha))
  if (direct.length > 0) return direct
  const holding = await Promise.all(
    repository.issues.map(async ({ pull }) => pull !== null && (await ownCommits(repository, pull)).has(sha)),
  )
  const all = repository.issues.filter((_, at) => holding[at])
  const merged = all.filter((issue) => issue.pull?.mergedAt != null)
  return merged.length > 0 ? merged : all.filter((issue) => issue.state === 'open')
}
