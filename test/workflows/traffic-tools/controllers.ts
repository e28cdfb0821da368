import type { Cluster, Json } from './cloud-state.ts'

/** What the API server refuses of an object, by the rules of its kind; undefined when it is sound. */
export const refusals: Readonly<Record<string, (object: Json) => string | undefined>> = {
  'httproutes.gateway.networking.k8s.io': ({ spec }) =>
    weightsOf(
      spec.rules.flatMap((rule: Json) => rule.backendRefs),
      1_000_000,
    ),
  'virtualservices.networking.istio.io': ({ spec, metadata }) =>
    weightsOf(
      spec.http.flatMap((http: Json) => http.route),
      1_000_000,
    ) ?? sumsTo100(spec.http, metadata.labels?.['istio-before'] === '1.14'),
  'rollouts.argoproj.io': ({ spec }) => {
    const { steps, trafficRouting } = spec.strategy.canary
    const max = trafficRouting?.maxTrafficWeight ?? 100
    return steps.some(({ setWeight: weight }: Json) => weight !== undefined && !(Number.isInteger(weight) && weight >= 0 && weight <= max))
      ? `spec.strategy.canary.steps[0].setWeight: Invalid value: SetWeight needs to be between 0 and ${max}`
      : undefined
  },
}

const weightsOf = (places: readonly Json[], most: number): string | undefined =>
  places.every(({ weight = 1 }) => Number.isInteger(weight) && weight >= 0 && weight <= most) ? undefined : 'weight: Invalid value'

/** Istio before 1.14 wants a hundred in all. */
const sumsTo100 = (routes: readonly Json[], isOld: boolean): string | undefined => {
  const wrong = routes
    .map(({ route }) => route.reduce((sum: number, { weight = 0 }: Json) => sum + weight, 0))
    .find((sum) => isOld && sum !== 100)
  return wrong === undefined ? undefined : `configuration is invalid: total destination weight ${wrong} != 100`
}

/** What the cluster's controllers make of its objects, in no time. */
export function reconcile(cluster: Cluster): void {
  for (const [key, object] of Object.entries(cluster.objects)) controllers[key.split('/')[0] ?? '']?.(object, cluster)
}

const controllers: Readonly<Record<string, (object: Json, cluster: Cluster) => void>> = {
  'httproutes.gateway.networking.k8s.io': (route) => {
    const observedGeneration = route.metadata.generation
    const conditions = ['Accepted', 'ResolvedRefs'].map((type) => ({ type, status: 'True', observedGeneration }))
    route.status = { parents: [{ parentRef: { name: 'gateway' }, conditions }] }
  },
  'deployments.apps': (deployment, cluster) => {
    const { metadata, spec } = deployment
    keepPods(cluster, { owner: metadata.name, labels: spec.template.metadata.labels, spec: spec.template.spec, replicas: spec.replicas })
  },
  'rollouts.argoproj.io': (rollout, cluster) => {
    const { metadata, spec, status } = rollout
    status.observedGeneration = String(metadata.generation)
    // Changed steps begin anew; where nothing is under way they are skipped.
    if (status.currentPodHash === status.stableRS) return
    const max = spec.strategy.canary.trafficRouting.maxTrafficWeight ?? 100
    const weight = spec.strategy.canary.steps[0].setWeight
    status.canary = {
      weights: { canary: { weight, podTemplateHash: status.currentPodHash }, stable: { weight: max - weight }, verified: true },
    }
    keepPods(cluster, {
      owner: `${metadata.name}-${status.currentPodHash}`,
      labels: { 'rollouts-pod-template-hash': status.currentPodHash },
      spec: spec.template.spec,
      replicas: weight === 0 ? 0 : Math.max(1, Math.round((spec.replicas * weight) / max)),
    })
  },
}

interface Owner {
  readonly owner: string
  readonly labels: Readonly<Record<string, string>>
  readonly spec: Json
  readonly replicas: number
}

function keepPods(cluster: Cluster, { owner, labels, spec, replicas }: Owner): void {
  const [{ name, image }] = spec.containers
  const others = cluster.pods.filter((pod) => pod.metadata.labels['of'] !== owner)
  const pods = Array.from({ length: replicas }, (_, place) => ({
    metadata: { name: `${owner}-${place}`, labels: { ...labels, of: owner } },
    status: {
      // An image named `broken` never gets ready.
      conditions: [{ type: 'Ready', status: image.includes('broken') ? 'False' : 'True' }],
      containerStatuses: [{ name, imageID: image }],
    },
  }))
  cluster.pods = [...others, ...pods]
}
