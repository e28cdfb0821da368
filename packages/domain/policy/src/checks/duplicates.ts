import { complete } from '../schema/key-node.ts'
import { visitValues } from '../schema/visit-values.ts'
import { quoted } from '../text/describe-value.ts'
import { isMap } from '../text/policy-path.ts'
import type { Mistake } from './mistake.ts'

/** Items of one list of the file with the same telling key: two gates of one id, two freezes of one name. */
export function* duplicateMistakes(policy: unknown): Generator<Mistake> {
  for (const { value, path, node } of visitValues(policy)) {
    const { key } = complete(node)
    if (key === undefined || !Array.isArray(value)) continue
    const seen = new Map<unknown, number>()
    for (const [index, item] of value.entries()) {
      const name = nameOf(item, key)
      const first = seen.get(name)
      if (name !== undefined && first !== undefined)
        yield {
          code: 'duplicate',
          path: [...path, index],
          found: `the ${key} ${quoted(name)}, which item ${first + 1} has already`,
          expected: `each ${key} once`,
        }
      seen.set(name, first ?? index)
    }
  }
}

// A gate in one line is named by its key.
function nameOf(item: unknown, key: string): string | undefined {
  if (!isMap(item) || Object.hasOwn(item, 'use')) return undefined
  const name = Object.hasOwn(item, key) ? item[key] : key === 'id' ? Object.keys(item)[0] : undefined
  return typeof name === 'string' ? name : undefined
}
