import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Conclusion } from '../results.ts'
import { ancestors, combinedConclusion, jobStatusFunctions } from './needs.ts'

it('finds ancestors through others', () => {
  const needs = new Map([
    ['a', []],
    ['b', ['a']],
    ['c', ['b']],
    ['d', ['b', 'c']],
  ])
  expect([...ancestors('d', needs)].toSorted()).toEqual(['a', 'b', 'c'])
  expect([...ancestors('a', needs)]).toEqual([])
})

it.each([
  { results: {}, cancelled: false, success: true, failure: false, because: 'nothing before it' },
  { results: { a: 'success' }, cancelled: false, success: true, failure: false, because: 'all well' },
  { results: { a: 'failure', b: 'success' }, cancelled: false, success: false, failure: true, because: 'one failed' },
  {
    results: { a: 'skipped', b: 'success' },
    cancelled: false,
    success: false,
    failure: false,
    because: 'a skipped ancestor stops the rest',
  },
  { results: { a: 'success' }, cancelled: true, success: false, failure: false, because: 'the run was cancelled' },
] satisfies readonly { results: Record<string, Conclusion>; [key: string]: unknown }[])(
  'success() is $success when $because',
  ({ results, cancelled, success, failure }) => {
    const functions = jobStatusFunctions(new Map(Object.entries(results)), () => cancelled)
    expect({
      success: functions['success']?.(),
      failure: functions['failure']?.(),
      cancelled: functions['cancelled']?.(),
      always: functions['always']?.(),
    }).toEqual({ success, failure, cancelled, always: true })
  },
)

it('asks about named jobs only', () => {
  const functions = jobStatusFunctions(
    new Map<string, Conclusion>([
      ['a', 'failure'],
      ['b', 'success'],
    ]),
    () => false,
  )
  expect([functions['success']?.('b'), functions['failure']?.('b'), functions['failure']?.('a')]).toEqual([true, false, true])
})

it('combines results without regard to their order, and failure wins', () => {
  const conclusion = fc.constantFrom<Conclusion>('success', 'failure', 'cancelled', 'skipped')
  fc.assert(
    fc.property(fc.array(conclusion), (list) => {
      const combined = combinedConclusion(list)
      expect(combinedConclusion(list.toReversed())).toBe(combined)
      expect(combined === 'failure').toBe(list.includes('failure'))
      expect(combined === 'skipped').toBe(list.every((item) => item === 'skipped'))
    }),
  )
})
