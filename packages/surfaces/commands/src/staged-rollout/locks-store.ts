import { setTimeout as sleep } from 'node:timers/promises'
import { Problem, type ReleaseLocks } from '@locktender/contracts'
import { lockFileName, lockFileText, noLocks, readLockFile } from '@locktender/rollout'
import type { LocksBranch } from './locks-branch.ts'

/** What is to become of the locks as they are at that moment, and what comes of it; the same locks: nothing is written. */
export type LockChange<T> = (locks: ReleaseLocks, nowMs: number) => { readonly locks: ReleaseLocks; readonly value: T }

/** More than any queue of writers; the time limit ends it before. */
const mostAttempts = 60
const firstWaitMs = 40
const longestWaitMs = 2_000

/** Longest time that a step may spend on the locks: then nobody knows, which gives no traffic. */
const longestMs = 30_000

/**
 * Reads the locks, changes them and writes them by compare-and-swap, again from the beginning whenever somebody else was faster.
 *
 * @param open opens the branch; the signal ends what is under way
 * @param message of the commit, for people who read the branch's history
 * @throws Problem `locks/busy`, `locks/late`, `locks/invalid`, and what the branch throws
 */
export async function changeLocks<T>(
  open: (signal: AbortSignal) => Promise<LocksBranch>,
  message: string,
  change: LockChange<T>,
): Promise<T> {
  return inTime(async (signal) => {
    const branch = await open(signal)
    const { files } = branch
    for (let attempt = 1; attempt <= mostAttempts && !signal.aborted; attempt += 1) {
      const head = await files.head()
      const text = (await files.read(head, [lockFileName])).get(lockFileName)
      const before = text === undefined ? noLocks : readLockFile(text)
      const at = branch.nowMs()
      const { locks, value } = change(before, at)
      if (locks === before) return value
      const file = { path: lockFileName, text: lockFileText(locks), message, epochSeconds: Math.floor(at / 1000) }
      if ((await files.add(head, file)) === 'added') return value
      await sleep(Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt))
    }
    throw new Problem('locks/busy', 'the locks could not be written: somebody else was faster each time', 'Run the step again.')
  })
}

async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooLate())
      ending.abort()
    }, longestMs)
  })
  try {
    return await Promise.race([work(ending.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

function tooLate(): Problem {
  return new Problem(
    'locks/late',
    `the locks gave no answer in ${longestMs / 1000} seconds`,
    'Look whether the repository of `rollouts.locks` can be reached.',
  )
}
