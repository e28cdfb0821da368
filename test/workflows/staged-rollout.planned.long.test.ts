import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { at, openShop, release, start, type Shop } from './rollout-shop.ts'
import { runCommandLine } from './run-step.ts'

let bundle = ''
let shop: Shop
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(() => shop.close())

const careful = 'rollouts:\n  careful: [ { to: 1%, for: 4h }, { to: 5%, for: 4h }, { to: 25%, for: 4h }, { to: 100% } ]\n'
const risk = 'risk: { levels: { medium: { from: 30 }, high: { from: 60, rollout: careful } } }\n'

it.each([
  { because: 'its plan has a high risk', points: 70, shares: [0.01, 0.05, 0.25, 1] },
  { because: 'its plan has less risk', points: 40, shares: [0.01, 0.1, 1] },
])('a release that was planned before keeps what its plan says, and takes the stages for it: $because', async ({ points, shares }) => {
  shop = await openShop(1, risk)
  const { directory, git } = shop.repository
  const policy = join(directory, '.github/release-policy.yml')
  writeFileSync(policy, readFileSync(policy, 'utf8').replace('rollouts:\n', careful))
  git('commit', '--quiet', '--all', '--message', 'be careful with what is risky')
  const commit = git('rev-parse', 'HEAD').trim()
  const data = {
    class: 'major',
    version: '1.1.0',
    commit,
    range: { from: null, to: commit },
    policy: { path: null, digest: null },
    planDigest: 'c'.repeat(64),
    artifacts: [],
    risk: { points, level: points >= 60 ? 'high' : 'medium' },
  }
  const words = ['release-record', '--mode', 'append', '--release', release, '--type', 'planned', '--data', JSON.stringify(data)]
  const recorded = await runCommandLine(bundle, [...words, '--at', '2026-11-21T07:00:00Z'], directory)
  expect(recorded.exitCode, recorded.stderr).toBe(0)
  const begun = await at(bundle, shop, 0, start)
  expect(
    begun.data.stages.map(({ share }) => share),
    begun.log,
  ).toEqual(shares)
  const lines = git('grep', '-h', '"type":"planned"', 'release-records').trim().split('\n')
  const plans = lines.map((line) => (JSON.parse(line) as { data: object }).data)
  expect(plans).toHaveLength(2)
  for (const plan of plans) expect(plan).toMatchObject({ class: 'major', planDigest: 'c'.repeat(64), risk: { points } })
})
