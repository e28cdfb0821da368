import type { CanaryAnalysisData, Result } from '@locktender/contracts'
import { runCommandLine } from '../workflows/run-step.ts'

export interface Look {
  readonly bundle: string
  /** A checkout with a policy that asks `${PROMETHEUS_URL}`. */
  readonly directory: string
  readonly prometheus: string
  /** Unix seconds; whole minutes of them are judged. */
  readonly fromSeconds: number
  readonly toSeconds: number
  readonly share: string
}

/** What the bundled command says of a stage, asked of a real Prometheus. */
export async function lookAt(look: Look, ...words: readonly string[]): Promise<{ result: Result; data: CanaryAnalysisData; log: string }> {
  const { bundle, directory, prometheus, fromSeconds, toSeconds, share } = look
  const instant = (seconds: number): string => new Date(seconds * 1000).toISOString()
  const stage = ['--from', instant(fromSeconds), '--to', instant(toSeconds), '--share', share]
  const { stdout, stderr } = await runCommandLine(bundle, ['canary-analysis', ...stage, '--json', ...words], directory, {
    PROMETHEUS_URL: prometheus,
  })
  const result = JSON.parse(stdout) as Result
  return { result, data: result.data as CanaryAnalysisData, log: `${stdout}\n${stderr}` }
}
