import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fetchPlan, type StageTimes } from './fetch-plan.ts'
import { splitIntervals, splitRange } from './sources/split-range.ts'

const from = 1_795_000_020
const times: StageTimes = {
  rollout: 'r',
  share: 0.1,
  stageMinutes: 60,
  fromSeconds: from,
  toSeconds: from + 7200,
  nowSeconds: from + 7200,
  historyHours: 24,
  versions: { canary: '2', baseline: '1' },
}

describe('the window of a stage', () => {
  it.each([
    { because: 'the stage ends when it was planned to', change: {}, minutes: 60 },
    { because: 'what has not settled is left out', change: { nowSeconds: from + 600 }, minutes: 9 },
    { because: 'a longer delay leaves out more', change: { nowSeconds: from + 600 }, policy: { 'ingestion-delay': '3m' }, minutes: 7 },
    { because: 'a minute that has begun is left out', change: { nowSeconds: from + 659 }, minutes: 9 },
    { because: 'an end that is given is kept', change: { toSeconds: from + 300 }, minutes: 5 },
    { because: 'a start within a minute waits for the next', change: { fromSeconds: from + 1 }, minutes: 60, start: from + 60 },
  ])('$because', ({ change, policy = {}, minutes, start = from }) => {
    const { window } = fetchPlan(policy, { ...times, ...change })
    expect(window.fromSeconds).toBe(start)
    expect((window.toSeconds - window.fromSeconds) / 60).toBe(minutes)
    expect(window.historyFromSeconds).toBe(start - 86_400)
  })

  it('the baseline is always known for half an hour before', () => {
    expect(fetchPlan({}, { ...times, historyHours: 0 }).window.historyFromSeconds).toBe(from - 1800)
  })

  it('nothing settled is no window', () => {
    expect(() => fetchPlan({}, { ...times, nowSeconds: from + 90 })).toThrow(expect.objectContaining({ code: 'telemetry/window' }))
  })

  it('is whole settled minutes, whatever the times are', () => {
    const second = fc.double({ min: 1.6e9, max: 2e9, noNaN: true })
    fc.assert(
      fc.property(
        second,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (start, length, more) => {
          const asked = { ...times, fromSeconds: start, toSeconds: start + length, nowSeconds: start + more }
          let plan
          try {
            plan = fetchPlan({}, asked)
          } catch {
            expect(Math.min(length, more - 60)).toBeLessThan(120)
            return
          }
          const { fromSeconds, toSeconds } = plan.window
          expect([fromSeconds % 60, toSeconds % 60]).toEqual([0, 0])
          expect(fromSeconds).toBeGreaterThanOrEqual(start)
          expect(toSeconds).toBeLessThanOrEqual(Math.min(asked.toSeconds, asked.nowSeconds - 60))
        },
      ),
    )
  })
})

describe('ranges in pieces', () => {
  const range = fc.record({ fromSeconds: fc.integer({ min: 0, max: 1e6 }).map((n) => n * 60), steps: fc.integer({ min: 1, max: 5000 }) })
  it('have every point once, and none too many', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 700 }), ({ fromSeconds, steps }, points) => {
        const pieces = splitRange({ fromSeconds, toSeconds: fromSeconds + steps * 60, stepSeconds: 60 }, points)
        const all = pieces.flatMap((piece) =>
          Array.from({ length: (piece.toSeconds - piece.fromSeconds) / 60 + 1 }, (_, index) => piece.fromSeconds + index * 60),
        )
        expect(all).toEqual(Array.from({ length: steps + 1 }, (_, index) => fromSeconds + index * 60))
        expect(pieces.every((piece) => (piece.toSeconds - piece.fromSeconds) / 60 + 1 <= points)).toBe(true)
      }),
    )
  })

  it('of intervals each start where the one before ends', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 700 }), ({ fromSeconds, steps }, most) => {
        const pieces = splitIntervals({ fromSeconds, toSeconds: fromSeconds + steps * 60, stepSeconds: 60 }, most)
        expect(pieces[0]?.fromSeconds).toBe(fromSeconds)
        expect(pieces.at(-1)?.toSeconds).toBe(fromSeconds + steps * 60)
        expect(pieces.slice(1).every((piece, index) => piece.fromSeconds === pieces[index]!.toSeconds)).toBe(true)
      }),
    )
  })
})
