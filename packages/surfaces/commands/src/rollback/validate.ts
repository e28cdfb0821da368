import type { Call } from '@locktender/action-kit'
import { Problem, type ContractCheck, type RecordEvent, type RecordReason } from '@locktender/contracts'
import type { EventDraft, ReleaseView } from '@locktender/record'
import { validationChecks, validationEntries, type ValidationAnswer } from '@locktender/rollout'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { trafficOf } from '../staged-rollout/traffic-of.ts'
import { measuredAnswers } from './measured-answers.ts'
import { spokenAnswers } from './spoken-answers.ts'

/**
 * Looks what holds after a rollback and records each answer that is new: by the traffic side, by metrics, by a person's word. Returns
 * why items stay not known.
 *
 * @throws Problem `rollback/not-proved`, `input/answer`, `rollout/no-traffic-commands`
 */
export async function validate(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView,
  written: RecordEvent[],
): Promise<readonly RecordReason[]> {
  if (view.state !== 'rolled-back')
    throw new Problem(
      'rollback/not-proved',
      `${view.release} is ${view.state}: there is no rollback whose traffic was proved to be gone`,
      'Use mode: run to take it back first.',
    )
  const checks = validationChecks(situation.policy.rollback)
  const spoken = spokenAnswers(call.inputs.text('answer'), situation.record.by.actor ?? 'somebody')
  const [seen, measured] = await Promise.all([seenAnswers(situation, call, view, checks), measuredAnswers(situation, call, view, checks)])
  const found = [...seen, ...measured.answers]
  const isFound = ({ item }: ValidationAnswer): boolean => found.some((each) => each.item === item)
  const isDry = call.inputs.flag('dry-run')
  if (!isDry) await recordAll(situation, view, [...found, ...spoken.filter((each) => !isFound(each))], written)
  const unheard = spoken.filter(isFound).map(({ item }) => ({
    code: 'validation/measured',
    message: `${item} is known without anybody's word: what was measured counts`,
  }))
  return [...(isDry ? found.map(({ reason }) => reason) : []), ...measured.notKnown, ...unheard]
}

/** What the traffic side says of the health of the environment. */
async function seenAnswers(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView,
  checks: readonly ContractCheck[],
): Promise<readonly ValidationAnswer[]> {
  const observed = checks.filter(({ by }) => by === 'observe')
  if (observed.length === 0) return []
  const state = await trafficOf(situation, call, view).observe()
  if ('failed' in state || state.isHealthy === null) return []
  const isDone = state.isHealthy
  const message = `the traffic side calls the environment ${isDone ? 'healthy' : 'not healthy'}`
  return observed.map(({ item }) => ({ item, isDone, reason: { code: 'validation/observed', message } }))
}

async function recordAll(
  situation: RolloutSituation,
  view: ReleaseView,
  answers: readonly ValidationAnswer[],
  written: RecordEvent[],
): Promise<void> {
  const { record } = situation
  for (const answer of answers) {
    const appended = await record.store.append(view.release, (standing): EventDraft | null => {
      const [entry] = standing.view?.state === 'rolled-back' ? validationEntries(standing.view, [answer]) : []
      if (entry === undefined) return null
      const at = new Date(situation.nowMs()).toISOString()
      return { repository: { id: record.repositoryId, name: record.name }, release: view.release, at, by: record.by, ...entry }
    })
    if (appended?.how === 'written') written.push(appended.event)
  }
}
