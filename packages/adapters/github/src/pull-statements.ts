import type { Connection } from './connection.ts'

/** A comment or review of a pull request: who said it, when, of which commit, and whether it still is what that person wrote. */
export interface PullStatement {
  /** Null when the account is gone; bots have no number here. */
  readonly author: { readonly id: number; readonly login: string } | null
  readonly isBot: boolean
  /** Whether the account neither owns the repository nor belongs to it. */
  readonly isOutsider: boolean
  readonly body: string
  readonly url: string
  readonly at: Date
  readonly isEdited: boolean
  readonly isDismissed: boolean
  /** Commit that a review was made of; null for a comment. */
  readonly commit: string | null
}

interface Author {
  readonly __typename: string
  readonly login: string
  readonly databaseId?: number | null
}

interface StatementNode {
  readonly author: Author | null
  readonly authorAssociation: string
  readonly body: string
  readonly url: string
  readonly lastEditedAt: string | null
  readonly createdAt?: string
  readonly submittedAt?: string | null
  readonly state?: string
  readonly commit?: { readonly oid: string } | null
}

interface Page {
  readonly nodes: readonly (StatementNode | null)[] | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface PullData {
  readonly repository: { readonly pullRequest: { readonly comments?: Page; readonly reviews?: Page } | null } | null
}

const lists = {
  comments: 'author { __typename login ... on User { databaseId } } authorAssociation body url lastEditedAt createdAt',
  reviews:
    'author { __typename login ... on User { databaseId } } authorAssociation body url lastEditedAt submittedAt state commit { oid }',
} as const

const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Every comment and every submitted review of a pull request, comments first. REST does not say that a review was edited; this does. */
export async function readPullStatements(connection: Connection, pullRequest: number): Promise<readonly PullStatement[]> {
  const found: PullStatement[] = []
  for (const [name, fields] of Object.entries(lists) as [keyof typeof lists, string][]) {
    let after: string | null = null
    do {
      const page: Page | undefined = await readPage(connection, pullRequest, name, fields, after)
      found.push(...(page?.nodes ?? []).flatMap((node) => (node === null || node.state === 'PENDING' ? [] : [statementOf(node)])))
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
    } while (after !== null)
  }
  return found
}

async function readPage(
  connection: Connection,
  number: number,
  name: keyof typeof lists,
  fields: string,
  after: string | null,
): Promise<Page | undefined> {
  const list = `${name}(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`
  const query = `query statements($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${list} } } }`
  const kind = { what: `read the ${name} of #${number}`, needs: 'pull_requests=read', repeatable: true }
  const data: PullData = await connection.graphql<PullData>(query, { number, after }, kind)
  return data.repository?.pullRequest?.[name]
}

function statementOf({
  author,
  authorAssociation,
  body,
  url,
  lastEditedAt,
  createdAt,
  submittedAt,
  state,
  commit,
}: StatementNode): PullStatement {
  const isPerson = author?.__typename === 'User' && author.databaseId != null
  return {
    author: isPerson && author.databaseId != null ? { id: author.databaseId, login: author.login } : null,
    isBot: author !== null && !isPerson,
    isOutsider: !insiders.has(authorAssociation),
    body,
    url,
    at: new Date(createdAt ?? submittedAt ?? Number.NaN),
    isEdited: lastEditedAt !== null,
    isDismissed: state === 'DISMISSED',
    commit: commit?.oid ?? null,
  }
}
