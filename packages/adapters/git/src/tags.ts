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
  const listing = await askGit(context, ['show-ref', '--tags', '--dereference'])
  // Exit code 1 without a message: there are no tags.
  if (listing.exitCode > 1 || (listing.exitCode === 1 && listing.stderr !== ''))
    throw problemOf(['show-ref'], listing.exitCode, listing.stderr, context.directory)
  const peeled = peel(listing.stdout.toString('utf8'))
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

const LINE = /^([0-9a-f]{40,64})[ \t]refs\/tags\/(.+)$/
const PEELED = '^{}'

/** Names and peeled hashes out of `show-ref --dereference` or `ls-remote --tags`: a line `name^{}` replaces the hash of `name`. */
export function peel(listing: string): Tag[] {
  const shaByName = new Map<string, string>()
  for (const line of listing.split('\n')) {
    const [, sha, ref] = LINE.exec(line) ?? []
    if (sha !== undefined && ref !== undefined) shaByName.set(ref.endsWith(PEELED) ? ref.slice(0, -PEELED.length) : ref, sha)
  }
  return [...shaByName].map(([name, sha]) => ({ name, sha }))
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
