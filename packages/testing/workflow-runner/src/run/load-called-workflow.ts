import { Problem } from '@locktender/contracts'
import { literalValue, tokensByKey } from '../expressions/evaluate-template.ts'
import { isString } from '../parse/github-parser.ts'
import { loadWorkflow } from '../parse/load-workflow.ts'
import type { Workflow } from '../parse/load-workflow.ts'
import { refuseUnsupported } from '../parse/refuse-unsupported.ts'
import type { JobPlan } from './job-plan.ts'

/**
 * The workflow file that a job calls: `./path` and `$/path` at the run's commit, `owner/repo/path@ref` of the same repository at that ref.
 * @throws Problem `workflow/invalid` when it cannot be called, `runner/unsupported` when it is in another repository
 */
export async function loadCalledWorkflow({ frame, definition }: JobPlan): Promise<Workflow> {
  const { setup, identity } = frame.active
  const uses = definition.uses ?? ''
  const own = `${identity.repository.fullName.toLowerCase()}/`
  const local = uses.startsWith('./') || uses.startsWith('$/') ? uses.slice(2) : undefined
  const [remote, ref = ''] = uses.toLowerCase().startsWith(own) ? uses.slice(own.length).split('@') : []
  const path = local ?? remote
  if (path === undefined)
    throw new Problem(
      'runner/unsupported',
      `uses: ${uses} calls a workflow of another repository.`,
      'Only workflows of the same repository can be called here.',
    )
  const sha = local === undefined ? await setup.source.resolve(ref) : identity.sha
  const workflow = await loadWorkflow(path, await setup.source.readFile(sha, path))
  if (!isCallable(workflow))
    throw new Problem('workflow/invalid', `${path} is called but has no on: workflow_call.`, 'Add `workflow_call:` to its `on:`.', {
      at: { file: path },
    })
  refuseUnsupported(workflow)
  return workflow
}

function isCallable({ events }: Workflow): boolean {
  if (events === undefined) return false
  if (isString(events)) return events.value === 'workflow_call'
  const keys = Object.keys(tokensByKey(events))
  return (keys.length > 0 ? keys : (literalValue(events) as readonly string[])).includes('workflow_call')
}
