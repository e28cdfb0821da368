import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { changeFaults, noFaults, recordStory, requestMetrics, serveSample, startLoad, storySeconds, type ServiceOptions } from '../index.ts'

const opened: Server[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close().closeAllConnections()
})

async function open(options: Partial<ServiceOptions> = {}): Promise<string> {
  const server = serveSample({ app: 'shop', track: 'canary', version: '1.1.0', artifact: 'b'.repeat(64), seed: 'a', ...options })
  opened.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const read = async (address: string): Promise<string> => (await fetch(address)).text()

/** Value of a sample by its name and labels. */
function sample(text: string, name: string): number {
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  )
}

const counter = (code: number): string => `http_requests_total{app="shop",track="canary",code="${code}"}`

describe('the sample service', () => {
  it('says what runs', async () => {
    const address = await open()
    expect(JSON.parse(await read(`${address}/version`))).toEqual({
      app: 'shop',
      track: 'canary',
      version: '1.1.0',
      digest: `sha256:${'b'.repeat(64)}`,
    })
  })

  it('fails and recovers by switch, and counts both', async () => {
    const address = await open()
    const statuses = async (): Promise<number[]> => Promise.all([1, 2, 3].map(async () => (await fetch(address)).status))
    expect(await statuses()).toEqual([200, 200, 200])
    expect((await fetch(`${address}/faults`, { method: 'PUT', body: '{"errors": 1}' })).status).toBe(200)
    expect(await statuses()).toEqual([500, 500, 500])
    await fetch(`${address}/faults`, { method: 'PUT', body: '{"errors": 0}' })
    expect(await statuses()).toEqual([200, 200, 200])
    const text = await read(`${address}/metrics`)
    expect([sample(text, counter(200)), sample(text, counter(500))]).toEqual([6, 3])
    expect(sample(text, 'http_request_duration_seconds_count{app="shop",track="canary"}')).toBe(9)
  })

  it('has both counters before the first request', async () => {
    const text = await read(`${await open()}/metrics`)
    expect([sample(text, counter(200)), sample(text, counter(500))]).toEqual([0, 0])
  })

  it('is slow by switch', async () => {
    const address = await open({ faults: { latency: 30 } })
    await read(address)
    // A median of 8 ms, thirty times.
    expect(sample(await read(`${address}/metrics`), 'http_request_duration_seconds_sum{app="shop",track="canary"}')).toBeGreaterThan(0.025)
  })

  it('keeps memory by switch', async () => {
    const address = await open({ faults: { leakBytesPerSecond: 64 * 1024 * 1024 } })
    const resident = async (): Promise<number> =>
      sample(await read(`${address}/metrics`), 'process_resident_memory_bytes{app="shop",track="canary"}')
    const before = await resident()
    await expect.poll(resident, { timeout: 20_000 }).toBeGreaterThan(before + 16 * 1024 * 1024)
  })

  it('stamps its samples by the clock of a story, when it has one', async () => {
    const address = await open({ clock: { originSeconds: 1_795_248_000, startedSeconds: Date.now() / 1000, rate: 60 } })
    const stamp = Number((await read(`${address}/metrics`)).split('\n')[1]?.split(' ')[2])
    expect(stamp).toBeGreaterThanOrEqual(1_795_248_000_000)
    expect(stamp).toBeLessThan(1_795_248_000_000 + 60 * 60_000)
  })

  it('answers load from an open loop, and says how much it was', async () => {
    const load = startLoad(await open(), 200)
    await expect.poll(() => load.counts().sent).toBeGreaterThan(50)
    const { sent, failed, byTrack } = await load.stop()
    expect([failed, byTrack]).toEqual([0, { canary: sent }])
  })

  it('counts requests that nobody answered as failed', async () => {
    const load = startLoad('http://127.0.0.1:1', 200)
    await expect.poll(() => load.counts().sent).toBeGreaterThan(10)
    const { sent, failed, byTrack } = await load.stop()
    expect([failed, byTrack]).toEqual([sent, {}])
  })
})

