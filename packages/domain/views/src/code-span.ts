import { plainText } from './plain-text.ts'

// Block structure is read before code spans: a cell ends at any `|`, and `[a `b]: c`](d)` would be a reference definition.
const breaks = { cell: /( ?\| ?)/, link: /( ?[[\]] ?)/ }

/**
 * The text as Markdown code, the place where GitHub makes no link, mention or reference out of anything.
 *
 * The text is put on one line; the fence is the shortest run of backticks the text does not hold. In a table cell the `|`, in the text of
 * a link the brackets stand between several spans. Empty text gives ''.
 */
export function codeSpan(text: string, context: 'inline' | 'cell' | 'link' = 'inline'): string {
  const line = plainText(text)
  if (context === 'inline') return span(line)
  const parts = line.split(breaks[context])
  return parts.map((part, index) => (index % 2 === 0 ? span(part) : part.replace('|', '&#124;').replace(/[[\]]/, '\\$&'))).join('')
}

function span(line: string): string {
  if (line === '') return ''
  const fence = shortestFence(line)
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : fence + line + fence
}

function shortestFence(line: string): string {
  if (!line.includes('`')) return '`'
  const taken = new Set(line.match(/`+/g)?.map((run) => run.length))
  let length = 1
  while (taken.has(length)) length += 1
  return '`'.repeat(length)
}
