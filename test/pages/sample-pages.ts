import { createHash } from 'node:crypto'
import { releaseDigest } from '@locktender/approvals'
import { canaryAnalysis } from '@locktender/commands/canary-analysis'
import { environmentApproval } from '@locktender/commands/environment-approval'
import { goNoGo } from '@locktender/commands/go-no-go'
import { releaseCalendar } from '@locktender/commands/release-calendar'
import { releasePlan } from '@locktender/commands/release-plan'
import { releaseRecord } from '@locktender/commands/release-record'
import type { ApprovalCase, Result, Verdict } from '@locktender/contracts'
import { createRepository } from '@locktender/git/testing'
import { evidenceText } from '@locktender/telemetry'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeUpCanary } from '../../packages/surfaces/cli/src/demo/made-up-canary.ts'
import { openDoctorShop } from '../workflows/doctor-shop.ts'
import { pageOf, runIn } from './sample-folder.ts'

/** A page of a real result, full enough that every part of it shows. */
export interface SamplePage {
  /** Name of the view that renders it. */
  readonly view: string
  /** What the page shows, where a view has several samples. */
  readonly shows: string
  readonly render: () => Promise<string>
}

const policyFile = '.github/release-policy.yml'
/** A word that no line can hold, as commits and branches bring it. */
const long = 'unbreakable'.repeat(20)

export const samplePages: readonly SamplePage[] = [
  { view: 'release-calendar-page', shows: 'frozen', render: frozenCalendar },
  { view: 'canary-page', shows: 'worse', render: () => canary(3, 30) },
  { view: 'canary-page', shows: 'well', render: () => canary(1, 60) },
  { view: 'environment-approval-page', shows: 'waiting', render: waitingApproval },
  { view: 'go-no-go-page', shows: 'no-go', render: () => decision('fail') },
  { view: 'go-no-go-page', shows: 'go', render: () => decision('pass') },
  { view: 'doctor-page', shows: 'drift', render: driftedSettings },
  { view: 'release-plan-page', shows: 'risky', render: riskyPlan },
  { view: 'release-record-page', shows: 'amended', render: () => recorded({ release: '1.0.0', mode: 'show' }) },
  { view: 'release-record-page', shows: 'audited', render: () => recorded({ mode: 'audit' }) },
]

function frozenCalendar(): Promise<string> {
  const policy = `policy: 1
calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes:
    - { name: launch, from: 2026-11-20, to: 2026-11-24, allow: [hotfix] }
    - { name: "quarter-${long.slice(0, 55)}", rrule: "FREQ=MONTHLY;BYMONTHDAY=-1", for: 1d }
`
  return pageOf(releaseCalendar, { write: 'page.html', type: 'minor' }, { [policyFile]: policy })
}

async function canary(errors: number, minutes: number): Promise<string> {
  const evidence = evidenceText(madeUpCanary({ seed: 'page', errors, latency: errors > 1 ? 1.3 : 1, minutes }))
  using repository = createRepository({ commits: [{ message: 'feat: a', files: { 'app.js': '1\n' } }] })
  return await pageOf(
    canaryAnalysis,
    { evidence: 'evidence.json', write: 'page.html' },
    { 'evidence.json': evidence },
    repository.directory,
  )
}

function waitingApproval(): Promise<string> {
  const policy = `policy: 1
roles: { tech-lead: [acme/tech-leads], qa-lead: [acme/qa] }
types: { minor: { approve: { tech-lead: 1, qa-lead: 1 } } }
`
  const parts = {
    commit: 'c'.repeat(40),
    policy: '1'.repeat(64),
    artifacts: ['2'.repeat(64)],
    environment: 'production',
    plan: '3'.repeat(64),
  }
  const digest = releaseDigest(parts, (text) => createHash('sha256').update(text).digest('hex'))
  const vote = (user: number, login: string, text: string): ApprovalCase['votes'][number] => ({
    id: `comment ${user}`,
    user: { id: user, login, type: 'User' },
    source: 'comment',
    at: '2026-11-20T11:00:00Z',
    text,
  })
  const asked: ApprovalCase = {
    now: '2026-11-20T12:00:00Z',
    release: {
      digest,
      ...parts,
      class: 'minor',
      risk: 'low',
      authors: [1],
      committers: [1],
      coAuthors: [],
      lastPusher: 1,
      actor: 1,
      triggeringActor: 1,
    },
    teams: { 'acme/tech-leads': [1, 11], 'acme/qa': [12] },
    votes: [
      vote(11, 'grace', `/approve tech-lead ${digest.slice(0, 8)}`),
      vote(1, 'ada', `/approve tech-lead ${digest.slice(0, 8)}`),
      vote(12, long, '/approve qa-lead 00000000'),
      vote(14, 'eve', `/approve qa-lead ${digest.slice(0, 8)}`),
    ],
  }
  return pageOf(
    environmentApproval,
    { case: 'case.json', write: 'page.html' },
    { [policyFile]: policy, 'case.json': JSON.stringify(asked) },
  )
}

