import type { Connection } from './connection.ts'
import { readList } from './lists.ts'
import type { Account } from './run-reviews.ts'

/** A comment or a submitted review, with everything that decides whether it is still what its author wrote. */
export interface ThreadVote {
  /** `comment 123`, `review 45`. */
  readonly id: string
  readonly source: 'comment' | 'review'
  /** Null: the account is gone. */
  readonly user: Account | null
  /** App that a comment was made through; null: none. */
  readonly viaApp: string | null
  readonly at: Date
  readonly text: string
  /** Web address. */
  readonly url: string
  /** `approved`, `changes_requested`, `dismissed`, `commented` of a review. */
  readonly state?: string
  /** Commit that a review is about. */
  readonly commit: string | null
  /** Who changed the text since, where the server tells. */
  readonly edits: readonly { readonly by: number | null; readonly at: Date }[]
}

/** Everything that was said in a thread. */
export interface ThreadVotes {
  readonly votes: readonly ThreadVote[]
  /** False when the server counts more comments than it has given. */
  readonly isComplete: boolean
}

interface CommentRow {
  readonly id: number
  readonly node_id: string
  readonly user: Account | null
  readonly body?: string | null
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly performed_via_github_app?: { readonly slug?: string } | null
}

interface EditsNode {
  readonly id?: string
  readonly createdAt?: string
  readonly lastEditedAt?: string | null
  readonly userContentEdits?: {
    readonly nodes: readonly ({ readonly editedAt: string; readonly editor: { readonly databaseId?: number } | null } | null)[]
  } | null
}

interface ReviewNode extends EditsNode {
  readonly databaseId: number | null
  readonly author: { readonly __typename: string; readonly login: string; readonly databaseId?: number | null } | null
  readonly body: string
  readonly url: string
  readonly state: string
  readonly submittedAt: string | null
  readonly commit: { readonly oid: string } | null
}

