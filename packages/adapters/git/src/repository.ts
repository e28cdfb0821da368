import type { RawCommit } from '@locktender/commits'
import { firstAncestor, isAncestor } from './ancestry.ts'
import type { ChangedFile, ChangedFilesOptions } from './changed-files.ts'
import { changedFiles } from './changed-files.ts'
import { readCommitTime } from './commit-time.ts'
import type { DeepenOptions, WholeRange } from './deepen.ts'
import { deepen } from './deepen.ts'
import { readDiff } from './diff.ts'
import { fetchCommit } from './fetch-commit.ts'
import type { GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'
import type { LogRange } from './log.ts'
import { readLog } from './log.ts'
import type { ReadFilesOptions } from './read-files.ts'
import { readFiles } from './read-files.ts'
import type { Remote } from './remote.ts'
import { readRemote } from './remote.ts'
import type { RemoteAccess } from './remote-access.ts'
import { readRemoteTags } from './remote-access.ts'
import type { RepositoryFacts } from './repository-facts.ts'
import { shallowProblem } from './shallow-problem.ts'
import type { Tag, TagList } from './tags.ts'
import { readTagRefs, readTags } from './tags.ts'
import { treesOf } from './tree.ts'

/**
 * An open repository. Every method may throw a Problem with a code `git/…`; none writes to the work tree, runs a hook or, except
 * `remoteTags`, `deepenTo` and `fetchCommit`, talks to a remote. A revision is a hash or a name; `-x`, `a..b`, `^a` and `a:b` are refused.
 */
export interface Repository extends RepositoryFacts {
  /** Full name of the branch HEAD stands on (`refs/heads/main`), or null when HEAD is detached. */
  headRef(): Promise<string | null>
  /** The clone's tags with the commits they lead to. `dates` adds `createdAtSeconds`, which costs a look at every tag. */
  tags(options?: { readonly dates?: boolean }): Promise<TagList>
  /** The clone's tags, whatever they lead to: a third of the cost, for those who ask of the few that matter whether they are in a history. */
  tagRefs(): Promise<Tag[]>
  /** The remote's tags, without fetching them. */
  remoteTags(access?: RemoteAccess): Promise<Tag[]>
  /**
   * The commits of a range in batches of any size, out of one `git log`: messages as stored, re-encoded to UTF-8 (a message ends at
   * its first NUL byte), authors as .mailmap names them. Refuses a shallow clone with Problem `git/shallow`, except for the range
   * that `deepenTo` has completed.
   */
  log(range: LogRange): AsyncIterable<RawCommit[]>
  /** Whether `commit` is in the history of `target` (or is it). A shallow clone that does not show it throws `git/shallow`. */
  isAncestor(commit: string, target: string): Promise<boolean>
  /** The first of the full hashes (best first) in the history of `target`, or null. Shallow clones as in `isAncestor`. */
  firstAncestor(candidates: readonly string[], target: string): Promise<string | null>
  /**
   * Picks the first of the tags (best first; from `remoteTags` in a shallow clone) that is in the target's history, and deepens a
   * shallow clone in place until it shows the range between beyond doubt, else fetches all history and all tags. Continue with the
   * repository that comes back: its `log({ to: target, exclude: [base.sha] })` is exact. Throws `git/shallow` when the remote does
   * not help.
   */
  deepenTo(candidates: readonly Tag[], options?: DeepenOptions): Promise<{ readonly repository: Repository; readonly base: Tag | null }>
  /** Paths of the regular files of a commit, sorted bytewise; no symbolic links, no submodules. */
  listFiles(revision: string): Promise<string[]>
  /** Text by path of those paths that are regular files of the commit. Throws `git/file-too-large`, `git/missing-objects`. */
  readFiles(revision: string, paths: readonly string[], options?: ReadFilesOptions): Promise<Map<string, string>>
  /** Hash of the content, as git stores it, by path of those paths that are regular files of the commit. */
  blobs(revision: string, paths: readonly string[]): Promise<Map<string, string>>
  /** When the commit was made, by its committer's clock, to the second. */
  committedAt(revision: string): Promise<Date>
  /** Unified diff without context of what `head` has changed since it left `base`, as far as the clone shows where; null above 64 MiB. */
  diff(base: string, head: string): Promise<string | null>
  /** What differs between two commits (their trees, not their histories). */
  changedFiles(base: string, head: string, options?: ChangedFilesOptions): Promise<ChangedFile[]>
  /** Makes a commit of the remote readable, given by full hash or full branch name, and returns its hash; for its files, not for its history. */
  fetchCommit(name: string, access?: RemoteAccess): Promise<string>
  /** The remote `origin`, else the only one, else null. */
  remote(): Promise<Remote | null>
}

/** Binds the reading functions to one open repository. */
export function repositoryOf(context: GitContext, facts: RepositoryFacts, range?: WholeRange): Repository {
  const certain = async <T>(answer: Promise<T>, isCertain: (value: T) => boolean): Promise<T> => {
    const value = await answer
    if (facts.isShallow && !isCertain(value)) throw shallowProblem('no such ancestor is in sight')
    return value
  }
  const trees = treesOf(context)
  return {
    ...facts,
    headRef: async () => (await askGit(context, ['symbolic-ref', '--quiet', 'HEAD'])).stdout.toString('utf8').trim() || null,
    tags: ({ dates = false } = {}) => readTags(context, dates),
    tagRefs: () => readTagRefs(context),
    remoteTags: (access = {}) => readRemoteTags(context, facts.isShallow, access),
    async *log(wanted) {
      if (facts.isShallow && wanted.acceptShallow !== true && !isWhole(facts, range, wanted))
        throw shallowProblem('deepenTo was not called')
      yield* readLog(context, wanted)
    },
    isAncestor: (commit, target) => certain(isAncestor(context, commit, target), (found) => found),
    firstAncestor: (candidates, target) =>
      certain(firstAncestor(context, candidates, target), (found) => candidates.length === 0 || found === candidates[0]),
    async deepenTo(candidates, options = {}) {
      const deepened = await deepen(context, facts, candidates, options)
      return { repository: repositoryOf(context, deepened.facts, deepened.range), base: deepened.base }
    },
    listFiles: async (revision) => (await trees.whole(revision)).map(({ path }) => path),
    readFiles: async (revision, paths, options = {}) => readFiles(context, revision, await trees.only(revision, paths), options),
    blobs: async (revision, paths) => new Map((await trees.only(revision, paths)).map(({ path, blob }) => [path, blob])),
    committedAt: (revision) => readCommitTime(context, revision),
    diff: (base, head) => readDiff(context, base, head),
    changedFiles: (base, head, options = {}) => changedFiles(context, base, head, options),
    fetchCommit: (name, access = {}) => fetchCommit(context, facts, name, access),
    remote: () => readRemote(context),
  }
}

function isWhole(facts: RepositoryFacts, range: WholeRange | undefined, { to, exclude = [] }: LogRange): boolean {
  if (range === undefined) return false
  const isTarget = to === range.target || (to === 'HEAD' && facts.head === range.target)
  return isTarget && exclude.includes(range.base.sha)
}
