import type { Metric, Reading, Term } from '@locktender/policy'
import { add, compare, divide, type Rational, rational, zero } from '../rational/rational.ts'
import { rationalOf } from '../rational/read-rational.ts'
import type { NoQuantity, Quantity } from './quantity.ts'
import { familyOf, type Readable } from './readable.ts'

/**
 * Value of a metric over the reports of one gate. Counts add, shares add part by part within one format, other numbers do not
 * add: of several interleaved runs the median holds, else there is no value. Reports that looked at nothing add nothing. A doubt
 * about any report that speaks of the metric's family is a doubt about the value.
 */
export function measure(metric: Metric, reports: readonly Readable[]): Quantity | NoQuantity {
  const about = relevant(metric, reports)
  const evidence = [...new Set(about.flatMap(({ paths }) => paths))]
  const filled = about.filter(({ isEmpty }) => !isEmpty)
  const doubt = (filled.length > 0 ? filled : about).find((report) => report.doubt !== undefined)?.doubt
  const gap = { code: 'gate/no-measurement', message: `No report gives ${metric.name}.` }
  let missing: NoQuantity = { missing: doubt ?? gap, evidence }
  for (const reading of metric.readings) {
    const found = metric.type === 'number' || metric.type === 'score' ? single(reading, filled) : total(reading, filled)
    if (found === undefined) continue
    if ('missing' in found) missing = { ...found, missing: doubt ?? found.missing, evidence }
    else return { ...found, evidence: found.evidence.length > 0 ? found.evidence : evidence, doubt }
  }
  return missing
}

function relevant({ readings }: Metric, reports: readonly Readable[]): readonly Readable[] {
  const families = new Set(readings.flatMap(({ plus, minus, over }) => [...plus, ...minus, ...over]).map(({ name }) => familyOf(name)))
  return reports.filter((report) => report.families === undefined || [...families].some((family) => report.families?.has(family)))
}

type Found = Omit<Quantity, 'doubt'>
type Gap = { readonly missing: NoQuantity['missing']; readonly sample?: 0n }

function single({ plus: [term] }: Reading, reports: readonly Readable[]): Found | Gap | undefined {
  const given = reports.flatMap((report) => {
    const value = term === undefined ? undefined : report.get(term.name)
    return value === undefined ? [] : [{ report, value: rationalOf(value) }]
  })
  if (given.length === 0) return undefined
  const pairs = new Set(given.map(({ report }) => report.pair))
  if (given.length > 1 && (pairs.size < given.length || pairs.has(undefined))) {
    const message = `${given.length} reports give ${term?.name}, and such numbers do not add.`
    return { missing: { code: 'gate/does-not-add', message } }
  }
  const reporting = given.map(({ report }) => report)
  return { ...base(reporting), value: median(given.map(({ value }) => value)), sample: undefined, runs: given.length, isSum: false }
}

function total({ plus, minus, over }: Reading, reports: readonly Readable[]): Found | Gap | undefined {
  const [above, taken, below] = [sum(plus, reports), sum(minus, reports), sum(over, reports)]
  const gap = [above, taken, below].find((each) => each.gap !== undefined)?.gap
  if (gap !== undefined) return { missing: gap }
  if (!above.isGiven || !below.isGiven) return undefined
  const value = above.value - taken.value
  const reporting = reports.filter(({ paths }) => paths.some((path) => above.paths.has(path) || below.paths.has(path)))
  if (over.length === 0) return { ...base(reporting), value: rational(value), sample: undefined, runs: 1, isSum: minus.length === 0 }
  const formats = base(reporting).formats
  if (formats.size > 1)
    return {
      missing: { code: 'gate/mixed-formats', message: `${[...formats].join(' and ')} count differently, so their parts do not add.` },
    }
  if (below.value === 0n)
    return { missing: { code: 'gate/nothing-measured', message: 'Nothing was measured: 0 of 0 is no share.' }, sample: 0n }
  return { ...base(reporting), value: divide(rational(value), rational(below.value)), sample: below.value, runs: 1, isSum: false }
}

interface Sum {
  readonly value: bigint
  readonly isGiven: boolean
  readonly paths: ReadonlySet<string>
  readonly gap?: NoQuantity['missing']
}

function sum(terms: readonly Term[], reports: readonly Readable[]): Sum {
  let value = 0n
  let [given, needed] = [0, 0]
  const paths = new Set<string>()
  for (const term of terms) {
    const found = term.isOverSources ? overSources(term, reports) : plain(term, reports)
    if ('code' in found) return { value: 0n, isGiven: false, paths, gap: found }
    if (found.paths.length > 0) given++
    else if (!term.isOptional) needed++
    value += found.value
    for (const path of found.paths) paths.add(path)
  }
  return { value, isGiven: needed === 0 && (given > 0 || terms.length === 0), paths }
}

interface Part {
  readonly value: bigint
  readonly paths: readonly string[]
}

function plain({ name }: Term, reports: readonly Readable[]): Part {
  return collect(reports.map((report) => ({ report, value: report.get(name) })))
}

// `findings.critical` is the sum over sources; one that counts rows but not severities leaves it unknown.
function overSources({ name }: Term, reports: readonly Readable[]): Part | NoQuantity['missing'] {
  const [family, rest] = [familyOf(name), name.slice(name.indexOf('.') + 1)]
  const parts = reports.flatMap((report) =>
    [...report.sources(family)].map((source) => {
      const stem = `${family}.${source}`
      // Of nothing found, nothing is critical.
      const fallback = isBucket(rest) && report.get(`${stem}.total`) === 0 ? 0 : undefined
      return { report, source, value: report.get(`${stem}.${rest}`) ?? fallback }
    }),
  )
  const silent = parts.find(({ report, source, value }) => value === undefined && isBucket(rest) && counts(report, `${family}.${source}`))
  if (silent !== undefined)
    return {
      code: 'gate/no-severities',
      message: `${silent.report.paths.join(', ')} counts ${silent.source} findings without their severity.`,
    }
  return collect(parts)
}

const isBucket = (rest: string): boolean => ['critical', 'high', 'medium', 'low', 'info', 'unknown'].includes(rest)
const counts = (report: Readable, stem: string): boolean => (report.get(`${stem}.total`) ?? 0) > 0

function collect(parts: readonly { readonly report: Readable; readonly value: number | undefined }[]): Part {
  const given = parts.flatMap(({ report, value }) => (value === undefined ? [] : [{ paths: report.paths, value: BigInt(value) }]))
  return { value: given.reduce((sum, { value }) => sum + value, 0n), paths: given.flatMap(({ paths }) => paths) }
}

function base(reports: readonly Readable[]): Pick<Found, 'evidence' | 'formats'> {
  return {
    evidence: [...new Set(reports.flatMap(({ paths }) => paths))],
    formats: new Set(reports.flatMap(({ format }) => (format === null ? [] : [format]))),
  }
}

function median(values: readonly Rational[]): Rational {
  const sorted = values.toSorted(compare)
  const middle = sorted.length >> 1
  const [upper = zero, lower = zero] = [sorted[middle], sorted[middle - 1]]
  return sorted.length % 2 === 1 ? upper : divide(add(lower, upper), rational(2n))
}
