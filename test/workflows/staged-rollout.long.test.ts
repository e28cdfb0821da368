import { spawn } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Outcome } from '@locktender/action-kit'
import type { RecordEvent } from '@locktender/contracts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../../packages/surfaces/commands/src/sample-call.ts'
import { stagedRollout } from '../../packages/surfaces/commands/src/staged-rollout/command.ts'
import { buildBundle, removeBundle } from './bundle.ts'
import { at, newDigest, oldDigest, openShop, release, start, tick, type Ran, type Shop } from './rollout-shop.ts'
import { runCommandLine } from './run-step.ts'

let bundle = ''
let shop: Shop
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(() => shop.close())

/** Ticks every five minutes until it ends, or for so many minutes. */
async function watch(from: number, to: number): Promise<Ran> {
  let ran = await at(bundle, shop, from, tick)
  for (let minute = from + 5; minute <= to && ran.data.outcome === 'waiting'; minute += 5) ran = await at(bundle, shop, minute, tick)
  return ran
}

/** What a `decide` step hands over: the command line prints no outputs. */
function decide(minute: number): Promise<Outcome> {
  const environment = { PATH: process.env['PATH'], PROMETHEUS_URL: shop.server.address }
  const now = new Date(Date.parse('2026-11-21T08:00:00Z') + minute * 60_000)
  return stagedRollout.run(sampleCall(stagedRollout, shop.repository.directory, { mode: 'decide', release }, { now, environment }))
}

const weights = (): number[] => shop.balancer().done.map(({ weight }) => weight)

