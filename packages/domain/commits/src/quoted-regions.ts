import { fencedRegions } from './fenced-regions.ts'
import { isInside } from './regions.ts'
import { taggedRegions } from './tagged-regions.ts'

/** The text in `[from, to)` that quotes something: closed code fences and closed `<details>` and `<blockquote>` elements. */
export function quotedRegions(text: string, from: number, to: number): (offset: number) => boolean {
  const fenced = fencedRegions(text, from, to)
  const tagged = taggedRegions(text, from, to, fenced)
  return (offset) => isInside(fenced, offset) || isInside(tagged, offset)
}

/** As `quotedRegions` of the whole text, found only when the first offset is asked for. */
export function lazilyQuoted(text: string): (offset: number) => boolean {
  let isQuoted: ((offset: number) => boolean) | null = null
  return (offset) => (isQuoted ??= quotedRegions(text, 0, text.length))(offset)
}

/** For callers who take quoted text for plain text. */
export const nothingQuoted = (): boolean => false
