import { type Call, suiteVersion } from '@locktender/action-kit'
import type { RecordRun, RecordWriter } from '@locktender/contracts'

/** Who writes an event: this suite, the run it is a step of, and the account that started it; at a terminal the account there. */
export function writerOf({ environment }: Pick<Call, 'environment'>): RecordWriter {
  const run = runOf(environment)
  const names = ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'USER', 'LOGNAME', 'USERNAME']
  const actor = names.map((name) => environment[name]).find(isGiven)
  return {
    tool: `locktender ${suiteVersion}`,
    ...(run === undefined ? {} : { run }),
    ...(actor === undefined ? {} : { actor: cut(actor, 100) }),
  }
}

function runOf(environment: Call['environment']): RecordRun | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_WORKFLOW_REF: workflow, GITHUB_ACTOR_ID: actorId } = environment
  if (!isGiven(id)) return undefined
  return {
    id: cut(id, 50),
    attempt: countOf(attempt) ?? 1,
    ...(isGiven(workflow) ? { workflow: cut(workflow, 500) } : {}),
    ...(countOf(actorId) === undefined ? {} : { actorId: countOf(actorId) as number }),
  }
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== ''

function countOf(text: string | undefined): number | undefined {
  const value = Number(text)
  return isGiven(text) && Number.isSafeInteger(value) && value >= 1 ? value : undefined
}

/** At most that many characters, as the schema of the record counts them: no character is cut in half. */
function cut(text: string, most: number): string {
  return [...text.toWellFormed()].slice(0, most).join('')
}