describe('a staged rollout on a real record and real traffic commands', () => {
  it('gives a healthy release all traffic, stage by stage', async () => {
    shop = await openShop()
    const begun = await at(bundle, shop, 0, start)
    expect(begun, begun.log).toMatchObject({ exitCode: 0, data: { state: 'rolling-out', outcome: 'waiting', observedShare: 0.01 } })
    expect(begun.data.written.map(({ type }) => type)).toEqual(['claimed', 'stage-applied', 'observed', 'judged'])
    const done = await watch(2, 200)
    expect(done).toMatchObject({ exitCode: 0, result: { verdict: 'pass' }, data: { state: 'rolled-out', observedShare: 1 } })
    expect(weights()).toEqual([1, 10, 100])
    const verified = await runCommandLine(bundle, ['release-record', '--mode', 'verify', '--json'], shop.repository.directory)
    expect(verified.exitCode, verified.stdout + verified.stderr).toBe(0)
  }, 60_000)

  it('takes a bad one back at the first stage, and proves it', async () => {
    shop = await openShop(60)
    await at(bundle, shop, 0, start)
    const done = await watch(5, 60)
    expect(done).toMatchObject({ exitCode: 1, result: { verdict: 'fail' }, data: { state: 'rolled-back', outcome: 'rolled-back' } })
    expect(done.data.rollback).toMatchObject({ state: 'proved', trigger: 'automatic', target: oldDigest })
    expect(weights()).toEqual([1, 0])
  }, 60_000)

  it('has nothing to do where no release is on its way', async () => {
    shop = await openShop()
    expect(await at(bundle, shop, 0, tick.slice(0, 3))).toMatchObject({
      exitCode: 0,
      result: { verdict: 'skip' },
      data: { because: { code: 'rollout/none' } },
    })
  })

  it('starts no release without a contract or without anything to go back to', async () => {
    shop = await openShop(1, '')
    const first = start.slice(0, -2)
    expect(await at(bundle, shop, 0, first)).toMatchObject({
      exitCode: 1,
      data: { state: 'planned', because: { code: 'contract/no-target' } },
    })
    expect((await at(bundle, shop, 1, tick)).data.because.code).toBe('contract/no-target')
  })

  it('keeps its plan when it is started again, and refuses another artifact under the same name', async () => {
    shop = await openShop()
    await at(bundle, shop, 0, start)
    const again = await at(bundle, shop, 1, start)
    expect(again.data.written).toEqual([])
    const other = start.map((word) => word.replace(newDigest, 'e'.repeat(64)))
    expect(await at(bundle, shop, 1, other)).toMatchObject({ exitCode: 2, log: expect.stringContaining('rollout/other-plan') })
  })

  it('holds when the policy is changed under it, and goes on when it is back', async () => {
    shop = await openShop()
    await at(bundle, shop, 0, start)
    const file = join(shop.repository.directory, '.github/release-policy.yml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, `${before}\n# softer\n`)
    const held = await watch(12, 17)
    expect(held).toMatchObject({
      exitCode: 1,
      result: { verdict: 'pending' },
      data: { because: { code: 'rollout/policy-changed' }, isAlarm: true },
    })
    writeFileSync(file, before)
    expect((await at(bundle, shop, 19, tick)).data.written.map(({ type }) => type)).toContain('stage-applied')
  }, 60_000)

  it('goes back by hand, whatever the calendar and the metrics say', async () => {
    shop = await openShop(1, 'calendar: { timezone: UTC, freezes: [ { name: year-end, from: 2026-11-22, to: 2026-12-31 } ] }\n')
    await at(bundle, shop, 0, start)
    await shop.server.close()
    const back = await at(bundle, shop, 24 * 60, ['rollback', '--release', release, '--reason', 'orders are lost'])
    expect(back, back.log).toMatchObject({
      exitCode: 0,
      data: { state: 'rolled-back', rollback: { state: 'proved', trigger: 'manual', cause: { message: 'orders are lost' } } },
    })
    expect(weights()).toEqual([1, 0])
  })

  it('says so when a rollback cannot be carried out, and mends it when it can', async () => {
    shop = await openShop()
    await at(bundle, shop, 0, start)
    shop.mood('fails')
    const failed = await at(bundle, shop, 3, [...tick, '--abort', 'stop it'])
    expect(failed).toMatchObject({ exitCode: 1, result: { verdict: 'fail' }, data: { state: 'rollback-failed', isAlarm: true } })
    shop.mood('honest')
    expect((await at(bundle, shop, 5, tick)).data.state).toBe('rolled-back')
    expect(shop.balancer().weight).toBe(0)
  })

  it('moves no traffic while the record cannot be reached, and goes on when it can', async () => {
    shop = await openShop(1, 'record: { store: remote }\n')
    const { directory } = shop.repository
    const remote = join(directory, 'remote.git')
    shop.repository.git('init', '--quiet', '--bare', remote)
    shop.repository.git('remote', 'add', 'origin', pathToFileURL(remote).href)
    await at(bundle, shop, 0, start)
    renameSync(remote, `${remote}.away`)
    expect(await at(bundle, shop, 4, tick)).toMatchObject({ exitCode: 2, log: expect.stringContaining('git/remote-unreachable') })
    expect(weights()).toEqual([1])
    renameSync(`${remote}.away`, remote)
    expect(await at(bundle, shop, 5, tick.slice(0, 3))).toMatchObject({ exitCode: 0, data: { state: 'rolling-out' } })
    expect(weights()).toEqual([1])
  })

  it.each([
    { because: 'worse, it goes back', times: 60, minute: 12, weights: [1, 0], state: 'rolled-back' },
    {
      because: 'good, it goes on, and the new stage is not judged by the old one',
      times: 1,
      minute: 14,
      weights: [1, 10],
      state: 'rolling-out',
    },
  ])('lets one job judge and another act: $because', async ({ times, minute, weights: wanted, state }) => {
    shop = await openShop(times)
    await at(bundle, shop, 0, start)
    const decided = await decide(minute)
    expect(shop.balancer().weight).toBe(1)
    const apply = [...tick.slice(0, 2), 'apply', ...tick.slice(3), '--judgement', decided.outputs['judgement'] ?? '']
    const { data, log } = await at(bundle, shop, minute, apply)
    expect(data.state, log).toBe(state)
    expect(weights()).toEqual(wanted)
    const judged = shop.repository
      .git('grep', '-h', '"type":"judged"', 'release-records')
      .split('\n')
      .map((line) => JSON.parse(line) as RecordEvent)
    const second = judged.filter((event) => event.type === 'judged' && event.data.stage === 1).map(({ data: { ...facts } }) => facts)
    expect(second).toEqual(times === 1 ? [expect.objectContaining({ verdict: 'pending' })] : [])
  })

  it('starts by a job that found nothing to judge yet', async () => {
    shop = await openShop(1, 'decision: { criteria: [ { id: support, item: Support is ready } ] }\n')
    await at(bundle, shop, 0, start)
    expect((await decide(1)).outputs['judgement']).toBe('null')
    const apply = [...tick.slice(0, 2), 'apply', ...tick.slice(3), '--judgement', 'null']
    expect((await at(bundle, shop, 1, apply)).data.because.code).toBe('decision/missing')
  })

  it('goes back though its calendar cannot be read any more', async () => {
    shop = await openShop(
      1,
      'calendar: { timezone: UTC, freezes: [ { name: holidays, holidays: XX, days: [2026-12-25], valid-until: 2026-11-21 } ] }\n',
    )
    await at(bundle, shop, 0, start)
    const later = 3 * 24 * 60
    expect((await at(bundle, shop, later, tick)).data.state).toBe('rolling-out')
    const back = await at(bundle, shop, later + 1, [...tick, '--abort', 'stop it'])
    expect(back.data.state, back.log).toBe('rolled-back')
  })

  it('ticks the release that has traffic before the newer one that waits for it', async () => {
    shop = await openShop()
    await at(bundle, shop, 0, start)
    const newer = start.map((word) => word.replace('v1.1.0', 'v1.2.0').replace(newDigest, 'e'.repeat(64)))
    expect((await at(bundle, shop, 1, newer)).data.because.code).toBe('rollout/locked')
    expect((await at(bundle, shop, 2, tick.slice(0, 3))).data.release).toBe(release)
  })

  it('rehearses a rollback, and takes that for the contract', async () => {
    shop = await openShop(1, '')
    const rehearse = ['rollback', '--mode', 'rehearse', '--to', `sha256:${oldDigest}`]
    expect(await at(bundle, shop, 0, [...rehearse, '--dry-run'])).toMatchObject({ result: { verdict: 'skip' }, data: { rollback: null } })
    const rehearsed = await at(bundle, shop, 0, rehearse)
    expect(rehearsed, rehearsed.log).toMatchObject({
      exitCode: 0,
      data: { release: 'rehearsal/production', rollback: { trigger: 'rehearsal', state: 'proved' } },
    })
    expect(weights()).toEqual([1, 0])
    await at(bundle, shop, 1, start)
    expect(await at(bundle, shop, 2, rehearse)).toMatchObject({ exitCode: 2, log: expect.stringContaining('rollback/release-on-its-way') })
  })

  it('is what it would have been when its watchers are killed, again and again', async () => {
    shop = await openShop()
    await at(bundle, shop, 0, start)
    let kills = 0
    for (let minute = 2; minute < 60; minute += 3) {
      const instant = new Date(Date.parse('2026-11-21T08:00:00Z') + minute * 60_000).toISOString()
      const child = spawn(process.execPath, [join(bundle, 'locktender.js'), ...tick, '--at', instant], {
        cwd: shop.repository.directory,
        env: { ...process.env, PROMETHEUS_URL: shop.server.address },
        stdio: 'ignore',
      })
      const ended = new Promise<boolean>((resolve) => child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL')))
      await sleep(100 + ((minute * 37) % 400))
      child.kill('SIGKILL')
      if (await ended) kills += 1
    }
    expect(kills).toBeGreaterThan(3)
    const done = await watch(70, 300)
    expect(done, done.log).toMatchObject({ data: { state: 'rolled-out' } })
    expect(weights()).toEqual([1, 10, 100])
    const verified = await runCommandLine(bundle, ['release-record', '--mode', 'verify', '--json'], shop.repository.directory)
    expect(verified.exitCode, verified.stderr).toBe(0)
  }, 120_000)
})
