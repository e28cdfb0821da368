import { Problem } from '@locktender/contracts'
import { presets } from '@locktender/contracts/validators/presets'
import { describe, expect, it } from 'vitest'
import { fullPolicy, shortPolicy } from './example-policies.fixture.ts'
import { formatOrigin, partAt } from './layers/sourced.ts'
import { loadPolicy } from './load-policy.ts'
import { parsePolicy } from './parse-policy.ts'
import { type ResolvedPolicy, resolvePolicy } from './resolve-policy.ts'

const resolved = (text: string): ResolvedPolicy => resolvePolicy(loadPolicy(text, 'p.yml'))

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('There should have been a Problem')
}

describe('without a preset', () => {
  it('an empty file has the built-in defaults and demands nothing', () => {
    const { policy, chain } = resolved('')
    expect(chain).toEqual([])
    expect(policy).toMatchObject({
      versioning: { scheme: 'semver', 'before-1.0': 'shift' },
      gates: [],
      types: {},
      calendar: { timezone: 'UTC' },
    })
    expect(policy).not.toHaveProperty('rollback')
    expect(policy).not.toHaveProperty('overrides')
    expect(policy).not.toHaveProperty('preset')
  })

  it('a default stands beside what the file says of the same section', () => {
    expect(resolved('approvals: { rules: { expires: 4h } }').policy.approvals?.rules).toMatchObject({
      exclude: ['authors', 'last-pusher', 'trigger'],
      'one-seat-each': true,
      'bind-to': 'digest',
      expires: '4h',
      veto: [],
    })
  })

  it('the default rollouts and incidents stand beside those of the file', () => {
    const { rollouts, incidents } = resolved(
      'rollouts: { slow: [ { to: 1%, for: 1d }, { to: 100% } ] }\nincidents: { P0: { respond: 5m, action: rollback } }',
    ).policy
    expect(Object.keys(rollouts ?? {}).toSorted()).toEqual([
      'abort-on-rejection',
      'careful',
      'deployments',
      'fast',
      'max-stage',
      'settle',
      'slow',
      'standard',
    ])
    expect(incidents).toMatchObject({ P0: { respond: '5m' }, P1: { respond: '30m' } })
  })

  it('headings and bumps are one value, so that what the file leaves out is left out', () => {
    const { notes, versioning } = resolved('notes: { sections: { feat: New } }\nversioning: { bump: { docs: patch } }').policy
    expect(notes?.sections).toEqual({ feat: 'New' })
    expect(versioning?.bump).toEqual({ docs: 'patch' })
  })

  it('a gate in one line is a gate whose id is the kind of evidence', () => {
    expect(resolved(shortPolicy).policy.gates).toEqual([{ id: 'coverage', require: 'lines >= 80%', level: 'blocking' }])
  })
})

describe('a preset', () => {
  it('lies under the keys of the file and over the defaults', () => {
    const { policy, chain, tree } = resolved('preset: standard\nrollback: { within: 5m }\n')
    expect(chain).toEqual(['preset standard'])
    expect(policy.rollback).toMatchObject({ within: '5m', data: 'reversible', when: { 'error-rate': '> 1% for 5m' } })
    const from = (path: readonly string[]): string => formatOrigin(partAt(tree, path).origin)
    expect(from(['rollback', 'within'])).toBe('p.yml:2:21')
    expect(from(['rollback', 'when', 'error-rate'])).toBe('preset standard')
    expect(from(['rollback', 'data'])).toBe('default')
  })

  it('keeps its gates beside those of the file, which change its own by their id', () => {
    const { gates } = resolved('preset: standard\ngates:\n  - coverage: "lines >= 90%"\n  - { id: build, check: ci }\n').policy
    expect(gates?.map((gate) => ('id' in gate ? gate.id : ''))).toEqual([
      'tests',
      'coverage',
      'vulnerabilities',
      'secrets',
      'load',
      'build',
    ])
    expect(gates?.[1]).toEqual({ id: 'coverage', require: 'lines >= 90%', level: 'blocking' })
  })

  it('gives way to a map of plain values as a whole', () => {
    const { types } = resolved('preset: standard\nroles: { lead: [a/b] }\ntypes: { major: { approve: { lead: 2 } } }').policy
    expect(types?.major?.approve).toEqual({ lead: 2 })
    expect(types?.major?.rollout).toBe('careful')
  })

  it('declares its roles and leaves the people to the file', () => {
    const { roles } = resolved('preset: regulated\nroles: { security: [acme/appsec] }').policy
    expect(roles).toMatchObject({ security: ['acme/appsec'], 'qa-lead': [] })
  })

  it.each(['starter', 'standard', 'regulated'])('%s alone is a policy', (name) => {
    expect(resolved(`preset: ${name}`).chain).toEqual([`preset ${name}`])
  })

  it.each([
    ['standard', 'starter'],
    ['regulated', 'standard'],
  ])('%s loosens nothing of %s, the step below; it only rolls out in another way', (upper, lower) => {
    const parsed = (name: string) =>
      parsePolicy((presets()[name]?.text ?? '').replace('policy: 1', `policy: 1\npreset: ${name}`), `${name}.yml`)
    const { message } = problemOf(() => resolvePolicy(parsed(upper), presets, [parsed(lower)]))
    const mistakes = message.split('\n').slice(1)
    expect(mistakes.filter((mistake) => !/ — (?:types\.\w+\.rollout|rollouts\.\w+) — /.test(mistake))).toEqual([])
  })
})

