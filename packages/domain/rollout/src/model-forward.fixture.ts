import type { RecordReason } from '@locktender/contracts'
import { decidedFacts, rollbackContract } from './index.ts'
import type { ModelWorld } from './model-world.fixture.ts'

/** A contract with workflows and another method. */
export const modelContract = rollbackContract({
  policy: {
    run: { workflow: 'undo.yml', inputs: { to: '{previous.digest}' } },
    forward: { workflow: 'repair.yml' },
    'on-failure': [{ method: 'image', command: 'image' }],
  },
  target: undefined,
  lastRehearsalMs: null,
  nowMs: 0,
})

/** Somebody chooses to repair it where it is. */
export function goForward(world: ModelWorld, cause: RecordReason): void {
  const { view } = world
  const target = view?.planned?.data.previous
  if (target === undefined || view === undefined || view.applied.length === 0) return
  if (view.state !== 'rolling-out' && view.state !== 'rolled-out') return
  const decision = { trigger: 'manual', cause, target, choice: 'roll-forward' } as const
  world.record({
    type: 'rolled-back',
    key: `rollback/${view.planned?.seq}/forward`,
    data: decidedFacts(view, decision, world.asked.contract),
  })
}

/** Each decision starts its workflow once at most, whatever fails and whoever is killed. */
export function checkStarts({ events }: ModelWorld): void {
  const states = events.flatMap(({ event }) => (event.type === 'rolled-back' ? [event.data.state] : []))
  const count = (wanted: string): number => states.filter((state) => state === wanted).length
  if (count('dispatched') > count('decided')) throw new Error('a workflow was recorded as started without a decision')
  if (count('decided') > 2) throw new Error('it was decided more than once to go the same way')
  const grew = events.findIndex(({ event }) => event.type === 'rolled-back' && event.data.choice === 'roll-forward')
  if (grew >= 0 && events.slice(grew).some(({ event }) => event.type === 'stage-applied'))
    throw new Error('a release that is repaired where it is got more traffic')
}
