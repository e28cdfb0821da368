import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { sampleTerminal } from '../sample-terminal.ts'
import { showPlan } from './plan.ts'

it('shows a preview, a refusal with the next opening, and one release on three days', async () => {
  const terminal = sampleTerminal(tmpdir(), '', { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'f'.repeat(40), PATH: process.env['PATH'] ?? '' })
  expect(await showPlan(terminal), terminal.complaints()).toBe(0)
  const output = terminal.output()
  expect(output).toContain('Merging releases 1.5.0 (minor): pass')
  expect(output).toContain('1 of tech-lead must say yes')
  expect(output).toContain('freeze/year-end')
  expect(output).toContain('opens 2027-01-05 09:00 Europe/Berlin')
  expect(output).toMatch(/2026-12-17 {2}pass .*\n.*2026-12-22 {2}pending .*\n.*2027-01-05 {2}pass/)
})
