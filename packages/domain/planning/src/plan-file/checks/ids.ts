import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import { nearestWord, type PolicyPath } from '@locktender/policy'
import { shown } from '../../document/plan-mistake.ts'
import type { KnownNames, PlanFault } from './check.ts'

/** Ids that stand twice, and ids that nothing has. Features, fixes and dependencies share one set of ids. */
export function* idFaults(plan: ReleasePlanFile, known: KnownNames): Generator<PlanFault> {
  yield* duplicates(['features', 'fixes', 'dependencies'].flatMap((list) => idsOf(plan, list as 'features')))
  yield* duplicates((plan.scope?.changes ?? []).map(({ id }, index) => ({ id, path: ['scope', 'changes', index, 'id'] })))
  yield* duplicates((plan.escalation ?? []).map(({ level }, index) => ({ id: level, path: ['escalation', index, 'level'] })))
  for (const { id, path, among, what } of references(plan, known)) {
    if (among.includes(id)) continue
    const expected = among.length === 0 ? `no ${what}, for there is none` : `the id of a ${what}`
    yield { code: 'unknown-id', path, found: `${shown(id)}, which is no ${what}`, expected, nearest: nearestWord(id, among) }
  }
}

interface Placed {
  readonly id: string
  readonly path: PolicyPath
}

function idsOf(plan: ReleasePlanFile, list: 'features' | 'fixes' | 'dependencies'): readonly Placed[] {
  return (plan[list] ?? []).map(({ id }, index) => ({ id, path: [list, index, 'id'] }))
}

function* duplicates(ids: readonly Placed[]): Generator<PlanFault> {
  const seen = new Set<string>()
  for (const { id, path } of ids) {
    if (seen.has(id)) yield { code: 'duplicate-id', path, found: `${shown(id)} a second time`, expected: 'each id once' }
    seen.add(id)
  }
}

interface Reference extends Placed {
  readonly among: readonly string[]
  readonly what: string
}

function references(plan: ReleasePlanFile, known: KnownNames): readonly Reference[] {
  const { features = [], fixes = [], dependencies = [], rasci = [], risks = [] } = plan
  const ids = [...features, ...fixes, ...dependencies].map(({ id }) => id)
  const dependencyIds = dependencies.map(({ id }) => id)
  const roles = [...Object.keys(plan.roles ?? {}), ...(known.roles ?? [])]
  const list = (path: PolicyPath, names: readonly string[] | undefined, among: readonly string[], what: string): readonly Reference[] =>
    (names ?? []).map((id, index) => ({ id, path: [...path, index], among, what }))
  return [
    ...features.flatMap(({ depends_on: needs }, index) =>
      list(['features', index, 'depends_on'], needs, ids, 'feature, fix or dependency'),
    ),
    ...dependencies.flatMap(({ needs }, index) => list(['dependencies', index, 'needs'], needs, dependencyIds, 'dependency')),
    ...rasci.flatMap((activity, index) => [
      ...parts.flatMap((part) => list(['rasci', index, part], activity[part], roles, 'role')),
      ...accountable(activity.accountable).map((id) => ({ id, path: ['rasci', index, 'accountable'], among: roles, what: 'role' })),
    ]),
    ...(known.risks === undefined ? [] : list(['risks'], risks, known.risks, 'risk of the register')),
  ]
}

const parts = ['responsible', 'support', 'consulted', 'informed'] as const

/** The roles that are named as accountable. */
export function accountable(named: string | readonly string[]): readonly string[] {
  return typeof named === 'string' ? [named] : named
}
