import type { Evidence, Row } from '@locktender/evidence'
import { pullRequestsOf, readList, type Connection } from '@locktender/github'
import { isInsider } from './insider.ts'
import type { GateTarget } from './gate-target.ts'

interface ComparedCommit {
  readonly sha: string
  readonly commit: { readonly message: string }
}

interface Review {
  readonly state: string
  readonly user: { readonly id?: number; readonly type?: string } | null
  readonly author_association: string
}

/** Pull requests whose reviews are asked for, one call each. */
const mostPulls = 300

/**
 * Whether each commit since the one that is compared with came by a pull request, and by one that a person of the repository approved:
 * `changes.total`, `changes.direct` (by none) and `changes.unreviewed` (by none that was approved), the commits in question as rows. The
 * pull request that is judged counts as one; others count once they are merged.
 *
 * @throws {Problem} `github/…`
 */
export async function readChanges(
  connection: Connection,
  { base, commit, pullRequest }: Pick<GateTarget, 'base' | 'commit' | 'pullRequest'>,
): Promise<Evidence | { readonly missing: string }> {
  if (base === null) return { missing: 'the run names no commit that the change could be compared with' }
  const commits = await readList<ComparedCommit>(connection, 'compared-commits', { basehead: `${base}...${commit}` })
  const origins = await pullRequestsOf(
    connection,
    commits.map(({ sha }) => sha),
  )
  const pullsOf = ({ sha }: ComparedCommit): readonly number[] =>
    (origins.get(sha)?.pullRequests ?? []).filter(({ merged, number }) => merged || number === pullRequest).map(({ number }) => number)
  const pulls = new Set(commits.flatMap(pullsOf))
  if (pulls.size > mostPulls) return { missing: `${pulls.size} pull requests since then; at most ${mostPulls} are asked for` }
  const approved = new Set<number>()
  for (const number of pulls) if (await isApproved(connection, number)) approved.add(number)
  const direct = commits.filter((each) => pullsOf(each).length === 0)
  const unreviewed = commits.filter((each) => pullsOf(each).length > 0 && !pullsOf(each).some((number) => approved.has(number)))
  return {
    format: 'github-api',
    verdict: 'ok',
    measurements: { 'changes.total': commits.length, 'changes.direct': direct.length, 'changes.unreviewed': unreviewed.length },
    findings: [],
    rows: [...direct.map((each) => rowOf(each, 'direct')), ...unreviewed.map((each) => rowOf(each, 'unreviewed'))],
    rowsLeftOut: 0,
    bytes: 0,
  }
}

/** Whether some person of the repository approved it last, and did not take that back. */
async function isApproved(connection: Connection, number: number): Promise<boolean> {
  const reviews = await readList<Review>(connection, 'reviews', { pull_number: number })
  const opinions = new Map(
    reviews
      .filter(
        ({ state, user, author_association: association }) => state !== 'COMMENTED' && state !== 'PENDING' && isInsider(user, association),
      )
      .map(({ state, user }) => [user?.id, state]),
  )
  return [...opinions.values()].includes('APPROVED')
}

function rowOf({ sha, commit: { message } }: ComparedCommit, rule: 'direct' | 'unreviewed'): Row {
  const title = message.split('\n', 1)[0] ?? ''
  return { kind: 'finding', source: 'changes', rule, severity: 'high', message: title.slice(0, 200), subject: sha.slice(0, 12) }
}
