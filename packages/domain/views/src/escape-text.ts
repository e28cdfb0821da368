import { isClickable, splitAddress } from './clickable-address.ts'
import type { Repository } from './repository.ts'
import type { Piece } from './split-code-spans.ts'

/** Where the text will stand: after other text of its line, at the start of a line, in a table cell, or between the `[ ]` of a link. */
export type MarkdownContext = 'inline' | 'block' | 'cell' | 'link'

export interface TextPlace {
  readonly context: MarkdownContext
  readonly repository: Repository | null
  /** The line holds two dollar signs, which GitHub could read as math. */
  readonly math: boolean
}

// An exclamation mark is a sign where a link may follow, ours or the caller's: together they would be
// an image. A word is what GitHub may make live as a whole: @mention, owner/repo#12, hash, e-mail, host name.
const token = /([A-Za-z0-9_@#./+-]*:\/\/[^\s<>]*)|([A-Za-z0-9_@#./+-]+)|([\\`*[\]~<&|$]|!(?=#|$))/g
const liveWord = /@[a-z0-9_.-]|#\d|(?:^|[^a-z0-9])(?:gh-\d|www\.)/i
const hash = /(?:^|[^a-z0-9_])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}(?![a-z0-9_])/i
const ownIssue = /^#([1-9]\d{0,8})$/

/** Text between code spans as escaped Markdown (`text`) and as words that must become code (`code`). */
export function escapeText(text: string, place: TextPlace): Piece[] {
  const pieces: Piece[] = []
  let escaped = ''
  const code = (word: string) => {
    pieces.push({ kind: 'text', text: escaped }, { kind: 'code', text: word })
    escaped = ''
  }
  let from = 0
  for (const match of text.matchAll(token)) {
    const [all, address, word, sign] = match
    escaped += text.slice(from, match.index)
    from = match.index + all.length
    if (sign !== undefined) {
      escaped += escapeSign(sign, text[from], place)
    } else if (word !== undefined) {
      const end = wordEnd(word)
      const live = word.slice(0, end)
      const issue = place.repository === null || place.context === 'link' ? null : ownIssue.exec(live)
      if (issue !== null) escaped += `[${live}](${place.repository?.address}/issues/${issue[1]})`
      else if (live !== '' && (liveWord.test(word) || hash.test(live))) code(live)
      else escaped += escapeUnderscores(live)
      escaped += word.slice(end)
    } else {
      const [link, rest] = splitAddress(address ?? '')
      if (place.context !== 'link' && isClickable(link, place.repository)) escaped += `<${link}>`
      else code(link)
      escaped += rest.replace(/[*_\]~!]/g, '\\$&')
    }
  }
  return [...pieces, { kind: 'text', text: escaped + text.slice(from) }]
}

function wordEnd(word: string): number {
  let end = word.length
  while (end > 0 && './+-'.includes(word[end - 1] ?? '')) end -= 1
  return end
}

/** Inside a word an underscore is only a character; at its edge it could start or end emphasis. */
function escapeUnderscores(word: string): string {
  return word.includes('_') ? word.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_') : word
}

function escapeSign(sign: string, next: string | undefined, place: TextPlace): string {
  switch (sign) {
    case '<':
      return '&lt;'
    case '&':
      return next !== undefined && /[A-Za-z#]/.test(next) ? '&amp;' : '&'
    case '$':
      // A dollar sign in an element of its own is what GitHub documents against math.
      return place.math ? '<span>$</span>' : '$'
    case '|':
      return place.context === 'cell' ? '&#124;' : '\\|'
    default:
      return `\\${sign}`
  }
}
