import type { RawCommit } from '@locktender/commits'
import type { Step, VersioningPolicy } from '@locktender/contracts'
import { commitGraph } from '../history/commit-graph.ts'
import { commitPaths } from '../history/commit-paths.ts'
import { positionsOf, rangeBetween } from '../history/range-between.ts'
import { nextVersion } from '../lines/next-version.ts'
import type { Scheme } from '../schemes/scheme.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import { commitJudge } from '../sources/commit-judge.ts'
import { releaseDay } from './release-day.ts'
import { createTagFormat } from '../tags/tag-format.ts'
import type { Tag, VersionTag } from '../tags/tag.ts'
import { basesOf } from '../tags/tag-lines.ts'

/** A history and one version line in it. */
export interface ReplayInput {
  readonly policy: VersioningPolicy
  /** The whole history, newest first. */
  readonly commits: readonly RawCommit[]
  readonly tags: readonly Tag[]
  /** Package whose tags are replayed, where the template has `{package}`. */
  readonly package?: string
  /** Folder of the package: only commits that touch it count. */
  readonly path?: string
}

/** One published version beside what the rules make of its commits. */
export interface ReplayedTag {
  readonly tag: string
  readonly base: string
  readonly published: string
  readonly computed: string | null
  readonly type: Step | null
  readonly agrees: boolean
  /** Why the computed version is what it is. */
  readonly because: readonly string[]
}

/**
 * Recomputes every stable version that has a base: the highest lower stable version among the ancestors of its commit. The first version,
 * and tags outside the history, are not replayed. Rows are in ascending order of versions.
 */
export function replayTags({ policy, commits, tags, package: name = '', path = '' }: ReplayInput): ReplayedTag[] {
  const scheme = schemeOf(policy)
  const graph = commitGraph(commits)
  const positions = positionsOf(graph)
  const format = createTagFormat(policy.tag ?? 'v{version}')
  const line = basesOf(tags, [format.frame(name)], scheme)[0]!
  const known = line.stable.filter(({ sha }) => graph.indexOf.has(sha))
  const judge = commitJudge(policy)
  const read = judge.read(commits)
  const rest: VersioningPolicy = { ...policy }
  delete rest.force
  return known
    .flatMap((tag, place) => {
      const range = baseRange(scheme, tag, known.slice(place + 1), (from, to) =>
        rangeBetween(graph, positions, graph.indexOf.get(to)!, graph.indexOf.get(from)!),
      )
      if (range === null) return []
      const own = range.commits.filter((index) => touches(commits[index]!, path)).map((index) => read[index]!)
      const today = releaseDay(scheme, tag.tag, dayOf(commits[graph.indexOf.get(tag.sha)!]!))
      const { next, type, reasons } = nextVersion({ policy: rest, current: range.base.version.text, commits: judge.judge(own), today })
      const row = { tag: tag.tag, base: range.base.tag, published: tag.version.text, computed: next, type }
      return [{ ...row, agrees: next === tag.version.text, because: reasons.map(({ message }) => message) }]
    })
    .toReversed()
}

type Range = (from: string, to: string) => number[] | null

function baseRange(
  scheme: Scheme,
  tag: VersionTag,
  lower: readonly VersionTag[],
  between: Range,
): { base: VersionTag; commits: number[] } | null {
  for (const base of lower) {
    if (scheme.compare(base.version, tag.version) === 0) continue
    const commits = between(base.sha, tag.sha)
    if (commits !== null) return { base, commits }
  }
  return null
}

function touches(commit: RawCommit, folder: string): boolean {
  return folder === '' || commitPaths(commit).some((path) => path.startsWith(`${folder}/`))
}

/** The commit's day, UTC; a history without times has none. */
function dayOf({ committedAtSeconds }: RawCommit): string | undefined {
  return committedAtSeconds === undefined ? undefined : new Date(committedAtSeconds * 1000).toISOString().slice(0, 10)
}
