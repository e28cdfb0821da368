import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'
import type { Connection } from '@locktender/github'

/**
 * Starts the workflow of this run anew with the inputs that it was started with, because no job lasts as long as a rollout. Returns
 * what to tell when that cannot be done: then the schedule of a tick workflow takes over.
 */
export async function handOverWatch(call: Call, connection: Connection | undefined): Promise<string | null> {
  const { GITHUB_WORKFLOW_REF: workflow = '', GITHUB_EVENT_PATH: eventPath } = call.environment
  const [, file, ref] = /\/\.github\/workflows\/([^@/]+)@(.+)$/.exec(workflow) ?? []
  if (connection === undefined || file === undefined || ref === undefined)
    return 'the next watcher must be started by hand: no workflow run to start anew'
  try {
    await connection.rest(
      'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
      { workflow_id: file, ref, inputs: inputsOf(eventPath) },
      { what: `start ${file} anew`, needs: 'actions=write', repeatable: false },
    )
    return null
  } catch (error) {
    return `the next watcher could not be started: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Inputs of a run that was itself dispatched; none for any other event. */
function inputsOf(eventPath: string | undefined): Readonly<Record<string, string>> {
  if (eventPath === undefined) return {}
  const { inputs } = JSON.parse(readFileSync(eventPath, 'utf8')) as { readonly inputs?: Readonly<Record<string, string>> | null }
  return inputs ?? {}
}
