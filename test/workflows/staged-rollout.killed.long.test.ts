import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { at, openShop, start, tick, type Ran, type Shop } from './rollout-shop.ts'
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

const weights = (): number[] => shop.balancer().done.map(({ weight }) => weight)

describe('a staged rollout of real processes', () => {
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
