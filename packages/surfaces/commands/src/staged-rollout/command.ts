import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { decideStage } from './decide-stage.ts'
import { foresee } from './foresee.ts'
import { githubSide } from './github-side.ts'
import { startAndTick, tickOnce, watchOn } from './go-on.ts'
import { takeOver } from './handed-judgement.ts'
import { rolloutInputs } from './inputs.ts'
import { releaseOnItsWay } from './release-on-its-way.ts'
import { nothingOnItsWay } from './rollout-outcome.ts'
import type { RolloutMode, RolloutRun } from './rollout-run.ts'
import { rolloutSituation } from './rollout-situation.ts'
import { showStatus } from './show-status.ts'
import { judgeStage } from './stage-judgement.ts'

/** Gives a release its traffic, stage by stage, as far as it has earned it. */
export const stagedRollout: Command = {
  name: 'staged-rollout',
  summary: 'Advance, hold or roll back: which part of the traffic may a release have now?',
  inputs: rolloutInputs,
  outputs: [
    { name: 'state', description: 'Where the release stands: `planned`, `rolling-out`, `rolled-out`, `rolled-back`, `rollback-failed`, …' },
    { name: 'outcome', description: '`waiting`, `rolled-out`, `rolled-back`, `rolled-forward`, `cancelled` or `refused`.' },
    { name: 'share', description: 'Part of the traffic that was last seen, 0 to 1; empty before anybody looked.' },
    { name: 'judgement', description: 'What `decide` found, for `apply` in a job that may write.' },
  ],
  permissions: {
    'contents: write': 'the record, a branch of its own',
    'deployments: write': 'shows the stages as deployments of the environment; not with `rollouts.deployments: off`',
    'actions: write': 'only for `watch`, which starts the next watcher, and for `rollback.run` of the policy',
    'pull-requests: read': 'only for `rollouts.abort-label`',
    'issues: read': 'only for `rollouts.abort-label`',
  },
  branding: { icon: 'trending-up', color: 'green' },
  example: 'locktender staged-rollout --mode start --release v1.4.0 --artifact sha256:… --type minor',
  run: rollOut,
}

const modes: Readonly<Record<string, RolloutMode>> = {
  start: startAndTick,
  tick: tickOnce,
  apply: tickOnce,
  watch: watchOn,
  decide: decideStage,
  status: showStatus,
}
/** Modes that only look. */
const looks: ReadonlySet<string> = new Set(['decide', 'status'])

async function rollOut(call: Call): Promise<Outcome> {
  const { inputs } = call
  const mode = inputs.text('mode') ?? 'tick'
  const environment = inputs.text('environment') ?? 'production'
  checkInputs(mode, call)
  const situation = await rolloutSituation(call)
  const { store } = situation.record
  const release = inputs.text('release') ?? (await releaseOnItsWay(await store.snapshot(), environment))
  const github = githubSide(situation, call)
  const isLook = looks.has(mode) || inputs.flag('dry-run')
  if (release === null) {
    if (!isLook) await github.showLast(environment)
    return github.told(nothingOnItsWay(situation, environment))
  }
  const handed = inputs.text('judgement') ?? ''
  const run: RolloutRun = {
    call,
    situation,
    github,
    release,
    standing: async () => (await store.standing(release)).view,
    judge: async (view) =>
      mode === 'apply' ? takeOver(handed, view, situation.nowMs()) : judgeStage(call, situation.policy, view, situation.nowMs()),
  }
  const act = isLook && !looks.has(mode) ? foresee : modes[mode]
  if (act === undefined) throw new Error(`a mode that the inputs let through: ${mode}`)
  return act(run)
}

function checkInputs(mode: string, { inputs }: Call): void {
  if (mode === 'start' && inputs.text('release') === undefined)
    throw new Problem('input/missing', 'release is needed to start a rollout', 'Write release: v1.4.0, the tag of the release.')
  if (mode === 'apply' && inputs.text('judgement') === undefined)
    throw new Problem('input/missing', 'judgement is needed for mode apply', 'Give judgement: ${{ needs.decide.outputs.judgement }}.')
  if (looks.has(mode) && inputs.text('extend') !== undefined)
    throw new Problem(
      'input/extend',
      `mode ${mode} writes nothing, so it extends nothing`,
      'Give extend to a step with mode: tick, watch or apply.',
    )
}
