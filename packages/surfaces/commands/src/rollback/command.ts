import { setTimeout as sleep } from 'node:timers/promises'
import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem, type RecordEvent, type Verdict } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { durationSeconds } from '@locktender/policy'
import { tick, type Rest } from '@locktender/rollout'
import { stagedRolloutSummary, stagedRolloutText } from '@locktender/views'
import { rolloutData } from '../staged-rollout/rollout-data.ts'
import { isGoingBack, rolloutPorts } from '../staged-rollout/rollout-ports.ts'
import { rolloutSituation, type RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { decideByHand } from './decide-by-hand.ts'
import { rollbackInputs } from './inputs.ts'
import { rehearse } from './rehearse.ts'

/** Takes a release back, by hand, and sees to it that it took effect. */
export const rollback: Command = {
  name: 'rollback',
  summary: 'Take a release back, and prove that it took effect.',
  inputs: rollbackInputs,
  outputs: [
    { name: 'state', description: '`rolled-back` when it is proved; `rollback-failed` when it is not, yet.' },
    { name: 'seconds', description: 'From the decision to the proof; empty until then.' },
  ],
  permissions: { 'contents: write': 'the record, a branch of its own' },
  branding: { icon: 'rewind', color: 'red' },
  example: 'locktender rollback --release v1.4.0 --reason "orders are lost"',
  run: rollBack,
}

/** A rollback that is not seen to work in this many times its own limit leaves the rest to the next run. */
const patience = 3
const pollMs = 2_000

async function rollBack(call: Call): Promise<Outcome> {
  const { inputs } = call
  const mode = inputs.text('mode') ?? 'run'
  const situation = await rolloutSituation(call)
  if (mode === 'rehearse') return rehearse(situation, call)
  const release = inputs.text('release')
  if (release === undefined) throw new Problem('input/missing', 'release is needed', 'Write release: v1.4.0, the tag of the release.')
  const standing = async (): Promise<ReleaseView | undefined> => (await situation.record.store.standing(release)).view
  const view = await standing()
  if (view?.planned == null)
    throw new Problem(
      'rollback/no-plan',
      `the record knows no rollout of ${JSON.stringify(release)}`,
      'Check the name: `locktender release-record` lists the releases.',
    )
  const written: RecordEvent[] = []
  if (inputs.flag('dry-run')) return outcome(situation, { release, view, rest: null, written })
  const isSettled = view.state === 'rolled-back' || view.state === 'cancelled' || view.state === 'closed'
  if (!isSettled) await decideByHand(situation, call, view, mode, written)
  // Opened when the decision stands: it may name another target than the plan.
  const ports = rolloutPorts(situation, call, await standing(), {
    release,
    abort: undefined,
    judge: async () => null,
    onWritten: (event) => written.push(event),
  })
  const limitMs = patience * secondsOf(situation) * 1000
  const startedMs = performance.now()
  let rest = await tick(ports, `rollback ${call.environment['GITHUB_RUN_ID'] ?? process.pid}`)
  const stillGoes = async (): Promise<boolean> => isGoingBack((await standing()) ?? view)
  while (rest.do === 'wait' && (await stillGoes()) && performance.now() - startedMs < limitMs) {
    await sleep(pollMs)
    rest = await tick(ports, `rollback ${call.environment['GITHUB_RUN_ID'] ?? process.pid}`)
  }
  return outcome(situation, { release, view: await standing(), rest, written })
}

const defaultWithinSeconds = 600

function secondsOf({ policy }: RolloutSituation): number {
  return durationSeconds(policy.rollback?.within ?? '') ?? defaultWithinSeconds
}

interface Standing {
  readonly release: string
  readonly view: ReleaseView | undefined
  readonly rest: Rest | null
  readonly written: readonly RecordEvent[]
}

function outcome({ subject, policySource, evidence, record }: RolloutSituation, standing: Standing): Outcome {
  const data = rolloutData(standing)
  // Here going back is what was asked for.
  const verdict: Verdict =
    data.state === 'rolled-back' || data.state === 'cancelled' ? 'pass' : data.state === 'rollback-failed' ? 'fail' : 'pending'
  return {
    verdict,
    reasons: [data.because, ...record.notes()],
    subject: { ...subject, tag: standing.release, ...(data.environment === null ? {} : { environment: data.environment }) },
    policy: policySource,
    evidence,
    data,
    outputs: { state: data.state, seconds: data.rollback?.seconds == null ? '' : String(data.rollback.seconds) },
    summary: stagedRolloutSummary({ verdict }, data),
    text: stagedRolloutText(data),
  }
}
