import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'

/** An account as an answer names it. */
export interface Account {
  readonly id: number
  readonly login: string
  /** `User`, `Bot`, `Organization`, `Mannequin`. */
  readonly type: string
}

/** Who is behind a run. */
export interface RunPeople {
  readonly actor: Account | null
  /** Who started the newest attempt. */
  readonly triggeringActor: Account | null
  /** When the newest attempt started. */
  readonly attemptStartedAt: Date
}

interface RunAnswer {
  readonly actor?: Account | null
  readonly triggering_actor?: Account | null
  readonly run_started_at?: string
  readonly created_at: string
}

/** Who started a run, and who its newest attempt. */
export async function readRunPeople(connection: Connection, run: number): Promise<RunPeople> {
  const kind = { what: 'read this workflow run', needs: 'actions=read' }
  const { data } = await connection.rest<RunAnswer>('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, kind)
  return {
    actor: data.actor ?? null,
    triggeringActor: data.triggering_actor ?? null,
    attemptStartedAt: new Date(data.run_started_at ?? data.created_at),
  }
}

/** An answer to the gate of an environment. The server tells neither when it was given nor for which attempt. */
export interface EnvironmentReview {
  readonly user: Account | null
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly comment: string
}

interface ReviewAnswer {
  readonly environments: readonly { readonly name?: string }[]
  readonly state: EnvironmentReview['state']
  readonly user: Account | null
  readonly comment: string
}

/** The answers to the gate of this environment in a run, oldest first; null where the token may not read them. */
export async function readEnvironmentReviews(
  connection: Connection,
  run: number,
  environment: string,
): Promise<readonly EnvironmentReview[] | null> {
  try {
    const kind = { what: 'read the reviews of this run', needs: 'actions=read' }
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals'
    const { data } = await connection.rest<readonly ReviewAnswer[]>(route, { run_id: run }, kind)
    const name = environment.toLowerCase()
    const own = data.filter(({ environments }) => environments.some((each) => each.name?.toLowerCase() === name))
    return own.map(({ user, state, comment }) => ({ user, state, comment }))
  } catch (error) {
    if (isProblem(error, 'github/permission') || isProblem(error, 'github/not-found')) return null
    throw error
  }
}
