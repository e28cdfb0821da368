import { Problem } from '@locktender/contracts'

/** Where the text of an element stands, without the blanks around it. */
export interface ElementText {
  readonly start: number
  readonly end: number
}

/**
 * Place of the first text at a path of elements; null when there is none. One pass; comments, CDATA and declarations are passed over.
 * Throws Problem `files/unreadable` for text whose elements do not match.
 */
export function elementText(text: string, path: readonly string[], file: string): ElementText | null {
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const aside = asides.find(([start]) => text.startsWith(start, at))
    const end = text.indexOf(aside?.[1] ?? '>', at)
    if (end < 0) throw mismatch(file, text, at)
    const next = end + (aside?.[1] ?? '>').length
    if (aside === undefined) {
      const name = /^[^\s/>]+/.exec(text.slice(at + 1, at + 200).replace(/^\//, ''))?.[0] ?? ''
      if (text[at + 1] === '/') {
        if (open.pop() !== name) throw mismatch(file, text, at)
      } else if (text[end - 1] !== '/') {
        open.push(name)
        if (open.length === path.length && open.every((each, index) => each === path[index])) return trimmed(text, next)
      }
    }
    at = next
  }
  return null
}

const asides: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

function trimmed(text: string, from: number): ElementText {
  const until = text.indexOf('<', from)
  const raw = text.slice(from, until < 0 ? text.length : until)
  const start = from + (raw.length - raw.trimStart().length)
  return { start, end: start + raw.trim().length }
}

function mismatch(file: string, text: string, at: number): Problem {
  const line = text.slice(0, at).split('\n').length
  return new Problem(
    'files/unreadable',
    `${file}:${line}: the elements do not match`,
    'Mend the file, or take the package out of the release.',
    { at: { file, line } },
  )
}
