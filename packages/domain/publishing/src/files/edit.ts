/** A piece of a text that is replaced by another. */
export interface Edit {
  readonly start: number
  /** Offset behind the last character. */
  readonly end: number
  readonly text: string
}

/** The text with every piece replaced, all other characters as they were. Pieces must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
