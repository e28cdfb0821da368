import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { GitContext } from './git-process.ts'
import { streamGit } from './git-process.ts'
import { LOG_FORMAT, LogParser } from './log-parser.ts'
import { safeRevision } from './revision.ts'
import { splitStream } from './split-stream.ts'

export interface LogRange {
  /** The commit the history is read from. */
  readonly to: string
  /** Commits whose history is left out; any number. */
  readonly exclude?: readonly string[]
  /** Whether each commit lists the paths it touched. Merge commits have none of their own, except with `firstParent`. */
  readonly paths?: boolean
  /** Follow only the first parent of merges; their paths are then what the merge brought in. */
  readonly firstParent?: boolean
  /** No commit before all of its children; otherwise newest first by committer time. */
  readonly topoOrder?: boolean
  /** Read a shallow clone although its history is cut; without it such a clone is refused. */
  readonly acceptShallow?: boolean
}

/** The commits of the range in batches, as `Repository.log` describes; does not look at whether the clone is shallow. */
export async function* readLog(context: GitContext, range: LogRange): AsyncGenerator<RawCommit[], void, undefined> {
  const input = [range.to, ...(range.exclude ?? [])]
    .map((revision, index) => `${index === 0 ? '' : '^'}${safeRevision(revision)}\n`)
    .join('')
  const options = [
    ...(range.firstParent === true ? ['--first-parent'] : []),
    ...(range.topoOrder === true ? ['--topo-order'] : []),
    ...(range.paths === true ? ['--name-only', '--no-renames', ...(range.firstParent === true ? ['-m'] : [])] : []),
  ]
  const args = ['log', '-z', '--no-color', '--no-decorate', ...options, LOG_FORMAT, '--stdin']
  let begun = false
  try {
    for await (const commits of parsed(context, args, input, range.paths === true)) {
      begun = true
      yield commits
    }
  } catch (error) {
    // A bare partial clone may lack the .mailmap that git wants to read: its authors are then told as the commits tell them.
    if (begun || !(error instanceof Problem) || error.code !== 'git/missing-objects') throw error
    yield* parsed(context, ['-c', 'mailmap.blob=', ...args], input, range.paths === true)
  }
}

async function* parsed(
  context: GitContext,
  args: readonly string[],
  input: string,
  paths: boolean,
): AsyncGenerator<RawCommit[], void, undefined> {
  const parser = new LogParser(paths)
  for await (const texts of splitStream(streamGit(context, args, { input }), 0)) {
    const commits = parser.push(texts)
    if (commits.length > 0) yield commits
  }
  const last = parser.end()
  if (last.length > 0) yield last
}
