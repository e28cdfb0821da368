import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHaproxy, startLoad, startNginx, startService, type Haproxy, type SampleService } from '@locktender/sample-service'
import { openTrafficSide, type TrafficSide } from '@locktender/traffic'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const [stableDigest, canaryDigest] = ['a'.repeat(64), 'b'.repeat(64)]

let services: { readonly stable: readonly SampleService[]; readonly canary: SampleService }
const started: SampleService[] = []
let folder = ''
const opened: { stop(): Promise<void> }[] = []
beforeAll(async () => {
  const service = async (track: string, artifact: string): Promise<SampleService> => {
    const running = await startService({ track, artifact, seed: track })
    started.push(running)
    return running
  }
  services = {
    stable: [await service('stable', stableDigest), await service('stable', stableDigest)],
    canary: await service('canary', canaryDigest),
  }
})
afterAll(async () => {
  for (const each of started) await each.stop()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-'))
})
afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** The example's command as a timer beside the balancer calls it. */
function expire(script: 'haproxy' | 'nginx', environment: Readonly<Record<string, string>>, afterSeconds: number): string {
  const words = ['expire', '--after', String(afterSeconds)]
  const env = { ...process.env, TRAFFIC_STATE: join(folder, 'state'), ...environment }
  const { status, stderr } = spawnSync(join(root, 'docs/examples/traffic', script), words, { env, encoding: 'utf8' })
  return status === 0 ? stderr : `exit ${status}: ${stderr}`
}

/** The example's commands, called as a rollout calls them. */
function side(script: 'haproxy' | 'nginx' | 'blue-green', environment: Readonly<Record<string, string>>): TrafficSide {
  const command = `./docs/examples/traffic/${script}`
  return openTrafficSide({
    commands: { apply: `${command} apply`, observe: `${command} observe`, rollback: `${command} rollback` },
    directory: root,
    environment: { ...process.env, TRAFFIC_STATE: join(folder, 'state'), ...environment },
    release: { name: '1.1.0', version: '1.1.0', artifact: canaryDigest, target: stableDigest },
    timeoutSeconds: 20,
  })
}

function keep<T extends { stop(): Promise<void> }>(each: T): T {
  opened.push(each)
  return each
}

async function haproxyAt(place: string, canary = services.canary): Promise<Haproxy> {
  mkdirSync(place, { recursive: true })
  const stable = services.stable.map(({ address }, index) => ({ name: `stable-${index + 1}`, address, weight: 100 }))
  const servers = [...stable, { name: 'canary-1', address: canary.address, weight: 0 }]
  return keep(await startHaproxy(place, { servers, balance: 'roundrobin' }))
}

const balancers = [
  {
    name: 'haproxy' as const,
    open: async () => {
      const { address, socket } = await haproxyAt(folder)
      const environment = { HAPROXY_SOCKET: socket }
      return { address, environment, traffic: side('haproxy', environment) }
    },
    smallest: 0.001,
  },
  {
    name: 'nginx' as const,
    open: async () => {
      const [stable, canary] = [services.stable[0]!.address, services.canary.address]
      const { address, split, words } = keep(await startNginx(folder, { stable, canary }))
      const status = { NGINX_SPLIT: split, NGINX_STATUS: `${address}/-/traffic`, NGINX_COMMAND: words.join(' ') }
      const environment = { ...status, NGINX_STABLE: stable, NGINX_CANARY: canary }
      return { address, environment, traffic: side('nginx', environment) }
    },
    smallest: 0.00001,
  },
]

