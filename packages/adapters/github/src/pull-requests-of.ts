import type { Connection } from './connection.ts'

/** A pull request that brought a commit in. */
export interface CommitPullRequest {
  readonly number: number
  readonly title: string
  readonly labels: readonly string[]
  /** Account of the author; null when it is gone. */
  readonly author: string | null
  readonly merged: boolean
}

export interface CommitOrigin {
  /** Account that the commit's author e-mail belongs to, confirmed by GitHub; null when it belongs to nobody. */
  readonly author: string | null
  readonly pullRequests: readonly CommitPullRequest[]
}

interface PullNode {
  readonly number: number
  readonly title: string
  readonly merged: boolean
  readonly author: { readonly login: string } | null
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
}

interface CommitNode {
  readonly author?: { readonly user: { readonly login: string } | null } | null
  readonly associatedPullRequests?: { readonly nodes: readonly (PullNode | null)[] | null } | null
}

interface OriginData {
  readonly repository: Readonly<Record<string, CommitNode | null>> | null
}

const commitsPerQuery = 50

const fields = `... on Commit { author { user { login } } associatedPullRequests(first: 5) { nodes {
  number title merged author { login } labels(first: 50) { nodes { name } } } } }`

/** Where commits come from, by hash, in one GraphQL call for every 50; commits that GitHub does not know are left out. */
export async function pullRequestsOf(connection: Connection, commits: readonly string[]): Promise<ReadonlyMap<string, CommitOrigin>> {
  const origins = new Map<string, CommitOrigin>()
  for (let from = 0; from < commits.length; from += commitsPerQuery) {
    const some = commits.slice(from, from + commitsPerQuery)
    const variables = Object.fromEntries(some.map((sha, index) => [`c${index}`, sha]))
    const kind = { what: 'read the pull requests of commits', needs: 'contents=read,pull_requests=read', repeatable: true }
    const data = await connection.graphql<OriginData>(originQuery(some.length), variables, kind)
    for (const [index, sha] of some.entries()) {
      const node = data.repository?.[`c${index}`]
      if (node?.associatedPullRequests != null) origins.set(sha, originOf(node))
    }
  }
  return origins
}

function originQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  return `query origins($owner: String!, $name: String!${indices.map((index) => `, $c${index}: GitObjectID!`).join('')}) {
  repository(owner: $owner, name: $name) { id ${indices.map((index) => `c${index}: object(oid: $c${index}) { ${fields} }`).join(' ')} }
}`
}

function originOf({ author, associatedPullRequests }: CommitNode): CommitOrigin {
  const pulls = (associatedPullRequests?.nodes ?? []).filter((node) => node !== null)
  return {
    author: author?.user?.login ?? null,
    pullRequests: pulls.map(({ number, title, merged, author: by, labels }) => ({
      number,
      title,
      merged,
      author: by?.login ?? null,
      labels: (labels?.nodes ?? []).flatMap((label) => (label === null ? [] : [label.name])),
    })),
  }
}
