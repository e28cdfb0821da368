import { isoTime } from '../state/clock.ts'
import type { Account } from '../state/account.ts'
import type { Comment, Issue, Label, Milestone, Review } from '../state/issue.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { appOrNull, userOrNull, userShape } from './account.ts'

const timeOrNull = (at: number | null): string | null => (at === null ? null : isoTime(at))

/** `label`. */
export function labelShape({ links }: World, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: links.repositoryApi(repository, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

/** `milestone`. */
export function milestoneShape({ links }: World, repository: Repository, milestone: Milestone): Record<string, unknown> {
  const url = links.repositoryApi(repository, `/milestones/${milestone.number}`)
  const inIt = repository.issues.filter((issue) => issue.milestone === milestone.number)
  const open = inIt.filter((issue) => issue.state === 'open').length
  return {
    url,
    html_url: links.repositoryPage(repository, `/milestone/${milestone.number}`),
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: userShape(links, milestone.creator),
    open_issues: open,
    closed_issues: inIt.length - open,
    state: milestone.state,
    created_at: isoTime(milestone.createdAt),
    updated_at: isoTime(milestone.updatedAt),
    due_on: milestone.dueOn,
    closed_at: timeOrNull(milestone.closedAt),
  }
}

/** What an issue and a pull request share. */
export function issueFields(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const { links } = world
  const milestone = repository.milestones.find((each) => each.number === issue.milestone)
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userShape(links, issue.author),
    labels: issue.labels
      .flatMap((name) => repository.labels.filter((label) => label.name === name))
      .map((label) => labelShape(world, repository, label)),
    state: issue.state,
    locked: false,
    assignee: userOrNull(links, issue.assignees[0]),
    assignees: issue.assignees.map((account) => userShape(links, account)),
    milestone: milestone === undefined ? null : milestoneShape(world, repository, milestone),
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: timeOrNull(issue.closedAt),
    author_association: association(world, repository, issue.author),
    active_lock_reason: null,
  }
}

/** `issue`; a pull request shows its `pull_request` links. */
export function issueShape(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const { links } = world
  const url = links.repositoryApi(repository, `/issues/${issue.number}`)
  const page = links.repositoryPage(repository, `/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`)
  const pull = issue.pull === null ? null : { url: links.repositoryApi(repository, `/pulls/${issue.number}`), html_url: page }
  return {
    ...issueFields(world, repository, issue),
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: links.repositoryApi(repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    state_reason: issue.stateReason,
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    closed_by: userOrNull(links, issue.closedBy),
    performed_via_github_app: appOrNull(links, issue.app),
    ...(pull === null || issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: { ...pull, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: timeOrNull(issue.pull.mergedAt) },
        }),
  }
}

/** `issue-comment`. */
export function commentShape(world: World, repository: Repository, comment: Comment): Record<string, unknown> {
  const { links } = world
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: links.repositoryApi(repository, `/issues/comments/${comment.id}`),
    html_url: links.repositoryPage(repository, `/issues/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: links.repositoryApi(repository, `/issues/${comment.issue}`),
    body: comment.body,
    user: userShape(links, comment.author),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: association(world, repository, comment.author),
    performed_via_github_app: appOrNull(links, comment.app),
  }
}

/** `pull-request-review`. */
export function reviewShape(world: World, repository: Repository, issue: Issue, review: Review): Record<string, unknown> {
  const { links } = world
  const page = links.repositoryPage(repository, `/pull/${issue.number}#pullrequestreview-${review.id}`)
  const url = links.repositoryApi(repository, `/pulls/${issue.number}`)
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userShape(links, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    ...(review.submittedAt === null ? {} : { submitted_at: isoTime(review.submittedAt) }),
    commit_id: review.commit,
    author_association: association(world, repository, review.author),
  }
}

export function association(world: World, repository: Repository, account: Account): string {
  if (account.id === repository.owner.id) return 'OWNER'
  if (world.organization(repository.owner.login)?.members.has(account.login.toLowerCase()) === true) return 'MEMBER'
  return repository.collaborators.has(account.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE'
}
