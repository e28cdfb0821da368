import type { Connection } from './connection.ts'
import { nextParameters } from './next-page.ts'

/** A deployment, and who made it. */
export interface MadeDeployment {
  readonly id: number
  readonly environment: string
  readonly commit: string
  readonly createdAt: string
  /** Login; null for an account that is gone. */
  readonly creator: string | null
  /** What its maker wrote into it: anything. */
  readonly payload: unknown
}

interface DeploymentAnswer {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly created_at: string
  readonly creator: { readonly login: string } | null
  readonly payload?: unknown
}

const kind = { what: 'read deployments', needs: 'deployments=read' }
/** Pages of 100 per environment. */
const mostPages = 20

/**
 * The deployments to an environment since an instant (ISO 8601), the newest first. `isWhole` is false when there are more than 2,000.
 *
 * @throws {Problem} `github/…`
 */
export async function madeDeployments(
  connection: Connection,
  environment: string,
  since: string,
): Promise<{ readonly deployments: readonly MadeDeployment[]; readonly isWhole: boolean }> {
  const found: MadeDeployment[] = []
  let page: Readonly<Record<string, unknown>> | null = {}
  for (let pages = 0; pages < mostPages && page !== null; pages += 1) {
    const asked: Readonly<Record<string, unknown>> = { environment, per_page: 100, ...page }
    const { data, headers } = await connection.rest<readonly DeploymentAnswer[]>('GET /repos/{owner}/{repo}/deployments', asked, kind)
    found.push(...data.map(madeDeployment))
    const last = data.at(-1)
    page = last === undefined || Date.parse(last.created_at) < Date.parse(since) ? null : nextParameters(headers)
  }
  return { deployments: found.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(since)), isWhole: page === null }
}

/**
 * One deployment by its number.
 *
 * @throws {Problem} `github/not-found`, `github/…`
 */
export async function readDeployment(connection: Connection, id: number): Promise<MadeDeployment> {
  const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}'
  return madeDeployment((await connection.rest<DeploymentAnswer>(route, { deployment_id: id }, kind)).data)
}

/** States that a deployment went through, the newest first: `success`, `in_progress`, `waiting`, …. The newest 100. */
export async function deploymentStates(connection: Connection, id: number): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
  const { data } = await connection.rest<readonly { readonly state: string }[]>(route, { deployment_id: id, per_page: 100 }, kind)
  return data.map(({ state }) => state)
}

function madeDeployment({ id, environment, sha, created_at: createdAt, creator, payload }: DeploymentAnswer): MadeDeployment {
  return { id, environment, commit: sha, createdAt: new Date(createdAt).toISOString(), creator: creator?.login ?? null, payload }
}
