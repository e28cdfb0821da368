import type { PolicyGate, ReleasePolicy } from '@locktender/contracts'
import { resolveMetric, nearestMetric } from '../metrics/resolve-metric.ts'
import { typeCondition } from '../metrics/type-condition.ts'
import { parseCondition } from '../conditions/parse-condition.ts'
import { quoted } from '../text/describe-value.ts'
import type { Mistake } from './mistake.ts'

const proofs = ['check', 'report', 'attested-by', 'checklist', 'require', 'no-worse'] as const

/** Gates that nothing can pass or fail. */
export function* gateMistakes({ gates = [] }: ReleasePolicy): Generator<Mistake> {
  for (const [index, gate] of gates.entries()) {
    if (!('id' in gate)) continue
    const path = ['gates', index]
    if (!proofs.some((proof) => Object.hasOwn(gate, proof)))
      yield { code: 'gate', path, found: 'a gate without a condition', expected: `one of ${proofs.join(', ')}` }
    else if (gate.report !== undefined && !['require', 'max-increase', 'no-worse'].some((key) => Object.hasOwn(gate, key))) {
      yield {
        code: 'gate',
        path,
        found: 'a report of which nothing is required',
        expected: '`require`, `max-increase` or `no-worse` beside `report`',
      }
    }
  }
}

/** Conditions of gates about measurements that no report gives, or with limits that do not fit them. */
export function* measurementMistakes({ gates = [] }: ReleasePolicy): Generator<Mistake> {
  for (const [index, gate] of gates.entries()) {
    const path = ['gates', index]
    if ('id' in gate) {
      yield* requirementMistakes(gate.require, [...path, 'require'], gate.id)
      yield* ratchetMistakes(gate, path)
    } else if (!('use' in gate)) {
      for (const [family, require] of Object.entries(gate)) yield* requirementMistakes(require, [...path, family], family)
    }
  }
}

function* requirementMistakes(require: PolicyGate['require'], path: Mistake['path'], family: string): Generator<Mistake> {
  // What is no condition at all is told where all conditions are read.
  if (typeof require !== 'string' || 'offset' in parseCondition(require)) return
  const typed = typeCondition(require, { family })
  if (!('offset' in typed)) return
  const { offset, found, expected, nearest } = typed
  yield { code: 'condition', path, within: offset, found, expected, nearest: nearest === undefined ? undefined : JSON.stringify(nearest) }
}

function* ratchetMistakes(gate: PolicyGate, path: Mistake['path']): Generator<Mistake> {
  for (const [index, name] of (gate['no-worse'] ?? []).entries()) {
    const metric = resolveMetric(name, gate.id)
    if (metric !== undefined && 'readings' in metric && metric.better !== undefined) continue
    const isKnown = metric !== undefined
    yield {
      code: 'condition',
      path: [...path, 'no-worse', index],
      found: isKnown ? `${quoted(name)}, of which neither more nor less is better` : `the unknown measurement ${quoted(name)}`,
      expected: 'a measurement that gets better or worse',
      nearest: isKnown ? undefined : nearestMetric(name, gate.id),
    }
  }
}
