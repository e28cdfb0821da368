import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { answersOf, wayBack, withRollback } from './rollback-shop.ts'
import { at, newDigest, oldDigest, openShop, release, start, tick, type Ran, type Shop } from './rollout-shop.ts'

let bundle = ''
let shop: Shop
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(() => shop.close())

const limits = 'when: { error-rate: "> 20% for 5m" }, within: 1m'
const named = ['--release', release]
const takeBack = ['rollback', ...named, '--reason', 'orders are lost']
const run = (minute: number, words: readonly string[]): Promise<Ran> => at(bundle, shop, minute, words)
const codes = ({ result }: Ran): string[] => result.reasons.map(({ code }) => code)

async function begun(section: string, times = 1): Promise<void> {
  shop = await openShop(times)
  withRollback(shop, `{ ${section} }`)
  const first = await run(0, start)
  expect(first.data.state, first.log).toBe('rolling-out')
}

describe('a rollback by hand', () => {
  it('shows every step with its time, its limit, and the workflow that somebody has to start without GitHub', async () => {
    await begun(`${limits}, run: { workflow: undo.yml, inputs: { to: "{previous.digest}", why: "{reason-code}" } }`)
    const back = await run(5, takeBack)
    expect(back, back.log).toMatchObject({ exitCode: 0, result: { verdict: 'warn' }, data: { state: 'rolled-back' } })
    const { steps, withinSeconds, seconds, workflow } = wayBack(back)
    expect(steps.map(({ step }) => step)).toEqual(['decided', 'command', 'no-traffic', 'proved', 'workflow-failed'])
    expect(seconds).toBeLessThanOrEqual(10)
    expect(withinSeconds).toBe(60)
    expect(workflow).toMatchObject({ workflow: 'undo.yml', state: 'by-hand' })
    expect(workflow?.note).toContain(`to: sha256:${oldDigest}, why: rollback/by-hand`)
    expect(codes(back)).toContain('workflow/by-hand')
    const again = await run(6, takeBack)
    expect(again.data.written).toEqual([])
  })

  it('takes another method when the first fails, and tells whom to call while none works', async () => {
    await begun(
      `${limits}, on-failure: [ { method: image, command: ./deploy/missing } ], contacts: ["on-call: #shop"], fallback: "set read-only", runbooks: { rollback-failed: "https://acme.example/stuck", any: "https://acme.example/any" }`,
    )
    shop.mood('fails')
    const failed = await run(3, [...tick, '--abort', 'stop it'])
    expect(failed.data, failed.log).toMatchObject({
      state: 'rollback-failed',
      isAlarm: true,
      runbook: 'https://acme.example/stuck',
      help: ['call on-call: #shop', 'if nothing helps: set read-only'],
    })
    const tried = wayBack(failed).steps.filter(({ step }) => step === 'command-failed')
    expect(tried.map(({ note }) => note.split(':')[0])).toEqual(['the traffic command', 'method image'])
    withRollback(shop, `{ ${limits}, on-failure: [ { method: image, command: ./deploy/image } ] }`)
    shop.mood('fails')
    const back = await run(5, tick)
    expect(back.data.state, back.log).toBe('rolled-back')
    expect(shop.balancer().weight).toBe(0)
  })

  it('shows the contract before it does anything, and so does the status of the rollout', async () => {
    await begun(`${limits}, rehearsed-within: 90d, manual-when: ["a vulnerability is found"], data-recovery: "docs/restore.md"`).catch(
      () => undefined,
    )
    const dry = await run(1, [...takeBack, '--dry-run'])
    expect(dry.data.written).toEqual([])
    expect(dry.data.contract, dry.log).toMatchObject({
      withinSeconds: 60,
      target: { sha256: oldDigest },
      rehearsal: { lastAt: null, withinSeconds: 7_776_000 },
      manualWhen: ['a vulnerability is found'],
      dataRecovery: 'docs/restore.md',
    })
    const status = await run(1, ['staged-rollout', '--mode', 'status', ...named])
    expect(status.data.contract).toEqual(dry.data.contract)
  })
})

