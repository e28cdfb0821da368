import { alb, cloudRun, lambda } from './traffic-clouds.fixture.ts'
import { argoRollouts, gatewayApi, istio, rolling } from './traffic-clusters.fixture.ts'
import { gitops, http } from './traffic-endpoints.fixture.ts'
import type { TrafficWorld } from './traffic-world.fixture.ts'

/** Each command for clouds and clusters, with the product it is for. */
export const trafficWorlds: readonly { readonly name: string; readonly open: (folder: string) => TrafficWorld | Promise<TrafficWorld> }[] =
  [
    { name: 'gateway-api', open: gatewayApi },
    { name: 'istio', open: istio },
    { name: 'argo-rollouts', open: argoRollouts },
    { name: 'kubernetes-rolling', open: rolling },
    { name: 'aws-lambda', open: lambda },
    { name: 'aws-alb', open: alb },
    { name: 'cloud-run', open: cloudRun },
    { name: 'gitops', open: gitops },
    { name: 'http', open: http },
  ]
