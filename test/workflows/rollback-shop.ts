import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StagedRolloutData } from '@locktender/contracts'
import type { Ran, Shop } from './rollout-shop.ts'

/** Another way to take the traffic away, which works while the first does not. */
const otherCommand = `#!/usr/bin/env node
require('node:fs').writeFileSync('balancer.json', JSON.stringify({ weight: 0, done: [{ id: process.argv.at(-1), weight: 0 }] }))
require('node:fs').rmSync('mood', { force: true })
`

/** Gives the shop's policy another rollback section, and the deployment another command. */
export function withRollback({ repository }: Shop, section: string): void {
  const file = join(repository.directory, '.github/release-policy.yml')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, lines.map((line) => (line.startsWith('rollback:') ? `rollback: ${section}` : line)).join('\n'))
  writeFileSync(join(repository.directory, 'deploy/image'), otherCommand)
  chmodSync(join(repository.directory, 'deploy/image'), 0o755)
}

/** The way back in a result. */
export function wayBack({ data, log }: Ran): NonNullable<StagedRolloutData['rollback']> {
  if (data.rollback === null) throw new Error(`no rollback: ${log}`)
  return data.rollback
}

/** Answers to the six items, by their names. */
export function answersOf(ran: Ran): Readonly<Record<string, string>> {
  return Object.fromEntries(wayBack(ran).validation.map(({ item, answer }) => [item, answer]))
}
