import { presets } from '@locktender/contracts/validators/presets'
import { describe, expect, it } from 'vitest'
import { explainPolicy } from './explain-policy.ts'
import { readFacts } from './lint/facts/read-facts.ts'
import { baseRules, lintRules } from './lint/all-rules.ts'
import { lintPolicy } from './lint/lint-policy.ts'
import { parsePolicy } from './parse-policy.ts'
import { resolvePolicy, type ResolvedPolicy } from './resolve-policy.ts'

const template = 'Release Management Template'
const guide = 'Complete Guide: governance, environments, KPIs'
const practice = 'Release Process & Management 2025'
const gated = 'Gated release process'
const sre = 'SRE guide'
const documents = [template, guide, practice, gated, sre]

const ladder = ['starter', 'standard', 'regulated']
const names = Object.keys(presets())
const sets = names.filter((name) => !ladder.includes(name))
const policyOf = (name: string) => presets()[name]?.policy ?? {}
const sectionsOf = (name: string): readonly string[] =>
  Object.keys(policyOf(name)).filter((key) => !['policy', 'roles', 'boards'].includes(key))

/** A policy that uses the set wherever it can stand, with somebody in each of its roles. */
function inUse(name: string): ResolvedPolicy {
  const { roles = {}, boards, ...rest } = policyOf(name)
  const people = Object.fromEntries(Object.keys(roles).map((role) => [role, [`acme/${role}`, `acme/${role}-too`]]))
  const used = Object.entries(rest).map(([section, value]) => [section, Array.isArray(value) ? [{ use: name }] : { use: name }])
  const text = JSON.stringify({
    ...Object.fromEntries(used),
    policy: 1,
    roles: people,
    ...(boards && { boards }),
    'review-by': '2027-03-31',
  })
  return resolvePolicy(parsePolicy(text, 'p.yml'))
}

const lint = ({ policy, tree }: ResolvedPolicy) =>
  lintPolicy({ policy, tree, file: 'p.yml', today: '2026-11-21', facts: readFacts([], new Map(), '.github/flags.yml') }, lintRules).findings

