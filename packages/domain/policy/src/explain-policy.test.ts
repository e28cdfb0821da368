import { Problem } from '@locktender/contracts'
import { expect, it } from 'vitest'
import { fullPolicy } from './example-policies.fixture.ts'
import { explainPolicy } from './explain-policy.ts'
import { loadPolicy } from './load-policy.ts'
import { resolvePolicy } from './resolve-policy.ts'

const explain = (text: string, key?: string) => explainPolicy(resolvePolicy(loadPolicy(text, 'p.yml')), key)

it('tells of one key its value, origin and meaning', () => {
  expect(explain('versioning:\n  before-1.0: semver\n', 'versioning."before-1.0"')).toEqual([
    {
      key: 'versioning."before-1.0"',
      value: 'semver',
      origin: { from: 'file', path: ['versioning', 'before-1.0'], at: { file: 'p.yml', line: 2, column: 15 } },
      from: 'p.yml:2:15',
      description: expect.stringContaining('Below 1.0.0'),
    },
  ])
})

it('knows a key without its quotation marks', () => {
  expect(explain('', 'versioning.before-1.0')).toEqual(explain('', 'versioning."before-1.0"'))
  expect(explain('', 'versioning.before-1.0')).toMatchObject([{ value: 'shift' }])
})

it('tells of a section every part of it', () => {
  const lines = explain('preset: standard\nrollback: { within: 5m, use: failover }', 'rollback').map(({ key, value, from }) => [
    key,
    value,
    from,
  ])
  expect(lines).toEqual([
    ['rollback.when.error-rate', '> 5%', 'set failover, named at p.yml:2:30'],
    ['rollback.when.latency-p95', '> 5s', 'set failover, named at p.yml:2:30'],
    ['rollback.prepare-when.conversion', '< 0.9x baseline for 15m', 'preset standard, named at p.yml:1:9'],
    ['rollback.within', '5m', 'p.yml:2:21'],
    ['rollback.data', 'reversible', 'default'],
  ])
})

it('gives lists of plain values whole and lists of maps by their parts', () => {
  const lines = explain('gates: [ { id: build, check: ci } ]\nroles: { lead: [a/b, octocat] }')
  expect(lines.find(({ key }) => key === 'roles.lead')?.value).toEqual(['a/b', 'octocat'])
  expect(lines.find(({ key }) => key === 'gates[0].level')).toMatchObject({ value: 'blocking', from: 'default' })
})

it('describes every line of the full example', () => {
  expect(explain(fullPolicy).filter(({ description }) => description === '')).toEqual([])
})

it('says that a known key is not set', () => {
  expect(explain('', 'rollback')).toMatchObject([
    { key: 'rollback', value: undefined, from: 'not set', description: expect.stringContaining('rollback contract') },
  ])
})

it('does not know other keys and names the nearest', () => {
  const problem = (): unknown => explain('', 'versioning.schem')
  expect(problem).toThrow(Problem)
  expect(problem).toThrow(expect.objectContaining({ code: 'policy/unknown-key', hint: 'Did you mean versioning.scheme?' }))
})
