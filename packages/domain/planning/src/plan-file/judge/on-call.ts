import { durationSeconds } from '@locktender/policy'
import { endInstantOf, instantOf, isoOf } from '../../document/days.ts'
import type { Judged } from '../../document/judged.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

/** Times without anybody on call between the release and the end of its verification; people on call while they are away. */
export function* judgeOnCall({ plan, positions, policy, type, targetAtMs, zone }: PlanFacts): Generator<Judged> {
  const shifts = (plan.on_call ?? []).map((shift) => ({
    ...shift,
    fromMs: instantOf(shift.from, zone) ?? Infinity,
    toMs: endInstantOf(shift.to, zone) ?? -Infinity,
  }))
  const isAsked = plan.on_call !== undefined || policy.verify?.['on-call'] === 'required'
  const watchSeconds = type.verify === undefined || type.verify === 'none' ? 0 : (durationSeconds(type.verify) ?? 0)
  const gap = isAsked && watchSeconds > 0 ? firstGap(shifts, targetAtMs, targetAtMs + watchSeconds * 1000) : undefined
  if (gap !== undefined) {
    const message = `Nobody is on call from ${isoOf(gap.fromMs)} to ${isoOf(gap.toMs)}, while the release is watched. Add a shift to on_call.`
    yield { blocks: true, reason: reasonAt(positions, ['on_call'], 'plan/on-call-gap', message) }
  }
  const absences = Object.values(plan.capacity ?? {}).flatMap(({ away = [] }) => away)
  for (const [index, { who, fromMs, toMs }] of shifts.entries()) {
    const absence = absences.find(
      (away) =>
        away.who.toLowerCase() === who.toLowerCase() &&
        (instantOf(away.from, zone) ?? Infinity) < toMs &&
        fromMs < (endInstantOf(away.to, zone) ?? -Infinity),
    )
    if (absence !== undefined)
      yield {
        blocks: true,
        reason: reasonAt(
          positions,
          ['on_call', index],
          'plan/on-call-away',
          `${JSON.stringify(who)} is on call and away from ${absence.from} to ${absence.to}.`,
        ),
      }
  }
}

interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

/** The first stretch between two moments that no shift covers; undefined when all of it is covered. */
export function firstGap(shifts: readonly Stretch[], fromMs: number, toMs: number): Stretch | undefined {
  let coveredMs = fromMs
  for (const shift of shifts.toSorted((one, other) => one.fromMs - other.fromMs)) {
    if (shift.fromMs > coveredMs) break
    coveredMs = Math.max(coveredMs, shift.toMs)
  }
  if (coveredMs >= toMs) return undefined
  const next = Math.min(
    toMs,
    ...shifts.filter((shift) => shift.fromMs > coveredMs && shift.toMs > shift.fromMs).map((shift) => shift.fromMs),
  )
  return { fromMs: coveredMs, toMs: next }
}
