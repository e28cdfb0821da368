import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TrafficSide } from '@locktender/traffic'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTrafficWorld } from './traffic-side.fixture.ts'
import type { CloudState } from './traffic-tools/cloud-state.ts'
import { changeCloud, newDigest, oldDigest, type TrafficWorld } from './traffic-world.fixture.ts'
import { trafficWorlds } from './traffic-worlds.fixture.ts'

let folder = ''
let world: TrafficWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-contract-'))
})
afterEach(async () => {
  await world.close?.()
  rmSync(folder, { recursive: true, force: true })
})

const stateFile = (): string => join(folder, 'cloud.json')
const cloud = (): CloudState => JSON.parse(readFileSync(stateFile(), 'utf8')) as CloudState

async function open(made: (typeof trafficWorlds)[number], more: Readonly<Record<string, string>> = {}): Promise<TrafficSide> {
  world = await made.open(folder)
  return openTrafficWorld(world, folder, more).traffic
}

const seen = (share: number): object => ({
  share: expect.closeTo(share, 6),
  versions: expect.toSatisfy((versions: readonly { readonly sha256: string; readonly share: number }[]) => {
    const shown = Object.fromEntries(versions.map(({ sha256, share: part }) => [sha256, part]))
    const wanted = { [newDigest]: share, [oldDigest]: 1 - share }
    return Object.entries(wanted).every(([digest, part]) => Math.abs((shown[digest] ?? 0) - part) < 1e-6) && versions.length <= 2
  }),
  isHealthy: true,
})
/** What is moved by calls of a product's tool. */
const byTools = trafficWorlds.filter(({ name }) => name !== 'http' && name !== 'gitops')

/** What is served after a write that failed on the way from 50 to 10 %. */
function truth(name: string, at: 'before' | 'after', writes: number): number {
  if (at === 'before' && writes === 0) return 0.5
  // Its first write brings the stable version to nine instances, its second takes the new one from five to one.
  return name === 'kubernetes-rolling' ? 5 / 14 : 0.1
}

describe.each(trafficWorlds)('the traffic command $name', (made) => {
  it('makes every share of a rollout, shows it with what serves, and goes back', async () => {
    const traffic = await open(made)
    expect(await traffic.observe()).toEqual(seen(0))
    for (const share of [0.1, 0.5, 1]) {
      expect(await traffic.apply(share, `1.1.0/${share}`)).toBeNull()
      expect(await traffic.observe()).toEqual(seen(share))
    }
    expect(await traffic.rollback('1.1.0/rollback')).toBeNull()
    expect(await traffic.observe()).toEqual(seen(0))
  })

  it('does an operation once, whatever was done by hand since, and refuses its name for another one', async () => {
    const traffic = await open(made)
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    changeCloud(stateFile(), (state) => world.byHand(state, 20))
    expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(0.2, 6) })
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(0.2, 6) })
    expect(await traffic.apply(0.5, '1.1.0/1')).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.rollback('1.1.0/1')).toMatchObject({ code: 'traffic/rollback-failed' })
    expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(0.2, 6) })
  })

  it('makes the finest share that the product has, and refuses a finer one instead of making it nothing', async () => {
    const traffic = await open(made)
    expect(await traffic.apply(0.5, 'before')).toBeNull()
    expect(await traffic.apply(world.tooFine / 100, '1.1.0/too-fine')).toMatchObject({
      code: expect.stringMatching(/^traffic\/(?:apply-failed|share-too-fine)$/),
    })
    expect(await traffic.observe()).toEqual(seen(0.5))
    expect(await traffic.apply(world.finest / 100, '1.1.0/finest')).toBeNull()
    expect(await traffic.observe()).toEqual(seen(world.finest / 100))
  })

  it('changes nothing when an operation or a region is none', async () => {
    const traffic = await open(made)
    for (const [opId, region] of [
      ['a\nb', undefined],
      ['', undefined],
      ['a', '../../etc'],
      ['a', '$(touch pwned)'],
      ['a', '--kubeconfig=x'],
    ] as const)
      expect(await traffic.apply(0.1, opId, region)).toMatchObject({ code: 'traffic/apply-failed' })
    if (made.name !== 'http') expect(await traffic.apply(0.1, 'a', 'asia')).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.observe()).toEqual(seen(0))
  })

  it('takes any visible text as the name of an operation, and lets no shell or query read it', async () => {
    const traffic = await open(made)
    const name = `$(touch${'${IFS}'}${folder}/pwned)";'\`touch\`*|&<>\\"}],é`.replaceAll('é', '%')
    expect(await traffic.apply(0.1, name)).toBeNull()
    expect(await traffic.apply(0.1, name)).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(0.1, 6) })
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})