describe('a release that is repaired where it is', () => {
  it.each([
    { because: 'no way forward is named', section: limits, words: ['--reason', 'x'], code: 'rollback/no-way-forward' },
    {
      because: 'its data can go back and nobody says why',
      section: `${limits}, forward: { workflow: repair.yml }`,
      words: [],
      code: 'rollback/reason-missing',
    },
  ])('is refused when $because', async ({ section, words, code }) => {
    await begun(section)
    const refused = await run(3, ['rollback', '--mode', 'forward', ...named, ...words])
    expect(refused).toMatchObject({ exitCode: 2, log: expect.stringContaining(code) })
    expect(shop.balancer().weight).toBe(1)
  })

  it('keeps its traffic, leaves room for the release that repairs it, and can still be taken back', async () => {
    await begun(`${limits}, data: forward-only, forward: { workflow: repair.yml, inputs: { from: "{release}" } }`)
    const forward = await run(3, ['rollback', '--mode', 'forward', ...named])
    // Without GitHub nobody started the repair.
    expect(forward, forward.log).toMatchObject({ exitCode: 1, result: { verdict: 'fail' }, data: { state: 'rolled-forward' } })
    expect(wayBack(forward)).toMatchObject({ choice: 'roll-forward', workflow: { workflow: 'repair.yml', state: 'by-hand' } })
    const still = await run(60, tick)
    expect(still, still.log).toMatchObject({ result: { verdict: 'warn' }, data: { outcome: 'rolled-forward', written: [] } })
    expect(shop.balancer().weight).toBe(1)
    const repair = start.map((word) => word.replace('v1.1.0', 'v1.1.1').replace(newDigest, 'e'.repeat(64)))
    expect((await run(61, [...repair, '--dry-run'])).data.because.code).not.toBe('rollout/locked')
    const back = await run(62, takeBack)
    expect(back.data.state, back.log).toBe('rolled-back')
    expect(shop.balancer().weight).toBe(0)
    const late = await run(63, ['rollback', '--mode', 'forward', ...named])
    expect(late).toMatchObject({ exitCode: 2, log: expect.stringContaining('rollback/goes-back') })
  })
})

describe('what holds after a rollback', () => {
  const validate = ['rollback', '--mode', 'validate', ...named]

  it('is asked of the traffic side, of metrics over the window, and of people, each answer recorded once', async () => {
    await begun(limits)
    expect((await run(5, takeBack)).data.state).toBe('rolled-back')
    const early = await run(6, validate)
    expect(early, early.log).toMatchObject({ exitCode: 1, result: { verdict: 'pending' } })
    expect(answersOf(early)).toEqual({
      health: 'done',
      response: 'not-known',
      errors: 'not-known',
      business: 'not-known',
      users: 'not-known',
      data: 'not-known',
    })
    expect(codes(early)).toContain('validation/window-open')
    const later = await run(30, validate)
    expect(answersOf(later), later.log).toMatchObject({ errors: 'done' })
    const answer = 'response: done\nbusiness: done, orders are back\nusers: done\ndata: not-done, 12 orders are missing'
    const worse = await run(31, [...validate, '--answer', answer])
    expect(worse).toMatchObject({ exitCode: 1, result: { verdict: 'fail' } })
    expect(wayBack(worse).validation.find(({ item }) => item === 'data')?.note).toMatch(/says not done: 12 orders are missing$/)
    const good = await run(32, [...validate, '--answer', 'data: done, restored'])
    expect(good, good.log).toMatchObject({ exitCode: 0, result: { verdict: 'pass' } })
    expect(good.data.written.map(({ type }) => type)).toEqual(['verified'])
    expect((await run(33, validate)).data.written).toEqual([])
  }, 60_000)

  it('is not known while the metric source is broken, which holds up neither the rollback nor the rest', async () => {
    await begun(limits)
    const broken = createServer((_request, response) => response.writeHead(400).end('no'))
    await once(broken.listen(0, '127.0.0.1'), 'listening')
    const there = { PROMETHEUS_URL: `http://127.0.0.1:${(broken.address() as AddressInfo).port}` }
    expect((await at(bundle, shop, 5, takeBack, there)).data.state).toBe('rolled-back')
    const looked = await at(bundle, shop, 40, [...validate, '--answer', 'users: done'], there)
    broken.close()
    expect(answersOf(looked), looked.log).toMatchObject({ health: 'done', errors: 'not-known', users: 'done' })
    expect(codes(looked)).toContain('validation/no-data')
  })

  it('is not done when errors stay above the limit, or above what they were before the release', async () => {
    await begun(`${limits}, validate: { errors: { error-rate: "> 0.01% for 5m" }, response: { error-rate: "> 5x baseline" } }`)
    await run(5, takeBack)
    const looked = await run(40, validate)
    expect(answersOf(looked), looked.log).toMatchObject({ errors: 'not-done', response: 'done' })
  })

  it.each([
    { because: 'it is no answer', words: ['--answer', 'users are fine'], code: 'input/answer' },
    { because: 'there is no such item', words: ['--answer', 'weather: done'], code: 'input/answer' },
    { because: 'an item is answered twice', words: ['--answer', 'users: done\nusers: not-done'], code: 'input/answer' },
  ])('takes no answer when $because', async ({ words, code }) => {
    await begun(limits)
    await run(5, takeBack)
    expect(await run(6, [...validate, ...words])).toMatchObject({ exitCode: 2, log: expect.stringContaining(code) })
  })

  it('is not asked before there is a rollback, and an answer is not taken elsewhere', async () => {
    await begun(limits)
    expect(await run(1, validate)).toMatchObject({ exitCode: 2, log: expect.stringContaining('rollback/not-proved') })
    expect(await run(1, [...takeBack, '--answer', 'users: done'])).toMatchObject({
      exitCode: 2,
      log: expect.stringContaining('input/answer'),
    })
    expect(shop.balancer().weight).toBe(1)
  })
})
