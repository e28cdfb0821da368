import type { PlannedStage } from '@locktender/contracts'
import { stageOf, type ReleaseView } from '@locktender/record'
import type { Place } from './step.ts'

/** Where a rollout stands. */
export interface Position extends Place {
  readonly planned: PlannedStage
  readonly isLast: boolean
  /** Sequence number of the plan: part of every key, so that a new plan begins anew. */
  readonly plan: number
  /** When the stage was applied; null before that. */
  readonly appliedAtMs: number | null
  /** How long traffic must be seen at the stage's share: what is planned, and what people added. */
  readonly bakeSeconds: number
  /** What people added to the stage's time. */
  readonly extendedSeconds: number
}

/** The stage that runs or comes next: region by region, each through all stages. Undefined when every one is passed. */
export function positionOf(view: ReleaseView): Position | undefined {
  const { planned } = view
  if (planned === null) return undefined
  const { stages = [], regions = [] } = planned.data
  const places = regions.length === 0 ? [undefined] : regions
  const region = places.find((each) => stageOf(view, each) < stages.length)
  const stage = stageOf(view, region)
  const found = stages[stage]
  if (found === undefined) return undefined
  const applied = view.applied.find(({ data }) => data.stage === stage && data.region === region)
  const extendedSeconds = extensionOf(view, { stage, region })
  return {
    stage,
    region,
    planned: found,
    isLast: stage === stages.length - 1,
    plan: planned.seq,
    appliedAtMs: applied === undefined ? null : Date.parse(applied.at),
    bakeSeconds: found.bakeSeconds + extendedSeconds,
    extendedSeconds,
  }
}

/** The longest that was asked for counts, so that who asks again adds nothing, and nobody takes anything away. */
function extensionOf({ held }: ReleaseView, { stage, region }: Place): number {
  const here = held.filter(({ data }) => data.stage === stage && data.region === region)
  return Math.max(0, ...here.map(({ data }) => data.extendSeconds ?? 0))
}

/** `7/eu-west/2`: plan, region, stage. The same for whoever asks, so an operation that is repeated is seen to be the same. */
export function placeKey({ plan, region, stage }: Position): string {
  return [plan, ...(region === undefined ? [] : [region]), stage].join('/')
}
