import { codeSpan } from './code-span.ts'
import { escapeText } from './escape-text.ts'
import type { MarkdownContext, TextPlace } from './escape-text.ts'
import { splitCodeSpans } from './split-code-spans.ts'
import type { Piece } from './split-code-spans.ts'

const harmless = /^[A-Za-z0-9 ,;:.'"()?%={}^/+-]*$/
const suspicious = /www\.|gh-\d|:\/\/|[0-9a-f]{7}/i
const blockStart = /^(?:[-+=>#]|:-)/
const orderedStart = /^(\d{1,9})([.)])/

/** One line that `plainText` has settled, escaped for its place. */
export function escapeLine(line: string, place: TextPlace): string {
  const escaped = harmless.test(line) && !suspicious.test(line) ? line : escapePieces(line, place)
  return place.context === 'block' ? escaped.replace(blockStart, '\\$&').replace(orderedStart, '$1\\$2') : escaped
}

function escapePieces(line: string, place: TextPlace): string {
  const pieces = splitCodeSpans(line).flatMap((piece) => (piece.kind === 'code' ? piece : escapeText(piece.text, place)))
  return joinPieces(pieces, place.context)
}

/** Neighbouring code spans are written as one: two would run together at their backticks. */
function joinPieces(pieces: readonly Piece[], context: MarkdownContext): string {
  const span = (code: string) => codeSpan(code, context === 'block' ? 'inline' : context)
  let joined = ''
  let code = ''
  for (const piece of pieces) {
    if (piece.kind === 'code') {
      code += piece.text
    } else if (piece.text !== '') {
      joined += span(code) + piece.text
      code = ''
    }
  }
  return joined + span(code)
}
