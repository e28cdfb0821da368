import { type Judge, judges, safeAt, type Verdict } from './judges.ts'
import { simulateStage } from './simulate-stage.ts'
import { shares, type World, worlds } from './worlds.ts'

export type Metric = 'errors' | 'latency'

/** One cell of a table: stages failed of those simulated, and the median minute. */
export interface Cell {
  readonly world: string
  readonly metric: Metric | 'safe'
  readonly judge: string
  readonly share: number
  readonly stages: number
  readonly failed: number
  readonly medianMinute: number | null
}

/** Healthy releases that a rollout over all three stages would have rolled back. */
export interface RolloutCell {
  readonly world: string
  readonly judge: string
  readonly what: 'errors' | 'latency' | 'errors or latency'
  readonly rollouts: number
  readonly rolledBack: number
}

export interface Tables {
  readonly cells: readonly Cell[]
  readonly rollouts: readonly RolloutCell[]
}

/** Plays every world at every share before every judge; `stages` per cell, `slowStages` for judges that cost much time. */
export function playWorlds(stages: number, slowStages: number, label: string, progress: (text: string) => void): Tables {
  const cells: Cell[] = []
  const rollouts: RolloutCell[] = []
  for (const world of worlds) {
    const byShare = shares.map((share) => playCell(world, share, stages, slowStages, label))
    cells.push(...byShare.flatMap(({ cells: each }) => each))
    if (!world.isBad)
      rollouts.push(
        ...rolloutsOf(
          world,
          byShare.map(({ verdicts }) => verdicts),
        ),
      )
    progress(world.name)
  }
  return { cells, rollouts }
}

type Verdicts = ReadonlyMap<string, Verdict[]>

function playCell(world: World, share: number, stages: number, slowStages: number, label: string): { cells: Cell[]; verdicts: Verdicts } {
  const columns = new Map<string, Verdict[]>()
  for (let index = 0; index < stages; index++) {
    const stage = simulateStage(world, share, index, label)
    for (const judge of judges) {
      if (judge.isSlow === true && index >= slowStages) continue
      for (const metric of ['errors', 'latency'] as const) {
        const column = columnOf(columns, metric, judge)
        const verdict = judge[metric]?.(stage, share)
        if (verdict !== undefined) column.push(verdict)
      }
    }
    columnOf(columns, 'safe', { name: 'ours' }).push(safeAt(stage))
  }
  const verdicts = new Map([...columns].filter(([, column]) => column.length > 0))
  const cells = [...verdicts].map(([key, column]): Cell => {
    const [metric, judge] = key.split('|') as [Cell['metric'], string]
    const minutes = column.filter((verdict) => verdict !== null).toSorted((a, b) => a - b)
    return {
      world: world.name,
      metric,
      judge,
      share,
      stages: column.length,
      failed: minutes.length,
      medianMinute: minutes[Math.floor((minutes.length - 1) / 2)] ?? null,
    }
  })
  return { cells, verdicts }
}

function columnOf(columns: Map<string, Verdict[]>, metric: Cell['metric'], { name }: Pick<Judge, 'name'>): Verdict[] {
  const key = `${metric}|${name}`
  const column = columns.get(key) ?? []
  columns.set(key, column)
  return column
}

// Stages are independent draws, so the first stage of one share may stand before the first of the next.
function rolloutsOf(world: World, byShare: readonly Verdicts[]): RolloutCell[] {
  const failed = (judge: string, metrics: readonly Metric[], index: number): boolean =>
    byShare.some((verdicts) => metrics.some((metric) => (verdicts.get(`${metric}|${judge}`)?.[index] ?? null) !== null))
  return judges.flatMap((judge) => {
    const kinds = [
      { what: 'errors' as const, metrics: ['errors'] as const },
      { what: 'latency' as const, metrics: ['latency'] as const },
      { what: 'errors or latency' as const, metrics: ['errors', 'latency'] as const },
    ].filter(({ metrics }) => metrics.every((metric) => judge[metric] !== undefined))
    return kinds.map(({ what, metrics }) => {
      const rollouts = byShare[0]!.get(`${metrics[0]}|${judge.name}`)!.length
      const rolledBack = Array.from({ length: rollouts }, (_, index) => failed(judge.name, metrics, index)).filter(Boolean).length
      return { world: world.name, judge: judge.name, what, rollouts, rolledBack }
    })
  })
}
