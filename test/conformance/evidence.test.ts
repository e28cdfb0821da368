import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEvidence } from '@locktender/evidence'
import type { Evidence } from '@locktender/evidence'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'
import { expectations } from './evidence-expectations.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus/reports')

interface Entry {
  readonly file: string
  readonly format: string
  readonly expected: Readonly<Record<string, unknown>>
  readonly flags?: readonly string[]
  readonly oraclesDisagree?: boolean
}

interface Reading {
  /** Named by hand. */
  readonly format?: string
  /** Refused with this reason. */
  readonly reason?: string
  /** Format that it is found to be, its numbers not compared. */
  readonly other?: string
  readonly numbers?: Readonly<Record<string, number>>
  readonly because: string
}

/** Cases that we read otherwise than their entry says, each with its reason. */
const readings: Readonly<Record<string, Reading>> = {
  'gitleaks/django-DefectDojo__no_findings.json': { format: 'gitleaks', because: 'null says nothing until a person names the tool' },
  'trivy/django-DefectDojo__legacy_no_vuln.json': { format: 'trivy', because: 'null says nothing until a person names the tool' },
  'trivy/trivy__julia-spdx.json.golden': { other: 'spdx', because: 'it is an SPDX document that Trivy wrote' },
  'lcov/coverage-reporter__empty.lcov': {
    reason: 'evidence/empty',
    because: 'no byte is no tracefile; its zeros would be a denominator of nothing',
  },
  'github-api/openapi__deployment-status-items.json': {
    numbers: { 'deployments.total': 1, 'deployments.success': 1 },
    because: 'statuses of deployments and of commits have names of their own',
  },
}

/** What the reference says must not end well. */
const mustNotBeGreen = ['bailOut', 'planMismatch', 'packagesFailedWithoutFailedTest', 'startedWithoutResult']

/** A family that no result of Trivy covers is not given where the reference says 0. */
const mayBeAbsent = /^(?:vulnerabilities|findings)\.trivy\./

const files = hasCorpus('reports') ? corpusJson<{ files: readonly Entry[] }>('reports/index.json').files : []

describe.runIf(files.length > 0)('Reports of the reference corpus', () => {
  let asExpected = 0

  it.each(files.map((entry) => [entry.file, entry] as const))('%s', async (file, { format, expected }) => {
    const reading = readings[file]
    const evidence = await readEvidence(
      chunksOf(readFileSync(join(corpus, file))),
      reading?.format === undefined ? {} : { format: reading.format },
    )
    if (reading?.reason !== undefined) expect(evidence).toMatchObject({ verdict: 'unknown', reason: reading.reason, measurements: {} })
    else if (expected['malformed'] === true || expected['notThisFormat'] === true) expectRefusal(evidence, format)
    else {
      expect(evidence.format).toBe(reading?.other ?? format)
      const wanted = reading?.other === undefined ? (reading?.numbers ?? numbersOf(format, expected)) : {}
      const names = Object.keys(wanted).filter(
        (name) => !(wanted[name] === 0 && mayBeAbsent.test(name) && !(name in evidence.measurements)),
      )
      expect(Object.fromEntries(names.map((name) => [name, round(measured(evidence, name))]))).toEqual(
        Object.fromEntries(names.map((name) => [name, wanted[name]])),
      )
      if (evidence.verdict === 'unknown') expect(evidence.reason).toMatch(/^evidence\/(?:incomplete|unknown-value|no-data|tool-error)$/)
      if (mustNotBeGreen.some((key) => Boolean(expected[key]))) expect(evidence.verdict).toBe('unknown')
    }
    asExpected++
  })

  afterAll(() => console.log(`${files.length} reports, ${asExpected} as expected`))
})

/** Cut so that no reader sees a whole document at once. */
function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 4099) yield bytes.subarray(start, start + 4099)
}

function expectRefusal(evidence: Evidence, format: string): void {
  expect(evidence.verdict).toBe('unknown')
  expect(evidence.reason).toMatch(/^evidence\/(?:malformed|truncated|foreign|encoding)$/)
  expect(evidence.format === format && Object.keys(evidence.measurements).length > 0).toBe(false)
}

/** A measurement; the reference does not tell kinds of licences apart. */
function measured({ measurements }: Evidence, name: string): number | undefined {
  if (!name.startsWith('licences.*.')) return measurements[name]
  return ['id', 'name', 'expression'].reduce((sum, kind) => sum + (measurements[name.replace('*', kind)] ?? 0), 0)
}

function numbersOf(format: string, expected: Readonly<Record<string, unknown>>): Record<string, number | undefined> {
  const table = expectations[format]
  const numbers: Record<string, number | undefined> = {}
  for (const [key, value] of Object.entries(expected)) {
    const rule = table?.[key]
    if (rule === undefined) throw new Error(`evidence-expectations.ts says nothing of ${format} ${key}`)
    if (rule === null) continue
    const part = typeof rule === 'string' ? { [rule]: value } : rule(value as never, expected)
    for (const [name, number] of Object.entries(part)) if (typeof number === 'number') numbers[name] = round(number)
  }
  return numbers
}

/** Fifteen digits: the reference divides and multiplies in another order. */
function round(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Number(number.toPrecision(15))
}
