import type { NotesDocument, NotesEntry } from '@locktender/contracts'
import { plainText, stripControls } from '@locktender/views'
import type { RenderOptions } from './render-options.ts'
import { shownSections } from './shown-sections.ts'
import type { ShownSection } from './shown-sections.ts'

/**
 * The notes for a terminal: headings, indented entries, no markup, and nothing of a commit that a terminal obeys. Ends with a line break.
 * Throws as `keysToRender` does.
 */
export function renderPlain(document: NotesDocument, options: RenderOptions = {}): string {
  const { package: name, version, date } = document
  const title = [name ?? '', version ?? 'Unreleased', date === null ? '' : `(${date})`].filter((part) => part !== '').join(' ')
  const sections = shownSections(document, options).map((section) => [plainText(section.title), ...lines(section)].join('\n'))
  const body = sections.length === 0 ? ['No changes that need a note.'] : sections
  const compare = document.links.compare === null ? [] : [plainText(document.links.compare)]
  return `${[plainText(title), ...body, ...compare].join('\n\n')}\n`
}

function lines(section: ShownSection): string[] {
  switch (section.kind) {
    case 'entries':
      return section.items.flatMap((entry) => [`  ${entryLine(entry)}`, ...detailLines(entry.detail)])
    case 'migrations':
      return section.items.flatMap(({ scope, title, text }) => [`  ${scoped(scope, title)}`, ...detailLines(text)])
    case 'exclusions':
      return section.items.map((text) => `  ${plainText(text)}`)
    case 'dependencies':
      return section.items.map(({ name, version }) => `  ${plainText(name)} ${plainText(version)}`)
    case 'contributors':
      return section.items.map(
        ({ name, commits, first }) => `  ${plainText(name)} (${commits}${first === true ? ', first contribution' : ''})`,
      )
  }
}

function entryLine({ sha, scope, text, pullRequests, issues }: NotesEntry): string {
  const sources = [...pullRequests.map((number) => `#${number}`), plainText(sha.slice(0, 7))].join(', ')
  const closes = issues.length === 0 ? '' : `, closes ${issues.map((number) => `#${number}`).join(', ')}`
  return `${scoped(scope, text)} (${sources})${closes}`
}

function scoped(scope: string | null, text: string): string {
  return scope === null ? plainText(text) : `${plainText(scope)}: ${plainText(text)}`
}

function detailLines(detail: string | null): string[] {
  return detail === null
    ? []
    : stripControls(detail)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `      ${line.trimEnd()}`)
}
