import { Problem } from '@locktender/contracts'
import type { Connection } from './connection.ts'

/** A deployment with its statuses, oldest first. */
export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly commit: string
  readonly createdAt: Date
  readonly statuses: readonly DeploymentStatus[]
}

export interface DeploymentStatus {
  /** In lower case: `success`, `in_progress`, `failure`, `inactive`, …. */
  readonly state: string
  readonly createdAt: Date
  readonly description: string
  /** Address of the run, where it has one. */
  readonly logUrl: string
}

interface DeploymentNode {
  readonly databaseId: number | null
  readonly environment: string | null
  readonly commitOid: string
  readonly createdAt: string
  readonly statuses: {
    readonly nodes: readonly ({
      readonly state: string
      readonly createdAt: string
      readonly description: string | null
      readonly logUrl: string | null
    } | null)[]
  } | null
}

/** Deployments, and who asks. */
export interface DeploymentsAnswer {
  /** Login of the token: `github-actions[bot]`, an App, a person. */
  readonly viewer: string
  /** The newest first. */
  readonly deployments: readonly Deployment[]
}

interface DeploymentsData {
  readonly viewer: { readonly login: string }
  readonly repository: { readonly deployments: { readonly nodes: readonly (DeploymentNode | null)[] } } | null
}

const query = `query deployments($owner: String!, $name: String!, $environments: [String!]) { viewer { login } repository(owner: $owner, name: $name) {
  deployments(environments: $environments, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes {
    databaseId environment commitOid createdAt statuses(first: 50) { nodes { state createdAt description logUrl } } } } } }`

/** The 100 newest deployments to these environments, in one call. */
export async function recentDeployments(connection: Connection, environments: readonly string[]): Promise<DeploymentsAnswer> {
  const kind = { what: 'read deployments', needs: 'deployments=read', repeatable: true }
  const data = await connection.graphql<DeploymentsData>(query, { environments }, kind)
  const nodes = data.repository?.deployments.nodes ?? []
  return {
    viewer: data.viewer.login,
    deployments: nodes.flatMap((node) => (node?.databaseId == null ? [] : [deploymentOf(node.databaseId, node)])),
  }
}

function deploymentOf(id: number, { environment, commitOid, createdAt, statuses }: DeploymentNode): Deployment {
  const found = (statuses?.nodes ?? []).flatMap((node) => (node === null ? [] : [node]))
  return {
    id,
    environment: environment ?? '',
    commit: commitOid,
    createdAt: new Date(createdAt),
    statuses: found
      .map(({ state, createdAt: at, description, logUrl }) => ({
        state: state.toLowerCase(),
        createdAt: new Date(at),
        description: description ?? '',
        logUrl: logUrl ?? '',
      }))
      .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime()),
  }
}

/** Characters that a description of a deployment status may have. */
const longestDescription = 140

/**
 * Says something about a deployment that is under way.
 *
 * @throws {Problem} `github/…`; `github/description-too-long` for more than 140 characters
 */
export async function describeDeployment(connection: Connection, id: number, description: string, logUrl: string): Promise<void> {
  if (description.length > longestDescription)
    throw new Problem('github/description-too-long', `${description.length} characters, expected at most 140`, 'Say less.')
  const parameters = { deployment_id: id, state: 'in_progress', description, log_url: logUrl, auto_inactive: false }
  const kind = { what: 'describe the deployment', needs: 'deployments=write' }
  await connection.rest('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, kind)
}
