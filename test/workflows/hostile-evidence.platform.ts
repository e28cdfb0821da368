import type { Handler } from '@locktender/fake-github'
import { handlers } from '@locktender/fake-github'
import { reports, type GateShop } from './gate-shop.ts'
import { zipOf } from './zip-of.ts'

/** What somebody has done on GitHub, and how the gate of a pull request has to end. */
export interface HostilePlatform {
  readonly because: string
  readonly policy?: string
  readonly overrides?: Readonly<Record<string, Handler>>
  readonly arrange: (shop: GateShop) => void
  readonly inputs?: Readonly<Record<string, string>>
  /** The decision, or the code with which nothing can be decided. */
  readonly ends: 'GO' | 'NO-GO' | `${string}/${string}`
  /** A reason that must be given. */
  readonly code?: string
}

const ofRun =
  'policy: 1\ngates: [ { id: tests, trust: B, workflow: .github/workflows/ci.yml, report: "reports/**/*.xml", require: "failed == 0 and ran >= 2" } ]\n'
const artifacts = { artifacts: 'reports' }
const zipped = (because: string, files: Parameters<typeof zipOf>[0], ends: HostilePlatform['ends'], code?: string): HostilePlatform => ({
  because,
  arrange: (shop) => shop.artifact('reports', {}, { bytes: zipOf(files) }),
  ends,
  ...(code === undefined ? {} : { code }),
})
const red = reports.junit.replace('<testcase name="a"/>', '<testcase name="a"><failure/></testcase>')
const more = reports.junit.replace('<testcase name="a"/>', '<testcase name="a"/><testcase name="c"/>')
const ratchet = 'policy: 1\ngates: [ { id: coverage, no-worse: [coverage.lines, coverage.lines.total], slack: 1% } ]\n'
const smaller = 'SF:cart.js\nDA:1,1\nend_of_record\n'
const cobertura =
  '<coverage><packages><package><classes><class filename="cart.js"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>'

type Row = Record<string, unknown>

/** The answer of the fake's own handler, changed. */
function changed(operation: string, change: (row: Row) => Row): Readonly<Record<string, Handler>> {
  const own = handlers[operation]
  if (own === undefined) throw new Error(`no operation ${operation}`)
  const handle: Handler['handle'] = async (call) => {
    const reply = await own.handle(call)
    const body = reply.body as Row
    const rows = body['artifacts'] as readonly Row[] | undefined
    return { ...reply, body: rows === undefined ? change(body) : { ...body, artifacts: rows.map(change) } }
  }
  return { [operation]: { ...own, handle } }
}

const listed = (change: (row: Row) => Row): Readonly<Record<string, Handler>> => changed('actions/list-artifacts-for-repo', change)
const fork = listed((row) => ({ ...row, workflow_run: { ...(row['workflow_run'] as Row), head_repository_id: 1 } }))
const attemptOf = (conclusion: string): Readonly<Record<string, Handler>> =>
  changed('actions/get-workflow-run', (run) => ({ ...run, conclusion, run_attempt: 2, run_started_at: '2099-01-01T00:00:00Z' }))

const checkPolicy = 'policy: 1\ngates: [ { id: build, check: ci / build, app: 15368 } ]\n'

/** A check run of the App `github-actions`; without a conclusion it has not ended. */
function check(shop: GateShop, conclusion: string | null, id = 1, name = 'ci / build'): void {
  const app = shop.github.world.apps.get('github-actions')
  if (app === undefined) throw new Error('no App')
  if (shop.repository.checkSuites.length === 0)
    shop.repository.checkSuites.push({ id: 1, headSha: shop.head, headBranch: null, app, createdAt: 0 })
  shop.repository.checkRuns.push({
    id,
    name,
    app,
    headSha: shop.head,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    suiteId: 1,
    externalId: '',
    detailsUrl: '',
    annotations: [],
    output: { title: null, summary: null, text: null },
    startedAt: 0,
    completedAt: conclusion === null ? null : 0,
  })
}

const refusing = (because: string, fault: Parameters<GateShop['github']['faults']['add']>[0]): HostilePlatform => ({
  because,
  policy: checkPolicy,
  arrange: (shop) => {
    check(shop, 'success')
    shop.github.faults.add(fault, { operationId: 'checks/list-for-ref', times: 100 })
  },
  inputs: {},
  ends: 'NO-GO',
  code: 'evidence/not-told',
})

