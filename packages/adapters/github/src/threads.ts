import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'

export interface ThreadComment {
  /** As REST numbers it; null where the server does not tell. */
  readonly id: number | null
  readonly body: string
}

/** An issue or pull request of the repository. */
export interface Thread {
  readonly number: number
  readonly isPullRequest: boolean
  /** Oldest first. */
  readonly comments: readonly ThreadComment[]
}

interface Comments {
  readonly nodes: readonly ({ readonly databaseId?: number | null; readonly body: string } | null)[] | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type ThreadNode = { readonly comments: Comments } | null | undefined

interface ThreadsData {
  readonly repository: Readonly<Record<string, ThreadNode>> | null
}

const threadsPerQuery = 20

/** Reads issues and pull requests with all their comments; numbers that are neither are left out. One call for every 20, and for every further 100 comments of one. */
export async function readThreads(connection: Connection, numbers: readonly number[]): Promise<readonly Thread[]> {
  const threads: Thread[] = []
  for (let from = 0; from < numbers.length; from += threadsPerQuery) {
    const some = numbers.slice(from, from + threadsPerQuery)
    const data = await ask(
      connection,
      some.map((number) => ({ number, after: null })),
    )
    for (const number of some) {
      const pull = data.repository?.[`p${number}`]
      const found = pull ?? data.repository?.[`i${number}`]
      if (found != null)
        threads.push({ number, isPullRequest: pull != null, comments: await allComments(connection, number, found.comments) })
    }
  }
  return threads
}

async function allComments(connection: Connection, number: number, first: Comments): Promise<ThreadComment[]> {
  const found: ThreadComment[] = []
  let page: Comments | undefined = first
  while (page !== undefined) {
    found.push(...(page.nodes ?? []).flatMap((node) => (node === null ? [] : [{ id: node.databaseId ?? null, body: node.body }])))
    if (!page.pageInfo.hasNextPage) break
    const data: ThreadsData = await ask(connection, [{ number, after: page.pageInfo.endCursor }])
    page = (data.repository?.[`p${number}`] ?? data.repository?.[`i${number}`])?.comments
  }
  return found
}

function ask(connection: Connection, wanted: readonly { readonly number: number; readonly after: string | null }[]): Promise<ThreadsData> {
  const declared = wanted.map(({ number }) => `, $n${number}: Int!, $a${number}: String`).join('')
  const comments = (number: number): string =>
    `comments(first: 100, after: $a${number}) { nodes { databaseId body } pageInfo { hasNextPage endCursor } }`
  const fields = wanted.map(
    ({ number }) =>
      `p${number}: pullRequest(number: $n${number}) { ${comments(number)} } i${number}: issue(number: $n${number}) { ${comments(number)} }`,
  )
  const query = `query threads($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { id ${fields.join(' ')} } }`
  const variables = Object.fromEntries(
    wanted.flatMap(({ number, after }) => [
      [`n${number}`, number],
      [`a${number}`, after],
    ]),
  )
  return connection.graphql<ThreadsData>(query, variables, {
    what: 'read pull requests and issues',
    needs: 'pull_requests=read,issues=read',
    repeatable: true,
  })
}

/** Writes a comment; returns its number. Not repeatable: a lost answer throws `github/uncertain`. */
export async function createComment(connection: Connection, number: number, body: string): Promise<number> {
  const kind = { what: `comment on #${number}`, needs: 'pull_requests=write,issues=write' }
  const parameters = { issue_number: number, body }
  return (await connection.rest<{ id: number }>('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters, kind)).data.id
}

/** Deletes a comment; one that is gone already is fine. */
export async function deleteComment(connection: Connection, id: number): Promise<void> {
  try {
    const kind = { what: 'delete a second comment', needs: 'pull_requests=write,issues=write', repeatable: true }
    await connection.rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, kind)
  } catch (error) {
    if (!isProblem(error, 'github/not-found')) throw error
  }
}
