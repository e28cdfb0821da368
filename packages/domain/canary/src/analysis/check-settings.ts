import { Problem } from '@locktender/contracts'
import type { CanaryEvidence, MetricEvidence } from './canary-evidence.ts'
import type { JudgeSettings, MetricRule } from './judge-settings.ts'

/** The rule of a metric; Problem `canary/unknown-metric` when none names it. */
export function ruleOf({ name }: MetricEvidence, { rules }: JudgeSettings): MetricRule {
  const rule = rules.find((each) => each.name === name)
  if (rule !== undefined) return rule
  const known = rules.map((each) => each.name).join(', ')
  throw new Problem(
    'canary/unknown-metric',
    `The evidence holds "${name}", which no rule names; known are: ${known}.`,
    `Add "${name}" to metrics.queries.`,
  )
}

/** Throws Problem `canary/settings` or `canary/no-critical-metric` for what no verdict could rest on. */
export function checkSettings({ share, stageMinutes }: CanaryEvidence, settings: JudgeSettings, rules: readonly MetricRule[]): void {
  const checks: readonly (readonly [isSound: boolean, seen: string, expected: string])[] = [
    [share > 0 && share < 1, `share ${share}`, 'a share between 0 and 1'],
    [Number.isInteger(stageMinutes) && stageMinutes >= 1, `stage of ${stageMinutes} minutes`, 'a whole number of minutes, at least 1'],
    [settings.alpha > 0 && settings.alpha < 1, `alpha ${settings.alpha}`, 'a chance between 0 and 1'],
    [settings.unsafe > 1, `unsafe ${settings.unsafe}`, 'a ratio above 1'],
    [
      Number.isInteger(settings.warmupMinutes) && settings.warmupMinutes >= 0,
      `warmup ${settings.warmupMinutes}`,
      'whole minutes, at least 0',
    ],
    [settings.warmupCredit === null || settings.warmupCredit >= 1, `warmup credit ${settings.warmupCredit}`, 'at least 1'],
    ...rules.map(
      ({ name, tolerate }) =>
        [tolerate > 1 && tolerate <= 2.5, `tolerate ${tolerate} of ${name}`, 'a ratio above 1 and at most 2.5'] as const,
    ),
  ]
  const wrong = checks.find(([isSound]) => !isSound)
  if (wrong !== undefined) throw new Problem('canary/settings', `Seen: ${wrong[1]}; expected: ${wrong[2]}.`, `Give ${wrong[2]}.`)
  if (!rules.some(({ critical }) => critical))
    throw new Problem(
      'canary/no-critical-metric',
      'No critical metric is in the evidence, so nothing could ever stop the rollout.',
      'Mark at least one metric of metrics.queries as critical.',
    )
}
