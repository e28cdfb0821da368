import { Problem } from '@locktender/contracts'
import { readRefs, readThreads, releaseOfTag, releasesSince, type RefState, type Release, type Thread } from '@locktender/github'
import {
  digestMarker,
  isOurTag,
  commentMarker,
  mostComments,
  pickRelease,
  type ActualRelease,
  type MarkedRelease,
  type RefPlace,
} from '@locktender/publishing'
import { isInRegistry } from './registry.ts'
import type { ReleaseWork } from './release-work.ts'

/** What there is of a release. */
export interface ObservedRelease {
  readonly actual: ActualRelease
  readonly release: (Release & MarkedRelease) | null
  /** Drafts that two publishers made at once, beyond the one that counts. */
  readonly surplus: readonly Release[]
  /** Issues and pull requests that must hear of it, with their comments. */
  readonly threads: readonly Thread[]
  /** Whose token it is. */
  readonly viewer: string
}

/**
 * Looks at tags, releases, registries and comments: two or three calls of the API, and one for every 20 threads.
 *
 * @throws {Problem} `github/…`, `publish/command-missing`
 */
export async function observeRelease(work: ReleaseWork): Promise<ObservedRelease> {
  const { connection, desired, target } = work
  const tagRef = `refs/tags/${target.tag}`
  const { viewer, refs } = await readRefs(connection, [tagRef, ...desired.floating.map(({ ref }) => ref)])
  const listed = await releasesSince(connection, work.since)
  const picked = pickRelease(target.tag, listed)
  const tag = refs.get(tagRef)
  const older = picked.release === null && tag !== undefined ? await releaseOfTag(connection, target.tag) : null
  const release = older === null ? picked.release : pickRelease(target.tag, [older]).release
  const threads = desired.comments.length === 0 ? [] : await readThreads(connection, desired.comments.slice(0, mostComments))
  return {
    actual: {
      tag: tag === undefined ? null : { commit: tag.commit, ours: isOurTag(tag.message) },
      release,
      published: await publishedNames(work),
      refs: await places(work, refs),
      commented: commentedThreads(work, threads),
    },
    release,
    surplus: picked.surplus,
    threads,
    viewer,
  }
}

async function publishedNames({ commands, place }: ReleaseWork): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for (const command of commands) if (await isInRegistry(command, place)) names.add(command.name)
  return names
}

async function places({ desired, repository }: ReleaseWork, refs: ReadonlyMap<string, RefState>): Promise<ReadonlyMap<string, RefPlace>> {
  const found = new Map<string, RefPlace>()
  for (const { ref } of desired.floating) {
    const state = refs.get(ref)
    if (state === undefined) continue
    const isAncestor = state.commit !== null && (await isInHistory(repository, state.commit, desired.commit))
    found.set(ref, { commit: state.commit, isAncestor })
  }
  return found
}

/** A clone that was cut, or that lacks the commit, cannot tell: then it does not count as an ancestor. */
async function isInHistory(repository: ReleaseWork['repository'], commit: string, target: string): Promise<boolean> {
  try {
    return await repository.isAncestor(commit, target)
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('git/')) return false
    throw error
  }
}

/** The threads beyond the first 50 have heard once the list of them is written. */
function commentedThreads({ desired, target }: ReleaseWork, threads: readonly Thread[]): ReadonlySet<number> {
  const has = (thread: Thread, marker: string): boolean => thread.comments.some(({ body }) => body.includes(marker))
  const own = threads.filter((thread) => has(thread, commentMarker(target.tag))).map(({ number }) => number)
  const absent = desired.comments.slice(0, mostComments).filter((number) => !threads.some((thread) => thread.number === number))
  const rest = threads.some((thread) => has(thread, digestMarker(target.tag))) ? desired.comments.slice(mostComments) : []
  return new Set([...own, ...absent, ...rest])
}
