import type { Verdict } from '@locktender/contracts'

export type FailOn = 'fail' | 'never'

/** A command that could not decide ends with this, whatever `fail-on` says. */
export const cannotDecideExitCode = 2

const failing: readonly Verdict[] = ['fail', 'unknown', 'pending']

/** Exit status of a verdict: 0 for pass, warn and skip; 1 for fail, unknown and pending unless `fail-on` is `never`. */
export function exitCodeOf(verdict: Verdict, failOn: FailOn): 0 | 1 {
  return failOn === 'fail' && failing.includes(verdict) ? 1 : 0
}
