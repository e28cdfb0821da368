import { describe, expect, it } from 'vitest'
import { now } from '../decision-input.fixture.ts'
import { readRuling } from './read-ruling.ts'

describe('a ruling', () => {
  it.each([
    { text: ' ', ruling: null },
    { text: 'cancel: the contract fell through', ruling: { kind: 'cancel', reason: 'the contract fell through', by: 'rita' } },
    {
      text: 'delay until 2026-12-01T09:00Z: a supplier is late',
      ruling: { kind: 'delay', to: new Date('2026-12-01T09:00Z'), reason: 'a supplier is late', by: 'rita' },
    },
  ])('$text is read', ({ text, ruling }) => {
    expect(readRuling(text, 'rita', now)).toEqual(ruling)
  })

  it.each([
    { text: 'go', code: 'input/not-a-decision' },
    { text: 'cancel', code: 'input/not-a-decision' },
    { text: 'cancel: ', code: 'input/not-a-decision' },
    { text: 'cancel until 2026-12-01T09:00Z: no', code: 'input/not-a-decision' },
    { text: 'delay: later', code: 'input/not-a-decision' },
    { text: 'delay until 2026-13-01T09:00Z: later', code: 'input/not-a-decision' },
    { text: 'delay until 2026-12-01T09:00+02:00: later', code: 'input/not-a-decision' },
    { text: 'delay until 2026-11-21T12:00Z: now', code: 'decision/delay-in-past' },
  ])('$text is refused with $code', ({ text, code }) => {
    expect(() => readRuling(text, 'rita', now)).toThrow(expect.objectContaining({ code }))
  })
})