async function decision(verdict: Verdict): Promise<string> {
  using repository = createRepository({ commits: [{ message: 'feat: open', files: { 'README.md': 'x\n' } }] })
  const commit = repository.shas.at(-1) ?? ''
  const result = (action: string, ended: Verdict, message: string): Result => ({
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action,
    version: '1.0.0',
    at: '2026-11-21T09:00:00Z',
    subject: { repository: 'acme/shop', commit },
    policy: { path: null, digest: null, chain: [] },
    evidence: [],
    data: {},
    verdict: ended,
    reasons: [{ code: `${action}/${ended}`, message }],
  })
  const jobs = {
    gate: { result: 'success', outputs: { result: JSON.stringify(result('quality-gate', verdict, `2 of 412 tests failed: ${long}`)) } },
    calendar: { result: 'success', outputs: { result: JSON.stringify(result('release-calendar', 'pass', 'Nothing stands against it.')) } },
    build: { result: 'success' },
  }
  return await pageOf(goNoGo, { results: JSON.stringify(jobs), report: 'page.html' }, {}, repository.directory)
}

async function driftedSettings(): Promise<string> {
  const shop = await openDoctorShop({ owners: `* @ada\n/${long} @acme/nobody\n` })
  try {
    shop.repository.rulesets.splice(1)
    shop.repository.settings.defaultWorkflowPermissions = 'write'
    const token = shop.github.seed.actionsToken('acme/shop', { contents: 'read', actions: 'read' })
    await shop.run(token, { write: 'page.html' })
    return readFileSync(join(shop.checkout.directory, 'page.html'), 'utf8')
  } finally {
    await shop.close()
  }
}

async function riskyPlan(): Promise<string> {
  const policy = `policy: 1
roles: { tech-lead: [ada], product-owner: [ben] }
types: { minor: { plan-ahead: 2w, approve: { product-owner: 1 } } }
gates: [ { id: tests, require: "failed == 0" } ]
risk:
  points:
    - { add: 40, when: { paths: ["db/**"] }, require: [rollback-rehearsed] }
  levels: { medium: { from: 30, approve: { tech-lead: 1 } } }
calendar:
  freezes: [ { name: launch, from: 2026-11-20, to: 2026-11-24 } ]
`
  using repository = createRepository({
    commits: [
      { message: 'feat: open', files: { [policyFile]: policy, 'README.md': 'x\n' }, tag: 'v1.0.0' },
      { message: `feat(cart): ${long}`, files: { 'db/001.sql': 'select 1;\n' } },
      { message: 'fix: prices', files: { 'cart.js': '1\n' } },
    ],
  })
  return await pageOf(releasePlan, { write: 'page.html', 'target-date': '2026-12-01' }, {}, repository.directory)
}

async function recorded(inputs: Readonly<Record<string, string>>): Promise<string> {
  const policy = 'policy: 1\nrecord: { audit: { within: 3650d } }\n'
  using repository = createRepository({ commits: [{ message: 'feat: open', files: { [policyFile]: policy }, tag: `v1.0.0-${long}` }] })
  const commit = repository.shas.at(-1) ?? ''
  const plan = {
    class: 'minor',
    version: '1.0.0',
    commit,
    range: { from: null, to: commit },
    policy: { path: null, digest: null },
    artifacts: [{ name: 'shop.tgz', sha256: 'a'.repeat(64) }],
    environment: 'production',
  }
  const add = (type: string, data: object): Promise<void> =>
    runIn(repository.directory, releaseRecord, { release: '1.0.0', type, data: JSON.stringify(data) })
  await add('planned', plan)
  await add('gated', { action: 'quality-gate', verdict: 'pass', reasons: [] })
  await add('amended', { of: 1, note: `the tag was v1 ${long}` })
  return await pageOf(releaseRecord, { ...inputs, write: 'page.html' }, {}, repository.directory)
}
