import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEvidence } from './read-evidence.ts'

const encoder = new TextEncoder()
const numbersOf = async (text: string, format: string): Promise<Readonly<Record<string, number>>> =>
  (await readEvidence([encoder.encode(text)], { format })).measurements

const word = fc.stringMatching(/^[a-z]{1,4}$/)

interface Shape {
  readonly format: string
  readonly row: fc.Arbitrary<string>
  readonly report: (rows: readonly string[]) => string
  /** Counts of distinct things: they do not add up over reports that share some. */
  readonly distinct: RegExp
}

const shapes: readonly Shape[] = [
  {
    format: 'junit',
    row: fc
      .tuple(
        word,
        fc.constantFrom('', '<failure/>', '<error/>', '<skipped/>', '<failure/><error/>', '<flakyFailure/>', '<failure/><rerunFailure/>'),
      )
      .map(([name, mark]) => `<testcase name="${name}">${mark}</testcase>`),
    report: (rows) => `<testsuites><testsuite>${rows.join('')}</testsuite></testsuites>`,
    distinct: /repeated-ids|suites/,
  },
  {
    format: 'eslint-json',
    row: fc
      .tuple(word, fc.integer({ min: 0, max: 3 }), fc.boolean())
      .map(([rule, severity, fatal]) => JSON.stringify({ filePath: 'a.js', messages: [{ ruleId: rule, severity, fatal }] })),
    report: (rows) => `[${rows.join(',')}]`,
    distinct: /^$/,
  },
  {
    format: 'sarif',
    row: fc
      .record({ ruleId: word, level: fc.constantFrom('error', 'warning', 'note', 'none'), kind: fc.constantFrom('fail', 'pass') })
      .map((row) => JSON.stringify(row)),
    report: (rows) => `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[${rows.join(',')}]}]}`,
    distinct: /runs/,
  },
  {
    format: 'grype',
    row: fc
      .tuple(word, fc.constantFrom('Critical', 'High', 'Negligible', 'odd', ''), fc.constantFrom('fixed', 'unknown'))
      .map(([id, severity, state]) => JSON.stringify({ vulnerability: { id, severity, fix: { state } }, artifact: { name: 'a' } })),
    report: (rows) => `{"matches":[${rows.join(',')}]}`,
    distinct: /\.ids/,
  },
  {
    format: 'lcov',
    row: fc
      .tuple(word, fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 })), { maxLength: 9 }))
      .map(
        ([file, lines]) =>
          `SF:${file}\n${lines.map(([line, hits]) => `DA:${line},${hits}\nBRDA:${line},0,${hits},${hits}\n`).join('')}end_of_record\n`,
      ),
    report: (rows) => rows.join(''),
    distinct: /^coverage\./,
  },
]

describe.each(shapes)('The numbers of $format', ({ format, row, report, distinct }) => {
  const rows = fc.array(row, { minLength: 1, maxLength: 20 })

  it('do not depend on the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), async (list, turn) => {
        const at = turn % list.length
        const other = [...list.slice(at), ...list.slice(0, at)].toReversed()
        expect(await numbersOf(report(other), format)).toEqual(await numbersOf(report(list), format))
      }),
      { numRuns: 60 },
    )
  })

  it('of two lists of rows behind each other are the sums of both', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (one, other) => {
        const both = await numbersOf(report([...one, ...other]), format)
        const [first, second] = [await numbersOf(report(one), format), await numbersOf(report(other), format)]
        for (const name of Object.keys(both)) {
          if (!distinct.test(name)) expect({ name, count: both[name] }).toEqual({ name, count: (first[name] ?? 0) + (second[name] ?? 0) })
          else expect(both[name]).toBeGreaterThanOrEqual(Math.max(first[name] ?? 0, second[name] ?? 0))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('give each row to exactly one class', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const numbers = await numbersOf(report(list), format)
        const sum = (prefix: string, names: readonly string[]): number =>
          names.reduce((all, name) => all + (numbers[prefix + name] ?? 0), 0)
        if (format === 'junit') expect(sum('tests.', ['passed', 'failed', 'errors', 'skipped', 'unknown'])).toBe(numbers['tests.total'])
        for (const name of Object.keys(numbers)) {
          const prefix = /^((?:findings|vulnerabilities)\.[a-z-]+\.)total$/.exec(name)?.[1]
          if (prefix !== undefined) expect(sum(prefix, ['critical', 'high', 'medium', 'low', 'info', 'unknown'])).toBe(numbers[name])
          if (name.endsWith('.covered')) expect(numbers[name]).toBeLessThanOrEqual(numbers[name.replace(/covered$/, 'total')] as number)
        }
      }),
      { numRuns: 60 },
    )
  })
})
