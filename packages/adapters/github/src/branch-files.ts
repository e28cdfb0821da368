import { Problem } from '@locktender/contracts'
import type { BranchFiles, BranchHead, BranchHistory, NewFile } from '@locktender/git'
import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'
import { readList } from './lists.ts'
import { createRef, moveRef } from './refs.ts'

interface TreeAnswer {
  readonly truncated: boolean
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[]
}

/** Contents per GraphQL call: small events, far below the bounds of an answer. */
const blobsPerQuery = 100

/** A branch of the repository whose files are read and added over the API, without a clone; `branch` by its full name. */
export function githubBranchFiles(connection: Connection, branch: string): BranchFiles {
  let last: BranchHead = { commit: null, files: new Map() }
  return {
    async head() {
      const commit = await tipOf(connection, branch)
      // The files of a commit never change.
      if (commit !== last.commit) last = { commit, files: commit === null ? new Map() : await filesOf(connection, commit, '') }
      return last
    },
    read: (head, paths) => read(connection, head, paths),
    history: (head) => history(connection, head),
    async add(head, file) {
      const commit = await commitOf(connection, head, file)
      return head.commit === null ? createBranch(connection, branch, commit) : move(connection, branch, commit)
    },
  }
}

async function tipOf(connection: Connection, branch: string): Promise<string | null> {
  const kind = { what: `read ${branch}`, needs: 'contents=read' }
  try {
    const parameters = { ref: branch.replace(/^refs\//, '') }
    return (await connection.rest<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', parameters, kind)).data.object.sha
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return null
    throw error
  }
}

// A tree that is too large for one answer is read folder by folder.
async function filesOf(connection: Connection, tree: string, folder: string): Promise<Map<string, string>> {
  const whole = await treeOf(connection, tree, true)
  if (!whole.truncated) return new Map(whole.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [`${folder}${path}`, sha]))
  const files = new Map<string, string>()
  const level = await treeOf(connection, tree, false)
  if (level.truncated) throw tooLarge(folder)
  for (const { path, type, sha } of level.tree) {
    if (type === 'blob') files.set(`${folder}${path}`, sha)
    if (type === 'tree') for (const [inner, blob] of await filesOf(connection, sha, `${folder}${path}/`)) files.set(inner, blob)
  }
  return files
}

async function treeOf(connection: Connection, tree: string, isRecursive: boolean): Promise<TreeAnswer> {
  const parameters = { tree_sha: tree, ...(isRecursive ? { recursive: '1' } : {}) }
  const kind = { what: 'list the files of the branch', needs: 'contents=read' }
  return (await connection.rest<TreeAnswer>('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, kind)).data
}

interface CommitRow {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: { readonly verification?: { readonly verified?: boolean } | null }
}

/** Commits that are looked at, 100 per call. */
const mostCommits = 10_000

async function history(connection: Connection, { commit }: BranchHead): Promise<BranchHistory> {
  if (commit === null) return { commits: [], isWhole: true }
  const rows = await readList<CommitRow>(connection, 'commits', { sha: commit }, mostCommits)
  const commits = rows.map(({ sha, parents, commit: { verification } }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    isVerified: verification?.verified ?? null,
  }))
  return { commits, isWhole: commits.at(-1)?.parents.length === 0 }
}

interface BlobNode {
  readonly __typename: string
  readonly text: string | null
  readonly byteSize: number
}

async function read(connection: Connection, head: BranchHead, paths: readonly string[]): Promise<Map<string, string>> {
  const wanted = paths.flatMap((path) => {
    const sha = head.files.get(path)
    return sha === undefined ? [] : [{ path, sha }]
  })
  const texts = new Map<string, string>()
  for (let from = 0; from < wanted.length; from += blobsPerQuery) {
    const some = wanted.slice(from, from + blobsPerQuery)
    const variables = Object.fromEntries(some.map(({ sha }, index) => [`b${index}`, sha]))
    const kind = { what: 'read files of the branch', needs: 'contents=read', repeatable: true }
    const data = await connection.graphql<{ repository: Record<string, BlobNode | null> }>(blobsQuery(some.length), variables, kind)
    for (const [index, { path }] of some.entries()) {
      const blob = data.repository[`b${index}`]
      // GitHub cuts long texts off without a word in the text.
      if (blob?.text == null || Buffer.byteLength(blob.text) !== blob.byteSize) throw unreadable(path)
      texts.set(path, blob.text)
    }
  }
  return texts
}

function blobsQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const fields = '{ __typename ... on Blob { text byteSize } }'
  return `query blobs($owner: String!, $name: String!${indices.map((index) => `, $b${index}: GitObjectID!`).join('')}) {
  repository(owner: $owner, name: $name) { id ${indices.map((index) => `b${index}: object(oid: $b${index}) ${fields}`).join(' ')} }
}`
}

// No author is named: then GitHub signs the commit for a bot, and it shows as verified.
async function commitOf(connection: Connection, head: BranchHead, { path, text, message }: NewFile): Promise<string> {
  const kind = { what: `add ${path}`, needs: 'contents=write', repeatable: true }
  const base = head.commit === null ? {} : { base_tree: head.commit }
  const tree = { ...base, tree: [{ path, mode: '100644', type: 'blob', content: text }] }
  const { data } = await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', tree, kind)
  const commit = { message, tree: data.sha, parents: head.commit === null ? [] : [head.commit] }
  return (await connection.rest<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', commit, kind)).data.sha
}

async function createBranch(connection: Connection, branch: string, commit: string): Promise<'added' | 'moved'> {
  if ((await createRef(connection, branch, commit)) === 'created') return 'added'
  // The answer to an earlier try may have been lost.
  return (await tipOf(connection, branch)) === commit ? 'added' : 'moved'
}

async function move(connection: Connection, branch: string, commit: string): Promise<'added' | 'moved'> {
  try {
    await moveRef(connection, branch, commit, false)
    return 'added'
  } catch (error) {
    if (isProblem(error, 'github/refused') && /not a fast.forward|reference does not exist/i.test(error.message)) return 'moved'
    throw error
  }
}

function unreadable(path: string): Problem {
  return new Problem(
    'github/file-unreadable',
    `GitHub did not give the whole text of ${path}`,
    'Look at the file on the branch: it must be short text.',
  )
}

function tooLarge(folder: string): Problem {
  return new Problem(
    'github/tree-too-large',
    `GitHub does not list all files of ${folder === '' ? 'the branch' : folder} in one answer`,
    'Read the record from a clone: `locktender release-record` with `remote`.',
  )
}
