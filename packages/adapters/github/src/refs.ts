import { isProblem } from './is-problem.ts'
import type { Connection } from './connection.ts'

/** What a ref points at. */
export interface RefState {
  /** The object itself: a commit, or an annotated tag. */
  readonly object: string
  /** The commit behind it; null when it leads to something else, or through more than one tag. */
  readonly commit: string | null
  /** Message of an annotated tag; null for a ref that points at a commit. */
  readonly message: string | null
  /** Message of the commit that the ref points at; null for an annotated tag. */
  readonly commitMessage: string | null
}

export interface RefAnswer {
  /** Who the token is: `github-actions[bot]`, an App, a person. */
  readonly viewer: string
  /** By full name; refs that do not exist are missing. */
  readonly refs: ReadonlyMap<string, RefState>
}

interface Target {
  readonly __typename: string
  readonly oid: string
  readonly message?: string | null
  readonly commitMessage?: string
  readonly target?: Target
}

interface RefsData {
  readonly viewer: { readonly login: string }
  readonly repository: Readonly<Record<string, { readonly target: Target | null } | null>> | null
}

/** Refs per query: GitHub bounds a query's nodes, not its aliases; this keeps it small. */
const refsPerQuery = 50

/** Reads refs by full name (`refs/tags/v1.2.0`) in one GraphQL call for every 50. */
export async function readRefs(connection: Connection, names: readonly string[]): Promise<RefAnswer> {
  const refs = new Map<string, RefState>()
  let viewer = ''
  for (let from = 0; from < Math.max(1, names.length); from += refsPerQuery) {
    const some = names.slice(from, from + refsPerQuery)
    const kind = { what: 'read refs', needs: 'contents=read', repeatable: true }
    const data = await connection.graphql<RefsData>(
      refsQuery(some.length),
      Object.fromEntries(some.map((name, index) => [`r${index}`, name])),
      kind,
    )
    viewer = data.viewer.login
    for (const [index, name] of some.entries()) {
      const target = data.repository?.[`r${index}`]?.target
      if (target != null) refs.set(name, stateOf(target))
    }
  }
  return { viewer, refs }
}

function refsQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const fields = 'target { __typename oid ... on Commit { commitMessage: message } ... on Tag { message target { __typename oid } } }'
  return `query refs($owner: String!, $name: String!${indices.map((index) => `, $r${index}: String!`).join('')}) {
  viewer { login }
  repository(owner: $owner, name: $name) { id ${indices.map((index) => `r${index}: ref(qualifiedName: $r${index}) { ${fields} }`).join(' ')} }
}`
}

function stateOf(target: Target): RefState {
  if (target.__typename === 'Commit')
    return { object: target.oid, commit: target.oid, message: null, commitMessage: target.commitMessage ?? '' }
  const commit = target.target?.__typename === 'Commit' ? target.target.oid : null
  return { object: target.oid, commit, message: target.message ?? '', commitMessage: null }
}

export interface NewTag {
  readonly tag: string
  readonly message: string
  readonly commit: string
  /** Fixed, so that the same call makes the same object. */
  readonly tagger?: { readonly name: string; readonly email: string; readonly date: string }
}

/** Makes the object of an annotated tag, which nobody sees before a ref points at it; returns its hash. */
export async function createTagObject(connection: Connection, { tag, message, commit, tagger }: NewTag): Promise<string> {
  const kind = { what: `make the tag object of ${tag}`, needs: 'contents=write', repeatable: true }
  const parameters = { tag, message, object: commit, type: 'commit', ...(tagger === undefined ? {} : { tagger }) }
  return (await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/tags', parameters, kind)).data.sha
}

/** Creates a ref by its full name: the atomic claim. `exists` when somebody was faster, or an answer to an earlier try was lost. */
export async function createRef(connection: Connection, ref: string, object: string): Promise<'created' | 'exists'> {
  // A second try after a lost answer finds the ref there: repeatable.
  const kind = { what: `create ${ref}`, needs: 'contents=write', repeatable: true }
  try {
    await connection.rest('POST /repos/{owner}/{repo}/git/refs', { ref, sha: object }, kind)
    return 'created'
  } catch (error) {
    if (isProblem(error, 'github/refused') && /reference already exists/i.test(error.message)) return 'exists'
    throw error
  }
}

/** Points a ref elsewhere. Without `force` GitHub refuses (`github/refused`) what is no fast-forward. */
export async function moveRef(connection: Connection, ref: string, object: string, force: boolean): Promise<void> {
  const kind = { what: `move ${ref}`, needs: 'contents=write', repeatable: true }
  await connection.rest('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: ref.replace(/^refs\//, ''), sha: object, force }, kind)
}
