import { expect, it } from 'vitest'
import { sail } from './fleet.fixture.ts'

it('many releases in flight in one repository: each ends as it must, and none touches the traffic of another', async () => {
  const { releases, events, idle, seconds, attempts } = await sail(12, 4)
  for (const { name, isBad, state, weights } of releases)
    expect({ name, state, weights }).toEqual({ name, state: isBad ? 'rolled-back' : 'rolled-out', weights: isBad ? [10, 0] : [10, 100] })
  for (const { name } of releases)
    expect(events.filter(({ release, type }) => release === name && type === 'stage-applied').map(({ release }) => release)).toHaveLength(
      releases.find((each) => each.name === name)?.isBad === true ? 1 : 2,
    )
  expect(idle).toMatchObject({ wrote: 0 })
  expect(idle.restCalls).toBeLessThanOrEqual(6)
  console.log(
    `${releases.length} releases in flight: ${events.length} events in ${seconds.toFixed(1)} s, ${attempts.toFixed(2)} attempts each`,
  )
}, 300_000)
