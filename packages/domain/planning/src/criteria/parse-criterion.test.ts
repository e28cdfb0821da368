import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCriterion } from './parse-criterion.ts'

const daySeconds = 86_400

type Row = [
  text: string,
  metric: string,
  operator: string,
  value: number,
  unit: string | null,
  periodSeconds: number | null,
  because: string,
]

describe('a success criterion', () => {
  it.each<Row>([
    ['adoption > 60% within 30d', 'adoption', '>', 60, '%', 30 * daySeconds, 'the plain form'],
    ['Feature adoption rate > 60% within 30 days', 'feature-adoption-rate', '>', 60, '%', 30 * daySeconds, 'words make the metric'],
    ['System performance degradation < 5%', 'system-performance-degradation', '<', 5, '%', null, 'it needs no period'],
    ['Zero critical security vulnerabilities', 'critical-security-vulnerabilities', '==', 0, null, null, 'zero is a number'],
    ['no rollbacks within 7 days', 'rollbacks', '==', 0, null, 7 * daySeconds, 'so is no'],
    ['Customer satisfaction score > 4.0/5', 'customer-satisfaction-score', '>', 4, '/5', null, 'a scale is a unit'],
    ['latency p95 <= 500 ms over 24h', 'latency-p95', '<=', 500, 'ms', daySeconds, 'a blank may stand before the unit'],
    ['errors ≤ 3 in 2 weeks', 'errors', '<=', 3, null, 14 * daySeconds, '`in` begins a period and is no unit'],
    ['revenue >= 1000000 USD within 3 months', 'revenue', '>=', 1_000_000, 'USD', 90 * daySeconds, 'money is a unit'],
    ['availability = 99.95 percent', 'availability', '==', 99.95, '%', null, 'percent is written out'],
    ['temperature > -4', 'temperature', '>', -4, null, null, 'numbers may be negative'],
  ])('reads %j as %s %s %s %s %s, because %s', (text, metric, operator, value, unit, periodSeconds) => {
    expect(parseCriterion(text)).toEqual({ metric, operator, value, unit, periodSeconds })
  })

  it.each<[text: string, nearest: string | undefined, because: string]>([
    ['fast enough', 'latency-p95 < 500ms within 24h', 'speed has a number'],
    ['it should be stable', 'error-rate < 1% within 24h', 'stability has a number'],
    ['customers are happy', 'satisfaction > 4.0/5 within 30d', 'happiness has a number'],
    ['adoption at least 60% within 30 days', 'adoption >= 60% within 30 days', 'words are no operator'],
    ['at least 60% adoption within 30 days', 'adoption >= 60% within 30 days', 'the metric goes first'],
    ['conversion is below 3%', 'conversion < 3%', 'words are no operator'],
    ['everything as usual', undefined, 'nobody knows what is meant'],
    ['latency < fast', 'latency-p95 < 500ms within 24h', 'a word is no number'],
    ['adoption > 60% soon', 'adoption > 60% within 30d', 'soon is no period'],
    ['latency < 5 furlongs', 'latency-p95 < 500ms within 24h', 'that is no unit'],
    ['> 60%', undefined, 'a metric is missing'],
    ['', undefined, 'it is empty'],
  ])('refuses %j with the nearest form %j, because %s', (text, nearest) => {
    const read = parseCriterion(text)
    expect('offset' in read && read.nearest).toBe(nearest)
    expect(read).toHaveProperty('expected')
  })

  it('offers only forms that it reads', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const read = parseCriterion(text)
        if ('offset' in read && read.nearest !== undefined) expect(parseCriterion(read.nearest)).not.toHaveProperty('offset')
      }),
    )
  })

  it('reads back what it has read, written out', () => {
    const metric = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/).filter((name) => !/^(?:zero|no)-/.test(name))
    const number = fc.integer({ min: -1000, max: 1000 })
    const unit = fc.constantFrom(null, '%', 'ms', '/5', 'USD')
    const operator = fc.constantFrom('<', '<=', '>', '>=', '==')
    fc.assert(
      fc.property(metric, operator, number, unit, fc.option(fc.integer({ min: 1, max: 999 })), (name, sign, value, of, days) => {
        const text = `${name} ${sign} ${value}${of ?? ''}${days === null ? '' : ` within ${days}d`}`
        const read = { metric: name, operator: sign, value, unit: of, periodSeconds: days === null ? null : days * daySeconds }
        expect(parseCriterion(text)).toEqual(read)
      }),
    )
  })
})
