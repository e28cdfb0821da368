import type { AuditedChange, RecordEntry, ReleaseRecordData, Result } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { releaseRecordPage } from './release-record-page.ts'
import { releaseRecordSummary } from './release-record-summary.ts'
import { recordHeadline, releaseRecordText } from './release-record-text.ts'

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  'a\nb\r\n::error::c\u2028d',
  '| cell | @everyone #1 [x](javascript:alert(1))',
  '\u202Egnirts\u202C \u001B[31mred\u0007',
]
const digest = 'a'.repeat(64)
const entry = (more: Partial<RecordEntry> = {}): RecordEntry => ({
  seq: 3,
  at: '2026-11-21T12:02:00Z',
  release: '1.1.0',
  type: 'gated',
  tone: 'good',
  text: 'quality-gate: pass',
  by: 'ada',
  run: '77/1',
  digest,
  path: '2026/11/0000000003.9f86d081884c.gated.json',
  ...more,
})
const change = (more: Partial<AuditedChange> = {}): AuditedChange => ({
  kind: 'deployment',
  name: '812',
  environment: 'production',
  commit: 'c'.repeat(40),
  at: '2026-11-21T11:00:00Z',
  by: 'eve',
  release: null,
  state: 'unauthorised',
  code: 'audit/unrecorded',
  message: 'the record has no release for it',
  ...more,
})
const audit = (changes: readonly AuditedChange[]): NonNullable<ReleaseRecordData['audit']> => ({
  since: '2026-10-22T12:00:00Z',
  environments: ['production'],
  deployments: 'read',
  tags: 'read',
  changes: [...changes],
})
const data = (more: Partial<ReleaseRecordData> = {}): ReleaseRecordData => ({
  mode: 'verify',
  place: 'github',
  branch: 'refs/heads/release-records',
  release: null,
  events: 3,
  head: { seq: 3, digest },
  appended: [{ how: 'written', release: '1.1.0', type: 'gated', key: 'gated/1', seq: 3, text: 'quality-gate: pass' }],
  releases: [
    {
      release: '1.1.0',
      state: 'planned',
      version: '1.1.0',
      tag: 'v1.1.0',
      commit: 'c'.repeat(40),
      environment: 'production',
      firstAt: '2026-11-21T12:00:00Z',
      lastAt: '2026-11-21T12:02:00Z',
      events: 3,
      complete: { share: 0.55, missing: ['a decision to go'] },
    },
  ],
  timeline: [entry()],
  chain: { repositoryId: '42', anchors: [{ seq: 2, digest, source: 'head.json', signer: null }], protection: 'protected' },
  retention: {
    keep: '7y',
    oldestAt: '2026-11-21T12:00:00Z',
    due: [],
    rows: [{ what: 'record', count: 3, where: 'refs/heads/release-records', until: '2033-11-21T12:02:00Z', state: 'kept' }],
  },
  files: [],
  ...more,
})
const reasons = [
  { code: 'record/whole', message: 'the record is whole' },
  { code: 'record/unprotected', message: 'no ruleset forbids it' },
]
const result = (more: Partial<Result> = {}): Pick<Result, 'subject' | 'verdict' | 'reasons' | 'at'> => ({
  subject: { repository: 'acme/shop', commit: 'c'.repeat(40) },
  verdict: 'warn',
  reasons,
  at: '2026-11-21T12:05:00Z',
  ...more,
})
type Render = (given: ReleaseRecordData, around?: ReturnType<typeof result>) => string
const renderings: readonly (readonly [string, Render])[] = [
  ['the text', (given, around = result()) => releaseRecordText(around, given)],
  ['the summary', (given, around = result()) => releaseRecordSummary(around, given)],
  ['the page', (given, around = result()) => releaseRecordPage(around, given)],
]

