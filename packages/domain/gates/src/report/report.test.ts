import validate from '@locktender/contracts/validators/quality-gate'
import type { QualityGateData } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseItem, commit, gated, item, mainCommit, report, row } from '../gate-input.fixture.ts'
import { gateAnnotations } from './annotations.ts'
import { byteLength } from './byte-budget.ts'
import { signOffReport } from './sign-off.ts'
import { gateSummary } from './summary.ts'
import { verificationStatement } from './verification-summary.ts'

const policy = `
gates:
  - { id: coverage, stage: development, require: "lines >= 80%", source: Handbook }
  - { id: findings, stage: integration, require: "high == 0 and new.total == 0" }
  - { id: build, stage: integration, check: ci, level: advisory }
`
const hostile = '::error::x\u202E | <img src=x onerror=1> @acme/all fixes #1 `a` \u001b[31m'
const rows = [
  row({ severity: 'low', rule: 'tidy', at: { file: 'z.ts' } }),
  row({ message: hostile, rule: hostile, at: { file: 'src/b|c.ts', line: 7 } }),
  row({ severity: 'critical', rule: 'sqli', at: { file: 'a.ts', line: 1 } }),
  row({ rule: 'nowhere', at: undefined as never, subject: 'left-pad' }),
]
const counts = { 'findings.eslint.total': 4, 'findings.eslint.high': 2, 'findings.eslint.critical': 1, 'findings.eslint.low': 1 }

async function sample(): Promise<QualityGateData> {
  return gated(policy, {
    evidence: [
      item('lcov.info', report({ 'coverage.lines.covered': 79_996, 'coverage.lines.total': 100_000 }, { format: 'lcov' })),
      item('eslint.json', report(counts, { format: 'eslint-json', rows })),
    ],
    baseline: {
      commit: mainCommit,
      items: [baseItem('eslint.json', report({ 'findings.eslint.total': 1 }, { format: 'eslint-json', rows: rows.slice(0, 1) }))],
    },
    changedPaths: ['.github/workflows/a.yml'],
  })
}

describe('the result', () => {
  it('follows its schema', async () => {
    const data = JSON.parse(JSON.stringify(await sample())) as unknown
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has the worst findings first and knows the new ones', async () => {
    const { findings } = await sample()
    expect(findings.map(({ severity, isNew }) => [severity, isNew])).toEqual([
      ['critical', true],
      ['high', true],
      ['high', true],
      ['low', false],
    ])
  })
})

