import type { MetricJudgement } from '@locktender/contracts'
import type { MetricEvidence, MissingEvidence } from './canary-evidence.ts'
import { judgeGauge } from './judge-gauge.ts'
import { judgeLatency } from './judge-latency.ts'
import { judgeRatio } from './judge-ratio.ts'
import { judgementFields, type MetricFindings } from './metric-findings.ts'
import { metricSentence } from './metric-sentence.ts'
import { evidenceLimit, type MetricTask } from './metric-task.ts'
import { noDataReason, outcomeOf } from './outcome-of.ts'

/** The judgement of one metric in one region. A pure function of its evidence and rule. */
export function judgeMetric(evidence: MetricEvidence, task: MetricTask): MetricJudgement {
  if (evidence.kind === 'missing') return missingJudgement(evidence, task)
  const findings = findingsOf(evidence, task)
  const noData = noDataReason(findings, task)
  const outcome = outcomeOf(evidence.kind, findings, task, noData)
  return {
    ...judgementFields(task, findings),
    region: evidence.region,
    kind: evidence.kind,
    outcome,
    sentence: metricSentence(evidence.kind, outcome, findings, task, noData),
  }
}

function findingsOf(evidence: Exclude<MetricEvidence, MissingEvidence>, task: MetricTask): MetricFindings {
  if (evidence.kind === 'ratio') return judgeRatio(evidence, task)
  return evidence.kind === 'latency' ? judgeLatency(evidence, task) : judgeGauge(evidence, task)
}

function missingJudgement({ of, region, status, message }: MissingEvidence, task: MetricTask): MetricJudgement {
  return {
    name: task.rule.name,
    region,
    kind: of,
    critical: task.rule.critical,
    outcome: status,
    sentence: message,
    tolerate: task.rule.tolerate,
    limit: evidenceLimit(task),
    worseAt: null,
    safeAt: null,
    counts: null,
    estimate: null,
    interval: { lower: null, upper: null },
    evidence: { lastLog: null, highestLog: null, pValue: null },
    isControlled: false,
    noise: { variance: null, source: 'none', historyMinutes: 0 },
    warmup: { minutes: task.settings.warmupMinutes, credit: 1, applied: 1 },
    dropped: [],
    series: { logEvidence: [], estimate: [], canary: [], baseline: [] },
    leak: null,
    baseline: 'unknown',
  }
}