describe('every preset', () => {
  it.each(names)('%s is a policy without a mistake', (name) => {
    const parsed = parsePolicy(presets()[name]?.text ?? '', `${name}.yml`)
    expect(parsed.problems).toEqual([])
    expect(resolvePolicy(parsed).policy).toMatchObject({ policy: 1 })
  })

  it.each(names)('%s lints clean', (name) => {
    const { policy, tree } = resolvePolicy(parsePolicy(presets()[name]?.text ?? '', `${name}.yml`))
    // By itself it is a base: its roles are filled, and its repository is known, where it is used.
    expect(lint({ policy, tree, chain: [] }).filter(({ rule }) => baseRules.has(rule))).toEqual([])
  })

  it.each(names)('%s tells in its first lines what it is', (name) => {
    expect(presets()[name]?.text).toMatch(/^# .{20}/)
  })
})

describe('every set', () => {
  it.each(sets)('%s can be used in each of its sections, and nobody is asked for what nobody can give', (name) => {
    const { policy, tree, chain } = inUse(name)
    for (const section of sectionsOf(name)) {
      expect(JSON.stringify(policy[section as 'gates']), section).not.toContain('"use"')
      expect(policy[section as 'verify'], section).toMatchObject(policyOf(name)[section as 'verify'] ?? {})
    }
    expect(lint({ policy, tree, chain }).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(sets)('%s names its document, or says that its numbers are our own', (name) => {
    const text = (presets()[name]?.text ?? '').replaceAll('\n# ', ' ').replaceAll(/\s+/g, ' ')
    const isNamed = documents.some((document) => text.includes(document)) || /\bour own\b/i.test(text) || text.includes("suite's own")
    expect(isNamed, text.slice(0, 200)).toBe(true)
  })
})

describe('a set prints the numbers of its document', () => {
  it.each<[set: string, document: string, section: string, numbers: Readonly<Record<string, string>>]>([
    ['staged-1-10-50', gated, 'rollouts', { standard: '1% for 30m, 10% for 2h, 50% for 4h, 100%' }],
    ['day-of-release', practice, 'rollouts', { standard: '5% for 60m, 25% for 60m, 50% for 90m, 100%' }],
    ['two-step', practice, 'rollouts', { standard: '10% for 10m, 50% for 10m, 100%' }],
    ['sre-canary', sre, 'rollouts', { standard: '1% for 15m, 50% for 15m, 100%' }],
    ['kubernetes-canary', sre, 'rollouts', { standard: '1% for 20m, 10% for 20m, 50% for 20m, 100%' }],
    ['serverless', sre, 'rollouts', { standard: '5% for 1d, 25% for 1d, 100%' }],
    ['cost-cohort', sre, 'rollouts', { standard: '10% for 1d, 100%' }],
    ['blue-green', template, 'rollouts', { standard: '100%' }],
    ['rolling', practice, 'rollouts', { standard: '25% for 10m, 50% for 10m, 100%' }],
    [
      'contract-strict',
      gated,
      'rollback',
      { 'when.error-rate': '> 1% for 5m', 'when.latency-p95': '> 2x baseline', 'when.complaints': '> 3' },
    ],
    [
      'contract-template',
      template,
      'rollback',
      {
        'when.error-rate': '> 5%',
        'when.latency-p95': '> 2x baseline',
        'when.availability': '< 99%',
        'prepare-when.conversion': '< 0.9x baseline',
      },
    ],
    [
      'contract-pipeline',
      practice,
      'rollback',
      { 'when.error-rate': '> 1% for 5m', 'when.latency-p95': '> 1000ms for 10m', 'prepare-when.conversion': '< 0.9x baseline for 15m' },
    ],
    ['contract-alerts', practice, 'rollback', { 'when.error-rate': '> 1% for 5m', 'prepare-when.conversion': '< 0.9x baseline for 15m' }],
    ['contract-alerts', practice, 'verify', { 'success.latency-p95': '<= 1000ms for 10m', 'on-fail': 'alert' }],
    ['contract-recovery', practice, 'rollback', { 'when.latency-p95': '> 1.5x baseline', 'when.conversion': '< 0.9x baseline' }],
    ['failover', practice, 'rollback', { 'when.error-rate': '> 5%', 'when.latency-p95': '> 5s', within: '15m' }],
    ['db-forward-only', sre, 'rollback', { data: 'forward-only' }],
    ['db-scripted', practice, 'rollback', { data: 'reversible', 'rehearsed-within': '90d' }],
    [
      'success-template',
      template,
      'verify',
      { 'success.error-rate': '< 1%', 'success.latency-p95': '< 500ms', 'success.availability': '> 99.9%' },
    ],
    [
      'success-template',
      template,
      'verify',
      { 'success.adoption.at': '30d', 'success.adoption.require': '> 60%', 'success.rollback-rate.require': '< 5%' },
    ],
    ['success-report', practice, 'verify', { 'success.error-rate': '< 0.1%' }],
    ['final-stage', practice, 'verify', { 'success.error-rate': '< 0.01%', 'success.latency-p95': '< 300ms' }],
    ['validation-24h', gated, 'types', { 'major.verify': '24h', 'patch.verify': '24h' }],
    ['same-day', practice, 'types', { 'minor.verify': '1h' }],
    [
      'monitoring-30d',
      template,
      'verify',
      { 'windows.immediate': '4h', 'windows.short': '24h', 'windows.medium': '7d', 'windows.long': '30d' },
    ],
    [
      'four-classes',
      template,
      'types',
      { 'major.plan-ahead': '6w', 'minor.plan-ahead': '2w', 'patch.plan-ahead': '3d', 'hotfix.plan-ahead': '2h' },
    ],
    [
      'four-classes',
      template,
      'types',
      { 'major.cadence': '13w', 'minor.cadence': '4w', 'patch.cadence': '1w', 'major.tests': 'full-regression' },
    ],
    ['weeks-8', template, 'types', { 'major.plan-ahead': '8w', 'major.scope-freeze': '2w' }],
    ['weeks-8', template, 'decision', { 'max-age': '2w', 'reconfirm-at': '60m' }],
    ['week-before', practice, 'types', { 'minor.scope-freeze': '1w' }],
    ['day-of-release', practice, 'decision', { 'reconfirm-at': '30m' }],
    [
      'p0-p3',
      template,
      'incidents',
      { 'P0.respond': '15m', 'P1.respond': '30m', 'P2.respond': '2h', 'P3.respond': '24h', 'P0.action': 'rollback' },
    ],
    [
      'kpi-template',
      template,
      'kpis',
      { 'releases.target': '>= 2.5', 'lead-time.target': '<= 10d', 'rollback-rate.target': '< 3%', 'time-to-market.target': '<= 40d' },
    ],
    ['kpi-dora', practice, 'kpis', { 'lead-time.target': '< 1d', 'recovery-time.target': '< 1h', 'change-failure-rate.target': '< 5%' }],
    [
      'kpi-sre',
      sre,
      'kpis',
      { 'mitigation-time.target': '< 60m', 'rollback-time.target': '< 10m', 'change-failure-rate.benchmark': '<= 15%' },
    ],
    ['kpi-guide', guide, 'kpis', { 'reported-issues.from': 'manual' }],
    ['audiences-5', template, 'communications', { '[0].before': 'summary', '[0].during': 'critical-only', '[4].types': 'major' }],
    ['audiences-6', practice, 'communications', { '[2].during': 'alerts', '[4].after': 'business-impact', '[5].audience': 'customers' }],
    ['dev-sit-uat-prod', guide, 'environments', { 'sit.after': 'dev', 'uat.after': 'sit', 'prod.after': 'uat' }],
    ['sit-uat-preprod-prod', guide, 'environments', { 'pre-prod.after': 'uat', 'prod.after': 'pre-prod' }],
    ['staging-preprod-canary-full', practice, 'environments', { 'production-canary.after': 'pre-production' }],
    ['staging-canary-prod', sre, 'environments', { 'canary.after': 'staging', 'production.after': 'canary' }],
    ['docs-only', sre, 'types', { 'docs.rollout': 'none', 'docs.verify': 'none' }],
    ['fast', gated, 'rollouts', { fast: '1% for 10m, 10% for 15m, 50% for 15m, 100%' }],
    ['hypercare', guide, 'verify', { 'on-call': 'required' }],
    ['three-classes', guide, 'types', { 'major.board': 'cab', 'hotfix.review-within': '5d' }],
    ['criteria-6', practice, 'decision', { 'reconfirm-at': '30m' }],
    ['test-scope', template, 'gates', { '[0].require': 'tests.failed == 0 and tests.ran >= 1', '[7].max-age': '14d' }],
    ['no-critical', template, 'gates', { '[0].require': 'critical == 0' }],
    ['no-critical-high', guide, 'gates', { '[0].require': 'critical == 0 and high == 0' }],
    ['security-gate', practice, 'gates', { '[0].require': 'critical == 0' }],
    [
      'pipeline-gates',
      practice,
      'gates',
      { '[2].require': 'total == 0', '[4].require': 'p95 < 200ms', '[4].max-increase': '5% vs baseline' },
    ],
    ['performance-gate', practice, 'gates', { '[0].require': 'p95 < 500ms', '[0].max-increase': '5% vs baseline' }],
    ['code-gate', practice, 'gates', { '[0].require': 'lines >= 80%', '[1].require': 'max < 10', '[2].require': 'lines < 3%' }],
    ['four-gates', template, 'gates', { '[1].require': 'lines >= 80%' }],
  ])('%s: %s', (set, document, section, numbers) => {
    expect(presets()[set]?.text.replaceAll('\n# ', ' ')).toContain(document)
    const resolved = inUse(set)
    const printed = new Map(explainPolicy(resolved, section).map(({ key, value, from }) => [key, { value, from }]))
    for (const [key, value] of Object.entries(numbers)) {
      const found =
        section === 'rollouts' ? stagesOf(resolved, key) : printed.get(`${section}${key.startsWith('[') ? key : `.${key}`}`)?.value
      expect(String(found), key).toBe(value)
    }
    expect([...printed.values()].filter(({ from }) => from.startsWith(`set ${set}`)).length).toBeGreaterThan(0)
  })

  it.each([
    ['readiness-24', 24],
    ['readiness-guide', 5],
    ['production-5', 5],
    ['handoffs', 18],
    ['rc', 18],
    ['documents', 5],
    ['phase-lists', 58],
  ])('%s has %i items', (set, count) => {
    expect(Object.values(policyOf(set).checklists ?? {}).flat()).toHaveLength(count)
  })

  it.each([
    ['criteria-15', 15],
    ['criteria-6', 6],
    ['agenda-5', 5],
  ])('%s has %i criteria', (set, count) => {
    expect(policyOf(set).decision?.criteria).toHaveLength(count)
  })

  it('a list of one name holds the same in every set', () => {
    const lists = names.flatMap((name) => Object.entries(policyOf(name).checklists ?? {}))
    const first = new Map(lists.toReversed())
    expect(lists.filter(([name, items]) => JSON.stringify(items) !== JSON.stringify(first.get(name))).map(([name]) => name)).toEqual([])
  })
})

function stagesOf({ policy }: ResolvedPolicy, name: string): string {
  const stages = policy.rollouts?.[name]
  if (!Array.isArray(stages)) return ''
  return stages.map(({ to, for: watch }) => (watch === undefined ? to : `${to} for ${watch}`)).join(', ')
}
