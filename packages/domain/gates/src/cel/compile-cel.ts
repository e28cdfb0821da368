import { parse } from '@bufbuild/cel'
import type { Metric } from '@locktender/policy'
import type { CelCondition, CelMistake, CelNode } from './cel-node.ts'
import { CelRefusal, typeCel } from './type-cel.ts'

const mostCharacters = 1000

/**
 * Reads an expression of the Common Expression Language: numbers, truth values, measurements by name (`tests.failed`,
 * `perf["parse x"].ns.median`) and operators on them, typed as CEL types them. Counts are int, all other measurements double. Text,
 * lists, maps, macros and functions are refused, so nothing in it can be slow. Parsed by CEL's own grammar; evaluated exactly.
 */
export function compileCel(text: string, family: string): CelCondition | CelMistake {
  if (text.length > mostCharacters) return { offset: 0, found: `${text.length} characters`, expected: `at most ${mostCharacters}` }
  const parsed = parseCel(text)
  if ('found' in parsed) return parsed
  try {
    const root = typeCel(parsed.expr, family)
    if (root.type !== 'bool') return { offset: 0, found: `an expression that gives ${root.type}`, expected: 'one that gives true or false' }
    const metrics = metricsOf(root)
    if (metrics.length === 0) return { offset: 0, found: 'an expression about no measurement', expected: 'a measurement in it' }
    return { text, root, metrics }
  } catch (error) {
    if (!(error instanceof CelRefusal)) throw error
    const { id, found, expected } = error.mistake
    return { offset: parsed.sourceInfo?.positions[id.toString()] ?? 0, found, expected }
  }
}

function parseCel(text: string): ReturnType<typeof parse> | CelMistake {
  try {
    return parse(text)
  } catch (error) {
    const { message, location } = error as { readonly message: string; readonly location?: { readonly start: { readonly offset: number } } }
    const isTooDeep = error instanceof RangeError
    const found = isTooDeep ? 'an expression nested too deeply' : `no expression (${message.replace(/^[^ ]* /, '')})`
    return { offset: location?.start.offset ?? 0, found, expected: 'an expression of the Common Expression Language' }
  }
}

function metricsOf(node: CelNode): readonly Metric[] {
  if (node.kind === 'literal') return []
  const all = node.kind === 'metric' ? [node.metric] : node.operands.flatMap(metricsOf)
  return [...new Map(all.map((metric) => [metric.name, metric])).values()]
}
