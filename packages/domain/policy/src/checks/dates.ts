import type { ReleasePolicy } from '@locktender/contracts'
import { complete } from '../schema/key-node.ts'
import { visitValues } from '../schema/visit-values.ts'
import { quoted } from '../text/describe-value.ts'
import type { Mistake } from './mistake.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Dates that are in no calendar, such as 2026-02-30, and freezes that end before they begin. */
export function* dateMistakes(policy: ReleasePolicy): Generator<Mistake> {
  for (const { value, path, node } of visitValues(policy)) {
    if (complete(node).format !== 'date' || typeof value !== 'string') continue
    const days = daysOfMonth(value)
    if (days !== undefined)
      yield {
        code: 'date',
        path,
        found: quoted(value),
        expected: `a day of the calendar; that month has ${days}`,
        nearest: `${value.slice(0, 8)}${days}`,
      }
  }
  for (const [index, freeze] of (policy.calendar?.freezes ?? []).entries()) {
    if (!('from' in freeze) || freeze.from <= freeze.to) continue
    yield {
      code: 'date',
      path: ['calendar', 'freezes', index, 'to'],
      found: `${freeze.to}, before its begin ${freeze.from}`,
      expected: 'a last day that is not before the first',
    }
  }
}

// Days of the month when the date has more; undefined when the date exists.
function daysOfMonth(date: string): number | undefined {
  const [, year, month, day] = shape.exec(date) ?? []
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) > days ? days : undefined
}
