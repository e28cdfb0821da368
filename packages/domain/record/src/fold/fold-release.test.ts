import { describe, expect, it } from 'vitest'
import { checkTransition, foldRelease, foldReleases, type ReleaseView } from '../index.ts'
import { recordOf, type Step, wholeRelease } from '../sample-record.fixture.ts'

const viewOf = (steps: readonly Step[]): ReleaseView =>
  foldRelease(
    recordOf(steps).map(({ event }) => event),
    '1.1.0',
  ) ?? expect.fail('no view')

const until = (count: number): readonly Step[] => wholeRelease.slice(0, count)
const rollback = (state: string): Step => ({ type: 'rolled-back', with: { state } })
const forward: Step = { type: 'rolled-back', with: { state: 'decided', choice: 'roll-forward' } }

describe('foldRelease', () => {
  it.each([
    { steps: until(1), state: 'planned', because: 'there is a plan' },
    { steps: until(5), state: 'rolling-out', because: 'traffic was given' },
    { steps: until(9), state: 'rolling-out', because: 'a stage is left' },
    { steps: until(11), state: 'rolled-out', because: 'the last stage is passed' },
    { steps: until(12), state: 'verified', because: 'the window passed' },
    { steps: until(13), state: 'closed', because: 'it was closed' },
    { steps: [...until(5), rollback('decided')], state: 'rolling-back', because: 'a rollback was decided' },
    { steps: [...until(5), rollback('decided'), rollback('failed')], state: 'rollback-failed', because: 'the command failed' },
    { steps: [...until(5), rollback('decided'), rollback('proved')], state: 'rolled-back', because: 'the proof is there' },
    { steps: [...until(5), rollback('prepared')], state: 'rolling-out', because: 'prepared is not decided' },
    { steps: [...until(5), forward], state: 'rolled-forward', because: 'it is repaired where it is' },
    { steps: [...until(5), forward, rollback('decided')], state: 'rolling-back', because: 'the way back was decided after all' },
    {
      steps: [...until(5), rollback('decided'), rollback('proved'), rollback('dispatched')],
      state: 'rolled-back',
      because: 'the workflow beside it says nothing of the traffic',
    },
    {
      steps: [...until(5), rollback('decided'), rollback('failed'), rollback('dispatch-failed')],
      state: 'rollback-failed',
      because: 'a workflow that was not started changes nothing',
    },
    { steps: [{ type: 'gated' }] as const, state: 'preparing', because: 'there is no plan yet' },
    { steps: [...until(4), { type: 'cancelled' }] as const, state: 'cancelled', because: 'it was cancelled' },
  ])('says $state when $because', ({ steps, state }) => {
    expect(viewOf(steps).state).toBe(state)
  })

  it('is complete only when every region has passed every stage', () => {
    const plan: Step = { type: 'planned', with: { regions: ['north', 'south'], stages: [{ share: 1, bakeSeconds: 0 }] } }
    const passed = (region: string): readonly Step[] => [
      { type: 'stage-applied', with: { region } },
      { type: 'advanced', with: { region } },
    ]
    expect(viewOf([plan, ...passed('north')]).state).toBe('rolling-out')
    expect(viewOf([plan, ...passed('north'), ...passed('south')]).state).toBe('rolled-out')
  })

  it('keeps releases apart', () => {
    const events = recordOf([{ type: 'planned' }, { type: 'planned', release: 'api@2.0.0' }, { type: 'gated' }]).map(({ event }) => event)
    expect([...foldReleases(events)].map(([release, view]) => [release, view.gated.length])).toEqual([
      ['1.1.0', 1],
      ['api@2.0.0', 0],
    ])
  })
})

describe('checkTransition', () => {
  it.each([
    { before: [], next: { type: 'stage-applied' }, because: 'there is no plan' },
    { before: until(1), next: { type: 'stage-applied', with: { stage: 1 } }, because: 'stage 0 would be skipped' },
    { before: until(5), next: { type: 'advanced', with: { from: 0, to: 2 } }, because: 'two steps at once' },
    { before: until(4), next: { type: 'advanced' }, because: 'the stage was never applied' },
    { before: until(7), next: { type: 'advanced', with: { from: 0, to: 1 } }, because: 'it stands further on' },
    { before: until(5), next: { type: 'planned' }, because: 'a rollout is on its way' },
    { before: until(5), next: { type: 'closed' }, because: 'a release that takes traffic is not over' },
    { before: [...until(5), rollback('decided')], next: { type: 'closed' }, because: 'its rollback is not proved' },
    { before: [...until(5), rollback('decided'), rollback('failed')], next: { type: 'closed' }, because: 'its rollback failed' },
    { before: until(5), next: { type: 'cancelled' }, because: 'a started release is rolled back, not cancelled' },
    { before: until(13), next: { type: 'gated' }, because: 'it is closed' },
    { before: [...until(5), rollback('decided')], next: { type: 'stage-applied' }, because: 'it is on its way back' },
    { before: [...until(5), forward], next: { type: 'stage-applied' }, because: 'it is repaired where it is' },
    { before: until(5), next: rollback('proved'), because: 'nobody decided it' },
    { before: until(5), next: { type: 'amended', with: { of: 99 } }, because: 'event 99 is not there yet' },
  ] as const satisfies readonly { readonly before: readonly Step[]; readonly next: Step; readonly because: string }[])(
    'refuses $next.type when $because',
    ({ before, next }) => {
      const events = recordOf([...before, next]).map(({ event }) => event)
      const last = events.at(-1) ?? expect.fail('no event')
      expect(checkTransition(foldRelease(events.slice(0, -1), '1.1.0'), last)).toMatchObject({ code: 'record/illegal-transition' })
    },
  )

  it.each([
    { before: until(11), because: 'it has all traffic' },
    { before: until(12), because: 'it was verified' },
    { before: until(4), because: 'it was never rolled out' },
    { before: [...until(5), rollback('decided'), rollback('proved')], because: 'it went back, and that is proved' },
  ])('lets a release be closed when $because', ({ before }) => {
    const events = recordOf([...before, { type: 'closed' }]).map(({ event }) => event)
    const last = events.at(-1) ?? expect.fail('no event')
    expect(checkTransition(foldRelease(events.slice(0, -1), '1.1.0'), last)).toBeUndefined()
  })

  it('lets a rollback be decided wherever a release that began has not ended', () => {
    for (let count = 1; count < wholeRelease.length; count++) {
      const events = recordOf([...until(count), rollback('decided')]).map(({ event }) => event)
      const last = events.at(-1) ?? expect.fail('no event')
      expect(checkTransition(foldRelease(events.slice(0, -1), '1.1.0'), last)).toBeUndefined()
    }
  })
})
