import type { StagedRolloutData } from '@locktender/contracts'
import { plainText } from './plain-text.ts'
import { contractLines } from './rollback-contract-sheet.ts'
import { rollbackLines } from './rollback-text.ts'
import { rolloutLockSentences } from './rollout-lock-text.ts'
import { rolloutProgressSentences } from './rollout-progress-text.ts'

/** A rollout for a terminal: where it stands, why, its stages, and the way back if there is one. */
export function stagedRolloutText(data: StagedRolloutData): string {
  const { rollback, because, written, nextLookAt, contract, runbook, help = [] } = data
  return [
    rolloutHeadline(data),
    `  because  ${because.code}: ${plainText(because.message)}`,
    ...(data.progress === undefined ? [] : rolloutProgressSentences(data.progress).map((sentence) => `  progress ${plainText(sentence)}`)),
    ...(data.lock === undefined ? [] : rolloutLockSentences(data.lock).map((sentence) => `  lock     ${plainText(sentence)}`)),
    ...data.stages.map(
      (stage, index) => `  ${stageMark[stage.state]} stage ${index}  ${percent(stage.share).padStart(6)}  ${bakeText(stage)}`,
    ),
    ...(rollback === null ? [] : rollbackLines(rollback)),
    ...help.map((line) => `  help     ${plainText(line)}`),
    ...(runbook === undefined ? [] : [`  runbook  ${plainText(runbook)}`]),
    ...(contract == null ? [] : contractLines(contract)),
    ...(nextLookAt === null ? [] : [`  look again at ${nextLookAt}`]),
    ...(written.length === 0 ? [] : [`  recorded: ${written.map(({ seq, type }) => `${type} (${seq})`).join(', ')}`]),
  ].join('\n')
}

/** `v1.4.0 is rolling out to production: 9.8 % of the traffic` */
export function rolloutHeadline({ release, environment, state, observedShare, isAlarm }: StagedRolloutData): string {
  const place = environment === null ? '' : ` to ${plainText(environment)}`
  const share = observedShare === null ? '' : `: ${percent(observedShare)} of the traffic seen`
  return `${isAlarm ? 'NEEDS SOMEBODY: ' : ''}${plainText(release)} is ${state.replaceAll('-', ' ')}${place}${share}`
}

const stageMark = { passed: '✓', running: '▶', planned: '·' } as const

/** `10 %`, `0.5 %` */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}

/** `12 of 30 min seen`, or how long it will be watched. */
export function bakeText({ state, bakeSeconds, bakedSeconds }: StagedRolloutData['stages'][number]): string {
  const whole = bakeSeconds === 0 ? 'no time of its own' : time(bakeSeconds)
  return state === 'running' && bakeSeconds > 0 ? `${time(Math.min(bakedSeconds, bakeSeconds))} of ${whole} seen` : whole
}

function time(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Number((seconds / 3600).toFixed(1))} h`
}
