import { presets } from '@locktender/contracts/validators/presets'
import { createHash } from 'node:crypto'
import { readEvidence } from '@locktender/evidence'
import { evaluateGates, type EvidenceItem, type GateInput } from '@locktender/gates'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import { describe, expect, it } from 'vitest'

const commit = 'c'.repeat(40)
const now = new Date('2026-06-15T12:00:00Z')
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
// Lists and roles that a set of gates expects the team to define.
const own = ['monitoring', 'deployment-plan', 'documents', 'compliance']
const item = [{ id: 'a', item: 'It is so' }]

function inputOf(name: string, evidence: readonly EvidenceItem[]): GateInput {
  const policy = presets()[name]?.policy ?? {}
  const roles = Object.fromEntries(Object.keys(policy.roles ?? {}).map((role) => [role, ['acme/team']]))
  const lists = 'checklists' in policy ? { use: name } : Object.fromEntries(own.map((list) => [list, item]))
  const text = JSON.stringify({ policy: 1, gates: [{ use: name }], checklists: lists, ...(Object.keys(roles).length > 0 && { roles }) })
  return {
    policy: resolvePolicy(loadPolicy(text, 'p.yml')).policy,
    subject: { repository: 'acme/shop', commit, authors: ['ada'] },
    now,
    digest,
    evidence,
    baseline: { missing: 'No run of main.' },
    checks: [],
    attestations: [],
    waivers: [],
    roleMembers: new Map(),
  }
}

async function itemOf(text: string, gate: string | undefined, trust: 'A' | 'B' | 'D'): Promise<EvidenceItem> {
  const evidence = await readEvidence([new TextEncoder().encode(text)])
  const provenance = { class: trust, repository: 'acme/shop', headCommit: commit, at: now }
  return { path: `${gate ?? 'report'}.x`, sha256: digest(text), evidence, provenance, ...(gate === undefined ? {} : { gates: [gate] }) }
}

const gated = Object.entries(presets()).filter(([name, { policy }]) => (policy.gates ?? []).length > 0 && name !== 'regulated')

describe('a set of gates', () => {
  it.each(gated.map(([name]) => name))('%s passes nothing without evidence', async (name) => {
    const { decision, tree } = await evaluateGates(inputOf(name, []))
    expect(decision).toBe('NO-GO')
    expect(tree.children.flatMap(({ children }) => children).map(({ state }) => state)).not.toContain('pass')
  })
})

const tests = '<testsuite><testcase name="a"/></testsuite>'
const failed = '<testsuite><testcase name="a"><failure/></testcase></testsuite>'
const sarif = (...results: readonly object[]): string =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results }] })
const conftest = (more: object): string => JSON.stringify([{ filename: 'a.yaml', namespace: 'main', successes: 1, ...more }])
const bill = (licence: string): string =>
  `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a"${licence}}]}`
const licensed = bill(',"licenses":[{"license":{"id":"MIT"}}]')
const k6 = (ok: boolean): string =>
  `{"root_group":{},"metrics":{"http_req_duration":{"type":"trend","contains":"time","values":{"avg":1,"p(95)":2},"thresholds":{"p(95)<500":{"ok":${ok}}}},"http_reqs":{"type":"counter","values":{"count":9,"rate":3}}}}`

describe('a gate of a set', () => {
  it.each<{ set: string; gate: string; report: string; trust?: 'A' | 'B' | 'D'; named?: false; state: string }>([
    { set: 'test-scope', gate: 'unit', report: tests, state: 'pass' },
    { set: 'test-scope', gate: 'end-to-end', report: failed, state: 'fail' },
    { set: 'test-scope', gate: 'load', report: k6(true), state: 'pass' },
    { set: 'test-scope', gate: 'load', report: k6(false), state: 'fail' },
    { set: 'migration-gate', gate: 'migration-tests', report: tests, state: 'pass' },
    { set: 'migration-gate', gate: 'migration-tests', report: failed, state: 'fail' },
    { set: 'environment-parity', gate: 'drift', report: sarif(), state: 'pass' },
    { set: 'environment-parity', gate: 'drift', report: conftest({ failures: [{ msg: 'replicas differ' }] }), state: 'fail' },
    { set: 'complete-package', gate: 'parts', report: licensed, trust: 'B', named: false, state: 'pass' },
    { set: 'complete-package', gate: 'parts', report: bill(''), trust: 'B', named: false, state: 'fail' },
    { set: 'complete-package', gate: 'parts', report: licensed, trust: 'D', named: false, state: 'unknown' },
    { set: 'attested-evidence', gate: 'tests', report: tests, trust: 'A', named: false, state: 'pass' },
    { set: 'attested-evidence', gate: 'tests', report: tests, trust: 'B', named: false, state: 'unknown' },
    { set: 'policy-engine', gate: 'policies', report: conftest({}), state: 'pass' },
    { set: 'policy-engine', gate: 'policies', report: conftest({ failures: [{ msg: 'runs as root' }] }), state: 'fail' },
    { set: 'policy-engine', gate: 'exceptions', report: conftest({ exceptions: [{ msg: 'runs as root' }] }), state: 'fail' },
  ])('$set/$gate is $state', async ({ set, gate, report, trust = 'B', named = true, state }) => {
    const { tree } = await evaluateGates(inputOf(set, [await itemOf(report, named ? gate : undefined, trust)]))
    expect(tree.children.flatMap(({ children }) => children).find(({ id }) => id === gate)?.state).toBe(state)
  })
})
