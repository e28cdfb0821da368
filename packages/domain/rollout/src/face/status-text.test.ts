import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seqOfStatus, statusText } from './status-text.ts'

describe('the text of a status', () => {
  it.each([
    ['held: calendar/closed', 12, 'held: calendar/closed · record 12', 'a short one stays as it is'],
    ['a\nb\u0007\t c', 1, 'a b c · record 1', 'a status is one line without control characters'],
    ['x'.repeat(200), 7, `${'x'.repeat(128)}… · record 7`, 'a long one is cut, and keeps its place in the record'],
  ])('%j of event %i is %j, because %s', (text, seq, expected) => {
    expect(statusText(text, seq)).toBe(expected)
  })

  it('never has more than 140 characters, is whole text, and is known again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 10_000_000 }), (text, seq) => {
        const made = statusText(text, seq)
        expect(made.length).toBeLessThanOrEqual(140)
        expect(made.isWellFormed()).toBe(true)
        expect(seqOfStatus(made)).toBe(seq)
      }),
      { numRuns: 300 },
    )
    const pairs = '😀'.repeat(100)
    expect([0, 1, 2].map((spaces) => statusText(`${'x'.repeat(spaces)}${pairs}`, 7).isWellFormed())).toEqual([true, true, true])
  })

  it('takes no status of others for its own', () => {
    expect(['', 'record 12', 'done · record x', ' · record 12 '].map(seqOfStatus)).toEqual([null, null, null, null])
  })
})
