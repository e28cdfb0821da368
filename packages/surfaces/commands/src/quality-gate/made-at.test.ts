import { describe, expect, it } from 'vitest'
import { madeAt } from './made-at.ts'

const written = new Date('2026-06-15T12:00:00Z')

describe('when a report was made', () => {
  it.each([
    { said: undefined, at: '2026-06-15T12:00:00.000Z', because: 'it says nothing' },
    { said: '2026-06-14T12:00:00Z', at: '2026-06-14T12:00:00.000Z', because: 'it was copied later' },
    { said: '2026-06-15T13:00:00+02:00', at: '2026-06-15T11:00:00.000Z', because: 'it has a zone' },
    { said: '2026-06-15T06:00:00', at: '2026-06-15T12:00:00.000Z', because: 'without a zone it may have been a moment ago' },
    { said: '2026-06-14T12:00:00.123', at: '2026-06-15T00:00:00.123Z', because: 'without a zone it is not later than that' },
    { said: '2026-06-16T12:00:00Z', at: '2026-06-15T12:00:00.000Z', because: 'no file is older than what it holds' },
    { said: '1980-01-01T00:00:00Z', at: '2026-06-15T12:00:00.000Z', because: 'builds that repeat write no time' },
    { said: 'yesterday', at: '2026-06-15T12:00:00.000Z', because: 'it is no time' },
    { said: '2026-99-99T99:99:99Z', at: '2026-06-15T12:00:00.000Z', because: 'it is no day' },
  ])('is $at for $said: $because', ({ said, at }) => {
    expect(madeAt(written, said).toISOString()).toBe(at)
  })
})
