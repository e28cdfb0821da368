import type { ApprovalDeployment } from '@locktender/contracts'
import type { Deployment } from '@locktender/github'
import { sha256 } from './read-case.ts'

const description = /^approved ([0-9a-f]{8}), artifacts ([0-9a-f]{64})$/

/** What a deployment is described with when it was approved: at most 140 characters, so the digest of the list stands for the artifacts. */
export function approvedDescription(digest: string, artifacts: readonly string[]): string {
  return `approved ${digest.slice(0, 8)}, artifacts ${listDigest(artifacts)}`
}

/** Deployments with the artifacts that they carried, as far as their approval has put it on record. `artifacts`: those of this release. */
export function toApprovalDeployments(deployments: readonly Deployment[], artifacts: readonly string[]): ApprovalDeployment[] {
  const own = listDigest(artifacts)
  return deployments.map(({ environment, createdAt, statuses }) => {
    const carried = statuses.findLast((status) => description.test(status.description))?.description
    const list = description.exec(carried ?? '')?.[2]
    return {
      environment,
      state: statuses.at(-1)?.state ?? 'pending',
      at: createdAt.toISOString(),
      artifacts: list === undefined ? null : list === own ? [...artifacts] : [list],
    }
  })
}

/** Commit of the newest success in the environment that is not this one; null: nothing is known to be there. */
export function deployedBefore(deployments: readonly Deployment[], environment: string, commit: string): string | null {
  const found = deployments
    .filter((each) => each.environment.toLowerCase() === environment.toLowerCase() && each.commit !== commit)
    .find(({ statuses }) => statuses.some(({ state }) => state === 'success'))
  return found?.commit ?? null
}

const listDigest = (artifacts: readonly string[]): string => sha256([...new Set(artifacts)].toSorted().join('\n'))
