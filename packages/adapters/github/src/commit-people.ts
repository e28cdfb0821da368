import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'
import { readList } from './lists.ts'

/** The accounts behind the commits of a release, by number. */
export interface CommitPeople {
  /** Authors of commits and of the pull requests that brought them. */
  readonly authors: readonly number[]
  readonly committers: readonly number[]
  readonly coAuthors: readonly number[]
  /** Commits of which an author belongs to no account and whose signature does not hold. */
  readonly unattributed: number
  /** Pull requests that brought the newest commit, merged ones first. */
  readonly pullRequests: readonly number[]
}

interface CommitRow {
  readonly sha: string
  readonly commit: { readonly verification?: { readonly verified?: boolean } }
  readonly author: { readonly id?: number } | null
  readonly committer: { readonly id?: number } | null
}

interface PersonNode {
  readonly user: { readonly databaseId: number | null } | null
}

interface CommitNode {
  readonly authors: { readonly totalCount: number; readonly nodes: readonly (PersonNode | null)[] }
  readonly associatedPullRequests: {
    readonly nodes: readonly ({
      readonly number: number
      readonly merged: boolean
      readonly author: { readonly databaseId?: number } | null
    } | null)[]
  } | null
}

/** Commits that are looked at where nothing was released before. */
const mostCommits = 1000
const commitsPerQuery = 50

const fields = `... on Commit { authors(first: 50) { totalCount nodes { user { databaseId } } }
  associatedPullRequests(first: 10) { nodes { number merged author { ... on User { databaseId } ... on Bot { databaseId } } } } }`

/**
 * Who wrote what is new in `commit` since `base`, itself always included. Without a base, or where the two have no history in common, of the
 * newest 1,000 commits.
 *
 * @throws {Problem} `github/…`; `github/list-incomplete` when the server does not give all
 */
export async function readCommitPeople(connection: Connection, commit: string, base: string | null): Promise<CommitPeople> {
  const rows = await rowsOf(connection, commit, base)
  const own = rows.some(({ sha }) => sha === commit) ? rows : [...rows, ...(await newest(connection, commit, 1))]
  const details = await nodesOf(
    connection,
    own.map(({ sha }) => sha),
  )
  const authors = new Set<number>()
  const coAuthors = new Set<number>()
  let unattributed = 0
  for (const { sha, author, commit: facts } of own) {
    const node = details.get(sha)
    const named = (node?.authors.nodes ?? []).map((person) => person?.user?.databaseId ?? null)
    const [first, ...others] = author?.id === undefined ? named : [author.id, ...named.slice(1)]
    if (first != null) authors.add(first)
    for (const id of others) if (id !== null) coAuthors.add(id)
    for (const pull of node?.associatedPullRequests?.nodes ?? [])
      if (pull?.author?.databaseId !== undefined) authors.add(pull.author.databaseId)
    const isWhole = node !== undefined && node.authors.totalCount <= named.length && first != null && !others.includes(null)
    if (!isWhole && !(first != null && others.length === 0 && facts.verification?.verified === true && node !== undefined))
      unattributed += 1
  }
  const pulls = (details.get(commit)?.associatedPullRequests?.nodes ?? []).filter((node) => node !== null)
  return {
    authors: [...authors],
    committers: [...new Set(own.flatMap(({ committer }) => committer?.id ?? []))],
    coAuthors: [...coAuthors],
    unattributed,
    pullRequests: pulls.toSorted((one, other) => Number(other.merged) - Number(one.merged)).map(({ number }) => number),
  }
}

async function rowsOf(connection: Connection, commit: string, base: string | null): Promise<readonly CommitRow[]> {
  if (base === null) return newest(connection, commit, mostCommits)
  try {
    return await readList<CommitRow>(connection, 'compared-commits', { basehead: `${base}...${commit}` })
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return newest(connection, commit, mostCommits)
    throw error
  }
}

async function newest(connection: Connection, commit: string, count: number): Promise<readonly CommitRow[]> {
  const rows = await readList<CommitRow>(connection, 'commits', { sha: commit, per_page: Math.min(count, 100) }, count)
  return rows.slice(0, count)
}

async function nodesOf(connection: Connection, commits: readonly string[]): Promise<ReadonlyMap<string, CommitNode>> {
  const found = new Map<string, CommitNode>()
  for (let from = 0; from < commits.length; from += commitsPerQuery) {
    const some = commits.slice(from, from + commitsPerQuery)
    const declared = some.map((_, index) => `, $c${index}: GitObjectID!`).join('')
    const asked = some.map((_, index) => `c${index}: object(oid: $c${index}) { ${fields} }`).join(' ')
    const query = `query people($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { id ${asked} } }`
    const variables = Object.fromEntries(some.map((sha, index) => [`c${index}`, sha]))
    const kind = { what: 'read the authors of commits', needs: 'contents=read,pull_requests=read', repeatable: true }
    const data = await connection.graphql<{ repository: Readonly<Record<string, CommitNode | null>> | null }>(query, variables, kind)
    for (const [index, sha] of some.entries()) {
      const node = data.repository?.[`c${index}`]
      if (node?.authors !== undefined) found.set(sha, node)
    }
  }
  return found
}
