import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseRecordData, Result } from '@locktender/contracts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { at, openShop, start, tick, type Ran, type Shop } from './rollout-shop.ts'

let bundle = ''
let shop: Shop
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(() => shop.close())

const linus = 303
const digest = 'a1b2c3d4'.repeat(8)
const policy = `roles: { operations: [acme/sre] }
environments: { production: { production: true }, production-full: { rollout-stage: 1 } }
`

/** The shop, whose stage with all traffic waits for operations. */
async function openWaiting(): Promise<Shop> {
  const opened = await openShop(1, policy)
  const { repository } = opened
  const file = '.github/release-policy.yml'
  const text = repository.git('show', `HEAD:${file}`)
  const mended = text.replace(/standard: \[.*\]\n/, 'standard: [ { to: 10%, for: 10m }, { to: 100%, approve: { operations: 1 } } ]\n')
  writeFileSync(join(repository.directory, file), `${mended}\n`)
  repository.git('commit', '--quiet', '--all', '--message', 'feat: ask before all traffic')
  return opened
}

/** environment-approval for the environment of the stage, with these votes; gives the file with its result. */
async function approval(commit: string, votes: readonly object[], file: string): Promise<Result> {
  const approvalCase = {
    now: '2026-11-21T08:20:00Z',
    release: {
      digest,
      commit,
      environment: 'production-full',
      class: 'minor',
      risk: 'low',
      authors: [1],
      committers: [1],
      coAuthors: [],
      lastPusher: 1,
      actor: 1,
      triggeringActor: 1,
    },
    teams: { 'acme/sre': [linus] },
    votes,
  }
  writeFileSync(join(shop.repository.directory, 'case.json'), JSON.stringify(approvalCase))
  const ran = await at(bundle, shop, 20, ['environment-approval', '--case', 'case.json'])
  writeFileSync(join(shop.repository.directory, file), JSON.stringify(ran.result))
  return ran.result
}

const yes = {
  id: 'v1',
  user: { id: linus, type: 'User' },
  source: 'comment',
  at: '2026-11-21T08:15:00Z',
  text: `/approve operations ${digest.slice(0, 8)}`,
}
const recorded = (file: string): Promise<Ran> => at(bundle, shop, 21, ['release-record', '--release', 'v1.1.0', '--result-files', file])
const appended = ({ result }: Ran): string[] =>
  (result.data as unknown as ReleaseRecordData).appended.map(({ how, type }) => `${how} ${type}`)

/** Ticks until the first stage is passed; gives the last tick. */
async function passFirstStage(): Promise<Ran> {
  let ran = await at(bundle, shop, 0, start)
  for (let minute = 2; minute <= 20; minute += 2) ran = await at(bundle, shop, minute, tick)
  return ran
}

describe('a stage that asks people', () => {
  it('waits, and begins once what environment-approval found is recorded, with no line of JSON by hand', async () => {
    shop = await openWaiting()
    const waiting = await passFirstStage()
    expect(waiting.data, waiting.log).toMatchObject({ outcome: 'waiting', observedShare: 0.1, because: { code: 'approval/missing' } })
    const commit = shop.repository.git('rev-parse', 'HEAD')
    const missing = await approval(commit, [], 'missing.json')
    expect(missing.verdict).toBe('pending')
    expect(appended(await recorded('missing.json'))).toEqual([])
    expect((await at(bundle, shop, 21, tick)).data.because.code).toBe('approval/missing')

    const given = await approval(commit, [yes], 'given.json')
    expect(given, JSON.stringify(given.reasons)).toMatchObject({
      verdict: 'pass',
      data: { stages: [{ name: 'rollout/1', state: 'satisfied' }] },
    })
    expect(appended(await recorded('given.json'))).toEqual(['written voted', 'written approved'])
    expect(appended(await recorded('given.json'))).toEqual(['there voted', 'there approved'])
    const done = await at(bundle, shop, 22, tick)
    expect(done.data, done.log).toMatchObject({ observedShare: 1 })
  }, 120_000)

  it('takes no yes to another commit', async () => {
    shop = await openWaiting()
    await passFirstStage()
    await approval('f'.repeat(40), [yes], 'other.json')
    expect(await recorded('other.json')).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'record/other-commit' }] } })
    expect((await at(bundle, shop, 22, tick)).data.because.code).toBe('approval/missing')
    rmSync(join(shop.repository.directory, 'other.json'))
  }, 120_000)
})
