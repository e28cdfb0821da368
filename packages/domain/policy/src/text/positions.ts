import type { Place } from '@locktender/contracts'
import type { LineCounter } from 'yaml'
import type { PolicyPath } from './policy-path.ts'

/** Where the parts of a policy stand in its file. A part that has no place of its own has the place of what holds it. */
export interface Positions {
  /** Place of the value; with `within`, of that character of a text. */
  readonly value: (path: PolicyPath, within?: number) => Place
  /** Place of the key that the path ends in. */
  readonly key: (path: PolicyPath) => Place
  /** The value as the file writes it, such as `3.0` for a number. */
  readonly source: (path: PolicyPath) => string | undefined
}

/** Offsets into the text. */
export interface Mark {
  readonly key?: number
  readonly value: number
  /** Offset of the first character of a text that stands in the file as it is. */
  readonly text?: number
  readonly source?: string
}

/** Positions by marks that `mark` has been given. */
export function positionsIn(file: string, lines: LineCounter): Positions & { readonly mark: (path: PolicyPath, mark: Mark) => void } {
  const marks = new Map<string, Mark>()
  const find = (path: PolicyPath): Mark | undefined => marks.get(JSON.stringify(path))
  const nearest = (path: PolicyPath): Mark => find(path) ?? (path.length === 0 ? { value: 0 } : nearest(path.slice(0, -1)))
  return {
    mark: (path, mark) => void marks.set(JSON.stringify(path), mark),
    value: (path, within) => {
      const { text, value } = nearest(path)
      return placeAt(file, lines, text === undefined || within === undefined ? value : text + within)
    },
    key: (path) => {
      const { key, value } = nearest(path)
      return placeAt(file, lines, key ?? value)
    },
    source: (path) => find(path)?.source,
  }
}

/** Line and column, from 1, of an offset into the text. */
export function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col }
}
