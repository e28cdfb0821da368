import { describe, expect, it } from 'vitest'
import { faceIsDue } from './face-is-due.ts'

const lastAt = '2026-11-21T12:00:00.000Z'
const after = (minutes: number): number => Date.parse(lastAt) + minutes * 60_000

describe('whether GitHub is to be brought up to date', () => {
  it.each([
    ['rolling-out', 12, 12, 0, true, 'the newest event is its own'],
    ['rolling-out', 11, 12, 0, false, 'somebody else wrote after it, and will show both'],
    ['rolling-out', null, 12, 30, false, 'a tick that writes nothing makes no call'],
    ['rolled-out', null, 12, 1, false, 'whoever wrote the end is about to show it'],
    ['rolled-out', null, 12, 5, true, 'whoever wrote the end may have been killed before he showed it'],
    ['rolled-back', null, 12, 14 * 60, true, 'cron may be hours late'],
    ['cancelled', null, 12, 25 * 60, false, 'it is not looked at for ever'],
    ['rolling-back', null, 12, 5, false, 'the way back has not ended'],
  ] as const)('%s, own %s of %i, %i minutes later: %s, because %s', (state, ownSeq, lastSeq, minutes, expected, _because) => {
    expect(faceIsDue({ state, lastAt }, { lastSeq, ownSeq, nowMs: after(minutes) })).toBe(expected)
  })
})
