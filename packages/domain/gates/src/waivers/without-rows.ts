import type { Metric } from '@locktender/policy'
import type { GateRow } from '../gate/gate-context.ts'
import type { Readable } from '../quantities/readable.ts'

const families = { finding: 'findings', vulnerability: 'vulnerabilities', secret: 'secrets' } as const

/** The reports as if the rows were not in them, for counts of rows alone; other numbers stay. */
export function withoutRows(reports: readonly Readable[], rows: readonly GateRow[], metric: Metric): readonly Readable[] {
  return reports.map((report) => {
    const left = new Map<string, number>()
    for (const row of rows) {
      if (!report.paths.includes(row.path)) continue
      for (const name of namesOf(row)) left.set(name, (left.get(name) ?? 0) + 1)
    }
    return { ...report, get: (name) => less(report, name, left, metric) }
  })
}

function namesOf({ row, isNew }: GateRow): readonly string[] {
  if (row.kind === 'test') return ['test']
  const stem = `${families[row.kind]}.${row.source}`
  const names = [`${stem}.total`, `${stem}.${row.severity}`]
  return isNew === true ? [...names, `${stem}.new.total`, `${stem}.new.${row.severity}`] : names
}

function less(report: Readable, name: string, left: ReadonlyMap<string, number>, metric: Metric): number | undefined {
  const value = report.get(name)
  if (value === undefined) return undefined
  const taken =
    name === 'tests.failed' || name === 'tests.errors' ? failuresTaken(report, name, left.get('test') ?? 0, metric) : (left.get(name) ?? 0)
  return Math.max(0, value - taken)
}

// A row of a test does not say whether it failed or broke: where only one of the two is asked, the other is taken to be the covered one.
function failuresTaken(report: Readable, name: string, covered: number, { readings: [reading] }: Metric): number {
  const [failed, errors] = [report.get('tests.failed') ?? 0, report.get('tests.errors') ?? 0]
  const isOfBoth = (reading?.plus.length ?? 0) > 1
  if (!isOfBoth) return Math.max(0, covered - (name === 'tests.failed' ? errors : failed))
  return name === 'tests.failed' ? Math.min(covered, failed) : Math.max(0, covered - failed)
}
