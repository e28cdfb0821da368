import { stageOf, type ReleaseView } from '@locktender/record'
import { bakedMs } from '../bake.ts'
import { positionOf } from '../position.ts'

/** How far a rollout is, for people. */
export interface RolloutProgress {
  /** Whole percent of the time that all stages take; of the stages where none has a time. Null when it is not on its way forward. */
  readonly percent: number | null
  /** When it would have all traffic for good; null when it has, or when nobody can say. */
  readonly expectedEndMs: number | null
  /** Stages that have passed: `1 %`, `eu-west 10 %`. */
  readonly done: readonly string[]
  /** The stage that has its traffic now. */
  readonly now: string | null
  /** The stage that comes after it. */
  readonly next: string | null
}

const onItsWay: ReadonlySet<ReleaseView['state']> = new Set(['planned', 'rolling-out', 'rolled-out', 'verified', 'closed'])
const complete: ReadonlySet<ReleaseView['state']> = new Set(['rolled-out', 'verified', 'closed'])

/**
 * How far a rollout is and when it would end if nothing more held it up.
 *
 * @param blocked what holds it up: until when, in milliseconds since 1970, or null when nobody can say; undefined when nothing does
 */
export function progressOf(view: ReleaseView, nowMs: number, blocked?: number | null): RolloutProgress {
  const places = placesOf(view)
  const position = positionOf(view)
  const isComplete = complete.has(view.state)
  const at = places.findIndex(({ isPassed }) => !isPassed)
  const current = isComplete || at < 0 ? places.length : at
  const isRunning = !isComplete && position?.appliedAtMs != null
  const running = isRunning ? places[current] : undefined
  const shared = {
    done: places.slice(0, current).map(({ name }) => name),
    now: running?.name ?? null,
    next: places[current + (isRunning ? 1 : 0)]?.name ?? null,
  }
  if (places.length === 0 || !onItsWay.has(view.state)) return { ...shared, percent: null, expectedEndMs: null, next: null }
  if (isComplete) return { ...shared, percent: 100, expectedEndMs: null }
  const extendedMs = (position?.extendedSeconds ?? 0) * 1000
  const total = sum(places.map(({ bakeMs }) => bakeMs)) + extendedMs
  const here = isRunning && position !== undefined ? Math.min(bakedMs(view, position), position.bakeSeconds * 1000) : 0
  const passed = sum(places.slice(0, current).map(({ bakeMs }) => bakeMs)) + here
  const part = total === 0 ? current / places.length : passed / total
  return {
    ...shared,
    // The last stage must have been seen, too, whether or not it has a time.
    percent: Math.min(99, Math.floor(part * 100)),
    expectedEndMs: blocked === null ? null : Math.max(nowMs, blocked ?? nowMs) + total - passed,
  }
}

/** Every stage of every region, in the order in which they are gone through. */
function placesOf(view: ReleaseView): { readonly name: string; readonly bakeMs: number; readonly isPassed: boolean }[] {
  const { stages = [], regions = [] } = view.planned?.data ?? {}
  return (regions.length === 0 ? [undefined] : regions).flatMap((region) =>
    stages.map(({ share, bakeSeconds }, stage) => ({
      name: `${region === undefined ? '' : `${region} `}${shareText(share)}`,
      bakeMs: bakeSeconds * 1000,
      isPassed: stage < stageOf(view, region),
    })),
  )
}

/** `10 %`, `0.5 %` */
export function shareText(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}

/** `33 % done, all traffic by 2026-11-21 15:10 UTC, next 50 %`; where it stands when it is not on its way forward. */
export function progressLine({ state }: Pick<ReleaseView, 'state'>, { percent, expectedEndMs, next }: RolloutProgress): string {
  if (percent === null) return state.replaceAll('-', ' ')
  if (percent === 100) return '100 % done: it has all traffic'
  return [
    `${percent} % done`,
    ...(expectedEndMs === null ? [] : [`all traffic by ${minuteText(expectedEndMs)}`]),
    ...(next === null ? [] : [`next ${next}`]),
  ].join(', ')
}

/** To the minute after it. */
function minuteText(ms: number): string {
  return `${new Date(Math.ceil(ms / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
