import { Problem, type PlannedFacts, type PlannedStage, type ReleasePolicy } from '@locktender/contracts'
import type { Call } from '@locktender/action-kit'
import { durationSeconds, rolloutNames, rolloutStages, shareOf } from '@locktender/policy'
import { canonicalJson, eventDigest, type EventDraft } from '@locktender/record'
import { rollbackContract } from '@locktender/rollout'
import { artifactInput } from './artifact-input.ts'
import { lastRehearsalMs } from './last-rehearsal.ts'
import { neighboursOf } from './neighbours.ts'
import type { RolloutSituation } from './rollout-situation.ts'

/**
 * Records the plan of a rollout: what, from where, in which stages, under which policy and contract. Once: a plan that stands is
 * kept, whoever asks again; one that was rolled back may be followed by another.
 *
 * @throws Problem `input/…`, `rollout/no-such-rollout`, `rollout/other-plan`
 */
export async function startRelease(situation: RolloutSituation, call: Call, release: string): Promise<void> {
  const { record, policy, policySource, subject } = situation
  const { inputs } = call
  const environment = inputs.text('environment') ?? 'production'
  const given = inputs.text('artifact')
  if (given === undefined) throw missing('artifact', 'artifact: sha256:…')
  const artifact = artifactInput('artifact', given)
  const neighbours = await neighboursOf(record.store, policy, { release, environment })
  const before = inputs.text('previous')
  const target = before === undefined ? neighbours.target : { sha256: artifactInput('previous', before).sha256 }
  const contract = rollbackContract({
    policy: policy.rollback,
    target,
    lastRehearsalMs: await lastRehearsalMs(record.store, environment),
    nowMs: situation.nowMs(),
  })
  const type = inputs.text('type') ?? 'minor'
  const data: PlannedFacts = {
    class: type,
    version: release.replace(/^.*[@/]/, '').replace(/^v(?=\d)/, ''),
    tag: release,
    commit: subject.commit,
    range: { from: null, to: subject.commit },
    environment,
    policy: { path: policySource.path, digest: policySource.digest },
    contractDigest: eventDigest(canonicalJson(contract)),
    artifacts: [artifact],
    ...(target === undefined ? {} : { previous: target }),
    stages: stagesOf(policy, type),
    ...(policy.rollouts?.regions === undefined ? {} : { regions: policy.rollouts.regions.order }),
  }
  await record.store.append(release, ({ view, events }): EventDraft | null => {
    const plan = view?.planned
    // A plan without stages is that of release-plan: what, and why; how comes now.
    if (plan?.data.stages !== undefined && view?.state !== 'rolled-back') {
      if (plan.data.artifacts[0]?.sha256 === artifact.sha256 && plan.data.environment === environment) return null
      throw otherPlan(release, plan.data.artifacts[0]?.sha256 ?? '')
    }
    const plans = events.filter((event) => event.type === 'planned').length
    const at = new Date(situation.nowMs()).toISOString()
    const repository = { id: record.repositoryId, name: record.name }
    return { repository, release, type: 'planned', at, key: `planned/${plans}/${artifact.sha256}`, by: record.by, data }
  })
}

/** The stages that the policy gives a class of release; one step to all traffic for `none`. */
function stagesOf(policy: ReleasePolicy, type: string): PlannedStage[] {
  const name = policy.types?.[type as Exclude<keyof typeof policy.types, 'use'>]?.rollout ?? 'standard'
  if (name === 'none') return [{ share: 1, bakeSeconds: 0 }]
  const stages = rolloutStages(policy, name)
  if (stages === undefined)
    throw new Problem(
      'rollout/no-such-rollout',
      `the policy has no rollout ${JSON.stringify(name)}; it has ${rolloutNames(policy).join(', ') || 'none'}`,
      `Add rollouts.${name}, or name another under types.${type}.rollout.`,
    )
  return stages.map(({ to, for: time, approve }) => ({
    share: shareOf(to),
    bakeSeconds: time === undefined ? 0 : (durationSeconds(time) ?? 0),
    ...(approve === undefined ? {} : { approve }),
  }))
}

function missing(input: string, example: string): Problem {
  return new Problem('input/missing', `${input} is needed to start a rollout`, `Write ${example}.`)
}

function otherPlan(release: string, digest: string): Problem {
  return new Problem(
    'rollout/other-plan',
    `${release} was planned with another artifact (sha256:${digest.slice(0, 12)}…) or for another environment`,
    'A release is one artifact. Give the new one a version of its own, or abort the rollout first.',
  )
}
