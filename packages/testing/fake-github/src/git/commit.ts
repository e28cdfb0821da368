import type { GitStore } from './git-store.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  /** Seconds since 1970. */
  readonly seconds: number
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
  readonly signature: string | null
  /** The object without its signature: what was signed. */
  readonly payload: string
}

/** Reads a commit by sha; null when there is no such commit. */
export async function readCommit(store: GitStore, sha: string): Promise<Commit | null> {
  const object = await store.objects.read(sha)
  return object?.type === 'commit' ? parseCommit(object.sha, object.content.toString()) : null
}

export async function readCommits(store: GitStore, shas: readonly string[]): Promise<Commit[]> {
  const commits = await Promise.all(shas.map((sha) => readCommit(store, sha)))
  return commits.filter((commit) => commit !== null)
}

function parseCommit(sha: string, text: string): Commit {
  const gap = text.indexOf('\n\n')
  const { headers, signature } = readHeaders(text.slice(0, gap))
  const value = (key: string): string => headers.find(([name]) => name === key)?.[1] ?? ''
  return {
    sha,
    tree: value('tree'),
    parents: headers.filter(([name]) => name === 'parent').map(([, parent]) => parent),
    author: parseSignature(value('author')),
    committer: parseSignature(value('committer')),
    message: text.slice(gap + 2),
    signature,
    payload: `${headers.map(([name, rest]) => `${name} ${rest}`).join('\n')}${text.slice(gap)}`,
  }
}

/** Header lines; a line that starts with a blank continues the one before it. */
export function readHeaders(block: string): { headers: [string, string][]; signature: string | null } {
  const headers: [string, string][] = []
  for (const line of block.split('\n')) {
    const last = headers.at(-1)
    if (line.startsWith(' ') && last !== undefined) last[1] += `\n${line.slice(1)}`
    else headers.push([line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
  }
  const signature = headers.find(([name]) => name === 'gpgsig')?.[1] ?? null
  return { headers: headers.filter(([name]) => name !== 'gpgsig'), signature }
}

export function parseSignature(text: string): Signature {
  const open = text.lastIndexOf('<')
  const close = text.lastIndexOf('>')
  return {
    name: text.slice(0, open).trim(),
    email: text.slice(open + 1, close),
    seconds: Number(
      text
        .slice(close + 1)
        .trim()
        .split(' ')[0],
    ),
  }
}

/** `Name <mail> 1767603600 +0000`, with the characters that would break the line taken out. */
export const writeSignature = ({ name, email, seconds }: Signature): string =>
  `${name.replaceAll(/[<>\n\0]/g, '')} <${email.replaceAll(/[<>\n\0]/g, '')}> ${seconds} +0000`

export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
  readonly signature?: string | undefined
}

/** Writes the commit object (git checks its form) and returns its sha. */
export async function writeCommit(store: GitStore, commit: NewCommit): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${writeSignature(commit.author)}`,
    `committer ${writeSignature(commit.committer)}`,
    ...(commit.signature === undefined ? [] : [`gpgsig ${commit.signature.replaceAll('\n', '\n ')}`]),
  ]
  return writeObject(store, 'commit', `${lines.join('\n')}\n\n${commit.message}`)
}

export async function writeObject(store: GitStore, type: 'blob' | 'commit' | 'tag', content: string | Uint8Array): Promise<string> {
  const args = type === 'tag' ? ['mktag'] : ['hash-object', '-w', '-t', type, '--stdin']
  return (await store.git(args, { input: content })).toString().trim()
}
