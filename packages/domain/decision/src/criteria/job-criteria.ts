import type { DecisionState } from '@locktender/contracts'
import type { DecisionInput } from '../decision-input.ts'
import type { HandedResults } from '../handed/handed-results.ts'
import type { Judged } from './criterion.ts'
import { isNamed } from './required-results.ts'

const endings: Readonly<Record<string, { readonly state: DecisionState; readonly code: string }>> = {
  success: { state: 'pass', code: 'job/success' },
  failure: { state: 'fail', code: 'job/failure' },
  cancelled: { state: 'fail', code: 'job/cancelled' },
  skipped: { state: 'unknown', code: 'job/skipped' },
}

/** One criterion a job: only success is success. */
export function jobCriteria(input: DecisionInput, { results }: HandedResults, required: readonly string[]): readonly Judged[] {
  const minor = new Set(input.policy.decision?.minor ?? [])
  const ofRequired = results.filter(({ result }) => required.some((wanted) => isNamed(wanted, result.action, result.subject.environment)))
  const carrying = new Set(ofRequired.map(({ job }) => job))
  return input.jobs.map(({ name, result }): Judged => {
    const known = Object.hasOwn(endings, result) ? endings[result] : undefined
    return {
      id: `job/${name}`,
      group: 'jobs',
      text: name,
      proof: 'job',
      by: null,
      level: minor.has(name) && !carrying.has(name) ? 'minor' : 'critical',
      ...(known ?? { state: 'unknown', code: 'job/odd-result' }),
      message: `The job ${name} ended as ${result.slice(0, 40)}.`,
    }
  })
}
