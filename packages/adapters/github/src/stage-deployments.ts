import type { Connection } from './connection.ts'

/** A deployment to an environment, with what was said of it. */
export interface EnvironmentDeployment {
  readonly id: number
  readonly task: string
  /** Whatever its maker put there; undefined when it is no JSON. */
  readonly payload: unknown
  readonly statuses: readonly { readonly description: string; readonly logUrl: string }[]
}

interface DeploymentNode {
  readonly databaseId: number | null
  readonly createdAt: string
  readonly task: string | null
  readonly payload: string | null
  readonly statuses: {
    readonly nodes: readonly ({ readonly description: string | null; readonly logUrl: string | null } | null)[] | null
  } | null
}

interface DeploymentsData {
  readonly repository: {
    readonly deployments: {
      readonly nodes: readonly (DeploymentNode | null)[] | null
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  } | null
}

const query = `query environmentDeployments($owner: String!, $name: String!, $environments: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId createdAt task payload statuses(first: 100) { nodes { description logUrl } } } pageInfo { hasNextPage endCursor } } } }`

const mostPages = 20

/**
 * The deployments to an environment, the newest first, in one GraphQL call for every hundred: at least all that were made since then.
 * @throws {Problem} `github/…`
 */
export async function deploymentsSince(
  connection: Connection,
  environment: string,
  sinceMs: number,
): Promise<readonly EnvironmentDeployment[]> {
  const kind = { what: 'read deployments', needs: 'deployments=read', repeatable: true }
  const found: EnvironmentDeployment[] = []
  let after: string | null = null
  for (let pages = 0; pages < mostPages; pages += 1) {
    const data: DeploymentsData = await connection.graphql<DeploymentsData>(query, { environments: [environment], after }, kind)
    const page = data.repository?.deployments
    const nodes = (page?.nodes ?? []).filter((node) => node !== null)
    found.push(...nodes.flatMap((node) => (node.databaseId === null ? [] : [deploymentOf(node.databaseId, node)])))
    const isReached = nodes.some(({ createdAt }) => Date.parse(createdAt) < sinceMs)
    if (page === undefined || !page.pageInfo.hasNextPage || isReached) break
    after = page.pageInfo.endCursor
  }
  return found
}

function deploymentOf(id: number, { task, payload, statuses }: DeploymentNode): EnvironmentDeployment {
  const said = (statuses?.nodes ?? []).filter((node) => node !== null)
  return {
    id,
    task: task ?? '',
    payload: parsed(payload),
    statuses: said.map(({ description, logUrl }) => ({ description: description ?? '', logUrl: logUrl ?? '' })),
  }
}

/** GitHub keeps a payload as text; one that was sent as text comes back as text within text. */
function parsed(text: string | null): unknown {
  let value: unknown = text
  for (let depth = 0; depth < 2 && typeof value === 'string'; depth += 1) {
    try {
      value = JSON.parse(value)
    } catch {
      return undefined
    }
  }
  return value
}

/** A deployment that only tells: no other job of GitHub's is started by it or waited for. */
export interface NewDeployment {
  /** Commit. */
  readonly ref: string
  readonly environment: string
  readonly task: string
  readonly description: string
  readonly payload: object
  readonly isProduction: boolean
}

/**
 * Makes a deployment; returns its number. Nothing is merged and no check is waited for. A lost answer throws `github/uncertain`: look
 * before it is made again.
 *
 * @throws {Problem} `github/…`
 */
export async function createDeployment(
  connection: Connection,
  { ref, environment, task, description, payload, isProduction }: NewDeployment,
): Promise<number> {
  const parameters = {
    ref,
    environment,
    task,
    description,
    payload,
    auto_merge: false,
    required_contexts: [],
    transient_environment: false,
    production_environment: isProduction,
  }
  const kind = { what: `make a deployment to ${environment}`, needs: 'deployments=write' }
  return (await connection.rest<{ id: number }>('POST /repos/{owner}/{repo}/deployments', parameters, kind)).data.id
}

/** What is said of a deployment; it stays beside what was said before. */
export interface NewDeploymentStatus {
  readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  /** At most 140 characters. */
  readonly description: string
  /** Address of a run; null where there is none. */
  readonly logUrl: string | null
  /** Whether GitHub makes older deployments of the environment inactive; it does so for those that are not production. */
  readonly isAutoInactive: boolean
}

/** @throws {Problem} `github/…`; `github/uncertain` when the answer was lost */
export async function addDeploymentStatus(
  connection: Connection,
  id: number,
  { state, description, logUrl, isAutoInactive }: NewDeploymentStatus,
): Promise<void> {
  const parameters = {
    deployment_id: id,
    state,
    description,
    ...(logUrl === null ? {} : { log_url: logUrl }),
    auto_inactive: isAutoInactive,
  }
  const kind = { what: 'say how a deployment stands', needs: 'deployments=write' }
  await connection.rest('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, kind)
}
