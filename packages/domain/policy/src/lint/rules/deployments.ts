import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyPath } from '../../text/policy-path.ts'
import type { LintSubject } from '../lint-rule.ts'
import type { Job, Workflow } from '../facts/workflow.ts'

/** A job that deploys, with its workflow. */
export interface DeployJob {
  readonly workflow: Workflow
  readonly job: Job
  readonly environment: string
}

/** The jobs of all workflows that name an environment. */
export function deployJobs({ facts }: LintSubject): readonly DeployJob[] {
  return facts.workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => (job.environment === undefined ? [] : [{ workflow, job, environment: job.environment }])),
  )
}

/** Whether anything is deployed here: rules about the running service are of no use to a library. */
export function isDeployed(subject: LintSubject): boolean {
  return productionOf(subject.policy) !== undefined || subject.facts.manifests.length > 0 || deployJobs(subject).length > 0
}

/** Name of the environment that serves users, as the policy says. */
export function productionOf({ environments = {} }: ReleasePolicy): string | undefined {
  return Object.entries(environments).find(([, each]) => typeof each === 'object' && each.production === true)?.[0]
}

/** The place of a section in the policy, else that of the whole. */
export function sectionPath(policy: ReleasePolicy, section: keyof ReleasePolicy): PolicyPath {
  return policy[section] === undefined ? [] : [section]
}

/** Whether a name of a gate, a check or a report speaks of one of these words. */
export function speaksOf(policy: ReleasePolicy, words: RegExp): boolean {
  const gates = (policy.gates ?? []).flatMap((gate) => ('id' in gate ? [gate.id, gate.check ?? '', gate.report ?? ''] : []))
  const checks = (policy.verify?.checks ?? []).flatMap((check) => Object.values(check).map(String))
  return [...gates, ...checks].some((text) => words.test(text.slice(0, 500)))
}
