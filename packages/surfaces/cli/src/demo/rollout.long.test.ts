import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { sampleTerminal } from '../sample-terminal.ts'
import { showRollouts } from './rollout.ts'

it('the demo gives a good release all traffic, takes a bad one back at the first stage, and its record is whole', async () => {
  const terminal = sampleTerminal(tmpdir(), '', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', PATH: process.env['PATH'] ?? '' })
  expect([await showRollouts(terminal), terminal.complaints()]).toEqual([0, ''])
  const [good = '', bad = ''] = terminal.output().split('The same with three times the errors')
  expect(good).toMatch(
    / 1 % [^]* 10 % [^]* 50 % [^]* 100 % [^]*has all traffic[^]*rolled-out: \d+ events, provenance 100 %[^]*the record is whole/,
  )
  expect(bad).toMatch(/ 1 % [^]* 0 % [^]*was rolled back[^]*times worse[^]*rollback proved[^]*the record is whole/)
}, 60_000)
