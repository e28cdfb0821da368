import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent } from '@locktender/contracts'
import type { EventDraft, ReleaseView } from '@locktender/record'
import { backDecision, decidedFacts, rollbackContract } from '@locktender/rollout'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { causeOf } from './decide-by-hand.ts'

/** States in which a release has traffic that nobody takes away yet. */
const withTraffic: ReadonlySet<ReleaseView['state']> = new Set(['rolling-out', 'rolled-out', 'verified', 'rolled-forward'])

/**
 * Records that a person repairs the release where it is, unless that was chosen before: it keeps its traffic and gets no more.
 * @throws Problem `rollback/no-way-forward`, `rollback/reason-missing`, `rollback/goes-back`, `rollback/no-traffic`, `rollback/no-target`
 */
export async function decideForward(situation: RolloutSituation, call: Call, view: ReleaseView, written: RecordEvent[]): Promise<void> {
  const target = view.planned?.data.previous
  const contract = rollbackContract({ policy: situation.policy.rollback, target, lastRehearsalMs: null, nowMs: situation.nowMs() })
  const { wayForward, data: kind } = contract
  if (wayForward === null) throw noWay()
  const ready = view.rolledBack.find(({ data }) => data.state === 'prepared')
  const isCalledFor = ready !== undefined || kind === 'forward-only'
  if (!isCalledFor && call.inputs.text('reason') === undefined) throw noReason(view)
  checkState(view)
  if (target === undefined) throw noTarget(view)
  const cause = call.inputs.text('reason') === undefined && ready !== undefined ? ready.data.cause : causeOf(call)
  const { record } = situation
  const appended = await record.store.append(view.release, (standing): EventDraft | null => {
    const latest = standing.view ?? view
    // Chosen by somebody else meanwhile: it is the same choice.
    if (latest.state === 'rolled-forward') return null
    checkState(latest)
    return {
      repository: { id: record.repositoryId, name: record.name },
      release: view.release,
      type: 'rolled-back',
      at: new Date(situation.nowMs()).toISOString(),
      key: `rollback/${latest.planned?.seq ?? 0}/forward`,
      by: record.by,
      data: decidedFacts(latest, { trigger: 'manual', cause, target, choice: 'roll-forward' }, contract),
    }
  })
  if (appended?.how === 'written') written.push(appended.event)
}

function checkState(view: ReleaseView): void {
  if (backDecision(view) !== undefined)
    throw new Problem(
      'rollback/goes-back',
      `${view.release} is ${view.state}: it was decided to take it back, which nothing stops`,
      'Repair it with a new release.',
    )
  if (!withTraffic.has(view.state) || view.applied.length === 0)
    throw new Problem('rollback/no-traffic', `${view.release} is ${view.state} and has no traffic to repair it under`, 'Abort it instead.')
}

function noWay(): Problem {
  return new Problem(
    'rollback/no-way-forward',
    'the policy names no way forward',
    'Add rollback.forward: { workflow: roll-forward.yml }, or use mode: run to take it back.',
  )
}

function noReason({ release }: ReleaseView): Problem {
  return new Problem(
    'rollback/reason-missing',
    `no rollback of ${release} was made ready and its data can go back: it is not repaired where it is without a reason`,
    'Give reason: why it is not taken back, or use mode: run.',
  )
}

function noTarget({ release }: ReleaseView): Problem {
  return new Problem('rollback/no-target', `the record does not say what ran before ${release}`, 'Plan the release with `previous` first.')
}
