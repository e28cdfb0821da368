import { judgeByPolicy, selfTest, settingsOfPolicy, stagePlans, withBands, type CanaryEvidence } from '@locktender/canary'
import type { CanaryAnalysisData, CanaryEvidenceFile, ReleasePolicy } from '@locktender/contracts'
import { canaryEvidence, guardEvidence, metricQueries } from '@locktender/telemetry'

export interface Wanted {
  readonly selfTest: boolean
  /** Bands of the ratio, which only plots show. */
  readonly bands: boolean
}

/** The result's data from frozen evidence and a policy, and from nothing else. */
export function judgeEvidence(file: CanaryEvidenceFile, written: ReleasePolicy, wanted: Wanted): CanaryAnalysisData {
  // With the built-in queries of a service.
  const policy = { ...written, metrics: { ...written.metrics, queries: metricQueries(written.metrics ?? {}) } }
  const guards = guardEvidence(file)
  const judged = canaryEvidence(file)
  const guardOnly = new Set(guards.map(({ name }) => name))
  if (wanted.selfTest) return selfTestData(judged, policy, guardOnly)
  const { fromSeconds, toSeconds, stepSeconds } = file.window
  const minutes = Math.floor((toSeconds - fromSeconds) / stepSeconds)
  const data = judgeByPolicy({ ...judged, metrics: [...judged.metrics, ...guards] }, policy, { guardOnly, minutes })
  const findings = [...data.findings, ...sourceNotes(file)]
  const whole = { ...data, findings, window: { from: instant(fromSeconds), to: instant(toSeconds) } }
  return wanted.bands ? withBands(whole, judged, settingsOfPolicy(policy, judged.metrics, guardOnly)) : whole
}

function selfTestData(evidence: CanaryEvidence, policy: ReleasePolicy, guardOnly: ReadonlySet<string>): CanaryAnalysisData {
  const settings = settingsOfPolicy(policy, evidence.metrics, guardOnly)
  const tests = selfTest(evidence, settings)
  const count = (of: (test: (typeof tests)[number]) => number): number => tests.reduce((sum, test) => sum + of(test), 0)
  const [failed, pieces] = [count(({ failedFrom }) => failedFrom.length), count((test) => test.pieces)]
  return {
    method: 'sequential',
    outcome: pieces === 0 ? 'no-data' : 'inconclusive',
    sentence:
      pieces === 0
        ? 'Self-test: no history per replica to replay.'
        : `Self-test: ${failed} of ${pieces} pieces of the stable version's own history would have failed.`,
    stage: { share: evidence.share, observedShare: null, minutes: evidence.stageMinutes, minutesSeen: 0 },
    metrics: [],
    together: null,
    guards: [],
    kayenta: null,
    findings: [],
    plan: [...stagePlans(evidence, settings)],
    selfTest: [...tests],
  }
}

function sourceNotes({ metrics }: CanaryEvidenceFile): CanaryAnalysisData['findings'] {
  return metrics.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ code: 'canary/source-note', metric: name, message: `${name}: ${finding}` })),
  )
}

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString()
