import { pullRequestsOf, type Connection } from '@locktender/github'
import type { Publication } from './plan-publication.ts'
import type { ReleaseTarget } from './release-target.ts'

/** The merged pull requests of a release, the newest first, then the issues that it closes. One call for every 50 commits. */
export async function concernedThreads(
  connection: Connection,
  { planned }: Publication,
  { document, package: name }: ReleaseTarget,
): Promise<readonly number[]> {
  const { plan } = planned
  const own = new Set(plan.packages.find((each) => each.name === name)?.commits)
  const commits = plan.commits.map(({ judged }) => judged.raw.sha).filter((sha) => plan.single || own.has(sha))
  const origins = await pullRequestsOf(connection, commits)
  const pulls = commits.flatMap((sha) => origins.get(sha)?.pullRequests ?? []).filter(({ merged }) => merged)
  const issues = document.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.issues))
  return [...new Set([...pulls.map(({ number }) => number), ...issues])]
}
