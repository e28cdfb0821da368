import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Operation → status → number of calls. */
export type CallCounts = Map<string, Map<number, number>>
export type ReadonlyCallCounts = ReadonlyMap<string, ReadonlyMap<number, number>>

/** Adds calls of an operation that were answered with this status. */
export function countCall(counts: CallCounts, operationId: string, status: number, calls = 1): void {
  const row = counts.get(operationId) ?? new Map<number, number>()
  counts.set(operationId, row.set(status, (row.get(status) ?? 0) + calls))
}

/** Names a folder into which every fake that ends writes its counts: so a suite of many processes can add them up. */
export const countsFolderVariable = 'FAKE_GITHUB_COUNTS'

type Row = readonly [operationId: string, status: number, calls: number]

/** Appends the counts of one fake to this process's file; a file of its own, because other processes write at the same time. */
export function saveCounts(counts: ReadonlyCallCounts, folder: string): void {
  const rows = [...counts].flatMap(([operationId, row]) => [...row].map(([status, calls]): Row => [operationId, status, calls]))
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(rows)}\n`)
}

/** The sum of all counts in the folder. */
export function readCounts(folder: string): CallCounts {
  const counts: CallCounts = new Map()
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
    for (const [operationId, status, calls] of lines.flatMap((line) => JSON.parse(line) as Row[]))
      countCall(counts, operationId, status, calls)
  }
  return counts
}