describe.each(renderings)('%s', (name, render) => {
  it('tells the answer first, then what warns, the releases, each event, anchors and retention', () => {
    const told = render(data()).replaceAll('\\', '')
    for (const part of [
      'the record is whole: 3 events',
      'no ruleset forbids it',
      '1.1.0',
      'planned',
      'quality-gate: pass',
      '2026-11-21T12:02:00Z',
      'ada',
      'head.json',
      '2033',
    ])
      expect(told, part).toContain(part)
    expect(told.indexOf('the record is whole: 3 events')).toBeLessThan(told.indexOf('quality-gate: pass'))
  })

  it('tells which changes nobody authorised, of whom, and what the record says', () => {
    const changes = [
      change(),
      change({ kind: 'tag', name: 'v1.1.0', environment: null, by: null, state: 'authorised', message: 'approved' }),
    ]
    const told = render(data({ mode: 'audit', audit: audit(changes) })).replaceAll('\\', '')
    for (const part of ['1 of 2 changes', 'deployment 812', 'production', 'eve', 'the record has no release for it', 'tag v1.1.0'])
      expect(told, part).toContain(part)
  })

  it('tells how complete the provenance of all finished releases is', () => {
    const told = render(data({ provenance: { required: ['commit'], releases: 5, complete: 4, share: 0.979 } })).replaceAll('\\', '')
    expect(told).toContain('M10: 4 of 5 finished releases with all of their provenance, 97 % of it in all')
    expect(render(data({ provenance: { required: [], releases: 0, complete: 0, share: null } }))).not.toContain('M10')
  })

  it('tells why it fails before it tells that the chain holds', () => {
    const failing = [{ code: 'record/incomplete', message: 'the record of 1.1.0 lacks an approval' }, ...reasons]
    expect(render(data(), result({ verdict: 'fail', reasons: failing })).replaceAll('\\', '')).toContain('lacks an approval')
  })

  it.each(hostileTexts)('keeps %j harmless wherever it stands', (hostile) => {
    const around = result({ subject: { repository: hostile, commit: hostile }, reasons: [...reasons, { code: 'a/b', message: hostile }] })
    const given = data({
      release: hostile,
      branch: hostile,
      appended: [{ how: 'written', release: hostile, type: hostile, key: hostile, seq: 1, text: hostile }],
      releases: data().releases.map((each) => ({
        ...each,
        release: hostile,
        version: hostile,
        environment: hostile,
        complete: { share: 0, missing: [hostile] },
      })),
      timeline: [entry({ release: hostile, type: hostile, text: hostile, by: hostile, run: hostile, path: hostile })],
      chain: { repositoryId: hostile, anchors: [{ seq: 2, digest, source: hostile, signer: hostile }], protection: 'unknown' },
      retention: {
        keep: hostile,
        oldestAt: null,
        due: [hostile],
        rows: [{ what: hostile, count: 1, where: hostile, until: null, state: 'kept' }],
      },
      files: [{ path: hostile, events: 1 }],
      audit: {
        ...audit([change({ name: hostile, environment: hostile, commit: hostile, by: hostile, release: hostile, message: hostile })]),
        environments: [hostile],
      },
    })
    for (const mode of ['append', 'show', 'verify', 'export', 'audit', 'adopt'] as const) {
      const told = render({ ...given, mode }, around)
      for (const dead of ['\u202E', '\u001B']) expect(told).not.toContain(dead)
      if (name !== 'the text') expect(told).not.toMatch(/(?<!\\)<(?:script|img|svg)/)
      if (name !== 'the page') expect(told).not.toMatch(/^::error/m)
      if (name === 'the summary') expect(told).not.toMatch(/(?<!\\)\[x\]\(javascript/)
    }
  })

  it('says how much more there is than it shows', () => {
    const timeline = Array.from({ length: 6000 }, (_, index) => entry({ seq: index + 1, text: `event number ${index + 1}` }))
    const told = render(data({ timeline }))
    expect(told).toMatch(/\d+ more before these/)
    expect(told).toContain('event number 6000')
    expect(told).not.toContain('event number 1 ')
  })
})

describe('the headline', () => {
  it.each<{ says: string; given: Partial<ReleaseRecordData> }>([
    { says: '1 recorded', given: { mode: 'append' } },
    {
      says: '0 recorded, 1 in the record already',
      given: { mode: 'append', appended: data().appended.map((each) => ({ ...each, how: 'there' as const })) },
    },
    {
      says: '1 would be recorded',
      given: { mode: 'append', appended: data().appended.map((each) => ({ ...each, how: 'dry-run' as const })) },
    },
    { says: '1 recorded', given: { mode: 'adopt' } },
    { says: '1 of 1 change since 2026-10-22T12:00:00Z: nobody authorised it', given: { mode: 'audit', audit: audit([change()]) } },
    {
      says: '2 of 3 changes since 2026-10-22T12:00:00Z: nobody authorised them',
      given: { mode: 'audit', audit: audit([change(), change(), change({ state: 'adopted' })]) },
    },
    {
      says: '1 change since 2026-10-22T12:00:00Z, none without authority',
      given: { mode: 'audit', audit: audit([change({ state: 'adopted' })]) },
    },
    { says: 'the record is empty', given: { mode: 'show', releases: [], events: 0 } },
    { says: 'the record has no event of 9.9.9', given: { mode: 'show', releases: [], events: 0, release: '9.9.9' } },
    { says: '1 release, 3 events', given: { mode: 'show' } },
    { says: '1.1.0 is planned: 3 events, provenance 55 %, missing: a decision to go', given: { mode: 'show', release: '1.1.0' } },
    { says: `the record is whole: 3 events, head ${digest}, 1 anchor found in it`, given: {} },
    {
      says: `the record is whole: 3 events, head ${digest}, not held against an anchor`,
      given: { chain: { repositoryId: '42', anchors: [], protection: 'unknown' } },
    },
    { says: 'the record is empty', given: { head: null, events: 0 } },
    {
      says: '3 events of 1.1.0 exported to a.jsonl, pack/',
      given: {
        mode: 'export',
        release: '1.1.0',
        files: [
          { path: 'a.jsonl', events: 3 },
          { path: 'pack/', events: 3 },
        ],
      },
    },
  ])('says: $says', ({ says, given }) => {
    expect(recordHeadline(data(given))).toBe(says)
  })
})

it('the page of an audit pack links each event to its file', () => {
  const linked = releaseRecordPage(result(), data(), { eventFolder: 'events' })
  expect(linked).toContain('href="events/2026/11/0000000003.9f86d081884c.gated.json"')
  expect(releaseRecordPage(result(), data())).not.toContain('href=')
})
