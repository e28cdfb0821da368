import type { RecordReason, WorkflowCall } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import { byHand, type RolloutPorts } from '@locktender/rollout'

type Answer = Awaited<ReturnType<RolloutPorts['dispatch']>>

/** Longer than this, nothing that moves traffic waits for an answer. */
const longestMs = 15_000
/** So many of the latest runs are looked at for one that was started before. */
const latestRuns = 30

/**
 * Starts the workflow on the default branch: its run's address, or why it was not started. A run whose name holds the operation
 * (`run-name: … ${{ inputs.operation }}`) is seen to be there already, and is not started again.
 */
export async function dispatchWorkflow(connection: Connection | undefined, call: WorkflowCall, operation: string): Promise<Answer> {
  if (connection === undefined)
    return fault(byHand, `${call.workflow} has to be started by hand: there is no connection to GitHub${inputsText(call)}`)
  try {
    return await inTime(start(connection, call, operation))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fault('workflow/not-started', `${call.workflow} could not be started (is there actions: write?): ${why}`)
  }
}

async function start(connection: Connection, { workflow, inputs }: WorkflowCall, operation: string): Promise<Answer> {
  const before = await runOf(connection, workflow, operation)
  if (before !== undefined) return { reference: before }
  const repository = await connection.rest<{ readonly default_branch: string }>(
    'GET /repos/{owner}/{repo}',
    {},
    { what: 'read the default branch', needs: 'metadata=read' },
  )
  const { data } = await connection.rest<{ readonly html_url?: string } | undefined>(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    { workflow_id: workflow, ref: repository.data.default_branch, inputs, return_run_details: true },
    { what: `start ${workflow}`, needs: 'actions=write', repeatable: false },
  )
  return { reference: data?.html_url ?? null }
}

/** Address of a run that was started under this operation; undefined also where that cannot be found out. */
async function runOf(connection: Connection, workflow: string, operation: string): Promise<string | undefined> {
  try {
    const { data } = await connection.rest<{
      readonly workflow_runs: readonly { readonly display_title?: string; readonly html_url: string }[]
    }>(
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      { workflow_id: workflow, event: 'workflow_dispatch', per_page: latestRuns },
      { what: `read the runs of ${workflow}`, needs: 'actions=read' },
    )
    return data.workflow_runs.find(({ display_title: title = '' }) => title.split(/\s+/).includes(operation))?.html_url
  } catch {
    return undefined
  }
}

async function inTime(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, resolve } = Promise.withResolvers<Answer>()
  const timer = setTimeout(() => resolve(fault('workflow/no-answer', `GitHub did not answer within ${longestMs / 1000} s`)), longestMs)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function inputsText({ inputs }: WorkflowCall): string {
  const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`)
  return given.length === 0 ? '' : `; its inputs are ${given.join(', ')}`
}

function fault(code: string, message: string): { readonly fault: RecordReason } {
  return { fault: { code, message: message.slice(0, 2000) } }
}
