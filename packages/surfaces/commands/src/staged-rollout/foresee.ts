import type { Outcome } from '@locktender/action-kit'
import { nextStep, type Rest } from '@locktender/rollout'
import { rolloutOutcome } from './rollout-outcome.ts'
import { rolloutPorts } from './rollout-ports.ts'
import type { RolloutRun } from './rollout-run.ts'

/** What the next step would be, without taking it. */
export async function foresee({ call, situation, github, release, standing, judge }: RolloutRun): Promise<Outcome> {
  const view = await standing()
  const findAbort: typeof github.findAbort = (of) => github.findAbort(of)
  const ports = rolloutPorts(situation, call, view, { release, abort: call.inputs.text('abort'), judge, findAbort, onWritten: () => {} })
  const asked = await ports.ask(view)
  const facts = {
    ...asked,
    holder: 'dry run',
    nowMs: ports.now(),
    observation: null,
    judgement: null,
    commandFault: null,
    recordFault: ports.recordFault?.() ?? null,
  }
  const locks = ports.locks === undefined ? {} : { locks: null }
  const step = nextStep(view, { ...facts, ...locks })
  const rest: Rest =
    step.do === 'wait' || step.do === 'end'
      ? step
      : {
          do: 'wait',
          reason: { code: 'rollout/dry-run', message: `the next step is to ${step.do}${'entry' in step ? ` (${step.entry.key})` : ''}` },
          untilMs: null,
        }
  return github.told(rolloutOutcome(situation, { release, view, rest, written: [] }))
}