describe('a set', () => {
  it('starts a section', () => {
    const { policy, tree } = resolved('rollback: { use: contract-strict, within: 5m }')
    expect(policy.rollback).toEqual({
      when: { 'error-rate': '> 1% for 5m', 'latency-p95': '> 2x baseline', complaints: '> 3' },
      within: '5m',
      data: 'reversible',
    })
    expect(formatOrigin(partAt(tree, ['rollback', 'when', 'complaints']).origin)).toBe('set contract-strict')
  })

  it('stands in a list, and items of the list change its own', () => {
    const { gates } = resolved('gates:\n  - { use: code-gate }\n  - coverage: "lines >= 95%"\n').policy
    expect(gates).toMatchObject([
      { id: 'coverage', stage: 'development', require: 'lines >= 95%' },
      { id: 'complexity' },
      { id: 'duplication' },
    ])
  })

  it('may name no role that the file does not define', () => {
    const { message } = problemOf(() => resolved('gates:\n  - { use: four-gates }\n'))
    expect(message).toContain('p.yml:2:12 — gates[8].attested-by — found the role "business", which is not defined')
  })

  it.each(Object.keys(presets()))('%s can be used in each of its sections', (name) => {
    const policy = presets()[name]?.policy ?? {}
    for (const section of ['types', 'environments', 'rollouts', 'rollback', 'verify'] as const) {
      if (policy[section] === undefined || name === 'regulated' || name === 'standard') continue
      const head =
        policy.roles === undefined ? '' : `roles: ${JSON.stringify(policy.roles)}\nboards: ${JSON.stringify(policy.boards ?? {})}\n`
      expect(resolved(`${head}${section}: { use: ${name} }`).policy[section]).toMatchObject(policy[section])
    }
  })
})

describe('a base policy', () => {
  it('is refused where nobody read it', () => {
    const problem = problemOf(() => resolved('policy: 1\nextends: acme/base.yml\n'))
    expect(problem).toMatchObject({ code: 'policy/extends-unread', at: { file: 'p.yml', line: 2, column: 10 } })
    expect(problem.message).toContain('p.yml:2:10 extends "acme/base.yml", which was not read')
  })

  it('is refused where its own base is not given', () => {
    const base = parsePolicy('extends: other.yml', 'base.yml')
    expect(problemOf(() => resolvePolicy(parsePolicy('extends: base.yml', 'p.yml'), presets, [base]))).toMatchObject({
      code: 'policy/extends-unread',
      at: { file: 'base.yml' },
    })
  })

  it('defines what the file refers to, and stands in the chain', () => {
    const base = parsePolicy('preset: starter\nroles: { security: [acme/appsec] }', 'base.yml')
    const { policy, chain } = resolvePolicy(
      parsePolicy('extends: acme/base.yml@1\ntypes: { major: { approve: { security: 1 } } }', 'p.yml'),
      presets,
      [base],
    )
    expect(policy.types?.major?.approve, 'the preset of the base binds as well').toEqual({ 'tech-lead': 1, security: 1 })
    expect(chain).toEqual(['preset starter', 'base.yml'])
  })

  it('with a mistake of its own is refused by its own place', () => {
    const base = parsePolicy('polcy: 1', 'base.yml')
    expect(problemOf(() => resolvePolicy(parsePolicy('', 'p.yml'), presets, [base])).message).toContain('base.yml:1:1')
  })
})

it('takes no policy that has mistakes', () => {
  expect(problemOf(() => resolvePolicy(parsePolicy('polcy: 1', 'p.yml'))).code).toBe('policy/invalid')
})

it('resolves the full example', () => {
  const { policy, chain } = resolved(fullPolicy)
  expect(chain).toEqual(['preset standard'])
  expect(policy.gates?.map((gate) => ('id' in gate ? gate.id : ''))).toContain('documents')
  expect(policy.communications).toHaveLength(5)
})