describe('faults', () => {
  it.each([
    '',
    '[]',
    'null',
    '{"errors": 2}',
    '{"errors": "all"}',
    '{"latency": -1}',
    '{"mood": 1}',
    '{"__proto__": 1}',
    '{"toString": 1}',
  ])('are not changed by %j', (text) => expect(changeFaults(noFaults, text)).toBeTypeOf('string'))

  it('that are not named stay', () => {
    expect(changeFaults({ errors: 0.1, latency: 2, leakBytesPerSecond: 3 }, '{"latency": 4}')).toEqual({
      errors: 0.1,
      latency: 4,
      leakBytesPerSecond: 3,
    })
  })
})

describe('metrics', () => {
  it('put each request into every bucket that holds it', () => {
    const seconds = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 50 })
    fc.assert(
      fc.property(seconds, (all) => {
        const metrics = requestMetrics('shop', 'canary')
        for (const each of all) metrics.count(200, each)
        const buckets = [...metrics.text(0).matchAll(/_bucket\{.*le="(.*)"\} (\d+)/g)].map(([, le, count]) => [Number(le), Number(count)])
        for (const [le, count] of buckets) {
          const bound = Number.isNaN(le) ? Infinity : le!
          expect(count).toBe(all.filter((each) => each <= bound).length)
        }
        expect(buckets).toHaveLength(10)
      }),
    )
  })

  it('escape labels', () => {
    expect(requestMetrics('a"b\\c\nd', 'x').text(1)).toContain('app="a\\"b\\\\c\\nd"')
  })

  it('agree between processes on the time of a story', () => {
    const clock = fc.record({ originSeconds: fc.integer(), startedSeconds: fc.integer(), rate: fc.integer({ min: 1, max: 100 }) })
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 1e6 }), (each, passed) => {
        expect(storySeconds(each, each.startedSeconds)).toBe(each.originSeconds)
        expect(storySeconds(each, each.startedSeconds + passed)).toBe(each.originSeconds + passed * each.rate)
      }),
    )
  })
})

describe('a recorded story', () => {
  const replica = { track: 'canary', instance: 'c-0', requestsPerMinute: 100, fromMinute: -2 }
  const tell = (more: object = {}): string =>
    recordStory({ app: 'shop', fromSeconds: 6000, minutes: 3, replicas: [{ ...replica, ...more }] })
  const last = (text: string, name: string): number =>
    Number(
      text
        .split('\n')
        .findLast((line) => line.startsWith(`${name}{instance="c-0",app="shop",track="canary"`))
        ?.split(' ')[1],
    )

  it('is the same every time, and told minute by minute', () => {
    expect(tell()).toBe(tell())
    const times = [...tell().matchAll(/^process_resident_memory_bytes\{.*\} \d+ (\d+)$/gm)].map(([, time]) => Number(time))
    expect(times).toEqual([-2, -1, 0, 1, 2, 3].map((minute) => 6000 + 60 * minute))
    expect(tell().endsWith('\n# EOF\n')).toBe(true)
  })

  it('has about the requests, errors, latency and memory that it was given', () => {
    const bad = { faults: { errors: 0.5, latency: 100, leakBytesPerSecond: 1000 } }
    const [all, failed, slow] = [
      last(tell(bad), 'http_request_duration_seconds_count'),
      last(tell(bad), 'http_requests_total'),
      last(tell(bad), 'http_request_duration_seconds_sum'),
    ]
    expect(all).toBeGreaterThan(400)
    expect(failed / all).toBeCloseTo(0.5, 1)
    // The mean of a lognormal is its median times exp(sigma squared by two).
    expect(slow / all / (0.8 * Math.exp(0.125))).toBeCloseTo(1, 0)
    expect(last(tell(bad), 'process_resident_memory_bytes') - last(tell(), 'process_resident_memory_bytes')).toBe(5 * 60 * 1000)
  })
})
