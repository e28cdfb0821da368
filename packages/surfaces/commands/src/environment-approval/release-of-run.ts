import type { Call } from '@locktender/action-kit'
import { releaseDigest } from '@locktender/approvals'
import type { ApprovalRelease, ReleasePolicy } from '@locktender/contracts'
import { readLastPusher, type Account, type CommitPeople, type Connection, type Deployment, type RunPeople } from '@locktender/github'
import { canonicalJson } from '@locktender/record'
import { gateTarget } from '../quality-gate/gate-target.ts'
import { artifactDigests } from './artifact-digests.ts'
import type { ApprovalSituation } from './approval-situation.ts'
import type { AskedRelease } from './asked-release.ts'
import type { AskingRun } from './asking-run.ts'
import { deployedBefore } from './deployed-artifacts.ts'
import { readHandedPlan, type HandedPlan } from './handed-plan.ts'
import { plannedRelease } from './planned-release.ts'
import { sha256 } from './read-case.ts'

/** What is known before the release itself is. */
export interface ReleaseFacts {
  readonly environment: string
  readonly run: AskingRun
  /** The newest first. */
  readonly deployments: readonly Deployment[]
  /** The policy in force, or what stands for one. */
  readonly policy: ReleasePolicy
}

/**
 * The release of a run that was not started by an answer.
 *
 * @throws {Problem} `results/…`, `approval/result-unreadable`, `input/no-artifact`, `github/…`
 */
export async function releaseOfRun(
  call: Call,
  situation: ApprovalSituation,
  connection: Connection,
  { environment, run, deployments, policy }: ReleaseFacts,
  { actor, triggeringActor }: RunPeople,
): Promise<{ readonly asked: AskedRelease; readonly plan: HandedPlan }> {
  const { commit } = gateTarget(call.environment, situation.commit)
  const plan = readHandedPlan(call.inputs.text('results') ?? '')
  const named = (call.inputs.text('type') ?? null) as ApprovalRelease['class']
  const planned = plannedRelease(plan.results, commit, { class: named, risk: call.inputs.text('risk') ?? null })
  // All classes ask the same where the environment's own reviewers stand for a policy.
  const releaseClass = planned.class ?? (policy === situation.policy ? null : 'patch')
  const planText = canonicalJson({ ...planned, class: releaseClass, jobs: plan.jobs })
  const actors = { actor: personOf(actor), triggeringActor: personOf(triggeringActor) }
  const asked = digested({
    commit,
    policy: policyDigest(situation, policy),
    artifacts: await artifactDigests(call),
    environment,
    plan: sha256(planText),
    class: releaseClass,
    classCertain: planned.classCertain,
    risk: planned.risk,
    riskRules: planned.riskRules,
    base: deployedBefore(deployments, environment, commit),
    lastPusher: run.event === 'push' || run.ref === null ? actors.actor : await readLastPusher(connection, run.ref),
    ...actors,
    gates: plan.gates,
  })
  return { asked, plan }
}

/** Parts of a release with their digest. */
export const digested = (parts: Omit<AskedRelease, 'digest'>): AskedRelease => ({ ...parts, digest: releaseDigest(parts, sha256) })

/** SHA-256 of the policy in force, or of what stands for one. */
export const policyDigest = ({ policySource }: ApprovalSituation, policy: ReleasePolicy): string =>
  policySource.digest ?? sha256(canonicalJson(JSON.parse(JSON.stringify(policy))))

const personOf = (account: Account | null): number | null => (account?.type === 'User' ? account.id : null)

/** A release as the case has it. */
export function releaseOf(asked: AskedRelease, commits: CommitPeople, incident: ApprovalRelease['incident']): ApprovalRelease {
  const { digest, commit, policy, artifacts, environment, plan, risk, lastPusher, actor, triggeringActor } = asked
  return {
    digest,
    commit,
    policy,
    artifacts: [...artifacts],
    environment,
    plan,
    class: asked.class,
    classCertain: asked.classCertain,
    ...(risk === null ? {} : { risk: { level: risk, rules: [...asked.riskRules] } }),
    authors: [...commits.authors],
    committers: [...commits.committers],
    coAuthors: [...commits.coAuthors],
    lastPusher,
    actor,
    triggeringActor,
    unattributedCommits: commits.unattributed,
    incident: incident ?? null,
  }
}
