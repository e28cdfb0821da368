import { Problem, type PlannedFacts } from '@locktender/contracts'
import type { Call } from '@locktender/action-kit'
import { canonicalJson, eventDigest, type EventDraft } from '@locktender/record'
import { rollbackContract } from '@locktender/rollout'
import { artifactInput } from './artifact-input.ts'
import { lastRehearsalMs } from './last-rehearsal.ts'
import { neighboursOf } from './neighbours.ts'
import { plannedStages } from './planned-stages.ts'
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
  // What release-plan recorded stays: this plan only adds how the release gets there.
  const { class: planned = 'minor', planDigest, risk, range, targetAt } = (await record.store.standing(release)).view?.planned?.data ?? {}
  const type = inputs.text('type') ?? planned
  const data: PlannedFacts = {
    class: type,
    version: release.replace(/^.*[@/]/, '').replace(/^v(?=\d)/, ''),
    tag: release,
    commit: subject.commit,
    range: { from: range?.from ?? null, to: subject.commit },
    environment,
    policy: { path: policySource.path, digest: policySource.digest },
    contractDigest: eventDigest(canonicalJson(contract)),
    artifacts: [artifact],
    ...(target === undefined ? {} : { previous: target }),
    stages: plannedStages(policy, type, risk?.points ?? 0),
    ...(planDigest === undefined ? {} : { planDigest }),
    ...(risk === undefined ? {} : { risk }),
    ...(targetAt === undefined ? {} : { targetAt }),
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
