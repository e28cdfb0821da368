import { describe, expect, it } from 'vitest'
import { lintRules } from './all-rules.ts'
import { antiPatternCases, aws, manifest } from './anti-pattern-cases.fixture.ts'
import { lint, placesOf } from './lint-sample.fixture.ts'

describe('an anti-pattern is found where it stands and nowhere else', () => {
  it.each(antiPatternCases)('$rule, because $because', ({ rule, bad, at, good }) => {
    expect(placesOf(bad, rule)).toEqual(at)
    expect(placesOf(good, rule)).toEqual([])
  })

  it('every rule from AP01 to AP23 has a case', () => {
    const named = Array.from({ length: 23 }, (_, index) => `AP${String(index + 1).padStart(2, '0')}`)
    expect(lintRules.map(({ id }) => id).filter((id) => id.startsWith('AP'))).toEqual(named)
    expect([...new Set(antiPatternCases.map(({ rule }) => rule))]).toEqual(named)
  })
})

it('a secret is never told', () => {
  const { findings } = lint({
    files: { ...manifest(`value: ${aws}\n`), 'k8s/a.yml': 'kind: Secret\nstringData:\n  token: hunter2hunter2\n' },
  })
  expect(findings.filter(({ rule }) => rule === 'AP08')).toHaveLength(2)
  expect(JSON.stringify(findings)).not.toMatch(/AKIA|hunter2/)
})

it('a repository that only has code is not told about services', () => {
  const { findings } = lint({ files: { 'src/index.ts': '', 'CHANGELOG.md': '' } })
  expect(findings).toEqual([])
})
