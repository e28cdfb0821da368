import type { DecisionState, ReleasePolicy, Result } from '@locktender/contracts'
import type { DecisionInput } from '../decision-input.ts'
import { ownField } from '../handed/own-field.ts'

export interface CalendarState {
  readonly state: DecisionState
  readonly code?: string
  readonly message?: string
  /** First instant at which the calendar is open, where it is not now. */
  readonly opensAt: Date | null
}

/**
 * What a calendar's answer means for the start: open when the start lies in the opening that it tells, else not known. Of a release that
 * has started, what `on-freeze-start` of the policy says: one that finishes its stage is not held.
 */
export function calendarState(result: Result, { now, targetTime, phase, policy }: DecisionInput): CalendarState {
  const { verdict, data } = result
  const isOpen = verdict === 'pass'
  if (!isOpen && verdict !== 'pending') return { state: verdict === 'fail' ? 'fail' : 'unknown', opensAt: null }
  const opens = isOpen ? new Date(result.at) : instantOf(ownField(data, 'opensAt'))
  const closes = instantOf(ownField(data, 'closesAt'))
  const startMs = Math.max(now.getTime(), phase === 'started' ? 0 : (targetTime?.getTime() ?? 0))
  const start = new Date(startMs).toISOString()
  const hasOpened = opens !== null && (isOpen || opens.getTime() <= startMs)
  if (hasOpened && (closes === null || closes.getTime() > startMs)) return { state: 'pass', opensAt: null }
  if (phase === 'started' && finishes(policy))
    return {
      state: 'pass',
      code: 'calendar/finishes-stage',
      message: 'The calendar is closed, and a running stage is finished.',
      opensAt: null,
    }
  if (hasOpened)
    return {
      state: 'unknown',
      code: 'calendar/closes-before-start',
      message: `The opening ends at ${closes?.toISOString()}, before the start at ${start}.`,
      opensAt: null,
    }
  return { state: 'unknown', opensAt: opens }
}

const finishes = ({ calendar }: ReleasePolicy): boolean => calendar?.['on-freeze-start'] === 'finish-stage'

function instantOf(value: unknown): Date | null {
  const instant = typeof value === 'string' ? new Date(value) : null
  return instant === null || Number.isNaN(instant.getTime()) ? null : instant
}