describe.each(byTools)('the traffic command $name, by its tool', (made) => {
  it('gives no traffic to a release that the product does not know', async () => {
    const traffic = await open(made)
    changeCloud(stateFile(), (state) => world.forget(state))
    expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject({ code: 'traffic/apply-failed' })
    changeCloud(stateFile(), (state) => Object.assign(state, { calls: [], ...structuredClone(world.cloud) }))
    expect(await traffic.observe()).toEqual(seen(0))
  })

  it('fails when the product fails before or after a write, tells what is, and mends it when it is repeated', async () => {
    const second = made.name === 'aws-alb' || made.name === 'kubernetes-rolling' ? ([['before', 1]] as const) : []
    for (const [at, writes] of [['before', 0], ['after', 0], ...second] as const) {
      const traffic = await open(made)
      changeCloud(stateFile(), (state) => {
        world.byHand(state, 50)
        state.fault = { at, writes }
      })
      expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject({ code: 'traffic/apply-failed' })
      expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(truth(made.name, at, writes), 6) })
      changeCloud(stateFile(), (state) => delete state.fault)
      expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
      expect(await traffic.observe()).toEqual(seen(0.1))
    }
  })

  it('moves one region, counts regions alike, and rolls back the others when one does not answer', async () => {
    const traffic = await open(made, { TRAFFIC_REGIONS: 'eu us', KUBE_CONTEXT: '{region}' })
    expect(await traffic.apply(0.1, '1.1.0/eu', 'eu')).toBeNull()
    expect(await traffic.observe('eu')).toEqual(seen(0.1))
    expect(await traffic.observe('us')).toEqual(seen(0))
    expect(await traffic.observe()).toMatchObject({ share: expect.closeTo(0.05, 6) })
    const { clusters, aws, run } = cloud()
    changeCloud(stateFile(), (state) => [state.clusters, state.aws, state.run].forEach((each) => delete each?.['us']))
    expect(await traffic.rollback('1.1.0/back')).toMatchObject({ message: expect.stringContaining('not every region') })
    expect(await traffic.observe('eu')).toEqual(seen(0))
    expect(await traffic.observe()).toHaveProperty('failed')
    changeCloud(stateFile(), (state) =>
      [
        [state.clusters, clusters],
        [state.aws, aws],
        [state.run, run],
      ].forEach(([now, then]) => now && Object.assign(now, { us: then?.['us'] })),
    )
    expect(await traffic.rollback('1.1.0/back')).toBeNull()
    expect(await traffic.observe()).toEqual(seen(0))
  })
})

describe('the traffic command gitops', () => {
  const [made] = trafficWorlds.filter(({ name }) => name === 'gitops')
  const remote = (...words: readonly string[]): string =>
    execFileSync('git', ['--git-dir', join(folder, 'manifests.git'), ...words], { encoding: 'utf8' }).trim()

  it('commits the share and the digest together, and leaves what others have pushed', async () => {
    const traffic = await open(made!)
    world.byHand({ calls: [] }, 20)
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(remote('log', '--format=%s')).toBe('traffic: 10 %\nby hand\nmanifests')
    expect(remote('show', '--format=', '--name-only', 'main').split('\n')).toEqual(['shop/canary.json', 'shop/route.json'])
    expect(remote('show', 'main:shop/canary.json')).toContain(`@sha256:${newDigest}`)
  })

  it('pushes again when somebody was faster', async () => {
    const traffic = await open(made!)
    // The first push is refused, as that of a second writer is.
    const hook = join(folder, 'manifests.git/hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\n[ -e refused ] || { : > refused; exit 1; }\n', { mode: 0o755 })
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(remote('log', '--format=%s')).toBe('traffic: 10 %\nmanifests')
  })

  it('shows what the reconciler has applied, not what was committed', async () => {
    const traffic = await open(made!)
    const commit = remote('rev-parse', 'main')
    changeCloud(stateFile(), (state) => {
      delete state.repository
      const status = {
        sync: { status: 'OutOfSync', revision: 'f'.repeat(40) },
        health: { status: 'Healthy' },
        history: [{ revision: commit }],
      }
      Object.assign(state.clusters?.['default']?.objects['applications.argoproj.io/shop'], { status })
    })
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0, isHealthy: false })
  })

  it('fails when the repository or the reconciler is gone, and changes nothing', async () => {
    const traffic = await open(made!)
    changeCloud(stateFile(), (state) => world.forget(state))
    expect(await traffic.observe()).toHaveProperty('failed')
    renameSync(join(folder, 'manifests.git'), join(folder, 'away.git'))
    expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject({ code: 'traffic/apply-failed' })
  })

  it('reads what Flux says, too', async () => {
    const traffic = await open(made!, { GITOPS_RECONCILER: 'flux' })
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    const status = { lastAppliedRevision: `main@sha1:${remote('rev-parse', 'main')}`, conditions: [{ type: 'Ready', status: 'True' }] }
    changeCloud(stateFile(), (state) =>
      Object.assign(state.clusters?.['default']?.objects ?? {}, { 'kustomizations.kustomize.toolkit.fluxcd.io/shop': { status } }),
    )
    expect(await traffic.observe()).toEqual(seen(0.1))
  })
})

describe('the traffic command http', () => {
  const [made] = trafficWorlds.filter(({ name }) => name === 'http')

  it.each([
    { because: 'the token is another one', more: { TRAFFIC_TOKEN: 'other' } },
    { because: 'nobody answers', more: { TRAFFIC_URL: 'http://127.0.0.1:9' } },
    { because: 'the address is a file', more: { TRAFFIC_URL: 'file:///etc/passwd' } },
    { because: 'the token would end the line it stands in', more: { TRAFFIC_TOKEN: 's3cret"\nurl = "http://127.0.0.1:9' } },
  ])('fails when $because', async ({ more }) => {
    const traffic = await open(made!, more)
    expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject({ code: 'traffic/apply-failed' })
    expect(await traffic.observe()).toHaveProperty('failed')
  })
})
