import type { Call } from '@locktender/action-kit'
import { Problem, type Reason } from '@locktender/contracts'
import { clockedConnection } from '../record/server-clock.ts'

/** The instant that a question to the calendar is about. */
export interface AskedTime {
  readonly now: Date
  /** What is to be told of the clock; empty when there is nothing. */
  readonly notes: readonly Reason[]
}

// A calendar must not wait long for what only corrects a clock.
const deadlineSeconds = 10

/**
 * GitHub's time in a job with a token, because a runner's clock may be hours off and must not open a freeze; else the call's. A person
 * who chose an instant is asked about that one. Where GitHub does not answer, the machine's clock counts, which is told as
 * `clock/unconfirmed`. One REST call.
 */
export async function askedTime(call: Call): Promise<AskedTime> {
  const { environment, inputs, now: fallback, isChosenTime } = call
  const [token, repository] = [inputs.text('github-token'), environment['GITHUB_REPOSITORY']]
  if (isChosenTime === true || environment['GITHUB_ACTIONS'] !== 'true' || token === undefined || repository === undefined)
    return { now: fallback, notes: [] }
  try {
    const { connect } = await import('@locktender/github')
    const { connection, now, notes } = clockedConnection(await connect({ repository, token, environment, deadlineSeconds }), fallback)
    await connection.rest('GET /repos/{owner}/{repo}', {}, { what: 'read the time of GitHub', needs: 'metadata=read' })
    return { now: now(), notes: notes() }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const message = `the time could not be confirmed, so the clock of this machine counts: ${error.message}`
    return { now: fallback, notes: [{ code: 'clock/unconfirmed', message }] }
  }
}
