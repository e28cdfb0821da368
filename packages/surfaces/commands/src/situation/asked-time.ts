import type { Call } from '@locktender/action-kit'
import { Problem, type Reason } from '@locktender/contracts'
import { clockedConnection } from '../record/server-clock.ts'

/** The instant that a question is about. */
export interface AskedTime {
  readonly now: Date
  /** What is to be told of the clock; empty when there is nothing. */
  readonly notes: readonly Reason[]
  /** False where GitHub was asked and did not answer: then nothing that hangs on the time is known. */
  readonly isConfirmed: boolean
}

// Nobody must wait long for what only corrects a clock.
const deadlineSeconds = 10

/**
 * GitHub's time in a job with a token, because a runner's clock may be hours off and must not open a freeze or keep a vote alive; else the call's. A person
 * who chose an instant is asked about that one. Where GitHub does not answer, the time is not known: what the machine's clock says comes
 * back with `clock/unconfirmed`. One REST call.
 */
export async function askedTime(call: Call): Promise<AskedTime> {
  const { environment, inputs, now: fallback, isChosenTime } = call
  const [token, repository] = [inputs.text('github-token'), environment['GITHUB_REPOSITORY']]
  if (
    isChosenTime === true ||
    environment['GITHUB_ACTIONS'] !== 'true' ||
    environment['GITHUB_API_URL'] === undefined ||
    token === undefined ||
    repository === undefined
  )
    return { now: fallback, notes: [], isConfirmed: true }
  try {
    const { connect } = await import('@locktender/github')
    const { connection, now, notes } = clockedConnection(await connect({ repository, token, environment, deadlineSeconds }), fallback)
    await connection.rest('GET /repos/{owner}/{repo}', {}, { what: 'read the time of GitHub', needs: 'metadata=read' })
    return { now: now(), notes: notes(), isConfirmed: true }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const message = `the time is not known, because GitHub did not tell it: ${error.message}`
    return { now: fallback, notes: [{ code: 'clock/unconfirmed', message }], isConfirmed: false }
  }
}
