import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparison, type Operator, type Unit, units } from './condition.ts'
import { parseCondition } from './parse-condition.ts'

const plain: Comparison = { metric: 'm', operator: '>', value: 1, unit: null, isRelative: false, holdSeconds: null }

describe('a legal condition', () => {
  it.each([
    {
      text: 'lines >= 80%',
      expected: [{ ...plain, metric: 'lines', operator: '>=', value: 80, unit: '%' }],
      because: '% is an absolute share',
    },
    {
      text: 'failed == 0 and ran >= 1',
      expected: [
        { ...plain, metric: 'failed', operator: '==', value: 0 },
        { ...plain, metric: 'ran', operator: '>=' },
      ],
      because: 'and joins comparisons',
    },
    {
      text: 'review.approved',
      expected: [{ ...plain, metric: 'review.approved', operator: '==', value: true }],
      because: 'a metric alone asks for true',
    },
    { text: 'p95 <= 500ms', expected: [{ ...plain, metric: 'p95', operator: '<=', value: 500, unit: 'ms' }], because: 'units are kept' },
    {
      text: 'lines.delta >= -0.5',
      expected: [{ ...plain, metric: 'lines.delta', operator: '>=', value: -0.5 }],
      because: 'limits may be negative',
    },
    { text: 'open==false', expected: [{ ...plain, metric: 'open', operator: '==', value: false }], because: 'blanks are free' },
    {
      text: '"perf.My Bench.ns.median" <= 500',
      expected: [{ ...plain, metric: 'perf.My Bench.ns.median', operator: '<=', value: 500 }],
      because: 'a name with other characters is quoted',
    },
  ])('$text, because $because', ({ text, expected }) => {
    expect(parseCondition(text)).toEqual({ comparisons: expected })
  })

  it.each([
    { text: '> 1% for 5m', expected: [{ ...plain, unit: '%', holdSeconds: 300 }] },
    { text: '> 2x baseline', expected: [{ ...plain, value: 2, isRelative: true }] },
    { text: '< 0.9x baseline for 15m', expected: [{ ...plain, operator: '<', value: 0.9, isRelative: true, holdSeconds: 900 }] },
    { text: '> 1 for PT30S', expected: [{ ...plain, holdSeconds: 30 }] },
    {
      text: '> 1% and requests >= 1000',
      expected: [
        { ...plain, unit: '%' },
        { ...plain, metric: 'requests', operator: '>=', value: 1000 },
      ],
    },
  ])('without a metric is about the one that the key names: $text', ({ text, expected }) => {
    expect(parseCondition(text, { metric: 'm' })).toEqual({ comparisons: expected })
  })
})

describe('a mistake', () => {
  it.each([
    { text: 'lines => 80', offset: 6, nearest: 'lines >= 80' },
    { text: 'lines ≥ 80 %', offset: 6, nearest: 'lines >= 80 %' },
    { text: 'lines = 80', offset: 6, nearest: 'lines == 80' },
    { text: 'a > 1 && b > 2', offset: 6, nearest: 'a > 1 and b > 2' },
    { text: 'a > 1 || b > 2', offset: 6, nearest: undefined },
    { text: 'a < 5% 10%', offset: 7, nearest: 'a < 5%' },
    { text: 'a > 0,5', offset: 5, nearest: 'a > 0.5' },
    { text: 'a > 2x', offset: 6, nearest: 'a > 2x baseline' },
    { text: 'a > 1 for 5 minutes', offset: 10, nearest: 'a > 1 for 5m' },
    { text: 'a > 1 for 5', offset: 10, nearest: undefined },
    { text: 'a == 0.5', offset: 5, nearest: undefined },
    { text: 'a == 80%', offset: 5, nearest: 'a >= 80%' },
    { text: 'a > true', offset: 4, nearest: undefined },
    { text: 'a > 3 bananas', offset: 6, nearest: 'a > 3' },
    { text: 'lines 80%', offset: 6, nearest: undefined },
    { text: 'a > 1 and', offset: 9, nearest: undefined },
    { text: '> 1', offset: 0, nearest: undefined },
    { text: '', offset: 0, nearest: undefined },
    { text: '  ', offset: 2, nearest: undefined },
  ])('in $text is at $offset', ({ text, offset, nearest }) => {
    const result = parseCondition(text)
    expect(result).toMatchObject({ offset })
    expect((result as { nearest?: string }).nearest).toBe(nearest)
  })
})

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    metric: fc
      .stringMatching(/^[a-z][a-z0-9-]{0,8}(\.[a-z][a-z0-9-]{0,8}){0,2}$/)
      .filter((name) => !/^(and|or|for|x|baseline|true|false)$/.test(name)),
    operator: fc.constantFrom<Operator>('<', '<=', '>', '>='),
    value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
    unit: fc.option(fc.constantFrom(...(Object.keys(units) as Unit[]))),
    isRelative: fc.boolean(),
    holdSeconds: fc.option(fc.integer({ min: 1, max: 100_000 })),
  })
  .map((each) => (each.isRelative ? { ...each, unit: null } : each))

function render({ metric, operator, value, unit, isRelative, holdSeconds }: Comparison): string {
  const limit = `${value}${isRelative ? 'x baseline' : (unit ?? '')}`
  return `${metric} ${operator} ${limit}${holdSeconds === null ? '' : ` for PT${holdSeconds}S`}`
}

describe('for all texts', () => {
  it('a rendered condition reads as what it was', () => {
    fc.assert(
      fc.property(fc.array(comparison, { minLength: 1, maxLength: 4 }), (comparisons) => {
        expect(parseCondition(comparisons.map(render).join(' and '))).toEqual({ comparisons })
      }),
    )
  })

  it('a mistake lies within the text, and the nearest form is legal', () => {
    const pieces = fc.constantFrom(
      'lines',
      '>',
      '>=',
      '=>',
      '=',
      '80',
      '%',
      '2x',
      'baseline',
      'for',
      '5m',
      'and',
      '||',
      '"',
      '≥',
      ',',
      ' ',
      'true',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const result = parseCondition(text, { metric: 'm' })
          if (!('offset' in result)) return
          expect(result.offset).toBeLessThanOrEqual(text.length)
          expect(parseCondition(result.nearest ?? '> 1', { metric: 'm' })).not.toHaveProperty('offset')
        },
      ),
    )
  })
})
