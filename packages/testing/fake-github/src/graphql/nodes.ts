import { association } from '../shapes/issue.ts'
import type { Account } from '../state/account.ts'
import { isoTime } from '../state/clock.ts'
import type { Comment, Edit, Issue, Pull, Review } from '../state/issue.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { connection, type PageArgs } from './connection.ts'

/** What resolvers see. Nodes are plain objects; a field that costs something is a function and runs when it is asked for. */
export interface Scope {
  readonly world: World
  readonly repository: Repository
  readonly commitNode: (sha: string) => Promise<Node | null>
  readonly repositoryNode: () => Node
}

export type Node = Record<string, unknown>

const timeOrNull = (at: number | null | undefined): string | null => (at == null ? null : isoTime(at))

/** `User`, `Bot` or `Organization`; nobody when the account is gone. */
export function actorNode({ links }: World, account: Account | null | undefined): Node | null {
  if (account == null) return null
  return {
    __typename: account.type,
    id: nodeId(account.type, account.id),
    databaseId: account.id,
    login: account.login,
    name: account.name,
    url: `${links.server}/${account.login}`,
  }
}

/** Who edited last and when; REST shows neither. The first entry of GitHub's history is the original text. */
function editFields(scope: Scope, edits: readonly Edit[]): Node {
  const last = edits.at(-1)
  return {
    editor: actorNode(scope.world, last?.editor),
    lastEditedAt: timeOrNull(last?.at),
    includesCreatedEdit: edits.length > 0,
    userContentEdits: (page: PageArgs) => connection(edits.toReversed(), page, (edit, at) => editNode(scope, edit, at)),
  }
}

function editNode({ world }: Scope, edit: Edit, at: number): Node {
  const when = isoTime(edit.at)
  return {
    __typename: 'UserContentEdit',
    id: nodeId('UserContentEdit', `${edit.at}-${at}`),
    createdAt: when,
    editedAt: when,
    editor: actorNode(world, edit.editor),
    diff: edit.before,
  }
}

function labelNodes({ repository }: Scope, issue: Issue): Node[] {
  const labels = issue.labels.flatMap((name) => repository.labels.filter((label) => label.name === name))
  return labels.map((label) => ({
    __typename: 'Label',
    id: nodeId('Label', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
  }))
}

function threadFields(scope: Scope, issue: Issue): Node {
  const comments = scope.repository.comments.filter((comment) => comment.issue === issue.number)
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    author: actorNode(scope.world, issue.author),
    createdAt: isoTime(issue.createdAt),
    updatedAt: isoTime(issue.updatedAt),
    labels: (page: PageArgs) => connection(labelNodes(scope, issue), page, (label) => label),
    comments: (page: PageArgs) => connection(comments, page, (comment) => commentNode(scope, comment)),
    ...editFields(scope, issue.edits),
  }
}

export function issueNode(scope: Scope, issue: Issue): Node {
  return {
    __typename: 'Issue',
    ...threadFields(scope, issue),
    id: nodeId('Issue', issue.id),
    databaseId: issue.id,
    url: scope.world.links.repositoryPage(scope.repository, `/issues/${issue.number}`),
    state: issue.state === 'open' ? 'OPEN' : 'CLOSED',
    milestone: milestoneNode(scope, issue),
  }
}

function milestoneNode({ repository }: Scope, issue: Issue): Node | null {
  const found = repository.milestones.find(({ number }) => number === issue.milestone)
  if (found === undefined) return null
  return { __typename: 'Milestone', id: nodeId('Milestone', found.id), number: found.number, title: found.title }
}

const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+#(\d+)/gi

export function pullNode(scope: Scope, issue: Issue, pull: Pull): Node {
  const { world, repository } = scope
  const closes = new Set([...(issue.body ?? '').matchAll(closing)].map((match) => Number(match[1])))
  const closed = repository.issues.filter((each) => each.pull === null && closes.has(each.number))
  return {
    __typename: 'PullRequest',
    ...threadFields(scope, issue),
    id: nodeId('PullRequest', issue.id),
    databaseId: issue.id + 1_000_000,
    url: world.links.repositoryPage(repository, `/pull/${issue.number}`),
    state: pull.mergedAt === null ? (issue.state === 'open' ? 'OPEN' : 'CLOSED') : 'MERGED',
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    mergedAt: timeOrNull(pull.mergedAt),
    mergedBy: actorNode(world, pull.mergedBy),
    baseRefName: pull.baseRef,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    mergeCommit: () => (pull.mergeCommit === null ? null : scope.commitNode(pull.mergeCommit)),
    repository: () => scope.repositoryNode(),
    reviews: (page: PageArgs) => connection(pull.reviews, page, (review) => reviewNode(scope, issue, review)),
    closingIssuesReferences: (page: PageArgs) => connection(closed, page, (each) => issueNode(scope, each)),
  }
}

export function commentNode(scope: Scope, comment: Comment): Node {
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    body: comment.body,
    url: scope.world.links.repositoryPage(scope.repository, `/issues/${comment.issue}#issuecomment-${comment.id}`),
    author: actorNode(scope.world, comment.author),
    authorAssociation: association(scope.world, scope.repository, comment.author),
    createdAt: isoTime(comment.createdAt),
    updatedAt: isoTime(comment.updatedAt),
    ...editFields(scope, comment.edits),
  }
}

function reviewNode(scope: Scope, issue: Issue, review: Review): Node {
  const { world, repository } = scope
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    body: review.body,
    url: world.links.repositoryPage(repository, `/pull/${issue.number}#pullrequestreview-${review.id}`),
    author: actorNode(world, review.author),
    authorAssociation: association(world, repository, review.author),
    state: review.state,
    commit: () => scope.commitNode(review.commit),
    submittedAt: timeOrNull(review.submittedAt),
    ...editFields(scope, review.edits ?? []),
  }
}