describe.each(balancers)('the traffic commands for $name', ({ name, open, smallest }) => {
  it('make every share of a rollout, and say what serves', async () => {
    const { traffic } = await open()
    for (const share of [0.01, 0.1, 0.3333, 0.5]) {
      expect(await traffic.apply(share, `1.1.0/${share}`)).toBeNull()
      const seen = await traffic.observe()
      expect(seen).toMatchObject({ share: expect.closeTo(share, 3), isHealthy: true })
      expect('versions' in seen && seen.versions.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))).toEqual([
        { sha256: stableDigest, share: expect.closeTo(1 - share, 3) },
        { sha256: canaryDigest, share: expect.closeTo(share, 3) },
      ])
    }
    expect(await traffic.apply(1, '1.1.0/all')).toBeNull()
    expect(await traffic.observe()).toEqual({ share: 1, versions: [{ sha256: canaryDigest, share: 1 }], isHealthy: true })
    expect(await traffic.rollback('1.1.0/rollback')).toBeNull()
    expect(await traffic.observe()).toEqual({ share: 0, versions: [{ sha256: stableDigest, share: 1 }], isHealthy: true })
  })

  it('give the canary that part of the requests', async () => {
    const { address, traffic } = await open()
    await traffic.apply(0.25, '1.1.0/1')
    const load = startLoad(address, 200)
    await sleep(3000)
    const { sent, failed, byTrack } = await load.stop()
    expect([failed, (byTrack['canary'] ?? 0) / sent]).toEqual([0, expect.closeTo(0.25, 1)])
  })

  it('do an operation once, and refuse its name for another one', async () => {
    const { traffic } = await open()
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(await traffic.apply(0.5, '1.1.0/2')).toBeNull()
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0.5 })
    expect((await traffic.apply(0.2, '1.1.0/1'))?.message).toContain('the operation 1.1.0/1 was another one before')
    expect((await traffic.rollback('1.1.0/2'))?.message).toContain('was another one before')
    expect(await traffic.observe()).toMatchObject({ share: 0.5 })
  })

  it('take a release back that nobody looks after any more, but none that has all traffic', async () => {
    const { environment, traffic } = await open()
    expect(expire(name, environment, 1800)).toMatch(/^exit 1: .*nothing was ever/s)
    const longAgo = (): void => utimesSync(join(folder, 'state/seen'), Date.now() / 1000 - 3600, Date.now() / 1000 - 3600)
    await traffic.apply(0.1, '1.1.0/1')
    expect(expire(name, environment, 1800)).toBe('')
    expect(await traffic.observe()).toMatchObject({ share: 0.1 })
    longAgo()
    expect(expire(name, environment, 1800)).toContain('nobody looked after the rollout')
    expect(await traffic.observe()).toMatchObject({ share: 0 })
    await traffic.apply(1, '1.1.0/all')
    longAgo()
    expect(expire(name, environment, 1800)).toBe('')
    expect(await traffic.observe()).toMatchObject({ share: 1 })
  })

  it('do again what was killed before it was on record', async () => {
    const { traffic } = await open()
    await traffic.apply(0.1, '1.1.0/1')
    const file = join(folder, 'state/operations')
    writeFileSync(file, '')
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe('1.1.0/1\tapply 10 \n')
    expect(await traffic.observe()).toMatchObject({ share: 0.1 })
  })

  it.each([
    { because: 'the operation has a line break', share: 0.1, opId: 'a\nb', region: undefined },
    { because: 'the region is a path', share: 0.1, opId: 'a', region: '../../etc' },
    { because: 'the region is a command', share: 0.1, opId: 'a', region: '$(touch pwned)' },
    { because: 'the share is none', share: 2, opId: 'a', region: undefined },
    { because: 'the share is finer than it can be', share: smallest, opId: 'a', region: undefined },
  ])('change nothing when $because', async ({ share, opId, region }) => {
    const { traffic } = await open()
    await traffic.apply(0.5, 'before')
    expect(await traffic.apply(share, opId, region)).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.observe()).toMatchObject({ share: 0.5 })
  })
})

describe('the traffic commands for haproxy', () => {
  it('say that a canary is down, and count no traffic on it', async () => {
    const canary = keep(await startService({ track: 'canary', artifact: canaryDigest }))
    const { socket } = await haproxyAt(folder, canary)
    const traffic = side('haproxy', { HAPROXY_SOCKET: socket })
    await traffic.apply(0.1, '1.1.0/1')
    await canary.stop()
    await expect.poll(() => traffic.observe(), { timeout: 20_000, interval: 500 }).toMatchObject({ share: 0, isHealthy: false })
  })

  it('move one region, and roll back all of them', async () => {
    for (const region of ['eu', 'us']) await haproxyAt(join(folder, region))
    const traffic = side('haproxy', { HAPROXY_SOCKET: `${folder}/{region}/haproxy.sock` })
    expect(await traffic.apply(0.1, '1.1.0/eu', 'eu')).toBeNull()
    expect(await traffic.observe('eu')).toMatchObject({ share: 0.1 })
    expect(await traffic.observe('us')).toMatchObject({ share: 0 })
    expect(await traffic.observe()).toMatchObject({ share: 0.05 })
    expect(await traffic.rollback('1.1.0/back')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0 })
    expect(await traffic.apply(0.1, '1.1.0/asia', 'asia')).toMatchObject({ message: expect.stringContaining('region asia') })
  })

  it('roll back the other regions when one does not answer, and say so until it does', async () => {
    const [eu] = [await haproxyAt(join(folder, 'eu')), await haproxyAt(join(folder, 'us'))]
    const traffic = side('haproxy', { HAPROXY_SOCKET: `${folder}/{region}/haproxy.sock` })
    await traffic.apply(0.1, '1.1.0/1', 'us')
    await eu.stop()
    expect(await traffic.rollback('1.1.0/back')).toMatchObject({ message: expect.stringContaining('not every region') })
    expect(await traffic.observe('us')).toMatchObject({ share: 0 })
    await haproxyAt(join(folder, 'eu'))
    expect(await traffic.rollback('1.1.0/back')).toBeNull()
  })
})

