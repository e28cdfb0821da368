import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRepository } from '@locktender/git/testing'
import { describe, expect, it } from 'vitest'
import { sampleTerminal } from '../sample-terminal.ts'
import { showOwnGate } from './own-gate.ts'

const now = new Date('2026-11-21T09:59:00Z')

async function shown(reports: Readonly<Record<string, string>>, at = now): Promise<{ exitCode: number; output: string }> {
  using repository = createRepository({ commits: [{ message: 'feat: a', files: { 'a.js': '1\n' } }] })
  for (const [path, text] of Object.entries(reports)) {
    const file = join(repository.directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    utimesSync(file, at, at)
  }
  const terminal = sampleTerminal(repository.directory, '', { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'f'.repeat(40) })
  const exitCode = await showOwnGate(terminal)
  return { exitCode, output: terminal.output() + terminal.complaints() }
}

const junit = '<testsuite><testcase name="a"/></testsuite>'
const coverage = '{"total":{"lines":{"total":10,"covered":9,"skipped":0,"pct":90}}}'

describe('the gate on this repository', () => {
  it('judges the test report and the coverage that a run has left', async () => {
    const { exitCode, output } = await shown({ 'reports/junit.xml': junit, 'reports/coverage/coverage-summary.json': coverage })
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/GO: 2 gates hold/)])
    expect(output).toContain('measured 90%')
  })

  it('says NO-GO to a report that is older than the commit', async () => {
    const { exitCode, output } = await shown({ 'reports/junit.xml': junit }, new Date('2020-01-01T00:00:00Z'))
    expect([exitCode, output]).toEqual([0, expect.stringContaining('NO-GO')])
    expect(output).toContain('coverage-summary.json not there')
  })

  it('tells how to make the reports where there are none', async () => {
    expect(await shown({})).toEqual({ exitCode: 0, output: expect.stringContaining('--reporter=junit') })
  })
})
