import { createHash } from 'node:crypto'
import type { JobPlan } from './job-plan.ts'

/** The job's GITHUB_TOKEN: minted by `issueToken`, or else a made-up one that is the same in every repetition. */
export async function jobToken(plan: JobPlan, environment: string): Promise<string> {
  const { setup, identity } = plan.frame.active
  const { issueToken } = setup.options
  if (issueToken !== undefined) return issueToken(plan.permissions, { id: plan.definition.id, name: plan.name, environment, run: identity })
  const seed = `${identity.id}/${identity.attempt}/${plan.name}`
  return `ghs_${createHash('sha256').update(seed).digest('hex').slice(0, 36)}`
}
