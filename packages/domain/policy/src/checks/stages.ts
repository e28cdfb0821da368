import type { ReleasePolicy } from '@locktender/contracts'
import { quoted } from '../text/describe-value.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { legalKeys, rootNode } from '../schema/key-node.ts'
import type { Mistake } from './mistake.ts'

/** Approval stages that `approvals.stages` does not list, and environments that wait for each other. */
export function* stageMistakes({ approvals = {}, environments = {} }: ReleasePolicy): Generator<Mistake> {
  const fixed = legalKeys(rootNode().keys?.['approvals'] ?? {})
  const stages = approvals.stages ?? []
  for (const name of Object.keys(approvals)) {
    if (fixed.includes(name) || stages.includes(name)) continue
    const nearest = nearestWord(name, [...fixed, ...stages])
    yield {
      code: 'unknown-key',
      path: ['approvals', name],
      isAboutKey: true,
      found: `the key ${quoted(name)}, which is no stage of \`stages\``,
      expected: `one of ${[...fixed, ...stages].join(', ')}`,
      nearest,
    }
  }
  const after = new Map(
    Object.entries(environments).flatMap(([name, environment]) =>
      typeof environment === 'object' && environment.after !== undefined ? [[name, environment.after]] : [],
    ),
  )
  for (const name of after.keys()) {
    if (leadsTo(name, name, after))
      yield {
        code: 'cycle',
        path: ['environments', name, 'after'],
        found: `${quoted(name)}, which comes after itself`,
        expected: 'an environment that does not wait for this one',
      }
  }
}

function leadsTo(start: string, goal: string, after: ReadonlyMap<string, string>): boolean {
  let current = after.get(start)
  for (let steps = 0; current !== undefined && steps < after.size; steps++) {
    if (current === goal) return true
    current = after.get(current)
  }
  return false
}
