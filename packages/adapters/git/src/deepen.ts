import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { firstAncestor, resolveCommit } from './ancestry.ts'
import type { GitContext } from './git-process.ts'
import { readGit, streamGit } from './git-process.ts'
import type { RemoteAccess } from './remote-access.ts'
import { askRemote } from './remote-access.ts'
import type { RepositoryFacts } from './repository-facts.ts'
import { readFacts } from './repository-facts.ts'
import { shallowProblem } from './shallow-problem.ts'
import { splitStream } from './split-stream.ts'
import type { Tag } from './tags.ts'
import { isWholeRange } from './whole-range.ts'

export interface DeepenOptions extends RemoteAccess {
  /** The commit whose history is wanted; HEAD unless given. */
  readonly target?: string
}

/** A range known to be whole although the clone is shallow: everything `target` has and `base` has not. */
export interface WholeRange {
  readonly target: string
  readonly base: Tag
}

export interface Deepened {
  readonly facts: RepositoryFacts
  readonly base: Tag | null
  readonly range?: WholeRange
}

export const FETCH = [
  'fetch',
  '--quiet',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
  '--no-prune',
  '--no-prune-tags',
]

/** Commits deeper than before, one fetch after the other, until the range is whole. Then everything. */
const STEPS = [100, 400, 1600]

/**
 * Finds the first of the candidates (best first) in the target's history and fetches what a shallow clone lacks for the range between.
 *
 * `--deepen` and not `--shallow-exclude`: that one hides the second parents of merges at the border and then breaks later fetches. A
 * filter is not used either: it would make a partial clone of the checkout.
 */
export async function deepen(
  context: GitContext,
  facts: RepositoryFacts,
  candidates: readonly Tag[],
  options: DeepenOptions,
): Promise<Deepened> {
  const target = await resolveCommit(context, options.target ?? 'HEAD')
  const [best] = candidates
  if (facts.isShallow && best !== undefined && (await completeRange(context, options, best.sha, target))) {
    return { facts, base: best, range: { target, base: best } }
  }
  const whole = facts.isShallow ? await fetchHistory(context, options, target) : facts
  const sha = await firstAncestor(
    context,
    candidates.map((candidate) => candidate.sha),
    target,
  )
  return { facts: whole, base: candidates.find((candidate) => candidate.sha === sha) ?? null }
}

async function completeRange(context: GitContext, access: RemoteAccess, base: string, target: string): Promise<boolean> {
  const shallowFile = resolve(context.directory, (await readGit(context, ['rev-parse', '--git-path', 'shallow'])).replace(/\n$/, ''))
  for (const step of [0, ...STEPS]) {
    if (step > 0) {
      const answer = await askRemote(context, access, [...FETCH, '--no-tags', `--deepen=${step}`], [target])
      if (answer?.exitCode !== 0) return false
    }
    const cut = await linesOf(shallowFile)
    // A clone that is cut no longer passes for one that has everything: then its tags must be there too.
    if (cut.size === 0) return false
    if (isWholeRange(await readGraph(context, target), cut, target, base)) return true
  }
  return false
}

async function readGraph(context: GitContext, target: string): Promise<Map<string, string[]>> {
  const graph = new Map<string, string[]>()
  for await (const lines of splitStream(streamGit(context, ['rev-list', '--parents', '--stdin'], { input: `${target}\n` }), 10)) {
    for (const line of lines) {
      const [commit, ...parents] = line.split(' ')
      if (commit !== undefined) graph.set(commit, parents)
    }
  }
  return graph
}

/** No file, no cut: the clone has become whole. */
async function linesOf(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'latin1').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return new Set(text.split('\n').filter((line) => line !== ''))
}

/** git's documented name for "all of it"; `--unshallow` says the same, but fails where an earlier fetch has completed the clone. */
const INFINITE_DEPTH = 2_147_483_647

/** Fetches all of the history and all tags; throws Problem `git/shallow` when the clone stays shallow. */
async function fetchHistory(context: GitContext, access: RemoteAccess, target: string): Promise<RepositoryFacts> {
  const answer = await askRemote(context, access, [...FETCH, `--depth=${INFINITE_DEPTH}`, '--tags'], [target])
  const facts = await readFacts(context)
  // A local tag that differs from the remote's is kept and reported by git as a failure; the history is there all the same.
  if (!facts.isShallow) return facts
  throw shallowProblem(answer === null ? 'the clone has no remote to fetch from' : answer.stderr)
}
