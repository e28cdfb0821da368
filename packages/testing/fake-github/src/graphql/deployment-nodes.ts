import { isoTime } from '../state/clock.ts'
import type { Deployment } from '../state/deployment.ts'
import { nodeId } from '../state/links.ts'
import type { World } from '../state/world.ts'
import { connection, type PageArgs } from './connection.ts'
import { actorNode, type Node } from './nodes.ts'

export interface DeploymentsArgs extends PageArgs {
  readonly environments?: readonly string[] | null
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null
}

/** A deployment with its statuses, oldest first; a successful one is `ACTIVE` until another status follows. */
export function deploymentNode(world: World, deployment: Deployment): Node {
  const last = deployment.statuses.at(-1)?.state ?? 'pending'
  return {
    __typename: 'Deployment',
    id: nodeId('Deployment', deployment.id),
    databaseId: deployment.id,
    commitOid: deployment.sha,
    createdAt: isoTime(deployment.createdAt),
    description: deployment.description,
    environment: deployment.environment,
    payload: JSON.stringify(deployment.payload),
    state: last === 'success' ? 'ACTIVE' : last.toUpperCase(),
    task: deployment.task,
    statuses: (page: PageArgs) =>
      connection(deployment.statuses, page, (status) => ({
        __typename: 'DeploymentStatus',
        id: nodeId('DeploymentStatus', status.id),
        createdAt: isoTime(status.createdAt),
        creator: actorNode(world, status.creator),
        description: status.description,
        logUrl: status.logUrl === '' ? null : status.logUrl,
        environmentUrl: status.environmentUrl === '' ? null : status.environmentUrl,
        state: status.state.toUpperCase(),
      })),
  }
}
