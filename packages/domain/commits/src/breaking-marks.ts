import { breakingWords, isBreakingLine, lookalikeOf, lookalikes } from './breaking-line.ts'
import type { Lookalike } from './breaking-line.ts'
import { lineEnd, lineNumber } from './lines.ts'
import type { Finding } from './reading.ts'

export interface BreakingMarks {
  /** Offset of the first breaking footer, or -1. */
  readonly at: number
  /** What looks like one before it. */
  readonly findings: readonly Finding[]
}

/** Whether the text speaks of breaking changes at all: most messages do not, and need no closer look. */
export function mentionsBreaking(text: string): boolean {
  breakingWords.lastIndex = 0
  return breakingWords.test(text)
}

/** The first breaking footer in `[start, end)`, whose first line is the header, and one finding per kind of lookalike. */
export function findBreakingMarks(text: string, start: number, end: number, isQuoted: (offset: number) => boolean): BreakingMarks {
  const seen = new Map<Lookalike, number>()
  let at = -1
  let line = start
  breakingWords.lastIndex = start
  for (let words = breakingWords.exec(text); words !== null && words.index < end; words = breakingWords.exec(text)) {
    line = text.lastIndexOf('\n', words.index) + 1
    const stop = lineEnd(text, words.index, end)
    const first = line <= start
    const footer = !first && isBreakingLine(text, line, stop)
    if (footer && !isQuoted(line)) {
      at = line
      break
    }
    const like = footer ? 'quoted' : lookalikeOf(text, Math.max(line, start), stop, words)
    if (like !== null) {
      const kind = first ? 'header' : isQuoted(line) ? 'quoted' : like
      if (!seen.has(kind)) seen.set(kind, words.index)
    }
    breakingWords.lastIndex = stop
  }
  return { at, findings: [...seen].map(([kind, offset]) => lookalikeFinding(text, kind, offset)) }
}

function lookalikeFinding(text: string, kind: Lookalike, offset: number): Finding {
  const message = `line ${lineNumber(text, offset)} looks like a breaking footer, but ${lookalikes[kind]}: not counted as breaking`
  return { code: 'commit/breaking-lookalike', message }
}