describe('the traffic commands for nginx', () => {
  it('leave the split as it was when nginx refuses its configuration', async () => {
    const [stable, canary] = [services.stable[0]!.address, services.canary.address]
    const { address, split, words } = keep(await startNginx(folder, { stable, canary }))
    const status = { NGINX_SPLIT: split, NGINX_STATUS: `${address}/-/traffic`, NGINX_STABLE: stable, NGINX_CANARY: canary }
    const traffic = side('nginx', { ...status, NGINX_COMMAND: words.join(' ') })
    await traffic.apply(0.5, '1.1.0/1')
    const before = readFileSync(split, 'utf8')
    appendFileSync(join(folder, 'nginx.conf'), 'nonsense;\n')
    expect(await traffic.apply(0.1, '1.1.0/2')).toMatchObject({ message: expect.stringContaining('nginx refuses the split') })
    expect(readFileSync(split, 'utf8')).toBe(before)
    expect(await traffic.observe()).toMatchObject({ share: 0.5 })
  })
})

/** A backend with two blue servers, which have all traffic, and green ones; `smoke` is the test of the idle side. */
async function blueAndGreen(green: readonly string[], smoke = ''): Promise<{ readonly address: string; readonly traffic: TrafficSide }> {
  const servers = [
    ...services.stable.map(({ address }, place) => ({ name: `blue-${place + 1}`, address, weight: 100 })),
    ...green.map((address, place) => ({ name: `green-${place + 1}`, address, weight: 0 })),
  ]
  const { address, socket } = keep(await startHaproxy(folder, { servers, balance: 'roundrobin' }))
  return { address, traffic: side('blue-green', { HAPROXY_SOCKET: socket, SMOKE_COMMAND: smoke }) }
}

describe('the traffic commands for blue and green', () => {
  it('switch everything at once and back, lose no request, and leave the other side as it is', async () => {
    const canary = services.canary.address
    const { address, traffic } = await blueAndGreen([canary, canary], 'test -n')
    expect(await traffic.observe()).toEqual({ share: 0, versions: [{ sha256: stableDigest, share: 1 }], isHealthy: true })
    const load = startLoad(address, 200)
    await sleep(1000)
    expect(await traffic.apply(1, '1.1.0/0')).toBeNull()
    expect(await traffic.observe()).toEqual({ share: 1, versions: [{ sha256: canaryDigest, share: 1 }], isHealthy: true })
    const after = startLoad(address, 200)
    await sleep(1000)
    expect((await after.stop()).byTrack).toEqual({ canary: expect.any(Number) })
    expect(await traffic.rollback('1.1.0/rollback')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0, isHealthy: true })
    const { failed, byTrack } = await load.stop()
    expect([failed, Object.keys(byTrack).toSorted()]).toEqual([0, ['canary', 'stable']])
  })

  it.each([
    { because: 'a share is asked for', share: 0.5, green: 2, smoke: '' },
    { because: 'the idle side has fewer servers', share: 1, green: 1, smoke: '' },
    { because: 'the smoke test fails', share: 1, green: 2, smoke: 'false' },
  ])('switch nothing when $because', async ({ share, green, smoke }) => {
    const { traffic } = await blueAndGreen(
      Array.from({ length: green }, () => services.canary.address),
      smoke,
    )
    expect(await traffic.apply(share, '1.1.0/0')).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.observe()).toMatchObject({ share: 0 })
  })

  it('switch nothing to a side that runs something else, or not at all of it what is rolled out', async () => {
    const { traffic } = await blueAndGreen([services.canary.address, services.stable[0]!.address])
    expect(await traffic.apply(1, '1.1.0/0')).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.observe()).toMatchObject({ share: 0 })
  })

  it('go back when the new side does not answer any more', async () => {
    const canary = keep(await startService({ track: 'canary', artifact: canaryDigest }))
    const { traffic } = await blueAndGreen([canary.address, canary.address])
    expect(await traffic.apply(1, '1.1.0/0')).toBeNull()
    await canary.stop()
    expect(await traffic.rollback('1.1.0/rollback')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0, versions: [{ sha256: stableDigest }], isHealthy: true })
  })
})
