import { describe, expect, it } from 'vitest'
import { sampleCounts, sampleLatency, sampleRatio, sampleSettings } from '../sample-evidence.ts'
import { seededRandom } from '../series/seeded-random.ts'
import type { MetricTask } from './metric-task.ts'
import { replayHistory } from './replay-history.ts'

const settings = sampleSettings(['m'], { tolerate: 1.25 })
const task: MetricTask = { rule: settings.rules[0]!, settings, share: 0.1, stageMinutes: 60, together: 1 }

describe('the replay of a history', () => {
  it.each([
    { because: 'a quiet day of errors', evidence: sampleRatio(1) },
    { because: 'a quiet day of latency', evidence: sampleLatency(1) },
  ])('fails no piece of $because', ({ evidence }) => expect(replayHistory(evidence, task)).toEqual({ pieces: 4, failedFrom: [] }))

  it('has no pieces without a history', () => {
    expect(replayHistory({ ...sampleRatio(1), history: null }, task)).toEqual({ pieces: 0, failedFrom: [] })
  })

  it('fails no piece with an incident that the history shows: it is known noise', () => {
    const quiet = { canary: { total: 300, rate: 0.005 }, baseline: { total: 2700, rate: 0.005 } }
    const [first, second] = [
      sampleCounts({ minutes: 1380, ...quiet }),
      sampleCounts({ minutes: 60, ...quiet, canary: { total: 300, rate: 0.05 } }),
    ]
    const joined = (side: 'canary' | 'baseline') => ({
      bad: [...first[side].bad, ...second[side].bad],
      total: [...first[side].total, ...second[side].total],
    })
    const history = { canary: joined('canary'), baseline: joined('baseline') }
    expect(replayHistory({ ...sampleRatio(1), history }, task)).toEqual({ pieces: 24, failedFrom: [] })
  })

  it('names every piece of a group of replicas that is unlike the others', () => {
    const { normal } = seededRandom('memory')
    const values = (level: number): number[] => Array.from({ length: 240 }, () => level * (1 + 0.02 * normal()))
    const history = { canary: values(700), baseline: values(500) }
    const evidence = { kind: 'gauge', name: 'm', region: null, stage: { canary: [], baseline: [] }, history } as const
    expect(replayHistory(evidence, task)).toEqual({ pieces: 4, failedFrom: [0, 60, 120, 180] })
  })
})
