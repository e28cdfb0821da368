import { presets } from '@locktender/contracts/validators/presets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mistakesIn } from '../one-mistake.fixture.ts'
import { catalogue } from './catalogue.ts'
import { resolveMetric } from './resolve-metric.ts'
import { exactNames, familyNames, shapeOf } from './shape-of.ts'
import { typeCondition } from './type-condition.ts'

const written = (text: string, family?: string): unknown => {
  const typed = typeCondition(text, family === undefined ? {} : { family })
  return 'offset' in typed ? typed : typed.map((comparison) => comparison.text)
}

describe('a word of a condition', () => {
  it.each([
    { text: 'lines >= 80%', family: 'coverage', is: ['coverage.lines >= 80%'] },
    { text: 'lines < 3%', family: 'duplication', is: ['duplication.lines < 3%'] },
    { text: 'lines >= 80%', family: 'unit', is: ['coverage.lines >= 80%'] },
    { text: 'patch.lines >= 0.8', family: 'coverage', is: ['coverage.patch.lines >= 0.8'] },
    { text: 'lines >= 79.9999999999999%', family: 'coverage', is: ['coverage.lines >= 79.9999999999999%'] },
    { text: 'failed == 0 and ran >= 1', family: 'tests', is: ['tests.failed == 0', 'tests.ran >= 1'] },
    { text: 'total == 0', family: 'secrets', is: ['secrets.total == 0'] },
    { text: 'critical == 0', family: 'vulnerabilities', is: ['vulnerabilities.critical == 0'] },
    { text: 'critical == 0', family: 'security', is: ['critical == 0'] },
    { text: 'new.high == 0', family: 'findings', is: ['findings.new.high == 0'] },
    { text: 'max < 10', family: 'complexity', is: ['complexity.max < 10'] },
    { text: 'score >= 70%', family: 'mutation', is: ['mutation.score >= 70%'] },
    { text: 'score.performance >= 0.9', family: 'web', is: ['web.score.performance >= 0.9'] },
    { text: 'p95 <= 500ms', family: 'perf', is: ['load.duration-ms.p95 <= 500ms'] },
    { text: 'error_rate < 1%', family: 'load', is: ['load.error_rate < 1%'] },
    { text: '"parse.ns.median" <= 500', family: 'perf', is: ['perf.parse.ns.median <= 500'] },
    { text: '"perf.a b.median" <= 5us', family: 'x', is: ['"perf.a b.ns.median" <= 5us'] },
    { text: 'review.approved', family: 'reviewed', is: ['reviews.changes-requested == 0', 'reviews.approved >= 1'] },
    { text: 'integration_tests_passed == true', family: 'x', is: ['tests.failed == 0', 'tests.ran >= 1'] },
    { text: 'findings.eslint.critical == 0', family: 'x', is: ['findings.eslint.critical == 0'] },
    { text: 'failure == 0', family: 'deployments', is: ['deployments.failure == 0'] },
    { text: 'coverage.lines.total >= 100', family: 'x', is: ['coverage.lines.total >= 100'] },
    { text: 'p95 <= 1.1x baseline', family: 'load', is: ['load.duration-ms.p95 <= 1.1x baseline'] },
  ])('$text in the gate $family is $is', ({ text, family, is }) => {
    expect(written(text, family)).toEqual(is)
  })

  it.each([
    { text: 'covrage >= 80%', found: 'unknown measurement "covrage"', nearest: 'coverage' },
    { text: 'ran >= 1 and fialed == 0', found: 'unknown measurement "fialed"', nearest: 'failed', offset: 13 },
    { text: 'lines >= 80', found: '80', nearest: 'lines >= 80%' },
    { text: 'lines >= 1', found: '1', nearest: 'lines >= 100%' },
    { text: 'lines >= 101%', found: '101%' },
    { text: 'lines >= 80ms', found: '80ms' },
    { text: 'lines == 1', found: '==' },
    { text: 'lines', found: 'lines without a limit', nearest: 'lines >= 80%' },
    { text: 'duplication', found: 'duplication without a limit', nearest: 'duplication <= 3%' },
    { text: 'p95', found: 'p95 without a limit', nearest: 'p95 <= 500ms' },
    { text: 'ran', found: 'ran without a limit', nearest: 'ran >= 1' },
    { text: 'tests.failed', found: 'tests.failed without a limit', nearest: 'tests.failed == 0' },
    { text: 'p95 <= 500', found: '500', nearest: 'p95 <= 500ms' },
    { text: 'p95 <= 5MB', found: '5MB', nearest: 'p95 <= 5ms' },
    { text: 'failed <= 5%', found: '5%', nearest: 'failed <= 5' },
    { text: 'failed <= 0.5', found: '0.5' },
    { text: 'failed == 0 for 5m', found: '`for`' },
    { text: 'lines >= 79.99999999999999999%', found: '79.99999999999999999', offset: 9 },
    { text: 'failed == 9007199254740993', found: '9007199254740993', offset: 10 },
    { text: 'review.approved >= 2', found: 'a limit on "review.approved"', nearest: 'review.approved' },
    { text: 'review.approved == false', found: 'a limit on "review.approved"' },
    { text: 'constructor == 0', found: 'unknown measurement "constructor"' },
    { text: '__proto__ == 0', found: 'unknown measurement "__proto__"' },
  ])('$text is refused', ({ text, found, nearest, offset = 0 }) => {
    const typed = typeCondition(text)
    expect(typed).toMatchObject({ offset, found: expect.stringContaining(found) as string, ...(nearest === undefined ? {} : { nearest }) })
  })

  it('is legal again in the form that is told to be the nearest', () => {
    const legal = ['lines >= 80', 'lines', 'p95 <= 500', 'p95 <= 5MB', 'failed <= 5%', 'review.approved >= 2']
    for (const text of legal) {
      const typed = typeCondition(text)
      expect('offset' in typed && typed.nearest !== undefined && !('offset' in typeCondition(typed.nearest))).toBe(true)
    }
  })
})

