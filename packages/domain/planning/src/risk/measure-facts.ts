import type { PlanInput } from '../plan-input.ts'
import type { RiskFacts } from './risk-assessment.ts'
import { touchedPaths } from './touched-paths.ts'

type FactInput = Pick<PlanInput, 'files' | 'errorBudgetLeft' | 'failures'> & {
  readonly registerScore: number | null
  readonly openDependencies: number | null
}

/** What the risk rules can measure of a change; null for what is not known. Each path counts its failures once. */
export function measureFacts({ files, errorBudgetLeft, failures, registerScore, openDependencies }: FactInput): RiskFacts {
  return {
    linesChanged: files === null ? null : files.reduce((sum, { added, deleted }) => sum + added + deleted, 0),
    filesChanged: files?.length ?? null,
    errorBudgetLeft,
    recentFailures: files === null || failures === null ? null : failuresOf(new Set(touchedPaths(files)), failures),
    registerScore,
    openDependencies,
  }
}

function failuresOf(touched: ReadonlySet<string>, history: NonNullable<PlanInput['failures']>): number {
  return history.reduce((sum, { path, failures }) => (touched.has(path) ? sum + failures : sum), 0)
}
