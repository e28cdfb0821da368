import { mkdtempSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '@locktender/contracts'
import type { GitContext } from '../git-process.ts'

/** A bare repository that several processes may use at once. */
export interface SharedCache {
  /** Does the work there; again while another process holds a lock of git's, and at last in a repository of its own. */
  use<T>(work: (context: GitContext) => Promise<T>): Promise<T>
}

const attempts = 20
const shortestWaitMs = 20
const longestWaitMs = 80

/**
 * The cache in the shared directory. A process that was killed leaves its lock behind for good, and nothing may wait for that: then this
 * one goes on in a cache of its own beside it, which is gone when it ends.
 *
 * @param prepare makes the repository where it is not there; may be called again
 * @param isCopy whether all of it comes from elsewhere; what is nowhere else is waited for, and then given up
 */
export async function sharedCache(
  shared: string,
  contextAt: (directory: string) => GitContext,
  prepare: (context: GitContext) => Promise<void>,
  isCopy: boolean,
): Promise<SharedCache> {
  let own: Promise<GitContext> | undefined
  const moveOut = async (): Promise<GitContext> => {
    const directory = mkdtempSync(`${shared}-`)
    process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
    const context = contextAt(directory)
    await prepare(context)
    return context
  }
  const use: SharedCache['use'] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(own === undefined ? contextAt(shared) : await own)
      } catch (error) {
        if (!isLocked(error) || attempt > 2 * attempts) throw error
        if (attempt >= attempts && isCopy) own ??= moveOut()
        await sleep(shortestWaitMs + Math.random() * (longestWaitMs - shortestWaitMs))
      }
    }
  }
  await use(prepare)
  return { use }
}

// What git says of its own repository when somebody else is at it; a lock of the server's is not ours to wait for.
const inUse = /: File exists|shallow file has changed/i

function isLocked(error: unknown): boolean {
  return error instanceof Problem && inUse.test(error.message)
}