describe('a measurement', () => {
  it('of the catalogue is known by its whole name, in any gate', () => {
    for (const name of exactNames()) {
      for (const family of [undefined, 'tests', 'coverage']) {
        const metric = resolveMetric(name, family)
        expect(metric !== undefined && 'readings' in metric && metric.readings.length > 0, name).toBe(true)
      }
    }
    expect(catalogue.length).toBeGreaterThan(40)
    expect([...familyNames()]).toContain('deployments')
  })

  it('of any source is summed by the name without it', () => {
    expect(shapeOf('vulnerabilities.npm-audit.fixable.high')).toEqual(shapeOf('vulnerabilities.fixable.high'))
    expect(resolveMetric('findings.critical')).toMatchObject({ readings: [{ plus: [{ isOverSources: true }] }] })
    expect(resolveMetric('findings.eslint.critical')).toMatchObject({ readings: [{ plus: [{ isOverSources: false }] }] })
  })

  it.each([
    'perf.x.ns.p95',
    'perf.ns.median',
    'findings',
    'tests',
    'tests.outcome',
    'tests.outcome.',
    'coverage.lines.percent',
    'tests.total.covered',
    '',
  ])('%j is none', (name) => {
    expect(shapeOf(name)).toBeUndefined()
  })

  it('may end in any text that a report chose', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(shapeOf(`licences.id.${text}`)?.type).toBe('count')
        expect(shapeOf(`perf.${text}.ns.median`)?.unit).toBe('ns')
      }),
    )
  })
})

describe('a policy', () => {
  it.each([
    { text: 'gates:\n  - coverage: covrage >= 80%\n', at: [2, 15], path: 'gates[0].coverage', nearest: '"coverage"' },
    { text: 'gates: [ { id: perf, require: "p95 <= 500" } ]', at: [1, 32], path: 'gates[0].require', nearest: '"p95 <= 500ms"' },
    { text: 'gates: [ { id: a, no-worse: [tests.totl] } ]', at: [1, 30], path: 'gates[0].no-worse[0]', nearest: 'tests.total' },
    { text: 'gates: [ { id: a, no-worse: [sbom.files] } ]', at: [1, 30], path: 'gates[0].no-worse[0]' },
    { text: 'gates: [ { id: a, no-worse: [review.approved] } ]', at: [1, 30], path: 'gates[0].no-worse[0]' },
  ])('with $text has one mistake', ({ text, at, path, nearest }) => {
    expect(mistakesIn(text)).toMatchObject([{ code: 'condition', at, path, ...(nearest === undefined ? {} : { nearest }) }])
  })

  it('names an unknown checklist', () => {
    expect(mistakesIn('gates: [ { id: a, checklist: operational-readyness } ]')).toMatchObject([
      { code: 'unknown-name', path: 'gates[0].checklist', nearest: 'operational-readiness' },
    ])
    expect(mistakesIn('checklists: { own: [ { id: a, item: b } ] }\ngates: [ { id: a, checklist: own } ]')).toEqual([])
  })

  it('has sets whose gates tell where their numbers come from', () => {
    const sets = [
      'four-gates',
      'code-gate',
      'mandatory-controls',
      'performance-gate',
      'pipeline-gates',
      'infrastructure-gate',
      'change-flow',
      'no-critical',
      'no-critical-high',
    ]
    for (const set of sets) for (const gate of presets()[set]?.policy.gates ?? []) expect(gate, set).toHaveProperty('source')
    expect(Object.keys(presets()['phase-lists']?.policy.checklists ?? {})).toHaveLength(9)
    expect(Object.values(presets()['phase-lists']?.policy.checklists ?? {}).flat()).toHaveLength(58)
  })
})