describe('the summary', () => {
  it('has the verdict first and a failing value that does not look like its limit', async () => {
    const lines = gateSummary(await sample()).split('\n')
    expect(lines[0]).toBe('## NO-GO')
    expect(lines[2]).toContain('coverage.lines is 79.996%')
    expect(lines.find((line) => line.includes('coverage.lines >= 80%'))).toBe(
      '| ❌ fail | coverage | coverage.lines >= 80% | 79.996% | >= 80% | -0.004 points | lcov.info |',
    )
    expect(lines.findIndex((line) => line.includes('❌'))).toBeLessThan(lines.findIndex((line) => line.includes('❔')))
  })

  it('lets no text of a report become alive', async () => {
    const text = gateSummary(await sample())
    expect(text).not.toContain('<img')
    expect(text).not.toContain('\u202E')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/(?<!`)@acme\/all(?!`)/)
  })

  it('keeps to its bytes, verdict first, never cut inside a line', async () => {
    const data = await sample()
    const whole = gateSummary(data)
    fc.assert(
      fc.property(fc.integer({ min: 200, max: byteLength(whole) }), (most) => {
        const text = gateSummary(data, most)
        expect(byteLength(text)).toBeLessThanOrEqual(most)
        const lines = new Set([...whole.split('\n'), ...text.split('\n').slice(-1)])
        for (const line of text.split('\n')) expect(lines).toContain(line)
      }),
    )
    expect(gateSummary(data, 400)).toMatch(/^## NO-GO[^]*more lines in the result file/)
  })

  it('shows an override beside the decision', async () => {
    const data: QualityGateData = {
      ...(await sample()),
      override: { by: ['erin'], reason: 'We must', until: '2026-06-16T12:00:00.000Z', opens: 'post-mortem' },
    }
    expect(gateSummary(data)).toMatch(/^## NO-GO \(overridden\)/)
  })
})

describe('the annotations', () => {
  it('stand at their place, the worst first, and count what has none or too much', async () => {
    const { annotations, leftOut } = gateAnnotations(await sample(), 2)
    expect(annotations.map(({ level, at }) => [level, at.file, at.line])).toEqual([
      ['failure', 'a.ts', 1],
      ['failure', 'src/b|c.ts', 7],
    ])
    expect(leftOut).toBe(1)
    expect(gateAnnotations(await sample()).annotations[2]).toMatchObject({ level: 'notice', at: { file: 'z.ts', line: 1 } })
    expect(annotations[1]?.title).not.toContain('\u202E')
  })

  it('keep to the lengths of the platform', async () => {
    const data = await sample()
    const [first] = data.findings
    if (first === undefined) throw new Error('no finding')
    const long = { ...data, findings: [{ ...first, rule: '😀'.repeat(500), message: '😀'.repeat(9000) }] }
    const [made] = gateAnnotations(long).annotations
    expect(made?.title.length).toBeLessThanOrEqual(255)
    expect(made?.message.length).toBeLessThanOrEqual(4000)
    expect(made?.message.isWellFormed()).toBe(true)
    expect(made?.title.isWellFormed()).toBe(true)
  })
})

describe('the sign-off report', () => {
  it('holds the decision, every condition, the findings by severity and the evidence', async () => {
    const text = signOffReport(await sample(), { subject: { repository: 'acme/shop', commit }, at: '2026-06-15T12:00:00Z' })
    expect(text).toContain('| decision | NO-GO |')
    expect(text).toContain('| coverage | coverage.lines >= 80% | fail | 79.996% | >= 80% | -0.004 points | Handbook |')
    expect(text).toContain('| high | 2 | 2 | 0 |')
    expect(text).toContain('- `lcov.info`')
    expect(text).toContain('| development | not-applicable | fail |')
    expect(text).not.toContain('<img')
  })
})

describe('the statement', () => {
  const facts = {
    subject: [{ name: 'acme/shop', digest: { gitCommit: commit } }],
    resourceUri: `git+https://github.com/acme/shop@${commit}`,
    verifier: 'https://locktender.dev/quality-gate',
    version: '1.0.0',
    at: new Date('2026-06-15T12:00:00Z'),
    policy: { uri: '.github/release-policy.yml', sha256: 'ab' },
    evidence: [{ path: 'lcov.info', sha256: 'cd' }],
  }

  it.each([
    { decision: 'GO', override: null, result: 'PASSED', levels: ['LOCKTENDER_GATE_GO'] },
    { decision: 'CONDITIONAL', override: null, result: 'PASSED', levels: ['LOCKTENDER_GATE_CONDITIONAL'] },
    { decision: 'NO-GO', override: null, result: 'FAILED', levels: ['FAILED'] },
    {
      decision: 'NO-GO',
      override: { by: ['erin'], reason: 'x', until: 'y', opens: 'none' },
      result: 'FAILED',
      levels: ['FAILED', 'LOCKTENDER_GATE_OVERRIDDEN'],
    },
  ] as const)('of $decision is $result', async ({ decision, override, result, levels }) => {
    const data = { ...(await sample()), decision, override } as unknown as QualityGateData
    expect(verificationStatement(data, facts)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: facts.subject,
      predicate: {
        timeVerified: '2026-06-15T12:00:00.000Z',
        policy: { uri: '.github/release-policy.yml', digest: { sha256: 'ab' } },
        inputAttestations: [{ uri: 'lcov.info', digest: { sha256: 'cd' } }],
        verificationResult: result,
        verifiedLevels: levels,
      },
    })
  })

  it('of the built-in policy has no digest', async () => {
    const { predicate } = verificationStatement(await sample(), { ...facts, policy: { uri: 'built-in', sha256: null } })
    expect(predicate.policy).toEqual({ uri: 'built-in' })
  })
})
