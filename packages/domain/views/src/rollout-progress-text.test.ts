import { describe, expect, it } from 'vitest'
import { rolloutProgressSentences } from './rollout-progress-text.ts'

const onItsWay = { percent: 33, expectedEndAt: '2026-11-21T15:10:00Z', done: ['1 %'], now: '10 %', next: '50 %', blocked: null, line: '' }
const blocked = { code: 'calendar/closed', message: 'the year ends' }

describe('the progress of a rollout in words', () => {
  it.each([
    [{}, ['33 % done, all traffic expected by 2026-11-21T15:10:00Z', 'done 1 %; now 10 %; next 50 %'], 'it is on its way'],
    [
      { expectedEndAt: null, now: null, blocked },
      ['33 % done', 'done 1 %; next 50 %', 'blocked by calendar/closed: the year ends'],
      'nobody can say when it goes on',
    ],
    [{ percent: 0, expectedEndAt: null, done: [], now: null, next: null }, ['0 % done'], 'nothing has begun'],
    [{ percent: null }, [], 'it goes back'],
  ])('of %j is %j, because %s', (change, expected, _because) => {
    expect(rolloutProgressSentences({ ...onItsWay, ...change })).toEqual(expected)
  })
})
