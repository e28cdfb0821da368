import { escapeLine } from './escape-line.ts'
import { languages } from './fence-languages.ts'
import { plainText } from './plain-text.ts'
import type { Repository } from './repository.ts'
import { stripControls } from './strip-controls.ts'

const bullet = /^\s*[-*+]\s+(?=\S)/
const fenceOpen = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/

/**
 * Hostile text of several lines as a block of Markdown: paragraphs, bullet lists (flat) and closed code fences stay what they are, each
 * line is escaped as `escapeMarkdown` does. A fence keeps a language that only colours; one that GitHub would run (mermaid, math) goes.
 *
 * @param indent goes before every line, e.g. two spaces to stay inside a list item.
 * @returns lines joined by `\n`, without blank lines at the ends; '' for blank text.
 */
export function escapeBlock(text: string, indent = '', repository: Repository | null = null): string {
  const lines = stripControls(text).split('\n')
  const fences = findFences(lines)
  const place = { context: 'block', repository, math: text.indexOf('$') !== text.lastIndexOf('$') } as const
  const out: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const fence = fences.get(index)
    if (fence !== undefined) {
      out.push(...fencedCode(lines.slice(index + 1, fence.end), fence.language))
      index = fence.end
    } else {
      const line = lines[index] ?? ''
      const marker = bullet.exec(line)
      out.push((marker === null ? '' : '- ') + escapeLine(plainText(line.slice(marker?.[0].length ?? 0)), place))
    }
  }
  const first = out.findIndex((line) => line !== '')
  const last = out.findLastIndex((line) => line !== '')
  return first === -1
    ? ''
    : out
        .slice(first, last + 1)
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n')
}

interface Fence {
  readonly end: number
  readonly language: string
}

/** Closed fences by their first line. A fence that never closes is text. */
function findFences(lines: readonly string[]): Map<number, Fence> {
  const fences = new Map<number, Fence>()
  let open: { start: number; marker: string; language: string } | null = null
  for (const [index, line] of lines.entries()) {
    if (open === null) {
      const [, marker, info] = fenceOpen.exec(line) ?? []
      if (marker !== undefined) open = { start: index, marker, language: info?.trim().split(' ', 1)[0]?.toLowerCase() ?? '' }
    } else if (closes(line.trim(), open.marker)) {
      fences.set(open.start, { end: index, language: open.language })
      open = null
    }
  }
  return fences
}

function closes(line: string, marker: string): boolean {
  return line.length >= marker.length && line === (marker[0] ?? '').repeat(line.length)
}

function fencedCode(code: readonly string[], language: string): string[] {
  const longest =
    code
      .join('\n')
      .match(/`+/g)
      ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [fence + (languages.has(language) ? language : ''), ...code.map((line) => line.trimEnd()), fence]
}
