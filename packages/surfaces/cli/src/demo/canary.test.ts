import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { sampleTerminal } from '../sample-terminal.ts'
import { showCanaries } from './canary.ts'

it('the demo lets a good canary on, stops a bad one, and leaves a page with plots of each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canaries-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const terminal = sampleTerminal(folder, '', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop' })
  expect([await showCanaries(terminal, folder), terminal.complaints()]).toEqual([0, ''])
  expect(terminal.output()).toMatch(
    /pass, may advance: No critical metric is worse[^]*worse, roll back: [^]*error-rate: canary \d+ errors in/,
  )
  for (const page of ['canary-good.html', 'canary-bad.html'])
    expect(readFileSync(join(folder, page), 'utf8').match(/<svg class="plot"/g)).toHaveLength(6)
})
