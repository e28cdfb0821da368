import type { AuditedChange } from '@locktender/contracts'
import type { Connection, MadeDeployment } from '@locktender/github'
import type { MadeChange } from '@locktender/record'

export interface ProductionDeployments {
  readonly changes: readonly MadeChange[]
  readonly isWhole: boolean
}

/**
 * The deployments to these environments since an instant.
 *
 * @throws {Problem} `github/…`
 */
export async function productionDeployments(
  connection: Connection,
  environments: readonly string[],
  since: Date,
): Promise<ProductionDeployments> {
  const { madeDeployments } = await import('@locktender/github')
  const changes: MadeChange[] = []
  let isWhole = true
  for (const environment of environments) {
    const found = await madeDeployments(connection, environment, since.toISOString())
    changes.push(...found.deployments.map(changeOf))
    isWhole &&= found.isWhole
  }
  return { changes, isWhole }
}

function changeOf({ id, environment, commit, createdAt, creator, payload }: MadeDeployment): MadeChange {
  return { kind: 'deployment', name: String(id), environment, commit, artifacts: digestsIn(payload), at: createdAt, by: creator }
}

// A payload is whatever its maker wrote: it can only speak against a deployment, never for it.
function digestsIn(payload: unknown): readonly string[] {
  const value = objectIn(payload) as { readonly sha256?: unknown; readonly artifactDigest?: unknown; readonly artifacts?: unknown }
  const listed: readonly unknown[] = Array.isArray(value.artifacts) ? value.artifacts : []
  const given = [
    value.sha256,
    value.artifactDigest,
    ...listed.map((each: unknown) => (each as { readonly sha256?: unknown } | null)?.sha256 ?? each),
  ]
  return given.flatMap((each) => {
    const digest = typeof each === 'string' ? each.replace(/^sha256:/, '') : ''
    return /^[0-9a-f]{64}$/.test(digest) ? [digest] : []
  })
}

function objectIn(payload: unknown): object {
  if (typeof payload === 'object' && payload !== null) return payload
  try {
    const value: unknown = JSON.parse(String(payload))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** States that only a deployment reaches that was let through. */
const live: ReadonlySet<string> = new Set(['in_progress', 'success', 'inactive'])
/** Deployments whose states are asked for, one call each; those beyond count as they are. */
const mostAsked = 200

/**
 * Leaves out of the unauthorised deployments those that never went anywhere: they wait, or were refused at the gate. One of which
 * GitHub keeps no state at all stays.
 */
export async function withoutRefused(connection: Connection, changes: readonly AuditedChange[]): Promise<AuditedChange[]> {
  const { deploymentStates } = await import('@locktender/github')
  const kept: AuditedChange[] = []
  let asked = 0
  for (const change of changes) {
    const isSuspect = change.kind === 'deployment' && change.state === 'unauthorised' && asked < mostAsked
    if (isSuspect) asked += 1
    const states = isSuspect ? await deploymentStates(connection, Number(change.name)) : []
    if (states.length === 0 || states.some((state) => live.has(state))) kept.push(change)
  }
  return kept
}
