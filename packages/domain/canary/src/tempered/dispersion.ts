import type { MinuteCounts } from '../series/count-series.ts'

const blockLengths = [1, 2, 5, 10]
const assumed = 2
const assumedFreedom = 4

/**
 * Dispersion φ ≥ 1 of the canary's share of the bad events over the minutes given: the largest of four block lengths, shrunk towards 2.
 * 2 when there is too little to tell. A quasi-likelihood estimate from the stage alone.
 */
export function dispersion(minutes: readonly MinuteCounts[]): number {
  const eventful = minutes.filter(({ c, b }) => c + b > 0)
  if (eventful.length < 2) return assumed
  const ratio = fittedRatio(eventful)
  const cells = eventful.map(({ c, n, b, m }) => {
    const share = (ratio * n) / (ratio * n + m)
    return { residual: c - (c + b) * share, variance: (c + b) * share * (1 - share) }
  })
  const estimates = blockLengths.flatMap((length) => {
    const blocks = blocksOf(cells, length)
    if (blocks.length < 2) return []
    const chiSquare = blocks.reduce((sum, { residual, variance }) => sum + residual ** 2 / variance, 0)
    return [(assumedFreedom * assumed + chiSquare) / (assumedFreedom + blocks.length - 1)]
  })
  return estimates.length === 0 ? assumed : Math.max(1, ...estimates)
}

function fittedRatio(minutes: readonly MinuteCounts[]): number {
  const sum = (pick: (minute: MinuteCounts) => number): number => minutes.reduce((total, minute) => total + pick(minute), 0)
  const canary = sum(({ c }) => c) + 0.5
  let ratio = canary / sum(({ n }) => n) / ((sum(({ b }) => b) + 0.5) / sum(({ m }) => m))
  for (let round = 0; round < 20; round++) {
    const factor = canary / sum(({ c, n, b, m }) => ((c + b) * ratio * n) / (ratio * n + m))
    ratio *= factor
    if (Math.abs(factor - 1) < 1e-6) break
  }
  return ratio
}

interface Cell {
  readonly residual: number
  readonly variance: number
}

// A block is closed when it is long enough and its variance is at least 3; what is left over is dropped.
function blocksOf(cells: readonly Cell[], length: number): Cell[] {
  const blocks: Cell[] = []
  let [open, count] = [{ residual: 0, variance: 0 }, 0]
  for (const { residual, variance } of cells) {
    open = { residual: open.residual + residual, variance: open.variance + variance }
    count += 1
    if (count < length || open.variance < 3) continue
    blocks.push(open)
    ;[open, count] = [{ residual: 0, variance: 0 }, 0]
  }
  return blocks
}
