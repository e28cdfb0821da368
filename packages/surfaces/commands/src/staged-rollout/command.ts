import { hostname } from 'node:os'
import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem, type RecordEvent, type Verdict } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { nextStep, tick, type Rest, type RolloutPorts } from '@locktender/rollout'
import { stagedRolloutSummary, stagedRolloutText } from '@locktender/views'
import { handOver, takeOver } from './handed-judgement.ts'
import { handOverWatch } from './hand-over-watch.ts'
import { rolloutInputs } from './inputs.ts'
import { releaseOnItsWay } from './release-on-its-way.ts'
import { rolloutData } from './rollout-data.ts'
import { rolloutPorts } from './rollout-ports.ts'
import { rolloutSituation, type RolloutSituation } from './rollout-situation.ts'
import { rolloutVerdict } from './rollout-verdict.ts'
import { judgeStage, type StageJudgement } from './stage-judgement.ts'
import { startRelease } from './start-release.ts'
import { watch } from './watch.ts'

/** Gives a release its traffic, stage by stage, as far as it has earned it. */
export const stagedRollout: Command = {
  name: 'staged-rollout',
  summary: 'Advance, hold or roll back: which part of the traffic may a release have now?',
  inputs: rolloutInputs,
  outputs: [
    { name: 'state', description: 'Where the release stands: `planned`, `rolling-out`, `rolled-out`, `rolled-back`, `rollback-failed`, …' },
    { name: 'outcome', description: '`waiting`, `rolled-out`, `rolled-back`, `cancelled` or `refused`.' },
    { name: 'share', description: 'Part of the traffic that was last seen, 0 to 1; empty before anybody looked.' },
    { name: 'judgement', description: 'What `decide` found, for `apply` in a job that may write.' },
  ],
  permissions: {
    'contents: write': 'the record, a branch of its own',
    'actions: write': 'only for `watch`, which starts the next watcher',
  },
  branding: { icon: 'trending-up', color: 'green' },
  example: 'locktender staged-rollout --mode start --release v1.4.0 --artifact sha256:… --type minor',
  run: rollOut,
}

type Judge = (view: ReleaseView) => Promise<StageJudgement | null>

async function rollOut(call: Call): Promise<Outcome> {
  const { inputs } = call
  const mode = inputs.text('mode') ?? 'tick'
  const situation = await rolloutSituation(call)
  const release =
    inputs.text('release') ?? (await releaseOnItsWay(await situation.record.store.snapshot(), inputs.text('environment') ?? 'production'))
  if (mode === 'start' && inputs.text('release') === undefined)
    throw new Problem('input/missing', 'release is needed to start a rollout', 'Write release: v1.4.0, the tag of the release.')
  if (release === null) return nothingOnItsWay(situation, inputs.text('environment') ?? 'production')
  const standing = async (): Promise<ReleaseView | undefined> => (await situation.record.store.standing(release)).view
  const handed = inputs.text('judgement')
  if (mode === 'apply' && handed === undefined)
    throw new Problem('input/missing', 'judgement is needed for mode apply', 'Give judgement: ${{ needs.decide.outputs.judgement }}.')
  const judge: Judge = (view) =>
    mode === 'apply' ? Promise.resolve(takeOver(handed ?? '', view)) : judgeStage(call, situation.policy, view, situation.nowMs())
  if (mode === 'status') return outcome(situation, { release, view: await standing(), rest: null, written: [] })
  if (mode === 'decide') return decide(situation, release, await standing(), judge)
  const written: RecordEvent[] = []
  const options = { release, abort: inputs.text('abort'), judge, onWritten: (event: RecordEvent) => written.push(event) }
  if (inputs.flag('dry-run')) return foresee(situation, await standing(), rolloutPorts(situation, call, await standing(), options), release)
  if (mode === 'start') await startRelease(situation, call, release)
  const holder = holderOf(call)
  const open = async (): Promise<RolloutPorts> => rolloutPorts(situation, call, await standing(), options)
  if (mode !== 'watch') {
    const rest = await tick(await open(), holder)
    return outcome(situation, { release, view: await standing(), rest, written })
  }
  const { rest, isOver } = await watch(
    open,
    holder,
    () => performance.now(),
    ({ reason }) => call.progress(`${reason.code}: ${reason.message}`),
  )
  const complaint = isOver ? null : await handOverWatch(call, situation.record.connection)
  return outcome(situation, { release, view: await standing(), rest, written }, complaint)
}