interface VotesData {
  readonly repository: {
    readonly issue?: { readonly comments: { readonly totalCount: number } } | null
    readonly pullRequest?: {
      readonly comments: { readonly totalCount: number }
      readonly reviews: {
        readonly nodes: readonly (ReviewNode | null)[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      } | null
    } | null
  } | null
  readonly nodes?: readonly (EditsNode | null)[]
}

const person = '__typename login ... on User { databaseId } ... on Bot { databaseId }'
const edits =
  'lastEditedAt userContentEdits(first: 50) { nodes { editedAt editor { ... on User { databaseId } ... on Bot { databaseId } } } }'
const mostEdited = 100

/**
 * Every comment of an issue or pull request, and every submitted review of a pull request. REST tells of Apps behind a comment, GraphQL of edits
 * and of how many comments there are: one call for every 100 comments, and one for all the rest.
 *
 * @throws {Problem} `github/…`
 */
export async function readThreadVotes(connection: Connection, number: number, isPullRequest: boolean): Promise<ThreadVotes> {
  const rows = await readList<CommentRow>(connection, 'comments', { issue_number: number })
  const touched = rows.filter(({ created_at: made, updated_at: changed }) => made !== changed).map(({ node_id: id }) => id)
  const editsById = new Map<string, EditsNode>()
  const reviews: ReviewNode[] = []
  let after: string | null = null
  let counted = Number.POSITIVE_INFINITY
  let isMore = true
  for (let from = 0; isMore || from < touched.length; from += mostEdited) {
    const ids = touched.slice(from, from + mostEdited)
    const data: VotesData = await readPage(connection, { number, ids, after, isPullRequest })
    for (const node of data.nodes ?? []) if (node?.id !== undefined) editsById.set(node.id, node)
    const thread = isPullRequest ? data.repository?.pullRequest : data.repository?.issue
    counted = thread?.comments.totalCount ?? counted
    const page = data.repository?.pullRequest?.reviews
    // Of pages that are asked for again because there are more edits, the reviews are known already.
    if (isMore) reviews.push(...(page?.nodes ?? []).flatMap((node) => node ?? []))
    isMore = isMore && page?.pageInfo.hasNextPage === true
    after = page?.pageInfo.endCursor ?? after
  }
  const votes = [...rows.map((row) => commentVote(row, editsById.get(row.node_id))), ...reviews.flatMap(reviewVote)]
  return { votes, isComplete: rows.length >= counted }
}

interface WantedPage {
  readonly number: number
  readonly ids: readonly string[]
  readonly after: string | null
  readonly isPullRequest: boolean
}

function readPage(connection: Connection, { number, ids, after, isPullRequest }: WantedPage): Promise<VotesData> {
  const reviews = `reviews(first: 100, after: $after) { nodes { databaseId author { ${person} } body url state submittedAt commit { oid } ${edits} } pageInfo { hasNextPage endCursor } }`
  const thread = isPullRequest
    ? `pullRequest(number: $number) { comments(first: 1) { totalCount } ${reviews} }`
    : 'issue(number: $number) { comments(first: 1) { totalCount } }'
  const declared = `$number: Int!${isPullRequest ? ', $after: String' : ''}${ids.length > 0 ? ', $ids: [ID!]!' : ''}`
  const nodes = ids.length > 0 ? `nodes(ids: $ids) { ... on IssueComment { id createdAt ${edits} } }` : ''
  const query = `query votes($owner: String!, $name: String!, ${declared}) { repository(owner: $owner, name: $name) { ${thread} } ${nodes} }`
  const variables = { number, ...(isPullRequest ? { after } : {}), ...(ids.length > 0 ? { ids } : {}) }
  const kind = { what: `read who said what in #${number}`, needs: 'pull_requests=read', repeatable: true }
  return connection.graphql<VotesData>(query, variables, kind)
}

function commentVote(row: CommentRow, node: EditsNode | undefined): ThreadVote {
  const wasTouched = row.created_at !== row.updated_at
  const known = editsOf(node)
  return {
    id: `comment ${row.id}`,
    source: 'comment',
    user: accountOf(row.user),
    viaApp: row.performed_via_github_app == null ? null : (row.performed_via_github_app.slug ?? 'an App'),
    at: new Date(row.created_at),
    text: row.body ?? '',
    url: row.html_url,
    commit: null,
    // Touched, and nobody says by whom: it counts as changed.
    edits: wasTouched && known.length === 0 ? [{ by: null, at: new Date(row.updated_at) }] : known,
  }
}

function reviewVote(node: ReviewNode): readonly ThreadVote[] {
  const { databaseId, author, body, url, state, submittedAt, commit } = node
  if (state === 'PENDING' || databaseId === null || submittedAt === null) return []
  const user = author?.databaseId == null ? null : { id: author.databaseId, login: author.login, type: author.__typename }
  return [
    {
      id: `review ${databaseId}`,
      source: 'review',
      user: accountOf(user),
      viaApp: null,
      at: new Date(submittedAt),
      text: body,
      url,
      state: state.toLowerCase(),
      commit: commit?.oid ?? null,
      edits: editsOf(node),
    },
  ]
}

// A history that has edits begins with the writing itself.
function editsOf(node: EditsNode | undefined): ThreadVote['edits'] {
  if (node?.lastEditedAt == null) return []
  const found = (node.userContentEdits?.nodes ?? []).flatMap((edit) =>
    edit === null || edit.editedAt === node.createdAt ? [] : [{ by: edit.editor?.databaseId ?? null, at: new Date(edit.editedAt) }],
  )
  return found.length > 0 ? found : [{ by: null, at: new Date(node.lastEditedAt) }]
}

// The ghost account stands for everybody who has left.
const ghostAccount = 10_137

const accountOf = (user: Account | null): Account | null =>
  user === null || user.id === ghostAccount ? null : { id: user.id, login: user.login, type: user.type }
