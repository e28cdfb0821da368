import { readRef } from '../git/refs.ts'
import { listTree } from '../git/tree.ts'
import { addRun } from '../rules/run-control.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import { tell } from '../state/tell.ts'
import type { HandlerTable } from './handler.ts'

export interface Workflow {
  readonly id: number
  readonly path: string
  readonly text: string
}

/** A number that stays with the path. */
export function workflowId(call: Pick<Call, 'repository' | 'world'>, path: string): number {
  const there = call.repository.workflowIds.get(path)
  if (there !== undefined) return there
  const id = call.world.nextId()
  call.repository.workflowIds.set(path, id)
  return id
}

/** The workflow files of a ref (default: the default branch). */
export async function listWorkflows(
  call: Pick<Call, 'repository' | 'world'>,
  ref = `refs/heads/${call.repository.defaultBranch}`,
): Promise<Workflow[]> {
  const { store } = call.repository
  const folder = await store.objects.info(`${ref}:.github/workflows`)
  if (folder?.type !== 'tree') return []
  const files = (await listTree(store, folder.sha)).filter((entry) => entry.type === 'blob' && /\.ya?ml$/.test(entry.path))
  return Promise.all(
    files.map(async ({ path: name, sha }) => {
      const path = `.github/workflows/${name}`
      return { id: workflowId(call, path), path, text: (await store.objects.read(sha))?.content.toString() ?? '' }
    }),
  )
}

/** By number or by file name. */
export async function findWorkflow(call: Call, ref?: string): Promise<Workflow> {
  const wanted = call.param('workflow_id')
  const all = await listWorkflows(call, ref)
  return found(all.find((each) => String(each.id) === wanted || each.path === `.github/workflows/${wanted}`))
}

export const workflowName = ({ text, path }: Pick<Workflow, 'text' | 'path'>): string =>
  /^name:[ \t]*(.+)$/m
    .exec(text)?.[1]
    ?.replaceAll(/^["']|["']\s*$/g, '')
    .trim() ?? path

function shape(call: Call, workflow: Workflow): Record<string, unknown> {
  const { links } = call.world
  const created = isoTime(call.repository.createdAt)
  const file = workflow.path.slice(workflow.path.lastIndexOf('/') + 1)
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflowName(workflow),
    path: workflow.path,
    state: call.repository.disabledWorkflows.has(workflow.path) ? 'disabled_manually' : 'active',
    created_at: created,
    updated_at: created,
    url: links.repositoryApi(call.repository, `/actions/workflows/${workflow.id}`),
    html_url: links.repositoryPage(call.repository, `/blob/${call.repository.defaultBranch}/${workflow.path}`),
    badge_url: links.repositoryPage(call.repository, `/actions/workflows/${file}/badge.svg`),
  }
}

interface DispatchBody {
  readonly ref: string
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly return_run_details?: boolean
}

async function dispatch(call: Call): Promise<Reply> {
  const { repository, world } = call
  const { ref: name, inputs = {}, return_run_details: withDetails } = call.body<DispatchBody>()
  const short = name.replace(/^refs\/(?:heads|tags)\//, '')
  const ref = (await readRef(repository.store, `refs/heads/${short}`)) ?? (await readRef(repository.store, `refs/tags/${short}`))
  if (ref === null) throw new Refusal(422, `No ref found for: ${name}`)
  const workflow = await findWorkflow(call, ref.name)
  if (repository.disabledWorkflows.has(workflow.path)) throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  if (!/\bworkflow_dispatch\b/.test(workflow.text)) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger")
  if (Object.keys(inputs).length > 25) throw new Refusal(422, 'You may only define up to 25 `inputs` for a `workflow_dispatch` event')
  const run = addRun(world, repository, {
    workflowPath: workflow.path,
    name: workflowName(workflow),
    event: 'workflow_dispatch',
    headBranch: short,
    headSha: ref.commit,
    actor: call.account,
  })
  const payload = { ref: ref.name, workflow: workflow.path, inputs, run_id: run.id }
  tell(world, repository, call.token, { event: 'workflow_dispatch', action: null, ref: ref.name, sha: ref.commit, payload })
  if (withDetails !== true) return noContent
  const url = world.links.repositoryApi(repository, `/actions/runs/${run.id}`)
  return ok({ workflow_run_id: run.id, run_url: url, html_url: world.links.repositoryPage(repository, `/actions/runs/${run.id}`) })
}

async function repositoryDispatch(call: Call): Promise<Reply> {
  const { event_type: type, client_payload: sent = {} } = call.body<{ event_type: string; client_payload?: object }>()
  const tooLarge = Object.keys(sent).length > 10 || JSON.stringify(sent).length >= 65_536
  if (type.length > 100 || tooLarge) throw new Refusal(422, 'Invalid request.\n\nNo more than 10 properties and 64 KB are allowed.')
  const head = await readRef(call.repository.store, `refs/heads/${call.repository.defaultBranch}`)
  const payload = { action: type, client_payload: sent }
  tell(call.world, call.repository, call.token, {
    event: 'repository_dispatch',
    action: type,
    ref: head?.name ?? null,
    sha: head?.commit ?? null,
    payload,
  })
  return noContent
}

export const workflows: HandlerTable = {
  'actions/list-repo-workflows': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: async (call) =>
      list(
        call,
        await listWorkflows(call),
        (workflow) => shape(call, workflow),
        (rendered, total) => ({ total_count: total, workflows: rendered }),
      ),
  },
  'actions/get-workflow': {
    provenance: 'documented',
    needs: ['actions:read'],
    handle: async (call) => ok(shape(call, await findWorkflow(call))),
  },
  'actions/create-workflow-dispatch': { provenance: 'documented', needs: ['actions:write'], handle: dispatch },
  'repos/create-dispatch-event': { provenance: 'documented', needs: ['contents:write'], handle: repositoryDispatch },
}