/** One name per attempt of a run, so that a watcher knows its own lease again and nobody else's. */
function holderOf({ environment }: Call): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = environment
  return run === undefined ? `${hostname()}/${process.pid}` : `run ${run}/${attempt ?? 1}${job === undefined ? '' : `/${job}`}`
}

async function decide(situation: RolloutSituation, release: string, view: ReleaseView | undefined, judge: Judge): Promise<Outcome> {
  const judged = view === undefined ? null : await judge(view)
  const base = outcome(situation, { release, view, rest: null, written: [] })
  if (view === undefined || judged === null) return { ...base, outputs: { ...base.outputs, judgement: 'null' } }
  const { verdict, reasons } = judged.judgement
  const limits = [judged.guard, judged.prepareGuard].filter((reason) => reason !== null)
  return {
    ...base,
    verdict: judged.guard === null ? verdict : 'fail',
    reasons: [...limits, ...reasons],
    outputs: { ...base.outputs, judgement: handOver(view, judged) },
  }
}

/** What the next step would be, without taking it. */
async function foresee(situation: RolloutSituation, view: ReleaseView | undefined, ports: RolloutPorts, release: string): Promise<Outcome> {
  const asked = await ports.ask(view)
  const facts = { ...asked, holder: 'dry run', nowMs: ports.now(), observation: null, judgement: null, commandFault: null }
  const step = nextStep(view, facts)
  const rest: Rest =
    step.do === 'wait' || step.do === 'end'
      ? step
      : {
          do: 'wait',
          reason: { code: 'rollout/dry-run', message: `the next step is to ${step.do}${'entry' in step ? ` (${step.entry.key})` : ''}` },
          untilMs: null,
        }
  return outcome(situation, { release, view, rest, written: [] })
}

/** A schedule ticks whether or not a release is on its way. */
function nothingOnItsWay(situation: RolloutSituation, environment: string): Outcome {
  const because = { code: 'rollout/none', message: `no release is on its way to ${environment}` }
  const base = outcome(situation, { release: '', view: undefined, rest: { do: 'wait', reason: because, untilMs: null }, written: [] })
  return { ...base, verdict: 'skip', subject: situation.subject, outputs: { ...base.outputs, judgement: 'null' } }
}

interface Standing {
  readonly release: string
  readonly view: ReleaseView | undefined
  readonly rest: Rest | null
  readonly written: readonly RecordEvent[]
}

function outcome(situation: RolloutSituation, standing: Standing, complaint: string | null = null): Outcome {
  const data = rolloutData(standing)
  // A rollout that nobody watches any more is nothing to be green about.
  const unwatched = complaint === null ? [] : [{ code: 'rollout/no-next-watcher', message: complaint }]
  const verdict = unwatched.length > 0 ? 'fail' : verdictOf(standing)
  const { subject, policySource, evidence, record } = situation
  const environment = data.environment === null ? {} : { environment: data.environment }
  return {
    verdict,
    reasons: [...unwatched, data.because, ...record.notes()],
    subject: { ...subject, tag: standing.release, ...environment },
    policy: policySource,
    evidence,
    data,
    outputs: {
      state: data.state,
      outcome: data.outcome,
      share: data.observedShare === null ? '' : String(data.observedShare),
      judgement: '',
    },
    summary: stagedRolloutSummary({ verdict }, data),
    text: stagedRolloutText(data),
  }
}

function verdictOf({ rest, view }: Standing): Verdict {
  if (rest !== null) return rolloutVerdict(rest, view)
  return view === undefined ? 'unknown' : 'skip'
}
