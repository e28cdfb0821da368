import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from './condition.ts'
import { implies } from './implies.ts'
import { parseCondition } from './parse-condition.ts'

function read(text: string): Condition {
  const condition = parseCondition(text)
  if ('offset' in condition) throw new Error(`${text}: ${condition.expected}`)
  return condition
}

describe('implies', () => {
  it.each([
    { strong: 'a >= 85%', weak: 'a >= 80%', expected: true, because: 'more is demanded' },
    { strong: 'a >= 75%', weak: 'a >= 80%', expected: false, because: 'less is demanded' },
    { strong: 'a > 80', weak: 'a >= 80', expected: true, because: 'above is also at least' },
    { strong: 'a >= 80', weak: 'a > 80', expected: false, because: 'at least is not above' },
    { strong: 'a >= 80 and b == 0', weak: 'a >= 80', expected: true, because: 'a further condition only tightens' },
    { strong: 'a >= 80', weak: 'a >= 80 and b == 0', expected: false, because: 'one condition is missing' },
    { strong: 'a == 0', weak: 'a <= 3', expected: true, because: 'zero is at most three' },
    { strong: 'a <= 500ms', weak: 'a <= 1s', expected: true, because: 'units are converted' },
    { strong: 'a <= 500ms', weak: 'a <= 600', expected: false, because: 'a time is no plain number' },
    { strong: 'a > 2x baseline', weak: 'a > 1', expected: false, because: 'relative and absolute do not compare' },
    { strong: 'a > 1 for 10m', weak: 'a > 1 for 5m', expected: true, because: 'ten minutes hold five' },
    { strong: 'a > 1', weak: 'a > 1 for 5m', expected: false, because: 'a moment is no five minutes' },
    { strong: 'a > 5', weak: 'b > 5', expected: false, because: 'other metrics say nothing' },
    { strong: 'ok', weak: 'ok == true', expected: true, because: 'it is the same' },
  ])('$strong, then $weak: $expected, because $because', ({ strong, weak, expected }) => {
    expect(implies(read(strong), read(weak))).toBe(expected)
  })

  const limit = fc.record({
    metric: fc.constantFrom('a', 'b'),
    operator: fc.constantFrom('<', '<=', '>', '>=', '=='),
    value: fc.integer({ min: 0, max: 5 }),
  })
  const condition = fc.array(limit, { minLength: 1, maxLength: 3 })
  const text = (limits: readonly { metric: string; operator: string; value: number }[]): string =>
    limits.map(({ metric, operator, value }) => `${metric} ${operator} ${value}`).join(' and ')
  const tests: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '==': (a, b) => a === b,
  }

  it('never says so where a value would hold for the first and not for the second', () => {
    fc.assert(
      fc.property(
        condition,
        condition,
        fc.record({ a: fc.integer({ min: -1, max: 6 }), b: fc.integer({ min: -1, max: 6 }) }),
        (strong, weak, values) => {
          fc.pre(implies(read(text(strong)), read(text(weak))))
          const holds = (limits: typeof strong): boolean =>
            limits.every(({ metric, operator, value }) => tests[operator]?.(metric === 'a' ? values.a : values.b, value))
          expect(!holds(strong) || holds(weak)).toBe(true)
        },
      ),
    )
  })

  it('holds of a condition and itself', () => {
    fc.assert(fc.property(condition, (limits) => implies(read(text(limits)), read(text(limits)))))
  })
})
