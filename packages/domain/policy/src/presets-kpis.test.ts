import { describe, expect, it } from 'vitest'
import { parsePolicy } from './parse-policy.ts'
import { resolvePolicy } from './resolve-policy.ts'

const mistakes = (text: string): readonly string[] => parsePolicy(text, 'p.yml').problems.map(({ path, found }) => `${path}: ${found}`)

describe('an indicator', () => {
  it.each([
    { because: 'its target has no number', text: 'kpis: { lead-time: { target: fast } }', path: 'kpis.lead-time.target: "fast"' },
    {
      because: 'its benchmark has no number',
      text: 'kpis: { lead-time: { benchmark: "< a week" } }',
      path: 'kpis.lead-time.benchmark: "a"',
    },
    { because: 'nobody knows such a source', text: 'kpis: { lead-time: { from: guess } }', path: 'kpis.lead-time.from: the text "guess"' },
    { because: 'there is no such set', text: 'kpis: { use: kpi-best }', path: 'kpis.use: the unknown set "kpi-best"' },
  ])('is refused when $because', ({ text, path }) => {
    expect(mistakes(text)).toEqual([path])
  })

  it('of a set keeps its target beside what the file says', () => {
    const { policy } = resolvePolicy(parsePolicy('kpis: { use: kpi-dora, lead-time: { target: "< 2h" } }', 'p.yml'))
    expect(policy.kpis?.['lead-time']).toMatchObject({ target: '< 2h', benchmark: '<= 7d' })
    expect(policy.kpis?.['recovery-time']).toMatchObject({ target: '< 1h' })
  })

  it.each([
    { target: '< 4%', codes: [] },
    { target: '< 10%', codes: ['kpis.change-failure-rate.target'] },
  ])('of a base may be tightened and not loosened: $target', ({ target, codes }) => {
    const base = parsePolicy('kpis: { use: kpi-dora }', 'base.yml')
    const own = parsePolicy(`extends: base.yml\nkpis: { change-failure-rate: { target: "${target}" } }`, 'p.yml')
    const laid = (): readonly string[] => {
      try {
        resolvePolicy(own, undefined, [base])
        return []
      } catch (error) {
        return [...String(error).matchAll(/ — (kpis\.\S+) — /g)].map(([, path = '']) => path)
      }
    }
    expect(laid()).toEqual(codes)
  })
})
