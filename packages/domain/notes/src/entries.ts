import type { JudgedCommit, Reading } from '@locktender/commits'
import type { MigrationStep, NotesEntry } from '@locktender/contracts'
import type { Repository } from '@locktender/views'
import { classify } from './classify.ts'
import { footerValues } from './footer-values.ts'
import { readReferences } from './references.ts'

/** What one commit brings to the notes. */
export interface CommitNotes {
  /** Entries by the key of their section. */
  readonly entries: readonly (readonly [key: string, entry: NotesEntry])[]
  readonly migrations: readonly MigrationStep[]
  readonly exclusions: readonly string[]
}

/** Footers that are entries of their own: each value is the text of one. */
const footerSections: Readonly<Record<string, readonly string[]>> = {
  config: ['config', 'configuration'],
  'known-issues': ['known-issue', 'known-issues'],
}
const exclusionTokens = ['known-exclusion', 'known-exclusions', 'not-included']

const nothing: CommitNotes = { entries: [], migrations: [], exclusions: [] }

/** Entries of a commit and of the commits in its squash body, if those were read; a merge that was not read brings none. */
export function commitNotes(commit: JudgedCommit, keys: ReadonlySet<string>, repository: Repository | null): CommitNotes {
  if (commit.verdict === 'reverted' || commit.verdict === 'unparsed' || commit.rule === 'merge') return nothing
  const { reading } = commit
  const places = reading.inner.length === 0 ? classify(reading, keys) : undefined
  // Most commits of a repository are housekeeping that no section shows.
  if (places?.length === 0 && reading.footers.length === 0 && reading.breakingNotes.length === 0) return nothing
  const readings = [reading, ...reading.inner]
  const entries = readings.map((each) => [each, makeEntry(commit.raw.sha, each, repository)] as const)
  return {
    entries: entries.flatMap(([each, entry]) => [
      ...(places ?? classify(each, keys)).map((key) => [key, { ...entry, detail: detailFor(key, each) }] as const),
      ...footerEntries(each, entry),
    ]),
    migrations: entries.flatMap(([{ breakingNotes }, { sha, scope, text: title }]) =>
      breakingNotes.map((text) => ({ sha, scope, title, text })),
    ),
    exclusions: readings.flatMap((each) => footerValues(each, exclusionTokens)),
  }
}

function makeEntry(sha: string, reading: Reading, repository: Repository | null): NotesEntry {
  const { type, scope, breaking } = reading
  const references = readReferences(reading.description ?? reading.header, reading.footers, repository)
  return { sha, type: type ?? (reading.revert === null ? null : 'revert'), scope, ...references, detail: null, breaking }
}

function detailFor(key: string, reading: Reading): string | null {
  const texts = key === 'breaking' ? reading.breakingNotes : key === 'security' ? footerValues(reading, ['security']) : []
  return texts.length === 0 ? null : texts.join('\n\n')
}

function footerEntries(reading: Reading, entry: NotesEntry): (readonly [string, NotesEntry])[] {
  if (reading.footers.length === 0) return []
  return Object.entries(footerSections).flatMap(([key, tokens]) =>
    footerValues(reading, tokens).map((text) => [key, { ...entry, text, issues: [], breaking: false }] as const),
  )
}
