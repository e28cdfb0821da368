import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result, StagedRolloutData } from '@locktender/contracts'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { type MetricsServer, openMetricsServer, type Track } from './metrics-server.fixture.ts'
import { runCommandLine } from './run-step.ts'

export const newDigest = 'a'.repeat(64)
export const oldDigest = 'd'.repeat(64)
export const release = 'v1.1.0'
const beganMs = Date.parse('2026-11-21T08:00:00Z')

/** The team's traffic command: a balancer in a file, which remembers the operations it has done, and can be made to misbehave. */
export const traffic = `#!/usr/bin/env node
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const [what, ...words] = process.argv.slice(2)
const option = (name) => words[words.indexOf(name) + 1]
const file = 'balancer.json'
const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { weight: 0, done: [] }
const mood = existsSync('mood') ? readFileSync('mood', 'utf8').trim() : 'honest'
if (what === 'observe') {
  if (mood === 'blind') process.exit(1)
  const versions = [{ digest: process.env.LOCKTENDER_ARTIFACT || '${newDigest}', weight: state.weight }, { digest: 'sha256:${oldDigest}', weight: 100 - state.weight }]
  console.log(JSON.stringify({ weight: state.weight, versions: versions.filter(({ weight }) => weight > 0), healthy: true }))
  process.exit(0)
}
if (mood === 'fails') { console.error('no route to the balancer'); process.exit(7) }
const id = option('--op-id')
if (!state.done.some((each) => each.id === id)) {
  if (mood !== 'lies') state.weight = what === 'apply' ? Number(option('--weight')) : 0
  state.done.push({ id, weight: state.weight })
  writeFileSync(file + '.new', JSON.stringify(state))
  renameSync(file + '.new', file)
}
if (mood === 'hangs') setTimeout(() => {}, 600000)
`

const policy = (more: string): string => `types: { minor: { rollout: standard } }
rollouts:
  standard: [ { to: 1%, for: 10m }, { to: 10%, for: 20m }, { to: 100% } ]
  traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }
rollback: { when: { error-rate: "> 20% for 5m" }, within: 1m }
metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
${more}`

export interface Shop {
  readonly repository: TemporaryRepository
  readonly server: MetricsServer
  /** What the balancer did, in order. */
  balancer(): { readonly weight: number; readonly done: readonly { readonly id: string; readonly weight: number }[] }
  mood(mood: 'honest' | 'fails' | 'lies' | 'blind' | 'hangs'): void
  close(): Promise<void>
}

/** Requests a minute in all: enough for a judgement of one percent in ten minutes. */
const requestsPerMinute = 600_000
const errorsIn = (requests: number, minute: number): number => Math.round(requests / 1000) + ((((minute * 7) % 5) + 5) % 5 === 0 ? 1 : 0)

/** A service with a balancer and metrics; its canary has so many times the errors of the stable version. */
export async function openShop(times = 1, more = ''): Promise<Shop> {
  const repository = createRepository({
    commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy(more), 'deploy/traffic': traffic } }],
  })
  const weight = (): number => {
    try {
      return (JSON.parse(readFileSync(join(repository.directory, 'balancer.json'), 'utf8')) as { weight: number }).weight
    } catch {
      return 0
    }
  }
  // Each side has the traffic that the balancer gives it.
  const canary: Track = {
    replicas: ['c-0'],
    get requestsPerMinute() {
      return Math.round((requestsPerMinute * weight()) / 100)
    },
    errors: (minute) => times * errorsIn((requestsPerMinute * weight()) / 100, minute),
  }
  const stable: Track = {
    replicas: ['s-0', 's-1', 's-2', 's-3'],
    get requestsPerMinute() {
      return Math.round((requestsPerMinute * (100 - weight())) / 400)
    },
    errors: (minute) => errorsIn((requestsPerMinute * (100 - weight())) / 400, minute),
  }
  const server = await openMetricsServer(beganMs / 1000, { canary, stable })
  chmodSync(join(repository.directory, 'deploy/traffic'), 0o755)
  const inside = (name: string): string => join(repository.directory, name)
  return {
    repository,
    server,
    balancer: () => JSON.parse(readFileSync(inside('balancer.json'), 'utf8')) as ReturnType<Shop['balancer']>,
    mood: (mood) => (mood === 'honest' ? rmSync(inside('mood'), { force: true }) : writeFileSync(inside('mood'), mood)),
    async close() {
      await server.close()
      repository.remove()
    },
  }
}

export interface Ran {
  readonly exitCode: number
  readonly result: Result
  readonly data: StagedRolloutData
  readonly log: string
}

/** Runs a verb of the command line at a minute of the rollout. */
export async function at(
  bundle: string,
  { repository, server }: Shop,
  minute: number,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const instant = new Date(beganMs + minute * 60_000).toISOString()
  const { exitCode, stdout, stderr } = await runCommandLine(bundle, [...words, '--at', instant, '--json'], repository.directory, {
    PROMETHEUS_URL: server.address,
    ...environment,
  })
  if (!stdout.startsWith('{')) throw new Error(`${words.join(' ')} printed no result: ${stderr}`)
  const result = JSON.parse(stdout) as Result
  return { exitCode, result, data: result.data as StagedRolloutData, log: stderr }
}

const usual = ['--release', release] as const
export const start = [
  'staged-rollout',
  '--mode',
  'start',
  ...usual,
  '--artifact',
  `shop@sha256:${newDigest}`,
  '--previous',
  `sha256:${oldDigest}`,
]
export const tick = ['staged-rollout', '--mode', 'tick', ...usual]
