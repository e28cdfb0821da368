const begin = 'BEGIN_NESTED_COMMIT'
const end = 'END_NESTED_COMMIT'

export interface NestedCommits {
  /** The message without the blocks. */
  readonly outer: string
  /** What stood between `BEGIN_NESTED_COMMIT` and `END_NESTED_COMMIT`, in order. */
  readonly blocks: readonly string[]
}

function markerAt(text: string, start: number): string | null {
  return text.startsWith(begin, start) ? begin : text.startsWith(end, start) ? end : null
}

/** Cuts release-please's nested commits out of a message. A new block ends the one before; a block nobody ends runs to the end. */
export function cutNestedCommits(text: string): NestedCommits {
  if (!text.includes(begin)) return { outer: text, blocks: [] }
  const outer: string[] = []
  const blocks: string[] = []
  let from = 0
  let into = outer
  for (let at = 0; at >= 0 && at < text.length;) {
    const marker = markerAt(text, at)
    if (marker !== null) {
      into.push(text.slice(from, at))
      from = at + marker.length
      into = marker === begin ? blocks : outer
    }
    const next = text.indexOf('\n', at)
    at = next < 0 ? -1 : next + 1
  }
  into.push(text.slice(from))
  return { outer: outer.join(''), blocks }
}

/** The message with its marker lines emptied: the blocks become plain paragraphs of the body. */
export function withoutNestedMarkers(text: string): string {
  return text.includes('_NESTED_COMMIT') ? text.replaceAll(`\n${begin}`, '\n').replaceAll(`\n${end}`, '\n') : text
}
