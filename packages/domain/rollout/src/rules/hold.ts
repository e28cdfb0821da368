import type { RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { placeKey, type Position } from '../position.ts'
import type { Step } from '../step.ts'

/** Waits, and records why, once for each reason at each stage: a second time only after something else held it. */
export function hold(
  view: ReleaseView,
  position: Position,
  { code, message }: RecordReason,
  { untilMs = null, isAlarm = false }: { readonly untilMs?: number | null; readonly isAlarm?: boolean } = {},
): Step {
  const here = view.held.filter(({ data }) => data.stage === position.stage && data.region === position.region)
  const wait: Step = { do: 'wait', reason: { code, message }, untilMs }
  if (here.at(-1)?.data.code === code) return wait
  const data = {
    stage: position.stage,
    ...(position.region === undefined ? {} : { region: position.region }),
    code,
    message,
    ...(untilMs === null ? {} : { until: new Date(untilMs).toISOString() }),
    ...(isAlarm ? { alarm: true } : {}),
  }
  return { do: 'record', entry: { type: 'held', key: `held/${placeKey(position)}/${here.length}/${code}`, data } }
}
