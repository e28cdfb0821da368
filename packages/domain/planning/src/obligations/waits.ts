import type { CalendarOutlook } from '../plan-input.ts'
import type { PlanSummary } from '../plan-file/plan-summary.ts'
import type { Wait } from './duty.ts'

/** What the release must wait for: its own day, and the calendar. */
export function waitsOf(calendar: CalendarOutlook | null, planFile: PlanSummary | null, nowMs: number): readonly Wait[] {
  const waits: Wait[] = []
  if (calendar !== null && !calendar.open) {
    const [code = 'calendar/closed'] = calendar.because
    const what = calendar.opensAt === null ? 'The calendar does not open for it' : `The calendar opens for it at ${calendar.opensAt}`
    waits.push({ code, what, until: calendar.opensAt, because: [] })
  }
  if (planFile !== null && Date.parse(planFile.targetAt) > nowMs) {
    const { file, targetAt } = planFile
    waits.push({
      code: 'plan/target-date',
      what: `Its day is ${planFile.plan.release_info.target_date}`,
      until: targetAt,
      because: [{ rule: 'release_info.target_date', origin: file }],
    })
  }
  return waits
}
