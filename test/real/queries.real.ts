import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { shippedQueries } from '@locktender/telemetry'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'queries-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lookedAtMinute = 10
const ranUntilMinute = 7
const replicas = ['a', 'gone'] as const

interface Series {
  readonly labels: string
  readonly perMinute: number
  readonly start: number
}

/** Counters of two services, two tracks and two replicas, of which one ended three minutes before the look. */
const series: readonly (Series & { readonly replica: (typeof replicas)[number] })[] = ['shop', 'shopping'].flatMap((app) =>
  ['stable', 'canary', 'canary-2'].flatMap((track) =>
    replicas.flatMap((replica) => {
      const own = `app="${app}",track="${track}",instance="${replica}"`
      const codes = ['200', '404', '500', '503', '50', '5000'].map((code, index) => ({
        replica,
        labels: `http_requests_total{${own},code="${code}"}`,
        perMinute: index + 1,
        start: 100,
      }))
      const buckets = ['0.1', '+Inf'].map((le, index) => ({
        replica,
        labels: `http_request_duration_seconds_bucket{${own},le="${le}"}`,
        perMinute: 10 * (index + 1),
        start: 0,
      }))
      return [...codes, ...buckets, { replica, labels: `process_resident_memory_bytes{${own}}`, perMinute: 4096, start: 5e8 }]
    }),
  ),
)

/** Series that each query is meant to find: which metric and labels, and whether one that has ended is still there. */
const meant: Readonly<Record<string, { readonly name: string; readonly only?: readonly string[]; readonly ended: boolean }>> = {
  'http_requests_total{app="shop",track="TRACK",code=~"5.."}': {
    name: 'http_requests_total',
    only: ['code="500"', 'code="503"'],
    ended: true,
  },
  'http_requests_total{app="shop",track="TRACK"}': { name: 'http_requests_total', ended: true },
  'http_request_duration_seconds_bucket{app="shop",track="TRACK"}': { name: 'http_request_duration_seconds_bucket', ended: true },
  // A gauge that was not measured in the last minute has no value, and no old one.
  'last_over_time(process_resident_memory_bytes{app="shop",track="TRACK"}[60s])': { name: 'process_resident_memory_bytes', ended: false },
}
const cases = Object.entries(meant).flatMap(([expression, wanted]) =>
  ['canary', 'stable'].map((track) => ({ expression: expression.replace('TRACK', track), track, ...wanted })),
)

/** What promtool says of an expression that should give these samples ten minutes after the start. */
async function ask(expression: string, samples: readonly { labels: string; value: number }[]): Promise<string> {
  const file = join(folder, 'test.yml')
  const values = ({ start, perMinute, replica }: (typeof series)[number]): string => {
    const minutes = replica === 'gone' ? ranUntilMinute : 2 * lookedAtMinute
    return `${start}+${perMinute}x${minutes}`
  }
  const test = {
    interval: '1m',
    input_series: series.map((each) => ({ series: each.labels, values: values(each) })),
    promql_expr_test: [{ expr: expression, eval_time: `${lookedAtMinute}m`, exp_samples: samples }],
  }
  writeFileSync(file, JSON.stringify({ rule_files: [], evaluation_interval: '1m', tests: [test] }))
  try {
    return (await promisify(execFile)('promtool', ['test', 'rules', file])).stdout
  } catch (error) {
    return String((error as { stdout?: string; stderr?: string }).stderr ?? error)
  }
}

function samplesOf({ track, name, only, ended }: (typeof cases)[number]): { labels: string; value: number }[] {
  return series
    .filter(({ labels }) => labels.startsWith(`${name}{app="shop",track="${track}"`))
    .filter(({ labels }) => only === undefined || only.some((label) => labels.includes(label)))
    .filter(({ replica }) => ended || replica !== 'gone')
    .map(({ labels, start, perMinute, replica }) => ({
      labels,
      value: start + perMinute * (replica === 'gone' ? ranUntilMinute : lookedAtMinute),
    }))
}

describe('every PromQL expression that the suite sends', () => {
  it('is known here', () => {
    expect(cases.map(({ expression }) => expression).toSorted()).toEqual(
      [...new Set(shippedQueries().map(({ expression }) => expression))].toSorted(),
    )
  })

  it.each(cases)('finds what it is meant to, says promtool: $expression', async (each) => {
    const samples = samplesOf(each)
    expect(samples.length).toBeGreaterThan(0)
    expect(await ask(each.expression, samples)).toContain('SUCCESS')
  })

  it('is contradicted by promtool when it finds one series too many', async () => {
    const [first] = cases
    expect(await ask(first!.expression, samplesOf(first!).slice(1))).toContain('FAILED')
  })
})
