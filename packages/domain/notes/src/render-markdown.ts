import type { NotesDocument } from '@locktender/contracts'
import { codeSpan, escapeMarkdown, readRepository } from '@locktender/views'
import { renderContributor } from './render-contributor.ts'
import { renderEntry, renderMigration } from './render-entry.ts'
import type { EntryPlace, RenderedEntry } from './render-entry.ts'
import type { RenderOptions } from './render-options.ts'
import { shownSections } from './shown-sections.ts'
import type { ShownSection } from './shown-sections.ts'

export interface RenderedSection {
  readonly key: string
  /** The heading's text, escaped, without its `#`. */
  readonly title: string
  /** The heading as a line of Markdown. */
  readonly heading: string
  readonly entries: readonly RenderedEntry[]
}

/** Notes as Markdown in parts that can be left out whole. */
export interface RenderedNotes {
  /** Blocks above the sections: the version's heading, and a sentence where there is nothing to tell. */
  readonly opening: readonly string[]
  readonly sections: readonly RenderedSection[]
  /** Blocks below the sections: the link to all changes. */
  readonly closing: readonly string[]
}

/** The notes as Markdown in parts; every text of a commit, tag or person is neutralised here. Throws as `keysToRender` does. */
export function renderNotes(document: NotesDocument, options: RenderOptions = {}): RenderedNotes {
  const { policy = {}, headingLevel = 2, title = true, sourceLinks = true } = options
  const repository = readRepository(document.links.repository)
  const hashes = '#'.repeat(headingLevel)
  const place = { repository, links: sourceLinks ? repository : null }
  const sections = shownSections(document, options).map((section) => {
    const name = escapeMarkdown(section.title)
    return {
      key: section.key,
      title: name,
      heading: `${hashes}# ${name}`,
      entries: renderItems(section, { ...place, section: section.key }, policy.mentions ?? 'none'),
    }
  })
  const nothing = sections.length === 0 ? ['No changes that need a note.'] : []
  return { opening: [...(title ? [`${hashes} ${versionTitle(document)}`] : []), ...nothing], sections, closing: closing(document) }
}

/** The notes as one text of Markdown that ends with a line break. Throws as `keysToRender` does. */
export function renderMarkdown(document: NotesDocument, options: RenderOptions = {}): string {
  return joinNotes(renderNotes(document, options))
}

/** The parts as one text. */
export function joinNotes({ opening, sections, closing: last }: RenderedNotes): string {
  return joinBlocks([...opening, ...sections.map(joinSection), ...last])
}

/** Blocks of Markdown as one text that ends with a line break. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

/** A section as one block of Markdown. */
export function joinSection({ heading, entries }: RenderedSection): string {
  let text = `${heading}\n\n`
  for (const { line, detail } of entries) text += detail === '' ? `${line}\n` : `${line}\n\n${detail}\n\n`
  return text.trimEnd()
}

function renderItems(section: ShownSection, place: EntryPlace, mentions: 'none' | 'link' | 'plain'): RenderedEntry[] {
  switch (section.kind) {
    case 'entries':
      return section.items.map((entry) => renderEntry(entry, place))
    case 'migrations':
      return section.items.map((step) => renderMigration(step, place))
    case 'exclusions':
      return section.items.map((text) => ({ line: `- ${escapeMarkdown(text, 'block', place.repository)}`, detail: '' }))
    case 'dependencies':
      return section.items.map(({ name, version }) => ({ line: `- ${codeSpan(name)} ${escapeMarkdown(version)}`, detail: '' }))
    case 'contributors':
      return section.items.map((person) => ({ line: renderContributor(person, mentions, place.repository), detail: '' }))
  }
}

function versionTitle({ package: name, version, date }: NotesDocument): string {
  const parts = [
    name === null ? '' : escapeMarkdown(name),
    version === null ? 'Unreleased' : escapeMarkdown(version),
    date === null ? '' : `(${escapeMarkdown(date)})`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function closing({ links, previousTag, tag }: NotesDocument): string[] {
  if (links.compare === null || previousTag === null || !/^https?:\/\/[^\s<>()\\]+$/.test(links.compare)) return []
  return [`**Full changelog**: [${codeSpan(`${previousTag}...${tag ?? 'HEAD'}`, 'link')}](${links.compare})`]
}
