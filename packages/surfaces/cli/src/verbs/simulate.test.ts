import { createRepository } from '@locktender/git/testing'
import { describe, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

const policy = `roles: { lead: [acme/leads] }
types: { minor: { approve: { lead: 1 } } }
gates: [ { coverage: "lines >= 80%" }, { id: build, check: ci } ]
calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04 } ]
`
const tests = `- name: the year ends without a release
  given: { type: minor, at: "2026-12-22T10:00:00Z", approvals: { lead: 1 } }
  expect: { decision: NO-GO, because: [freeze/year-end] }
`

async function simulate(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string; complaints: string }> {
  using repository = createRepository({ commits: [{ message: 'a', files: { '.github/release-policy.yml': policy, ...files } }] })
  const terminal = sampleTerminal(repository.directory)
  const code = await runCli(['simulate', ...words], terminal)
  return { code, output: terminal.output(), complaints: terminal.complaints() }
}

describe('locktender simulate', () => {
  it.each([
    {
      because: 'a lead has said yes in office hours',
      words: ['--at', '2026-12-01T10:00:00Z', '--approvals', 'lead=1'],
      code: 0,
      says: /^GO {2}a minor release at/,
    },
    { because: 'nobody has said yes', words: ['--at', '2026-12-01T10:00:00Z'], code: 1, says: /^NO-GO[\s\S]*because {2}approval\/missing/ },
    {
      because: 'it is the end of the year',
      words: ['--at', '2026-12-22T10:00:00Z', '--approvals', 'lead=1'],
      code: 1,
      says: /because {2}freeze\/year-end[\s\S]*window {3}opens 2027-01-05T08:00:00Z/,
    },
    {
      because: 'too little is covered and the build failed',
      words: ['--at', '2026-12-01T10:00:00Z', '--approvals', 'lead=1', '--evidence', 'coverage.lines=79%,build=fail'],
      code: 1,
      says: /gate\/fails: coverage[\s\S]*check\/failed: build/,
    },
  ])('ends with $code because $because', async ({ words, code, says }) => {
    const run = await simulate(['--type', 'minor', ...words])
    expect(run.code, run.complaints).toBe(code)
    expect(run.output).toMatch(says)
  })

  it('prints JSON', async () => {
    const { output } = await simulate(['--type', 'minor', '--at', '2026-12-22T10:00:00Z', '--approvals', 'lead=1', '--json'])
    expect(JSON.parse(output)).toMatchObject({ decision: 'NO-GO', because: ['freeze/year-end'], nextWindow: '2027-01-05T08:00:00Z' })
  })

  it('asks the policy tests next to the policy', async () => {
    const good = await simulate(['--tests', 'on'], { '.github/release-policy.test.yml': tests })
    expect(good.code, good.complaints).toBe(0)
    expect(good.output).toMatch(/^passes {2}the year ends without a release$/m)
    const bad = await simulate(['--tests', 'on'], { '.github/release-policy.test.yml': tests.replace('NO-GO', 'GO') })
    expect(bad.code).toBe(1)
    expect(bad.output).toContain('release-policy.test.yml:1 expected GO, the policy answers NO-GO')
  })

  it.each([
    { because: 'a pair has no number', words: ['--approvals', 'lead'], code: 'input/not-a-pair' },
    { because: 'a number is none', words: ['--evidence', 'coverage.lines=many'], code: 'input/not-a-pair' },
    { because: 'there are no tests', words: ['--tests', 'none.yml'], code: 'policy-test/not-found' },
    { because: 'the instant has no offset', words: ['--at', '2026-12-22'], code: 'input/not-an-instant' },
    { because: 'the gate is unknown', words: ['--evidence', 'biuld=fail'], code: 'simulate/unknown-gate' },
  ])('refuses when $because', async ({ words, code }) => {
    const run = await simulate(words)
    expect(run.code).toBe(2)
    expect(run.complaints).toContain(code)
  })
})
