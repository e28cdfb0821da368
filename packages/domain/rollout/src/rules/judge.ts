import type { JudgedFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { bakedMs } from '../bake.ts'
import type { Judgement, RolloutRules } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { placeKey, type Position } from '../position.ts'
import { reason, type Step } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'

/**
 * Has the stage judged; worse goes back at once. A good judgement is recorded when the stage has had its time, any other when it
 * changes.
 */
export const judgeRule: Rule = (view, facts, position) => {
  if (!isJudged(position, facts.rules) || position.appliedAtMs === null) return undefined
  const { judgement } = facts
  const { stage, region } = position
  if (judgement === null) return { do: 'judge', place: { stage, region }, sinceMs: position.appliedAtMs }
  const isNew = lastJudgement(view, position)?.verdict !== judgement.verdict
  const isBaked = bakedMs(view, position) >= position.bakeSeconds * 1000
  if (isNew && (judgement.verdict !== 'pass' || isBaked)) return record(position, judgement)
  return judgement.verdict === 'fail' ? decideRollback(view, facts, 'automatic', causeOf(judgement)) : undefined
}

/**
 * Whether there is something to judge by: the stable version, or, at all traffic, where none is left, the limits of the contract that
 * are plain numbers, for as long as that stage is given.
 */
export function isJudged({ planned, bakeSeconds }: Position, { atAllTraffic }: RolloutRules): boolean {
  return planned.share < 1 || (bakeSeconds > 0 && atAllTraffic.isGuarded)
}

/** The last recorded judgement of a stage. */
export function lastJudgement(view: ReleaseView, { stage, region }: Position): JudgedFacts | undefined {
  return view.judged.findLast(({ data }) => data.stage === stage && data.region === region)?.data
}

/** What decided a judgement. */
export function causeOf({ reasons, verdict }: Judgement): JudgedFacts['reasons'][number] {
  return reasons[0] ?? reason(`canary/${verdict}`, `the canary was judged ${verdict}`)
}

function record(position: Position, { verdict, reasons, fromMs, toMs, evidenceDigest, requests }: Judgement): Step {
  const iso = (ms: number): string => new Date(ms).toISOString()
  const data: JudgedFacts = {
    stage: position.stage,
    ...(position.region === undefined ? {} : { region: position.region }),
    verdict,
    reasons: [...reasons],
    from: iso(fromMs),
    to: iso(toMs),
    ...(evidenceDigest === null ? {} : { evidenceDigest }),
    ...(requests === null ? {} : { requests }),
  }
  return { do: 'record', entry: { type: 'judged', key: `judged/${placeKey(position)}/${verdict}/${iso(toMs)}`, data } }
}
