import type { PlanTeam, ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PolicyPath } from '@locktender/policy'
import { isDay } from '../../document/days.ts'
import { shown } from '../../document/plan-mistake.ts'
import type { PlanFault } from './check.ts'

/** Days that no calendar has, and times that end before they start. */
export function* dateFaults(plan: ReleasePlanFile): Generator<PlanFault> {
  for (const { path, text } of datesOf(plan))
    if (text !== undefined && !isDay(text))
      yield { code: 'date', path, found: `${shown(text)}, which no calendar has`, expected: 'a day such as 2026-12-01' }
  for (const { path, from, to } of spansOf(plan))
    if (to < from.slice(0, to.length))
      yield { code: 'span', path: [...path, 'to'], found: `the end ${to} before the start ${from}`, expected: `${from} or later` }
}

interface PlacedDate {
  readonly path: PolicyPath
  readonly text: string | undefined
}

function datesOf(plan: ReleasePlanFile): readonly PlacedDate[] {
  const { document, release_info: info, justification, scope, change_request: request } = plan
  return [
    { path: ['release_info', 'target_date'], text: info.target_date },
    { path: ['document', 'last_validated'], text: document?.last_validated },
    { path: ['document', 'review_by'], text: document?.review_by },
    { path: ['scope', 'frozen_on'], text: scope?.frozen_on },
    ...(justification?.sign_off ?? []).map(({ on }, index) => ({ path: ['justification', 'sign_off', index, 'on'], text: on })),
    ...(scope?.changes ?? []).map((change, index) => ({ path: ['scope', 'changes', index, 'approved_on'], text: change.approved_on })),
    ...(request?.history ?? []).map(({ on }, index) => ({ path: ['change_request', 'history', index, 'on'], text: on })),
    ...spansOf(plan).flatMap(({ path, from, to }) => [
      { path: [...path, 'from'], text: from },
      { path: [...path, 'to'], text: to },
    ]),
  ]
}

interface PlacedSpan {
  readonly path: PolicyPath
  readonly from: string
  readonly to: string
}

function spansOf({ on_call: shifts = [], capacity }: ReleasePlanFile): readonly PlacedSpan[] {
  return [
    ...shifts.map(({ from, to }, index) => ({ path: ['on_call', index], from, to })),
    ...Object.entries<PlanTeam>({ ...capacity }).flatMap(([team, { away = [] }]) =>
      away.map(({ from, to }, index) => ({ path: ['capacity', team, 'away', index], from, to })),
    ),
  ]
}
