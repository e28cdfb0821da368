import { loadAction } from '../parse/load-action.ts'
import type { ActionManifest } from '../parse/load-action.ts'
import { registerPost } from '../steps/post-step.ts'
import { writeEnvironment } from '../steps/run-script.ts'
import type { StepRun } from '../steps/step-run.ts'
import { actionInputs, givenInputs } from './action-inputs.ts'
import { runCompositeAction } from './composite-action.ts'
import { runJavaScriptAction } from './javascript-action.ts'
import { resolveAction } from './resolve-action.ts'
import { runStandIn } from './run-stand-in.ts'

/** Runs one stage of a `uses:` step. @throws as the kinds of actions do */
export async function runAction(run: StepRun): Promise<void> {
  const { scope } = run
  const action = await resolveAction(run.step.uses ?? '', scope)
  const given = givenInputs(run)
  if (action.kind === 'stand-in') {
    writeHeader(run, given)
    return runStandIn(run, action.run, given)
  }
  const manifest = loadAction(action.directory)
  const { runs } = manifest
  Object.assign(
    run.github,
    action.isLocal ? { action_repository: '', action_ref: '' } : { action_repository: action.self.name, action_ref: action.self.ref },
  )
  const inputs = actionInputs(run, manifest, given)
  writeHeader(run, inputs)
  if (runs.using === 'composite') {
    try {
      return await runCompositeAction(run, manifest, runs.steps, inputs, action.self)
    } finally {
      if (run.stage !== 'post' && hasInnerPost(run)) registerPost(run)
    }
  }
  warnOfLocalPre(run, manifest, action.isLocal)
  if (run.stage !== 'post' && runs.post !== '') registerPost(run)
  return runJavaScriptAction(run, manifest, runs, inputs)
}

function hasInnerPost(run: StepRun): boolean {
  return [...run.scope.job.withPost].some((path) => path.startsWith(`${run.path}/`))
}

function warnOfLocalPre(run: StepRun, { runs }: ActionManifest, isLocal: boolean): void {
  if (isLocal && run.stage === 'main' && runs.using === 'node' && runs.pre !== '')
    run.scope.log.issue('warning', `\`pre\` execution is not supported for local action from '${run.step.uses ?? ''}'`)
}

function writeHeader(run: StepRun, inputs: Readonly<Record<string, string>>): void {
  const { log } = run.scope
  log.write(`##[group]Run ${run.step.uses ?? ''}`)
  const given = Object.entries(inputs).filter(([, value]) => value !== '')
  if (given.length > 0) log.write('with:')
  for (const [name, value] of given) log.write(`  ${name}: ${value}`)
  writeEnvironment(run)
  log.write('##[endgroup]')
}
