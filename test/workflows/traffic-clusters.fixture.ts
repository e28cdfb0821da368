import type { CloudState, Cluster, Json } from './traffic-tools/cloud-state.ts'
import { image, newDigest, oldDigest, type TrafficWorld } from './traffic-world.fixture.ts'

/** Of an object as it was made. */
export const metadata = (name: string): Json => ({ name, resourceVersion: '1', generation: 1 })

function pod(track: string, digest: string, place: number): Json {
  return {
    metadata: { name: `${track}-${place}`, labels: { app: 'shop', track } },
    status: { conditions: [{ type: 'Ready', status: 'True' }], containerStatuses: [{ name: 'shop', imageID: image(digest) }] },
  }
}

/** The same cluster in each of the contexts. */
export function clusterWith(objects: Record<string, Json>, pods: readonly Json[] = bothTracks()): Omit<CloudState, 'calls'> {
  return {
    clusters: Object.fromEntries(['default', 'eu', 'us'].map((name) => [name, structuredClone({ objects, pods: [...pods], version: 1 })])),
  }
}

const bothTracks = (): readonly Json[] => [pod('stable', oldDigest, 0), pod('stable', oldDigest, 1), pod('canary', newDigest, 0)]
/** Changes every cluster. */
export const eachCluster = ({ clusters = {} }: CloudState, change: (cluster: Cluster) => void): void =>
  Object.values(clusters).forEach(change)
const otherCanary = (state: CloudState): void =>
  eachCluster(
    state,
    (cluster) =>
      (cluster.pods = [...cluster.pods.filter(({ metadata: { labels } }) => labels.track !== 'canary'), pod('canary', 'e'.repeat(64), 0)]),
  )

export const routeKey = 'httproutes.gateway.networking.k8s.io/shop'

/** A route of a cluster. */
export function gatewayApi(): TrafficWorld {
  const backendRefs = [
    { name: 'shop-stable', port: 80, weight: 1 },
    { name: 'shop-canary', port: 80, weight: 0 },
  ]
  const conditions = ['Accepted', 'ResolvedRefs'].map((type) => ({ type, status: 'True', observedGeneration: 1 }))
  const route = { metadata: metadata('shop'), spec: { rules: [{ backendRefs }] }, status: { parents: [{ conditions }] } }
  return {
    script: 'gateway-api',
    environment: { TRAFFIC_REGIONS: '' },
    cloud: clusterWith({ [routeKey]: route }),
    byHand: (state, percent) =>
      eachCluster(state, ({ objects }) => {
        const [stable, canary] = objects[routeKey].spec.rules[0].backendRefs
        Object.assign(stable, { weight: 100 - percent })
        Object.assign(canary, { weight: percent })
      }),
    finest: 0.01,
    tooFine: 0.001,
    forget: otherCanary,
  }
}

/** A virtual service of a mesh. */
export function istio(): TrafficWorld {
  const key = 'virtualservices.networking.istio.io/shop'
  const route = [
    { destination: { host: 'shop', subset: 'canary' }, weight: 0 },
    { destination: { host: 'shop', subset: 'stable' }, weight: 100 },
  ]
  return {
    script: 'istio',
    environment: {},
    cloud: clusterWith({
      [key]: { metadata: { ...metadata('shop'), annotations: { team: 'shop' } }, spec: { hosts: ['shop'], http: [{ route }] } },
    }),
    byHand: (state, percent) =>
      eachCluster(state, ({ objects }) => {
        const [canary, stable] = objects[key].spec.http[0].route
        Object.assign(stable, { weight: 100 - percent })
        Object.assign(canary, { weight: percent })
      }),
    finest: 0.01,
    tooFine: 0.001,
    forget: otherCanary,
  }
}

/** A Rollout with a new version under way. */
export function argoRollouts(): TrafficWorld {
  const key = 'rollouts.argoproj.io/shop'
  const containers = [{ name: 'shop', image: image(newDigest) }]
  const strategy = { canary: { trafficRouting: { istio: {} }, steps: [{ setWeight: 0 }, { pause: {} }] } }
  const weights = { canary: { weight: 0, podTemplateHash: 'new' }, stable: { weight: 100, podTemplateHash: 'old' }, verified: true }
  const status = { phase: 'Paused', stableRS: 'old', currentPodHash: 'new', observedGeneration: '1', canary: { weights } }
  const stable = pod('stable', oldDigest, 0)
  stable.metadata.labels = { 'rollouts-pod-template-hash': 'old' }
  return {
    script: 'argo-rollouts',
    environment: {},
    cloud: clusterWith(
      { [key]: { metadata: metadata('shop'), spec: { replicas: 10, template: { spec: { containers } }, strategy }, status } },
      [stable],
    ),
    byHand: (state, percent) => eachCluster(state, ({ objects }) => void (objects[key].status.canary.weights.canary.weight = percent)),
    finest: 1,
    tooFine: 0.5,
    forget: (state) =>
      eachCluster(state, ({ objects }) => void (objects[key].spec.template.spec.containers[0].image = image('e'.repeat(64)))),
  }
}

/** Two Deployments of ten pods together. */
export function rolling(): TrafficWorld {
  const deployment = (track: string, digest: string, replicas: number): Json => ({
    metadata: metadata(`shop-${track}`),
    spec: {
      replicas,
      template: { metadata: { labels: { app: 'shop', track } }, spec: { containers: [{ name: 'shop', image: image(digest) }] } },
    },
  })
  const [stable, canary] = ['deployments.apps/shop-stable', 'deployments.apps/shop-canary'] as const
  const pods = Array.from({ length: 10 }, (_, place) => pod('stable', oldDigest, place))
  for (const each of pods) each.metadata.labels.of = 'shop-stable'
  return {
    script: 'kubernetes-rolling',
    environment: { REPLICAS: '10', READY_SECONDS: '5' },
    cloud: clusterWith({ [stable]: deployment('stable', oldDigest, 10), [canary]: deployment('canary', newDigest, 0) }, pods),
    byHand: (state, percent) =>
      eachCluster(state, (cluster) => {
        const count = percent / 10
        cluster.objects[stable].spec.replicas = 10 - count
        cluster.objects[canary].spec.replicas = count
        const made = (track: string, digest: string, length: number): readonly Json[] =>
          Array.from({ length }, (_, place) => {
            const each = pod(track, digest, place)
            each.metadata.labels.of = `shop-${track}`
            return each
          })
        cluster.pods = [...made('stable', oldDigest, 10 - count), ...made('canary', newDigest, count)]
      }),
    finest: 10,
    tooFine: 1,
    forget: (state) =>
      eachCluster(state, ({ objects }) => void (objects[canary].spec.template.spec.containers[0].image = image('e'.repeat(64)))),
  }
}
