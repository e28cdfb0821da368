import { incompleteBeta } from '@locktender/canary'
import type { Cell, RolloutCell } from './cells.ts'
import { type Measured, standardError } from './report.ts'
import { worlds } from './worlds.ts'

/** One thing the tables must show, and what they show. */
export interface Target {
  readonly what: string
  readonly must: string
  readonly measured: string
  readonly isMet: boolean
}

/** The targets, each with the cells that decide it. */
export function targets({ cells, rollouts }: Measured): readonly Target[] {
  const cell = (metric: Cell['metric'], world: string, share: number): Cell =>
    cells.find((each) => each.metric === metric && each.world === world && each.share === share && each.judge === 'ours')!
  const found = (metric: Cell['metric'], world: string, share: number, least: number, latest: number | null): Target => {
    const { failed, stages, medianMinute } = cell(metric, world, share)
    const isOften = (100 * failed) / stages + 2 * standardError(failed, stages) >= least
    return {
      what: `${metric}: ${world} at ${share * 100} %`,
      must: `≥ ${least} %${latest === null ? '' : `, median ≤ ${latest} min`}`,
      measured: `${((100 * failed) / stages).toFixed(1)} % @${medianMinute}`,
      isMet: isOften && (latest === null || (medianMinute ?? Infinity) <= latest),
    }
  }
  const isHealthy = (name: string): boolean => worlds.some((world) => world.name === name && !world.isBad && !world.isHistoryCalm)
  const alarms = cells.filter(({ world, judge, metric }) => judge === 'ours' && metric !== 'safe' && isHealthy(world))
  const worst = alarms.toSorted((a, b) => b.failed / b.stages - a.failed / a.stages)[0]!
  const rolled = rollouts.filter(({ world, judge, what }) => judge === 'ours' && what !== 'errors or latency' && isHealthy(world))
  const worstRollout = rolled
    .filter(({ world }) => world !== 'one-sided drift' && world !== 'warm-up ×3')
    .toSorted((a, b) => share(b) - share(a))[0]!
  return [
    {
      what: `false alarms per healthy stage, highest (${worst.metric}, ${worst.world}, ${worst.share * 100} %)`,
      must: '≤ 5 %',
      measured: `${((100 * worst.failed) / worst.stages).toFixed(1)} ± ${standardError(worst.failed, worst.stages).toFixed(1)} %`,
      isMet: alarms.every(({ failed, stages }) => (100 * failed) / stages <= 5 + 2 * standardError(failed, stages)),
    },
    found('errors', 'BAD ×5 / ×2', 0.01, 98, 15),
    found('errors', 'BAD ×2 / +25 %', 0.1, 98, 25),
    found('errors', 'BAD ×2 / +25 %', 0.5, 98, 8),
    found('latency', 'BAD ×2 / +25 %', 0.1, 98, 20),
    found('errors', 'BAD ×2 / +25 % from minute 30', 0.1, 70, null),
    found('errors', 'BAD ×2 / +25 % from minute 30', 0.5, 98, null),
    {
      what: `healthy rollout rolled back, highest but drift and warm-up ×3 (${worstRollout.what}, ${worstRollout.world})`,
      must: '≤ 2 %',
      measured: `${share(worstRollout).toFixed(1)} ± ${standardError(worstRollout.rolledBack, worstRollout.rollouts).toFixed(1)} %`,
      isMet: share(worstRollout) <= 2 + 2 * standardError(worstRollout.rolledBack, worstRollout.rollouts),
    },
  ]
}

function share({ rolledBack, rollouts }: RolloutCell): number {
  return (100 * rolledBack) / rollouts
}

// With some 650 cells, one run in a hundred has a cell outside by chance.
const bandChance = 1e-5

/** Cells of a small run that are further from the recorded ones than chance allows, by the exact test that holds for rare failures too. */
export function leftBand(quick: Measured, recorded: Measured): readonly string[] {
  return quick.cells.flatMap((cell) => {
    const same = recorded.cells.find(
      (each) => each.metric === cell.metric && each.world === cell.world && each.judge === cell.judge && each.share === cell.share,
    )
    const name = `${cell.metric}, ${cell.judge}, ${cell.world}, ${cell.share * 100} %`
    if (same === undefined) return [`${name}: not in the recorded tables; run npm run bench:judge`]
    const part = cell.stages / (cell.stages + same.stages)
    const chances = [
      atLeast(cell.failed, same.failed, part),
      atLeast(same.failed, cell.failed, 1 - part),
      atLeast(cell.stages - cell.failed, same.stages - same.failed, part),
      atLeast(same.stages - same.failed, cell.stages - cell.failed, 1 - part),
    ]
    if (Math.min(...chances) >= bandChance) return []
    const [now, then] = [cell.failed / cell.stages, same.failed / same.stages]
    return [`${name}: ${(100 * now).toFixed(1)} % where ${(100 * then).toFixed(1)} % is recorded`]
  })
}

// P(X ≥ count) of a binomial with count + others trials and the share `part`: given the sum, where the failures fell.
function atLeast(count: number, others: number, part: number): number {
  return count === 0 ? 1 : incompleteBeta(part, count, others + 1)
}
