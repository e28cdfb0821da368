import type { Call } from '@locktender/action-kit'
import type { Connection } from '@locktender/github'
import type { RolloutSituation } from './rollout-situation.ts'

/**
 * A connection to GitHub whose calls all end within so many milliseconds, for what a rollout must not wait for. Undefined where there
 * is no GitHub to talk to: at a terminal with a record of its own, or without a token.
 */
export async function timedConnection({ record }: RolloutSituation, call: Call, limitMs: number): Promise<Connection | undefined> {
  const { environment, inputs } = call
  const token = inputs.text('github-token')
  const isOnGithub = record.place === 'github' || environment['GITHUB_ACTIONS'] === 'true'
  if (!isOnGithub || token === undefined || environment['GITHUB_API_URL'] === undefined) return undefined
  const { connect } = await import('@locktender/github')
  const signal = AbortSignal.timeout(limitMs)
  return connect({ repository: record.name, token, environment, signal, deadlineSeconds: limitMs / 1000 })
}
