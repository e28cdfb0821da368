import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alb } from './traffic-clouds.fixture.ts'
import { argoRollouts, gatewayApi, istio, rolling } from './traffic-clusters.fixture.ts'
import { openTrafficWorld } from './traffic-side.fixture.ts'
import type { CloudState, Json } from './traffic-tools/cloud-state.ts'
import { newDigest, oldDigest } from './traffic-world.fixture.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-products-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const objectIn = ({ clusters }: CloudState, key: string): Json => clusters!['default']!.objects[key]
const rolloutKey = 'rollouts.argoproj.io/shop'
const failed = { code: 'traffic/apply-failed' }

describe('argo-rollouts', () => {
  it.each<[because: string, change: (rollout: Json) => void]>([
    ['it has an analysis of its own', ({ spec }) => void (spec.strategy.canary.analysis = { templates: [] })],
    ['a step of it analyses', ({ spec }) => spec.strategy.canary.steps.unshift({ analysis: {} })],
    ['it routes no traffic', ({ spec }) => delete spec.strategy.canary.trafficRouting],
    ['no new version is under way', ({ status }) => void (status.currentPodHash = 'old')],
  ])('refuses traffic when %s', async (_, change) => {
    const { traffic, change: changeCloud } = openTrafficWorld(argoRollouts(), folder)
    changeCloud((state) => change(objectIn(state, rolloutKey)))
    expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject(failed)
  })

  it('makes half a percent of a Rollout with a thousand parts', async () => {
    const { traffic, change } = openTrafficWorld(argoRollouts(), folder)
    change((state) => void (objectIn(state, rolloutKey).spec.strategy.canary.trafficRouting.maxTrafficWeight = 1000))
    expect(await traffic.apply(0.005, '1.1.0/1')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0.005 })
  })

  it('shows a promoted release with all traffic, and one that was never begun with none', async () => {
    const { traffic, change } = openTrafficWorld(argoRollouts(), folder)
    change((state) => void (objectIn(state, rolloutKey).status.currentPodHash = 'old'))
    expect(await traffic.observe()).toMatchObject({ share: 0, versions: [{ sha256: oldDigest, share: 1 }] })
    change((state) => {
      for (const { status } of state.clusters!['default']!.pods) status.containerStatuses[0].imageID = `shop@sha256:${newDigest}`
    })
    expect(await traffic.observe()).toMatchObject({ share: 1, versions: [{ sha256: newDigest, share: 1 }] })
  })
})

describe('istio', () => {
  it('refuses a part of a percent with a mesh that wants a hundred in all, and leaves the share', async () => {
    const { traffic, change } = openTrafficWorld(istio(), folder)
    change((state) => void (objectIn(state, 'virtualservices.networking.istio.io/shop').metadata.labels = { 'istio-before': '1.14' }))
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    expect(await traffic.apply(0.125, '1.1.0/2')).toMatchObject(failed)
    expect(await traffic.observe()).toMatchObject({ share: 0.1 })
  })
})

describe('gateway-api', () => {
  it.each<[because: string, change: (route: Json) => void]>([
    ['the route has a third backend', ({ spec }) => spec.rules[0].backendRefs.push({ name: 'other', weight: 1 })],
    ['two rules have both backends', ({ spec }) => spec.rules.push(structuredClone(spec.rules[0]))],
    ['a backend is missing', ({ spec }) => spec.rules[0].backendRefs.pop()],
  ])('neither moves nor shows traffic when %s', async (_, change) => {
    const { traffic, change: changeCloud } = openTrafficWorld(gatewayApi(), folder)
    changeCloud((state) => change(objectIn(state, 'httproutes.gateway.networking.k8s.io/shop')))
    expect(await traffic.apply(0.1, '1.1.0/1')).toMatchObject(failed)
    expect(await traffic.observe()).toHaveProperty('failed')
  })

  it('does not call a route healthy that its gateway has not accepted, or accepted as it was before', async () => {
    const { traffic, change } = openTrafficWorld(gatewayApi(), folder)
    for (const spoil of [
      (each: Json) => (each.status = 'False'),
      (each: Json) => Object.assign(each, { status: 'True', observedGeneration: 0 }),
    ]) {
      change((state) => spoil(objectIn(state, 'httproutes.gateway.networking.k8s.io/shop').status.parents[0].conditions[0]))
      expect(await traffic.observe()).toMatchObject({ share: 0, isHealthy: false })
    }
  })

  it('is made ready for the next release with the same digest on both sides, and serves nothing else meanwhile', async () => {
    const { traffic, change } = openTrafficWorld(gatewayApi(), folder)
    expect(await traffic.apply(1, '1.1.0/all')).toBeNull()
    change((state) => {
      for (const { status } of state.clusters!['default']!.pods) status.containerStatuses[0].imageID = `shop@sha256:${newDigest}`
    })
    const all = [{ sha256: newDigest, share: 1 }]
    expect(await traffic.observe()).toMatchObject({ share: 1, versions: all })
    expect(await traffic.rollback('1.1.0/settled')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0, versions: all })
  })

  it('shows two versions among the pods of one side', async () => {
    const { traffic, change } = openTrafficWorld(gatewayApi(), folder)
    change((state) => void (state.clusters!['default']!.pods[0].status.containerStatuses[0].imageID = `shop@sha256:${'e'.repeat(64)}`))
    expect(await traffic.observe()).toMatchObject({
      versions: [
        { sha256: oldDigest, share: 0.5 },
        { sha256: 'e'.repeat(64), share: 0.5 },
      ],
    })
  })
})

describe('kubernetes-rolling', () => {
  it('stops at the first pods that do not get ready, and takes no old one away for them', async () => {
    const { traffic, change } = openTrafficWorld(rolling(), folder)
    change((state) => {
      const [container] = objectIn(state, 'deployments.apps/shop-canary').spec.template.spec.containers
      container.image = `broken@sha256:${newDigest}`
    })
    expect(await traffic.apply(0.2, '1.1.0/1')).toMatchObject(failed)
    expect(await traffic.observe()).toMatchObject({ share: 0, versions: [{ sha256: oldDigest, share: 1 }] })
    expect(await traffic.rollback('1.1.0/back')).toBeNull()
    expect(await traffic.observe()).toMatchObject({ share: 0, isHealthy: true })
  })
})

describe('aws-alb', () => {
  it('leaves the other actions and the stickiness of the rule as they are', async () => {
    const { traffic, cloud } = openTrafficWorld(alb(), folder)
    const before = cloud().aws!['default']!.rules!['arn:rule'].Actions
    expect(await traffic.apply(0.123, '1.1.0/1')).toBeNull()
    const [login, forward] = cloud().aws!['default']!.rules!['arn:rule'].Actions
    expect([login, forward.Order, forward.ForwardConfig.TargetGroupStickinessConfig]).toEqual([before[0], 2, { Enabled: false }])
    expect(forward.ForwardConfig.TargetGroups.map(({ Weight }: Json) => Weight)).toEqual([877, 123])
  })

  it('gives no traffic to a group without a healthy target, and says that one with traffic is unwell', async () => {
    const { traffic, change } = openTrafficWorld(alb(), folder)
    expect(await traffic.apply(0.1, '1.1.0/1')).toBeNull()
    change((state) => void (state.aws!['default']!.groups!['arn:canary'] = ['unhealthy']))
    expect(await traffic.observe()).toMatchObject({ share: 0.1, isHealthy: false })
    expect(await traffic.apply(0.5, '1.1.0/2')).toMatchObject(failed)
    expect(await traffic.rollback('1.1.0/back')).toBeNull()
  })
})
