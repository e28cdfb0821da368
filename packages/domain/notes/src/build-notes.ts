import type { JudgedCommit } from '@locktender/commits'
import type { NotesDocument, NotesEntry, NotesPolicy, UpdatedDependency } from '@locktender/contracts'
import { readRepository } from '@locktender/views'
import { compareAddress } from './compare-address.ts'
import { listContributors } from './contributors.ts'
import type { People } from './contributors.ts'
import { commitNotes } from './entries.ts'
import type { CommitNotes } from './entries.ts'
import { documentKeys, sectionTitle } from './sections.ts'

export interface NotesInput {
  /** The judged range, newest first. */
  readonly commits: readonly JudgedCommit[]
  readonly version: string | null
  readonly tag: string | null
  readonly previousTag: string | null
  /** Day of the release, UTC, `YYYY-MM-DD`. */
  readonly date: string | null
  readonly package: string | null
  readonly class: NotesDocument['class']
  /** Web address of the repository, e.g. `https://github.com/acme/shop`. */
  readonly repository: string | null
  readonly policy: NotesPolicy
  readonly people?: People
  /** Packages of the same repository that brought the release about. */
  readonly dependencies?: readonly UpdatedDependency[]
  /** What the release is known not to hold, beyond what footers say. */
  readonly knownExclusions?: readonly string[]
}

/**
 * What changed, as data. A section holds the entries of its key: those without scope first, then by scope; within that newest first. A
 * commit that is breaking, or about security, stands in that section and in the one of its type; renderings show it once. Reverted pairs,
 * merges and unparsed commits are in `counts` only. Texts are as written in the commits: hostile until rendered.
 */
export function buildNotes(input: NotesInput): NotesDocument {
  const repository = readRepository(input.repository)
  const keys = documentKeys(input.policy)
  const known = new Set(keys)
  const notes = input.commits.map((commit) => commitNotes(commit, known, repository))
  const entries = new Map<string, NotesEntry[]>(keys.map((key) => [key, []]))
  for (const [key, entry] of notes.flatMap((note) => note.entries)) entries.get(key)?.push(entry)
  return {
    version: input.version,
    tag: input.tag,
    previousTag: input.previousTag,
    date: input.date,
    package: input.package,
    class: input.class,
    links: { repository: repository?.address ?? null, compare: compareAddress(repository, input.previousTag, input.tag) },
    sections: [...entries]
      .filter(([, list]) => list.length > 0)
      .map(([key, list]) => ({ key, title: sectionTitle(key, input.policy), entries: list.toSorted(byScope) })),
    migrations: notes.flatMap((note) => note.migrations),
    dependencies: [...(input.dependencies ?? [])],
    contributors: input.policy.contributors === false ? [] : listContributors(input.commits, input.people ?? {}),
    scope: {
      included: summaries(notes, 'feat'),
      fixed: summaries(notes, 'fix'),
      knownExclusions: [...new Set([...(input.knownExclusions ?? []), ...notes.flatMap((note) => note.exclusions)])],
    },
    counts: count(input.commits, notes),
  }
}

function byScope(one: NotesEntry, other: NotesEntry): number {
  const [left, right] = [one.scope ?? '', other.scope ?? '']
  return left < right ? -1 : Number(left > right)
}

function summaries(notes: readonly CommitNotes[], type: string): string[] {
  const lines = notes.flatMap((note) =>
    note.entries
      .filter(([key, entry]) => entry.type === type && key !== 'config' && key !== 'known-issues')
      .map(([, { scope, text }]) => (scope === null ? text : `${scope}: ${text}`)),
  )
  return [...new Set(lines)]
}

function count(commits: readonly JudgedCommit[], notes: readonly CommitNotes[]): NotesDocument['counts'] {
  const counts = { commits: commits.length, listed: 0, ignored: 0, reverted: 0, unparsed: 0 }
  for (const [index, { verdict }] of commits.entries()) {
    const listed = (notes[index]?.entries.length ?? 0) > 0
    counts[listed ? 'listed' : verdict === 'counted' ? 'ignored' : verdict] += 1
  }
  return counts
}
