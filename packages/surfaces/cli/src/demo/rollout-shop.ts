import type { TemporaryRepository } from '@locktender/git/testing'

export const [newDigest, oldDigest] = ['a'.repeat(64), 'd'.repeat(64)]

const policy = `types: { minor: { rollout: standard, approve: { tech-lead: 1, operations: 1 } } }
roles: { tech-lead: [harbour/leads], operations: [harbour/sre] }
decision: { require: { all: [quality-gate, environment-approval] } }
rollouts:
  standard: [ { to: 1%, for: 30m }, { to: 10%, for: 30m }, { to: 50%, for: 30m }, { to: 100% } ]
  traffic: { apply: node traffic.cjs apply, observe: node traffic.cjs observe, rollback: node traffic.cjs rollback }
rollback: { when: { error-rate: "> 20% for 5m" }, within: 10m }
metrics:
  sources: { service: { file: metrics.csv } }
  replica: replica
  judge: { history: 0m }
  queries: { error-rate: { source: service, bad: 'errors{track="{track}"}', all: 'requests{track="{track}"}' } }
`

/** The team's three commands, here on a file that plays the balancer. An operation that was done before is done. */
const traffic = `const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const [what, ...words] = process.argv.slice(2)
const option = (name) => words[words.indexOf(name) + 1]
const state = existsSync('balancer.json') ? JSON.parse(readFileSync('balancer.json', 'utf8')) : { weight: 0, done: [] }
if (what === 'observe') {
  const versions = [{ digest: '${newDigest}', weight: state.weight }, { digest: '${oldDigest}', weight: 100 - state.weight }]
  console.log(JSON.stringify({ weight: state.weight, versions: versions.filter(({ weight }) => weight > 0), healthy: true }))
} else if (!state.done.includes(option('--op-id'))) {
  state.weight = what === 'apply' ? Number(option('--weight')) : 0
  state.done.push(option('--op-id'))
  writeFileSync('balancer.json', JSON.stringify(state))
}
`

export const junit =
  '<testsuite name="harbour" tests="2"><testcase name="fills" time="0.1"/><testcase name="empties" time="0.1"/></testsuite>\n'

/** A service with a policy, traffic commands and a record of its own. */
export async function rolloutShop(committedAtSeconds: number): Promise<TemporaryRepository> {
  const { createRepository } = await import('@locktender/git/testing')
  const files = { '.github/release-policy.yml': policy, 'traffic.cjs': traffic }
  return createRepository({ commits: [{ message: 'feat: tide tables', files, committedAtSeconds }] })
}

/** Requests and errors of both versions, minute by minute, for the traffic that each had. */
export function minutesOf(
  fromSeconds: number,
  weights: readonly { readonly minute: number; readonly weight: number }[],
  until: number,
  times: number,
): string {
  const perMinute = 600_000
  const rows = Array.from({ length: Math.max(0, until) }, (_, minute) => {
    const weight = weights.findLast((each) => each.minute <= minute)?.weight ?? 0
    const wobble = 1 + (((minute * 7) % 5) - 2) / 50
    const row = (track: string, share: number, factor: number): string => {
      const requests = Math.round(perMinute * share)
      return `${fromSeconds + (minute + 1) * 60},${track},${track}-0,${requests},${Math.round(requests * 0.001 * factor * wobble)}`
    }
    return [...(weight === 0 ? [] : [row('canary', weight / 100, times)]), ...(weight === 100 ? [] : [row('stable', 1 - weight / 100, 1)])]
  })
  return ['time,track,replica,requests,errors', ...rows.flat()].join('\n')
}
