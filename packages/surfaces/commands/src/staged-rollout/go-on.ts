import { hostname } from 'node:os'
import type { Call, Outcome } from '@locktender/action-kit'
import type { RecordEvent } from '@locktender/contracts'
import { tick, type RolloutPorts } from '@locktender/rollout'
import { extendStage } from './extend-stage.ts'
import { handOverWatch } from './hand-over-watch.ts'
import { locksOfRelease, type ReleaseLockSide } from './locks-of-release.ts'
import { rolloutOutcome } from './rollout-outcome.ts'
import { rolloutPorts } from './rollout-ports.ts'
import type { RolloutRun } from './rollout-run.ts'
import { startRelease } from './start-release.ts'
import { watch } from './watch.ts'

/** Records the plan, then does what is due. */
export async function startAndTick(run: RolloutRun): Promise<Outcome> {
  await startRelease(run.situation, run.call, run.release)
  return tickOnce(run)
}

/** Does what is due now. */
export async function tickOnce(run: RolloutRun): Promise<Outcome> {
  const { situation, github, release, standing } = run
  const { open, written, lock } = await opened(run)
  const rest = await tick(await open(), holderOf(run.call))
  github.show(release, written, rest)
  return github.told(rolloutOutcome(situation, { release, view: await standing(), rest, written, lock: lock() }))
}

/** Does what is due for up to five hours, then hands over to the next watcher. */
export async function watchOn(run: RolloutRun): Promise<Outcome> {
  const { call, situation, github, release, standing } = run
  const { open, written, lock } = await opened(run)
  const { rest, isOver } = await watch(
    open,
    holderOf(call),
    () => performance.now(),
    (each) => {
      call.progress(`${each.reason.code}: ${each.reason.message}`)
      github.show(release, written, each)
    },
  )
  const complaint = isOver ? null : await handOverWatch(call, situation.record.connection)
  return github.told(rolloutOutcome(situation, { release, view: await standing(), rest, written, lock: lock() }, complaint))
}

interface Opened {
  /** The world of the rollout, opened on the record as it is. */
  readonly open: () => Promise<RolloutPorts>
  readonly written: readonly RecordEvent[]
  readonly lock: () => ReturnType<ReleaseLockSide['last']> | undefined
}

async function opened({ call, situation, github, release, standing, judge }: RolloutRun): Promise<Opened> {
  const written: RecordEvent[] = []
  const extension = call.inputs.text('extend')
  const extended = extension === undefined ? null : await extendStage(situation, release, extension)
  if (extended !== null) written.push(extended)
  let locks: ReleaseLockSide | undefined
  return {
    written,
    lock: () => locks?.last(),
    open: async () => {
      const view = await standing()
      locks = locksOfRelease(situation, call, view)
      return rolloutPorts(situation, call, view, {
        release,
        abort: call.inputs.text('abort'),
        judge,
        findAbort: (of) => github.findAbort(of),
        onWritten: (event) => written.push(event),
        locks,
      })
    },
  }
}

/** One name per attempt of a run, so that a watcher knows its own lease again and nobody else's. */
function holderOf({ environment }: Call): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = environment
  return run === undefined ? `${hostname()}/${process.pid}` : `run ${run}/${attempt ?? 1}${job === undefined ? '' : `/${job}`}`
}
