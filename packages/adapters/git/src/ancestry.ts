import { Problem } from '@locktender/contracts'
import type { GitContext } from './git-process.ts'
import { askGit, readGit, streamGit } from './git-process.ts'
import { problemOf } from './git-problem.ts'
import { fullHash, safeRevision } from './revision.ts'
import { splitStream } from './split-stream.ts'

/** Whether `target` holds `candidate` in its history, or is it. */
export async function isAncestor(context: GitContext, candidate: string, target: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', '--end-of-options', safeRevision(candidate), safeRevision(target)]
  const { exitCode, stderr } = await askGit(context, args)
  if (exitCode > 1) throw problemOf(args, exitCode, stderr, context.directory)
  return exitCode === 0
}

const SINGLE_QUESTIONS = 3

/** Full hash of the commit a revision leads to; throws Problem `git/unknown-revision`. */
export async function resolveCommit(context: GitContext, revision: string): Promise<string> {
  return (await readGit(context, ['rev-parse', '--verify', '--end-of-options', `${safeRevision(revision)}^{commit}`])).trim()
}

/**
 * The first of the hashes that `target` holds in its history, or null; a hash that the clone does not know is in no history. The
 * first three are asked about singly, which ends early in nearly every repository; for the rest the history is walked once, because
 * git's own `--merged` and `--not` cut corners where commit dates are skewed.
 */
export async function firstAncestor(context: GitContext, candidates: readonly string[], target: string): Promise<string | null> {
  const hashes = [...new Set(candidates.map(fullHash))]
  for (const hash of hashes.slice(0, SINGLE_QUESTIONS)) {
    if (await isKnownAncestor(context, hash, target)) return hash
  }
  const rest = hashes.slice(SINGLE_QUESTIONS)
  return rest.length === 0 ? null : firstInHistory(context, rest, target)
}

async function isKnownAncestor(context: GitContext, hash: string, target: string): Promise<boolean> {
  try {
    return await isAncestor(context, hash, target)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'git/unknown-revision') throw error
    await resolveCommit(context, target)
    return false
  }
}

async function firstInHistory(context: GitContext, hashes: readonly string[], target: string): Promise<string | null> {
  const rank = new Map(hashes.map((hash, index) => [hash, index]))
  let best = Infinity
  for await (const commits of splitStream(streamGit(context, ['rev-list', '--stdin'], { input: `${safeRevision(target)}\n` }), 10)) {
    for (const commit of commits) best = Math.min(best, rank.get(commit) ?? Infinity)
    if (best === 0) break
  }
  return hashes[best] ?? null
}
