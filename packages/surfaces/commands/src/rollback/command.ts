import { setTimeout as sleep } from 'node:timers/promises'
import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem, type RecordEvent, type RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { durationSeconds } from '@locktender/policy'
import { tick, type Rest } from '@locktender/rollout'
import { githubSide } from '../staged-rollout/github-side.ts'
import { isGoingBack, rolloutPorts } from '../staged-rollout/rollout-ports.ts'
import { rolloutSituation, type RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { decideByHand } from './decide-by-hand.ts'
import { decideForward } from './decide-forward.ts'
import { rollbackInputs } from './inputs.ts'
import { rehearse } from './rehearse.ts'
import { rollbackOutcome } from './rollback-outcome.ts'
import { validate } from './validate.ts'

/** Takes a release back, by hand, and sees to it that it took effect. */
export const rollback: Command = {
  name: 'rollback',
  summary: 'Take a release back, and prove that it took effect.',
  inputs: rollbackInputs,
  outputs: [
    {
      name: 'state',
      description:
        '`rolled-back` when it is proved; `rollback-failed` when it is not, yet; `rolled-forward` when it is repaired where it is.',
    },
    { name: 'seconds', description: 'From the decision to the proof; empty until then.' },
  ],
  permissions: {
    'contents: write': 'the record, a branch of its own',
    'deployments: write': 'shows the end of the stages on the deployments page; not with `rollouts.deployments: off`',
    'actions: write': 'only for `rollback.run` and `rollback.forward` of the policy, workflows that it starts',
  },
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
  if (mode !== 'validate' && inputs.text('answer') !== undefined) throw onlyToValidate(mode)
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
  const told = (latest: ReleaseView | undefined, rest: Rest | null, reasons: readonly RecordReason[] = []): Promise<Outcome> =>
    rollbackOutcome(situation, mode, { release, view: latest, rest, written }, reasons)
  if (mode === 'validate') {
    const reasons = await validate(situation, call, view, written)
    return told(await standing(), null, reasons)
  }
  if (inputs.flag('dry-run')) return told(view, null)
  const isSettled = view.state === 'rolled-back' || view.state === 'cancelled' || view.state === 'closed'
  if (mode === 'forward') await decideForward(situation, call, view, written)
  else if (!isSettled) await decideByHand(situation, call, view, mode, written)
  const rest = await carryOut(situation, call, release, standing, written)
  const github = githubSide(situation, call)
  github.show(release, written, rest)
  return github.told(await told(await standing(), rest))
}

/** Ticks until it is proved, or as long as it is worth waiting for. */
async function carryOut(
  situation: RolloutSituation,
  call: Call,
  release: string,
  standing: () => Promise<ReleaseView | undefined>,
  written: RecordEvent[],
): Promise<Rest> {
  // Opened when the decision stands: it may name another target than the plan.
  const ports = rolloutPorts(situation, call, await standing(), {
    release,
    abort: undefined,
    judge: async () => null,
    onWritten: (event) => written.push(event),
  })
  const holder = `rollback ${call.environment['GITHUB_RUN_ID'] ?? process.pid}`
  const limitMs = patience * secondsOf(situation) * 1000
  const startedMs = performance.now()
  let rest = await tick(ports, holder)
  const stillGoes = async (): Promise<boolean> => {
    const view = await standing()
    return view !== undefined && isGoingBack(view)
  }
  while (rest.do === 'wait' && (await stillGoes()) && performance.now() - startedMs < limitMs) {
    await sleep(pollMs)
    rest = await tick(ports, holder)
  }
  return rest
}

const defaultWithinSeconds = 600

function secondsOf({ policy }: RolloutSituation): number {
  return durationSeconds(policy.rollback?.within ?? '') ?? defaultWithinSeconds
}

function onlyToValidate(mode: string): Problem {
  return new Problem(
    'input/answer',
    `answer is given with mode ${mode}, which asks nothing`,
    'Leave answer out, or use mode: validate after the rollback.',
  )
}
