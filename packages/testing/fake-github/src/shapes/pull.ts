import { countCommits, mergeBase } from '../git/history.ts'
import { diffTrees } from '../git/diff.ts'
import { mergeTrees } from '../git/merge.ts'
import { readRef } from '../git/refs.ts'
import type { Team } from '../state/account.ts'
import { isoTime } from '../state/clock.ts'
import type { Issue, Pull } from '../state/issue.ts'
import { nodeId } from '../state/links.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { userOrNull, userShape } from './account.ts'
import { issueFields } from './issue.ts'
import { repositoryShape } from './repository.ts'
import { simpleTeamShape, teamShape } from './team.ts'

/** `pull-request-simple`, as lists carry it. */
export function simplePullShape(world: World, repository: Repository, issue: Issue, pull: Pull): Record<string, unknown> {
  const { links } = world
  const url = links.repositoryApi(repository, `/pulls/${issue.number}`)
  const issueUrl = links.repositoryApi(repository, `/issues/${issue.number}`)
  const page = links.repositoryPage(repository, `/pull/${issue.number}`)
  const statuses = links.repositoryApi(repository, `/statuses/${pull.headSha}`)
  const fields = issueFields(world, repository, issue)
  const addresses = {
    html: page,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: links.repositoryApi(repository, '/pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses,
  }
  return {
    ...fields,
    // The description forbids null here, although a label's own answer has it.
    labels: (fields['labels'] as Record<string, unknown>[]).map((label) => ({ ...label, description: label['description'] ?? '' })),
    url,
    id: issue.id + 1_000_000,
    node_id: nodeId('PullRequest', issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: addresses.commits,
    review_comments_url: addresses.review_comments,
    review_comment_url: addresses.review_comment,
    comments_url: addresses.comments,
    statuses_url: statuses,
    merged_at: pull.mergedAt === null ? null : isoTime(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.requestedReviewers.map((account) => userShape(links, account)),
    requested_teams: requestedTeams(world, repository, pull).map((team) => teamShape(world, team)),
    head: side(world, repository, pull.headRef, pull.headSha),
    base: side(world, repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries([['self', url], ...Object.entries(addresses)].map(([name, href]) => [name, { href }])),
    auto_merge: null,
    draft: pull.draft,
  }
}

/** `pull-request`, with what has to be computed from git: mergeability and the size of the change. */
export async function pullShape(world: World, repository: Repository, issue: Issue, pull: Pull): Promise<Record<string, unknown>> {
  const base = (await baseOf(repository, pull)) ?? pull.baseSha
  const files = await diffTrees(repository.store, base, pull.headSha)
  const mergeable =
    issue.state === 'open' ? (await mergeTrees(repository.store, await baseTip(repository, pull), pull.headSha)) !== null : null
  return {
    ...simplePullShape(world, repository, issue, pull),
    requested_teams: requestedTeams(world, repository, pull).map((team) => simpleTeamShape(world, team)),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: userOrNull(world.links, pull.mergedBy),
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await countCommits(repository.store, { include: [pull.headSha], exclude: [base] }),
    additions: files.reduce((total, file) => total + file.additions, 0),
    deletions: files.reduce((total, file) => total + file.deletions, 0),
    changed_files: files.length,
  }
}

const requestedTeams = (world: World, repository: Repository, pull: Pull): Team[] =>
  pull.requestedTeams.flatMap((slug) => world.organization(repository.owner.login)?.teams.get(slug) ?? [])

/** Where the pull request's own commits begin. */
export const baseOf = (repository: Repository, pull: Pull): Promise<string | null> =>
  mergeBase(repository.store, pull.baseSha, pull.headSha)

export const baseTip = async (repository: Repository, pull: Pull): Promise<string> =>
  (await readRef(repository.store, `refs/heads/${pull.baseRef}`))?.commit ?? pull.baseSha

/** `pull-request-minimal`. */
export function minimalPullShape(world: World, repository: Repository, issue: Issue, pull: Pull): Record<string, unknown> {
  const repo = { id: repository.id, url: world.links.repositoryApi(repository), name: repository.name }
  return {
    id: issue.id + 1_000_000,
    number: issue.number,
    url: world.links.repositoryApi(repository, `/pulls/${issue.number}`),
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  }
}

/** Open pull requests whose head is this commit. */
export const pullsAt = (world: World, repository: Repository, sha: string): Record<string, unknown>[] =>
  repository.issues.flatMap((issue) =>
    issue.pull?.headSha === sha && issue.state === 'open' ? [minimalPullShape(world, repository, issue, issue.pull)] : [],
  )

function side(world: World, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  const owner = fullName(repository).split('/')[0]
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(world.links, repository.owner),
    repo: repositoryShape(world.links, repository),
  }
}
