import type { ChainFault } from './chain-fault.ts'
import { parseEventPath } from './event-path.ts'

/**
 * The first event that was seen before, and is gone or has other bytes now; undefined where events were only added. This is how the
 * end of a record is watched, which no later event names.
 *
 * @param before files seen earlier, path to a digest of their bytes
 * @param now the files as they are, path to a digest of the same kind
 */
export function rewrittenSince(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): ChainFault | undefined {
  let first: { readonly path: string; readonly seq: number } | undefined
  for (const [path, digest] of before) {
    const seq = parseEventPath(path)?.seq
    if (seq !== undefined && now.get(path) !== digest && (first === undefined || seq < first.seq)) first = { path, seq }
  }
  if (first === undefined) return undefined
  const { path, seq } = first
  return now.has(path)
    ? { seq, path, code: 'record/rewritten', message: `event ${seq} was read with other bytes before: it was changed` }
    : { seq, path: null, code: 'record/truncated', message: `event ${seq} was read before and is gone: the branch was set back` }
}
