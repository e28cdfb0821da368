import type { Result } from '@locktender/contracts'

/**
 * Bytes that a result may have when it is handed from job to job. `toJSON(needs)` reaches a step as one environment variable, of which Linux
 * takes 128 KiB: half a dozen results, with every quotation mark escaped.
 */
export const compactResultBytes = 16_000

/**
 * The result as compact JSON of at most `maxBytes` bytes of UTF-8; `whole` is its JSON, where the caller has it. Where it would be longer, the longest lists of `data`
 * are emptied one after the other, and a reason `result/shortened` names them: the whole stands in the result file.
 */
export function compactResult(result: Result, whole = JSON.stringify(result), maxBytes = compactResultBytes): string {
  if (byteLength(whole) <= maxBytes) return whole
  const data: Record<string, unknown> = { ...result.data }
  const emptied: string[] = []
  const lists = Object.entries(data)
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]) => ({ name, length: JSON.stringify(list).length }))
    .toSorted((one, other) => other.length - one.length)
  for (const { name } of lists) {
    data[name] = []
    emptied.push(name)
    const text = JSON.stringify(shortened(result, data, emptied))
    if (byteLength(text) <= maxBytes) return text
  }
  return JSON.stringify({ ...shortened(result, {}, ['data']), reasons: shortened(result, {}, ['data']).reasons.slice(-1), evidence: [] })
}

function shortened(result: Result, data: Record<string, unknown>, emptied: readonly string[]): Result {
  const reason = { code: 'result/shortened', message: `left out here, whole in the result file: ${emptied.join(', ')}` }
  return { ...result, data, reasons: [...result.reasons, reason] }
}

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8')
