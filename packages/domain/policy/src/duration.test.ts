import fc from 'fast-check'
import { expect, it } from 'vitest'
import { durationSeconds } from './duration.ts'

it.each([
  { text: '30m', seconds: 1800 },
  { text: '2h', seconds: 7200 },
  { text: '5d', seconds: 432_000 },
  { text: '6w', seconds: 3_628_800 },
  { text: '7y', seconds: 220_752_000 },
  { text: '0m', seconds: 0 },
  { text: 'PT30S', seconds: 30 },
  { text: 'P1DT12H', seconds: 129_600 },
  { text: 'P2W', seconds: 1_209_600 },
  { text: 'P', seconds: undefined },
  { text: 'PT', seconds: undefined },
  { text: 'P1H', seconds: undefined },
  { text: '5', seconds: undefined },
  { text: '5s', seconds: undefined },
  { text: '-5m', seconds: undefined },
  { text: '1.5h', seconds: undefined },
  { text: '', seconds: undefined },
])('$text is $seconds seconds', ({ text, seconds }) => {
  expect(durationSeconds(text)).toBe(seconds)
})

it('reads minutes and ISO 8601 minutes alike', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (minutes) => durationSeconds(`${minutes}m`) === durationSeconds(`PT${minutes}M`)))
})
