import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent, type ReleaseTarget, type RolledBackFacts } from '@locktender/contracts'
import type { EventDraft, ReleaseView } from '@locktender/record'
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
  const cause = mode === 'confirm' && ready !== undefined ? ready.data.cause : { code: 'rollback/by-hand', message: reasonOf(call) }
  const data: RolledBackFacts = { state: 'decided', trigger: 'manual', cause, target, choice: 'roll-back' }
  const { record } = situation
  const appended = await record.store.append(view.release, (standing): EventDraft | null =>
    standing.view?.rolledBack.some((each) => each.data.state === 'decided') === true
      ? null
      : {
          repository: { id: record.repositoryId, name: record.name },
          release: view.release,
          type: 'rolled-back',
          at: new Date(situation.nowMs()).toISOString(),
          key: `rollback/${standing.view?.planned?.seq ?? 0}/decided`,
          by: record.by,
          data,
        },
  )
  if (appended?.how === 'written') written.push(appended.event)
}

function reasonOf({ inputs }: Call): string {
  return inputs.text('reason')?.slice(0, 2000) ?? 'no reason was given'
}
