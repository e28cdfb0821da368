import type { MigrationStep, NotesEntry } from '@locktender/contracts'
import { codeSpan, escapeBlock, escapeMarkdown } from '@locktender/views'
import type { Repository } from '@locktender/views'
import { refPath } from './compare-address.ts'

/** One item of a list: its first line, and a block below it ('' for none) that can be left out. */
export interface RenderedEntry {
  readonly line: string
  readonly detail: string
}

/** Where references of an entry lead; `links` is `null` when they are text. */
export interface EntryPlace {
  readonly section: string
  readonly repository: Repository | null
  readonly links: Repository | null
}

const indent = '  '

/** A change: `- **scope:** text ([#12](…), [`1a2b3c4`](…)), closes [#9](…)`, with the text of its footer below. */
export function renderEntry(entry: NotesEntry, place: EntryPlace): RenderedEntry {
  // Outside the section that explains it, a break is at least named.
  const mark = entry.breaking && place.section !== 'breaking' ? '**Breaking:** ' : ''
  const sources = [...entry.pullRequests.map((number) => reference('pull', number, place)), commitLink(entry.sha, place)].join(', ')
  const closes = entry.issues.map((number) => reference('issues', number, place)).join(', ')
  return {
    line: `- ${lead(mark, entry.scope, entry.text, place)} (${sources})${closes === '' ? '' : `, closes ${closes}`}`,
    detail: entry.detail === null ? '' : escapeBlock(entry.detail, indent, place.repository),
  }
}

/** A step of the migration guide: the change, and below it what to do. */
export function renderMigration(step: MigrationStep, place: EntryPlace): RenderedEntry {
  return {
    line: `- ${lead('', step.scope, step.title, place)} (${commitLink(step.sha, place)})`,
    detail: escapeBlock(step.text, indent, place.repository),
  }
}

function lead(mark: string, scope: string | null, text: string, { repository }: EntryPlace): string {
  const name = scope === null ? '' : escapeMarkdown(scope, 'inline', null)
  const prefix = name === '' ? mark : `${mark}**${name}:** `
  return prefix + escapeMarkdown(text, prefix === '' ? 'block' : 'inline', repository)
}

function reference(page: 'pull' | 'issues', number: number, { links }: EntryPlace): string {
  return links === null ? `#${number}` : `[#${number}](${links.address}/${page}/${number})`
}

function commitLink(sha: string, { links }: EntryPlace): string {
  const short = codeSpan(sha.slice(0, 7), 'link')
  return links === null ? short : `[${short}](${links.address}/commit/${refPath(sha)})`
}
