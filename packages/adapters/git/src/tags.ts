import type { GitContext } from './git-process.ts'
import { askGit, readGit } from './git-process.ts'
import { problemOf } from './git-problem.ts'

export interface Tag {
  /** Without `refs/tags/`. */
  readonly name: string
  /** Full hash of the commit the tag leads to, through any number of tags of tags. */
  readonly sha: string
  /** When the tag was made (a lightweight tag: when its commit was), seconds since the epoch; only when asked for. */
  readonly createdAtSeconds?: number
}

/** A tag that leads to something else than a commit, or to an object the clone lacks. */
export interface OddTag {
  readonly name: string
  readonly leadsTo: 'tree' | 'blob' | 'tag' | 'missing'
}

export interface TagList {
  /** Sorted by name, bytewise. */
  readonly tags: readonly Tag[]
  readonly odd: readonly OddTag[]
}

/**
 * The tags of the clone. Two processes whatever their number: one lists, one tells what they lead to. `for-each-ref` could do both
 * in one, but reads every object for it: five times the time with 12,000 tags. Dates need just that and are read on request.
 */
export async function readTags(context: GitContext, dates: boolean): Promise<TagList> {
  const peeled = await readTagRefs(context)
  if (peeled.length === 0) return { tags: [], odd: [] }
  const [types, seconds] = await Promise.all([typesOf(context, peeled), dates ? datesOf(context) : undefined])
  const tags: Tag[] = []
  const odd: OddTag[] = []
  peeled.forEach(({ name, sha }, index) => {
    const type = types[index]
    const createdAtSeconds = seconds?.get(name)
    if (type === 'commit') tags.push(createdAtSeconds === undefined ? { name, sha } : { name, sha, createdAtSeconds })
    else odd.push({ name, leadsTo: type === 'tree' || type === 'blob' || type === 'tag' ? type : 'missing' })
  })
  return { tags, odd }
}

/** The tags of the clone as they are written down, whatever object they lead to: one process that opens none of them. */
export async function readTagRefs(context: GitContext): Promise<Tag[]> {
  const listing = await askGit(context, ['show-ref', '--tags', '--dereference'])
  // Exit code 1 without a message: there are no tags.
  if (listing.exitCode > 1 || (listing.exitCode === 1 && listing.stderr !== ''))
    throw problemOf(['show-ref'], listing.exitCode, listing.stderr, context.directory)
  return peel(listing.stdout.toString('utf8'))
}

const HASH = /^[0-9a-f]{40,64}$/
const REF = 'refs/tags/'
const PEELED = '^{}'

/** Names and peeled hashes out of `show-ref --dereference` or `ls-remote --tags`: a line `name^{}` replaces the hash of `name` before it. */
export function peel(listing: string): Tag[] {
  const tags: { name: string; sha: string }[] = []
  for (let start = 0; start < listing.length;) {
    const end = listing.indexOf('\n', start)
    const line = listing.slice(start, end === -1 ? listing.length : end)
    start += line.length + 1
    // SHA-1 or SHA-256, then a blank or a tab.
    const length = line.startsWith(REF, 41) ? 40 : 64
    if (!line.startsWith(REF, length + 1) || !HASH.test(line.slice(0, length))) continue
    const name = line.slice(length + 1 + REF.length)
    const last = tags.at(-1)
    if (name.endsWith(PEELED) && last?.name === name.slice(0, -PEELED.length)) last.sha = line.slice(0, length)
    else if (name !== '' && !name.endsWith(PEELED)) tags.push({ name, sha: line.slice(0, length) })
  }
  return tags
}

async function typesOf(context: GitContext, tags: readonly Tag[]): Promise<string[]> {
  const input = tags.map(({ sha }) => `${sha}\n`).join('')
  return (await readGit(context, ['cat-file', '--batch-check=%(objecttype)', '--buffer'], { input })).split('\n')
}

async function datesOf(context: GitContext): Promise<Map<string, number>> {
  const text = await readGit(context, ['for-each-ref', '--format=%(creatordate:unix) %(refname:lstrip=2)', 'refs/tags'])
  const pairs = text.split('\n').map((line) => {
    const blank = line.indexOf(' ')
    return [line.slice(blank + 1), Number.parseInt(line.slice(0, Math.max(blank, 0)), 10)] as const
  })
  return new Map(pairs.filter(([, seconds]) => !Number.isNaN(seconds)))
}
