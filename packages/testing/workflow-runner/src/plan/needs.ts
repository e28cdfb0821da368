import type { ExpressionFunction } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import type { Conclusion } from '../results.ts'

/** How a job ended as the jobs after it see it: `continue-on-error` has turned failure into success. */
export interface NeededJob {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** Every job this one waits for, directly or through others. */
export function ancestors(id: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(needs.get(id))
  for (const job of found) for (const next of needs.get(job) ?? []) found.add(next) // grows while it is walked
  return found
}

/**
 * `success()`, `failure()`, `cancelled()` and `always()` in a job's `if`. All ancestors count, so a skipped job also stops the jobs
 * behind one that ran with always(); arguments narrow the question to the named jobs.
 */
export function jobStatusFunctions(results: ReadonlyMap<string, Conclusion>, cancelled: () => boolean): Record<string, ExpressionFunction> {
  const asked = (names: readonly string[]): readonly Conclusion[] =>
    names.length === 0 ? [...results.values()] : names.map((name) => results.get(name) ?? 'skipped')
  return {
    always: () => true,
    cancelled: () => cancelled(),
    success: (...names) => !cancelled() && asked(names.map(textOf)).every((result) => result === 'success'),
    failure: (...names) => !cancelled() && asked(names.map(textOf)).includes('failure'),
  }
}

/** One result for several: a matrix, a called workflow, a run. Nothing at all, or only skipped jobs, is skipped. */
export function combinedConclusion(results: readonly Conclusion[]): Conclusion {
  return (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped'
}
