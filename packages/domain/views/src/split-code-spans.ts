/** A stretch of one line of text: what stands in a code span, or what stands between them. */
export interface Piece {
  readonly kind: 'code' | 'text'
  readonly text: string
}

/** The line split at its code spans, as Markdown pairs backticks: a run closes with the next run of the same length. Linear. */
export function splitCodeSpans(line: string): Piece[] {
  if (!line.includes('`')) return [{ kind: 'text', text: line }]
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const closings = closingRuns(runs)
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index]
    const closing = closings[index]
    const close = closing === undefined ? undefined : runs[closing]
    if (open === undefined || closing === undefined || close === undefined) continue
    const code = line.slice(open.end, close.start)
    if (code.trim() === '') continue
    if (open.start > from) pieces.push({ kind: 'text', text: line.slice(from, open.start) })
    pieces.push({ kind: 'code', text: code.trim() })
    from = close.end
    index = closing
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) })
  return pieces
}

function closingRuns(runs: readonly { start: number; end: number }[]): (number | undefined)[] {
  const closings: (number | undefined)[] = []
  const nextOfLength = new Map<number, number>()
  for (const [index, run] of [...runs.entries()].toReversed()) {
    closings[index] = nextOfLength.get(run.end - run.start)
    nextOfLength.set(run.end - run.start, index)
  }
  return closings
}
