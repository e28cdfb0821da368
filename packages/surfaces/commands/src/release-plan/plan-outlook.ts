import { decideCalendar, openZone, type CalendarDecision } from '@locktender/calendar'
import { Problem } from '@locktender/contracts'
import { makeTimeline, planRelease, type ReleasePlan, type TimelineItem, type Wait } from '@locktender/planning'
import { askedRef } from '../release-calendar/asked-ref.ts'
import { assumedBudget } from './assumed-budget.ts'
import type { PlanSituation } from './plan-situation.ts'

/** A plan with the calendar's answer for its day. */
export interface PlanOutlook {
  readonly plan: ReleasePlan
  /** Instant that the calendar was asked about: now, or the release's own day when that is to come. */
  readonly atMs: number
  /** Null when nothing is released. */
  readonly decision: CalendarDecision | null
  readonly timeline: readonly TimelineItem[]
  /** `2026-12-01`, or with a time; null without a day. */
  readonly targetDate: string | null
  /** Waiting for the day that the input gives; null without one, and when it has come. */
  readonly ownWait: Wait | null
}

/**
 * Plans the release, asks the calendar for its class on its day, and plans it with the answer.
 *
 * @throws {Problem} those of `planRelease` of planning and of `decideCalendar`; `input/not-a-date`, `input/two-dates`
 */
export async function planOutlook(situation: PlanSituation): Promise<PlanOutlook> {
  const { call, calendar, planned, texts } = situation
  const nowMs = call.now.getTime()
  const zone = calendar.zone.name
  const given = call.inputs.text('target-date') ?? null
  const givenMs = given === null ? null : instantOn(given, zone)
  const input = assumedBudget(situation)
  const first = planRelease(input)
  const inFile = first.planFile?.plan.release_info.target_date ?? null
  if (given !== null && inFile !== null && given !== inFile) throw twoDates(given, inFile, texts.planFile?.file ?? '')
  const targetMs = first.planFile === null ? givenMs : Date.parse(first.planFile.targetAt)
  const atMs = Math.max(nowMs, targetMs ?? nowMs)
  const made = first.class.class
  if (made === null) return { plan: first, atMs, decision: null, timeline: first.timeline, targetDate: given ?? inFile, ownWait: null }
  const headRef = await planned.situation.repository.headRef()
  const decision = decideCalendar(calendar, {
    atMs,
    action: 'deploy',
    type: made,
    environment: input.environment,
    ...askedRef(undefined, call.environment, headRef),
  })
  const outlook = {
    open: decision.open,
    opensAt: decision.opensAtMs === null ? null : isoOf(decision.opensAtMs),
    because: decision.reasons.map(({ code }) => code),
  }
  const plan = planRelease({ ...input, calendar: outlook })
  const names = input.policy.policy.types?.[made]?.timeline ?? []
  return {
    plan,
    atMs,
    decision,
    timeline: given === null || first.planFile !== null ? plan.timeline : makeTimeline(names, given, { zone, nowMs }),
    targetDate: given ?? inFile,
    ownWait: first.planFile === null && given !== null && givenMs !== null && givenMs > nowMs ? waitFor(given, givenMs) : null,
  }
}

/** The instant in the form of every result. */
export const isoOf = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')

const waitFor = (given: string, ms: number): Wait => ({
  code: 'plan/target-date',
  what: `Its day is ${given}`,
  until: isoOf(ms),
  because: [{ rule: 'target-date', origin: 'input' }],
})

// A day alone means nine o'clock, as in a plan file.
function instantOn(date: string, zone: string): number {
  const wall = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T09:00` : date
  const wallMs = Date.parse(`${wall}Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(wallMs) || !isoOf(wallMs).startsWith(wall))
    throw new Problem('input/not-a-date', `target-date is ${JSON.stringify(date.slice(0, 60))}`, 'Write 2026-12-01 or 2026-12-01T14:00.')
  const { kind, earliestMs, latestMs } = openZone(zone).momentsOf(wallMs)
  return kind === 'gap' ? latestMs : earliestMs
}

function twoDates(given: string, inFile: string, file: string): Problem {
  return new Problem(
    'input/two-dates',
    `target-date is ${given}, and ${file} says ${inFile}`,
    'Make them the same, or leave target-date out.',
  )
}
