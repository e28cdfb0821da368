import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pointedAt } from '../document/pointed-at.fixture.ts'
import { parsePlanFile } from './parse-plan-file.ts'
import { planText, planWith } from './plan-file.fixture.ts'
import { planKeys } from './plan-keys.ts'

const minimal = 'plan: 1\nrelease_info: { name: Shop, type: minor, target_date: 2026-12-01, release_manager: ana }\n'

describe('a release plan file', () => {
  it.each([
    [planText, 'everything is there'],
    [minimal, 'only the release is mandatory'],
    [minimal.replace('minor', 'emergency'), 'an emergency is a hotfix'],
  ])('reads %j, because %s', (text) => {
    expect(parsePlanFile(text, 'plan.yml').mistakes).toEqual([])
  })

  it.each<[because: string, text: string, code: string, pointsAt: string, says: RegExp]>([
    ['a key is misspelt', planWith('features:', 'feature:'), 'plan/unknown-key', 'feature:', /nearest: features/],
    ['a key is missing', planWith(', release_manager: ana', ''), 'plan/missing-key', '{ name', /no key "release_manager"/],
    ['a word is none of the list', planWith('type: minor', 'type: minr'), 'plan/value', 'minr', /nearest: minor/],
    ['a kind of dependency is unknown', planWith('kind: vendor', 'kind: vender'), 'plan/value', 'vender', /nearest: vendor/],
    ['a list is no list', planWith('features:\n  - {', 'features:\n  {'), 'plan/value', '{ id: search', /expected a list/],
    [
      'a dependency has no owner',
      planWith(' owner: oli, status: confirmed', ' status: confirmed'),
      'plan/missing-key',
      '{ id: cdn',
      /no key "owner"/,
    ],
    ['a dependency has no status', planWith(', status: ready', ''), 'plan/missing-key', '{ id: payments', /no key "status"/],
    [
      'an id is unknown',
      planWith('depends_on: [index, payments]', 'depends_on: [index, paymants]'),
      'plan/unknown-id',
      'paymants',
      /nearest: payments/,
    ],
    ['a dependency needs what is no dependency', planWith('needs: [cdn]', 'needs: [search]'), 'plan/unknown-id', 'search', /no dependency/],
    [
      'a role is unknown',
      planWith('responsible: [tech-lead]', 'responsible: [tech-led]'),
      'plan/unknown-id',
      'tech-led',
      /nearest: tech-lead/,
    ],
    ['an id stands twice', planWith('id: index', 'id: search'), 'plan/duplicate-id', 'search, name: Mend', /a second time/],
    [
      'dependencies form a circle',
      planWith('external: true }', 'external: true, needs: [payments] }'),
      'plan/dependency-cycle',
      'payments] }',
      /circle cdn → payments → cdn|payments → cdn → payments/,
    ],
    [
      'a dependency needs itself',
      planWith('needs: [cdn]', 'needs: [payments]'),
      'plan/dependency-cycle',
      'payments] }',
      /circle payments → payments/,
    ],
    [
      'an activity has two accountables',
      planWith('accountable: release-manager', 'accountable: [release-manager, tech-lead]'),
      'plan/accountable',
      '[release-manager',
      /2 accountables \(release-manager, tech-lead\).*exactly one role/,
    ],
    [
      'an activity has no accountable',
      planWith('accountable: release-manager', 'accountable: []'),
      'plan/accountable',
      '[]',
      /nobody accountable/,
    ],
    ['nobody is responsible', planWith('responsible: [tech-lead]', 'responsible: []'), 'plan/value', '[]', /at least one/],
    [
      'a day does not exist',
      planWith('target_date: 2026-12-01T14:00', 'target_date: 2026-02-30'),
      'plan/date',
      '2026-02-30',
      /no calendar/,
    ],
    [
      'a shift ends before it starts',
      planWith('to: 2026-12-02T08:00', 'to: 2026-11-30T08:00'),
      'plan/span',
      '2026-11-30',
      /before the start/,
    ],
    ['leave ends before it starts', planWith('to: 2027-01-02', 'to: 2026-12-23'), 'plan/span', '2026-12-23', /before the start/],
    [
      'a criterion has no number',
      planWith('criterion: adoption > 60% within 30 days', 'criterion: fast enough'),
      'plan/criterion',
      'fast',
      /nearest: "latency-p95 < 500ms within 24h"/,
    ],
    ['a criterion has no legal period', planWith('within 30 days', 'soon'), 'plan/criterion', 'soon', /found "soon"/],
    ['somebody is their own backup', planWith('backup: ben', 'backup: Ana'), 'plan/own-backup', 'Ana', /another person/],
    ['levels are out of their order', planWith('level: L1', 'level: L3'), 'plan/escalation-order', 'L2', /L2 after L3/],
    [
      'a document leads out of the repository',
      planWith('docs/runbook.md', '../../etc/passwd'),
      'plan/document-place',
      '../../etc',
      /path of the repository/,
    ],
    [
      'a document has a path of another system',
      planWith('docs/runbook.md', 'docs\\..\\runbook.md'),
      'plan/document-place',
      'docs',
      /path of the repository/,
    ],
    [
      'a document is at a strange address',
      planWith('docs/runbook.md', '"javascript:alert(1)"'),
      'plan/document-place',
      '"javascript',
      /https/,
    ],
    ['a response time has no unit', planWith('respond_within: 15m', 'respond_within: "15"'), 'plan/value', '"15"', /15m, 2h or 1d/],
    ['it is no YAML', 'plan: [', 'policy/yaml', '', /./],
    ['it is another format', minimal.replace('plan: 1', 'plan: 2'), 'plan/value', '2', /expected 1/],
  ])('is refused with its place and mend, because %s', (_, text, code, place, says) => {
    const { mistakes } = parsePlanFile(text, 'plan.yml')
    const found = mistakes.find((mistake) => mistake.code === code)
    expect(found).toBeDefined()
    if (found === undefined) return
    expect(pointedAt(text, found)).toMatch(new RegExp(`^${place.replaceAll(/[[\]{}.*+?^$()|\\]/g, '\\$&')}`))
    expect(`found ${found.found} expected ${found.expected} nearest: ${found.nearest ?? ''}`).toMatch(says)
  })

  it('takes roles of the policy and risks of the register for known', () => {
    const text = `${minimal}rasci: [{ activity: Deploy, responsible: [sre], accountable: sre }]\nrisks: [r1]\n`
    const codes = (known: Parameters<typeof parsePlanFile>[2]) => parsePlanFile(text, 'plan.yml', known).mistakes.map(({ code }) => code)
    expect(codes({ roles: ['sre'], risks: ['r1'] })).toEqual([])
    expect(codes({ roles: ['sre'], risks: ['r2'] })).toEqual(['plan/unknown-id'])
    expect(codes({ roles: ['sre'] })).toEqual([])
    expect(codes({})).toEqual(['plan/unknown-id', 'plan/unknown-id'])
  })

  it('tells every mistake, in the order of the file', () => {
    const text = planWith('backup: ben', 'backup: ana').replace('needs: [cdn]', 'needs: [nothing]').replace('2027-01-02', '2026-12-01')
    const lines = parsePlanFile(text, 'plan.yml').mistakes.map(({ at }) => at.line ?? 0)
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
  })

  it('knows the keys of its schema', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../../schemas/release-plan-file.schema.json'), 'utf8')
    const schema = JSON.parse(text) as { properties: object; $defs: Record<string, { properties?: object }> }
    const keys = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) => Object.keys(properties))
    expect([...planKeys].toSorted()).toEqual([...new Set(keys)].toSorted())
  })
})
