import type { Place } from '@locktender/contracts'
import type { LineCounter } from 'yaml'
import type { PolicyPath } from './policy-path.ts'

/** Where the parts of a policy stand in its file. A part that has no place of its own has the place of what holds it. */
export interface Positions {
  /** Place of the value; with `within`, of that character of a text. */
  readonly value: (path: PolicyPath, within?: number) => Place
  /** Place of the first character of a text that stands in the file as it is; undefined for one with escapes or over several lines. */
  readonly text: (path: PolicyPath) => Place | undefined
  /** Place of the key that the path ends in. */
  readonly key: (path: PolicyPath) => Place
  /** The value as the file writes it, such as `3.0` for a number. */
  readonly source: (path: PolicyPath) => string | undefined
}

/** Offsets into the text. */
export interface Mark {
  readonly key?: number | undefined
  readonly value: number
  /** Offset of the first character of a text that stands in the file as it is. */
  readonly text?: number | undefined
  readonly source?: string | undefined
}

/** Marks by the steps of their paths. */
export interface Part {
  mark?: Mark
  parts?: Map<string | number, Part>
}

/** Positions by the marks in `top` and those that `mark` is given. */
export function positionsIn(
  file: string,
  lines: LineCounter,
  top: Part = {},
): Positions & { readonly mark: (path: PolicyPath, mark: Mark) => void } {
  const nearest = (path: PolicyPath): Mark => {
    let found: Mark = top.mark ?? { value: 0 }
    let part: Part | undefined = top
    for (const step of path) {
      part = part.parts?.get(step)
      if (part === undefined) break
      found = part.mark ?? found
    }
    return found
  }
  const partAt = (path: PolicyPath): Part | undefined => path.reduce<Part | undefined>((part, step) => part?.parts?.get(step), top)
  return {
    mark: (path, mark) => {
      let part = top
      for (const step of path) {
        part.parts ??= new Map()
        const next = part.parts.get(step) ?? {}
        part.parts.set(step, next)
        part = next
      }
      part.mark = mark
    },
    value: (path, within) => {
      const { text, value } = nearest(path)
      return placeAt(file, lines, text === undefined || within === undefined ? value : text + within)
    },
    text: (path) => {
      const { text } = partAt(path)?.mark ?? {}
      return text === undefined ? undefined : placeAt(file, lines, text)
    },
    key: (path) => {
      const { key, value } = nearest(path)
      return placeAt(file, lines, key ?? value)
    },
    source: (path) => partAt(path)?.mark?.source,
  }
}

/** Line and column, from 1, of an offset into the text. */
export function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col }
}