/** Hostile inputs by the number of their group that need a platform. */
export const hostilePlatform: Readonly<Record<number, { readonly what: string; readonly attacks: readonly HostilePlatform[] }>> = {
  12: {
    what: 'archives',
    attacks: [
      zipped('a path leads out', [{ name: '../junit.xml', text: reports.junit }], 'archive/refused'),
      zipped('an absolute path', [{ name: '/etc/junit.xml', text: reports.junit }], 'archive/refused'),
      zipped('a link', [{ name: 'junit.xml', text: '/etc/passwd', mode: 0o120777 }], 'archive/refused'),
      zipped('larger than it claims', [{ name: 'junit.xml', text: reports.junit, claimedBytes: 5 }], 'archive/refused'),
      zipped(
        'it claims to be huge',
        ['a', 'b'].map((name) => ({ name, text: '', claimedBytes: 4_294_967_294 })),
        'archive/refused',
      ),
      zipped('20 MB of white space in 20 kB', [{ name: 'junit.xml', text: ' '.repeat(20_000_000) }], 'NO-GO', 'evidence/empty'),
      zipped(
        '30,000 files',
        Array.from({ length: 30_000 }, (_, index) => ({ name: `${index}.xml`, text: '' })),
        'archive/refused',
      ),
      {
        because: 'no archive',
        arrange: (shop) => shop.artifact('reports', {}, { bytes: Buffer.from('nothing') }),
        ends: 'archive/refused',
      },
    ],
  },
  18: {
    what: 'coverage that shrinks',
    attacks: [
      {
        because: 'files are left out, so that nine tenths are no longer counted',
        policy: ratchet,
        arrange: (shop) => {
          shop.artifact('reports', { 'lcov.info': reports.lcov }, { commit: shop.base, branch: 'main' })
          shop.artifact('reports', { 'lcov.info': smaller })
        },
        ends: 'NO-GO',
        code: 'gate/worse',
      },
    ],
  },
  20: {
    what: 'artifacts of somebody else',
    attacks: [
      { because: 'the right one, for comparison', arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }), ends: 'GO' },
      {
        because: 'of a fork, under the name that is expected',
        overrides: fork,
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }),
        ends: 'NO-GO',
        code: 'evidence/untrusted',
      },
      {
        because: 'the newest of two of one name counts',
        arrange: (shop) => {
          shop.artifact('reports', { 'junit.xml': reports.junit })
          shop.artifact('reports', { 'junit.xml': red })
        },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'of attempt 1, after attempt 2 failed',
        overrides: attemptOf('failure'),
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }),
        ends: 'NO-GO',
        code: 'evidence/stale',
      },
      {
        because: 'of attempt 1, after attempt 2 ran what had failed and succeeded',
        overrides: attemptOf('success'),
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }),
        ends: 'GO',
      },
      {
        because: 'of another commit',
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }, { commit: shop.base }),
        ends: 'NO-GO',
        code: 'evidence/wrong-commit',
      },
      {
        because: 'expired',
        overrides: listed((row) => ({ ...row, expired: true })),
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }),
        ends: 'NO-GO',
        code: 'evidence/unreadable',
      },
      {
        because: 'with other bytes than were recorded',
        arrange: (shop) => shop.artifact('reports', { 'junit.xml': reports.junit }, { sha256: 'f'.repeat(64) }),
        ends: 'evidence/tampered',
      },
    ],
  },
  23: {
    what: 'baselines',
    attacks: [
      {
        because: 'none',
        policy: ratchet,
        arrange: (shop) => shop.artifact('reports', { 'lcov.info': reports.lcov }),
        ends: 'NO-GO',
        code: 'gate/no-baseline',
      },
      {
        because: 'of a branch that is not protected',
        policy: ratchet,
        arrange: (shop) => {
          shop.artifact('reports', { 'lcov.info': reports.lcov })
          shop.artifact('reports', { 'lcov.info': reports.lcov }, { commit: shop.base, branch: 'topic' })
        },
        ends: 'NO-GO',
        code: 'gate/no-baseline',
      },
      {
        because: 'of another tool',
        policy: ratchet,
        arrange: (shop) => {
          shop.artifact('reports', { 'cobertura.xml': cobertura }, { commit: shop.base, branch: 'main' })
          shop.artifact('reports', { 'lcov.info': reports.lcov })
        },
        ends: 'NO-GO',
        code: 'gate/baseline-differs',
      },
      {
        because: 'of another commit than the base, which is told',
        policy: 'policy: 1\ngates: [ { id: ratchet, no-worse: [tests.total] } ]\n',
        arrange: (shop) => {
          shop.artifact('reports', { 'junit.xml': reports.junit }, { commit: 'e'.repeat(40), branch: 'main' })
          shop.artifact('reports', { 'junit.xml': more })
        },
        ends: 'GO',
        code: 'baseline/other-commit',
      },
    ],
  },
  25: {
    what: 'the API',
    attacks: [
      refusing('403', { kind: 'status', status: 403 }),
      refusing('404', { kind: 'status', status: 404 }),
      refusing('429', { kind: 'status', status: 429, retryAfterSeconds: 3600 }),
      refusing('the secondary limit', { kind: 'secondary-limit', retryAfterSeconds: 3600 }),
      {
        because: '502, and an answer at last',
        policy: checkPolicy,
        arrange: (shop) => {
          check(shop, 'success')
          shop.github.faults.add({ kind: 'status', status: 502 }, { operationId: 'checks/list-for-ref', times: 2 })
        },
        inputs: {},
        ends: 'GO',
      },
      {
        because: 'a page of 1,001 check runs is missing',
        policy: checkPolicy,
        arrange: (shop) => {
          for (let id = 1; id <= 1001; id += 1) check(shop, 'success', id, id === 1 ? 'ci / build' : `check ${id}`)
          shop.github.faults.add({ kind: 'no-link' }, { operationId: 'checks/list-for-ref' })
        },
        inputs: {},
        ends: 'NO-GO',
        code: 'evidence/not-told',
      },
      { because: 'a check that was deleted', policy: checkPolicy, arrange: () => {}, inputs: {}, ends: 'NO-GO', code: 'check/missing' },
      ...(
        [
          ['success', 'GO', 'gate/go'],
          ['failure', 'NO-GO', 'check/failed'],
          ['action_required', 'NO-GO', 'check/failed'],
          ['timed_out', 'NO-GO', 'check/failed'],
          ['cancelled', 'NO-GO', 'check/failed'],
          ['neutral', 'NO-GO', 'check/not-run'],
          ['skipped', 'NO-GO', 'check/not-run'],
          [null, 'NO-GO', 'check/pending'],
        ] as const
      ).map(([conclusion, ends, code]): HostilePlatform => ({
        because: `a check that ended as ${conclusion ?? 'nothing yet'}`,
        policy: checkPolicy,
        arrange: (shop) => check(shop, conclusion),
        inputs: {},
        ends,
        ...(ends === 'GO' ? {} : { code }),
      })),
    ],
  },
}

/** Policy and inputs that hold unless an attack has its own. */
export const usual = { policy: ofRun, inputs: artifacts }
