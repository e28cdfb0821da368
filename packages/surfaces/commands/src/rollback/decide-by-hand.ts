import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent, type RecordReason, type ReleaseTarget } from '@locktender/contracts'
import type { EventDraft, ReleaseView } from '@locktender/record'
import { backDecision, decidedFacts, rollbackContract } from '@locktender/rollout'
import { artifactInput } from '../staged-rollout/artifact-input.ts'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'

/**
 * Records that a person takes the release back, unless that was decided before.
 * @throws Problem `rollback/nothing-ready`, `rollback/no-target`, `input/not-a-digest`
 */
export async function decideByHand(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView,
  mode: string,
  written: RecordEvent[],
): Promise<void> {
  const ready = view.rolledBack.find(({ data }) => data.state === 'prepared')
  if (mode === 'confirm' && ready === undefined)
    throw new Problem(
      'rollback/nothing-ready',
      `no rollback of ${view.release} was made ready`,
      'Use mode: run to take it back all the same.',
    )
  const to = call.inputs.text('to')
  const target: ReleaseTarget | undefined = to === undefined ? view.planned?.data.previous : { sha256: artifactInput('to', to).sha256 }
  if (target === undefined)
    throw new Problem('rollback/no-target', 'the record does not say what ran before', 'Give to: sha256:…, the digest to go back to.')
  const cause = mode === 'confirm' && ready !== undefined ? ready.data.cause : causeOf(call)
  // Not the sheet: a decision waits for nothing that it does not need.
  const contract = rollbackContract({ policy: situation.policy.rollback, target, lastRehearsalMs: null, nowMs: situation.nowMs() })
  const { record } = situation
  const appended = await record.store.append(view.release, (standing): EventDraft | null => {
    const latest = standing.view ?? view
    if (backDecision(latest) !== undefined) return null
    return {
      repository: { id: record.repositoryId, name: record.name },
      release: view.release,
      type: 'rolled-back',
      at: new Date(situation.nowMs()).toISOString(),
      key: `rollback/${latest.planned?.seq ?? 0}/decided`,
      by: record.by,
      data: decidedFacts(latest, { trigger: 'manual', cause, target, choice: 'roll-back' }, contract),
    }
  })
  if (appended?.how === 'written') written.push(appended.event)
}

/** A person's reason. */
export function causeOf({ inputs }: Call): RecordReason {
  return { code: 'rollback/by-hand', message: inputs.text('reason')?.slice(0, 2000) ?? 'no reason was given' }
}
