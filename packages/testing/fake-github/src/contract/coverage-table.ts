import type { ReadonlyCallCounts } from './call-counts.ts'

/** Operation × status with the number of calls, as lines of text: what the calls have exercised. */
export function coverageTable(counts: ReadonlyCallCounts): string {
  const statuses = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].toSorted((a, b) => a - b)
  const width = Math.max(9, ...[...counts.keys()].map((id) => id.length))
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(5))].join(' ').trimEnd()
  const body = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, row]) =>
      line(
        id || '(unknown)',
        statuses.map((status) => String(row.get(status) ?? '·')),
      ),
    )
  return [
    line(
      'operation',
      statuses.map((status) => (status === 0 ? 'lost' : String(status))),
    ),
    ...body,
  ].join('\n')
}
