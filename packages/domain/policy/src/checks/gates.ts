import type { ReleasePolicy } from '@locktender/contracts'
import type { Mistake } from './mistake.ts'

const proofs = ['check', 'report', 'attested-by', 'checklist', 'require'] as const

/** Gates that nothing can pass or fail. */
export function* gateMistakes({ gates = [] }: ReleasePolicy): Generator<Mistake> {
  for (const [index, gate] of gates.entries()) {
    if (!('id' in gate)) continue
    const path = ['gates', index]
    if (!proofs.some((proof) => Object.hasOwn(gate, proof)))
      yield { code: 'gate', path, found: 'a gate without a condition', expected: `one of ${proofs.join(', ')}` }
    else if (gate.report !== undefined && gate.require === undefined && gate['max-increase'] === undefined) {
      yield { code: 'gate', path, found: 'a report of which nothing is required', expected: '`require` or `max-increase` beside `report`' }
    }
  }
}
