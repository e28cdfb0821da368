import type { Evidence, GateNode } from '@locktender/contracts'
import { expect, it } from 'vitest'
import { gatedFacts } from './gated.ts'
import type { HandedResult } from './handed-result.ts'

const digest = 'd'.repeat(64)
const handed = (data: object, evidence: Evidence[]): HandedResult => ({
  source: 'gate.json',
  sha256: digest,
  result: {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action: 'quality-gate',
    version: '0.0.0',
    at: '2026-11-21T12:00:00Z',
    subject: { repository: 'acme/shop', commit: 'c'.repeat(40) },
    policy: { path: null, digest: null, chain: [] },
    verdict: 'pass',
    reasons: [{ code: 'gate/pass', message: 'it holds' }],
    evidence,
    data: { ...data },
  },
})

it('a quality gate says what its passed conditions measured, in which runs, and what was attested', () => {
  const condition = (id: string, state: GateNode['state'], files: readonly string[]): GateNode => ({
    id,
    kind: 'condition',
    text: id,
    state,
    level: 'blocking',
    code: 'gate/pass',
    message: 'm',
    measured: null,
    limit: null,
    margin: null,
    evidence: [...files],
    children: [],
  })
  const tree = {
    ...condition('decision', 'pass', []),
    kind: 'decision',
    children: [
      condition('tests', 'pass', ['junit.xml', 'github:check-runs']),
      condition('scan', 'pass', ['osv.json']),
      condition('old', 'fail', ['grype.json']),
      condition('late', 'waived', ['trivy.json']),
    ],
  }
  const evidence = [
    { path: 'junit.xml', sha256: digest, producedBy: 'junit, run 812, class A' },
    { path: 'osv.json', sha256: digest, producedBy: 'osv-scanner, run 813, class B' },
    { path: 'grype.json', sha256: digest, producedBy: 'grype, run 900, class A' },
    { path: 'trivy.json', sha256: digest, producedBy: 'trivy, run 901, class A' },
    { path: 'github:check-runs', sha256: digest, producedBy: 'github-api, class B' },
    { path: 'unused.xml', sha256: digest, producedBy: 'gitleaks, run 902, class A' },
  ]
  expect(gatedFacts(handed({ tree }, evidence))).toMatchObject([
    { data: { measured: ['dependencies', 'tests', 'vulnerabilities'], runs: ['812', '813'], attested: 1 } },
  ])
  const [shortened] = gatedFacts(handed({}, evidence))
  expect(Object.keys(shortened?.data ?? {})).not.toContain('measured')
})
