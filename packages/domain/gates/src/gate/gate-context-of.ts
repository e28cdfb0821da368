import { hasAllRows, newRows, rowIdentity } from '../baseline/fingerprint.ts'
import type { GateInput } from '../gate-input.ts'
import { countLicences } from '../licences/count-licences.ts'
import { derivedReadable, type Readable, readableOf } from '../quantities/readable.ts'
import type { EvidenceItem } from '../trust/evidence-item.ts'
import { judgeProvenance, type TrustRule } from '../trust/judge-provenance.ts'
import { coversRow, isAboutRows } from '../waivers/covers-row.ts'
import type { ValidWaiver } from '../waivers/valid-waiver.ts'
import type { CompiledGate } from './compiled-gate.ts'
import type { GateContext, GateRow } from './gate-context.ts'

/**
 * What a gate reads: the reports that its `report` found, or those found where tools leave them; each once, with every doubt about
 * who made it. Beside them the counts that only a gate can make: new rows, quarantined tests, denied licences.
 * @throws Problem `evidence/tampered`
 */
export function gateContextOf(compiled: CompiledGate, input: GateInput, waivers: readonly ValidWaiver[]): GateContext {
  const items = itemsOf(compiled, input.evidence)
  const judged = items.map((item) => ({ item, doubt: judgeProvenance(item, trustRule(compiled, input)) }))
  const trusted = judged.flatMap(({ item, doubt }) => (doubt === undefined ? [item] : []))
  const baseline = baselineOf(compiled, input)
  const own = waivers.filter(({ scope }) => scope.gate === compiled.gate.id)
  const rows = rowsOf(trusted, baseline, input.digest)
  const derived = [
    ...newCounts(typeof baseline === 'string' ? [] : trusted, rows),
    ...quarantined(trusted, rows, own),
    ...licences(trusted, compiled),
  ]
  return {
    input,
    rows,
    waivers: own,
    measured: {
      reports: [...judged.map(({ item, doubt }) => readableOf(item, doubt)), ...derived],
      baseline: typeof baseline === 'string' ? baseline : baseline.map((item) => readableOf(item)),
      ...(compiled.gate['min-sample'] === undefined ? {} : { minSample: compiled.gate['min-sample'] }),
    },
  }
}

function itemsOf({ gate }: CompiledGate, evidence: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const found = evidence.filter(({ gates }) => (gate.report === undefined ? gates === undefined : gates?.includes(gate.id) === true))
  const seen = new Map<string, EvidenceItem>()
  for (const item of found) if (!seen.has(item.sha256)) seen.set(item.sha256, item)
  return [...seen.values()]
}

function trustRule({ gate, leastTrust, maxAgeSeconds }: CompiledGate, { subject, now }: GateInput): TrustRule {
  const { repository, commit, committedAt } = subject
  return {
    repository,
    commit,
    now,
    least: leastTrust,
    ...(committedAt === undefined ? {} : { committedAt }),
    ...(gate.workflow === undefined ? {} : { workflow: gate.workflow }),
    ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
  }
}

// Evidence of the protected branch counts only when it is as trusted, and not from a fork.
function baselineOf(compiled: CompiledGate, input: GateInput): readonly EvidenceItem[] | string {
  if ('missing' in input.baseline) return input.baseline.missing
  const { commit, items } = input.baseline
  const least = compiled.leastTrust === 'C' ? 'B' : compiled.leastTrust
  const rule: TrustRule = { repository: input.subject.repository, commit, now: input.now, least }
  const found = itemsOf(compiled, items).filter(({ provenance }) => provenance.class !== 'C')
  const usable = found.filter((item) => judgeProvenance(item, rule) === undefined)
  return usable.length > 0 ? usable : 'There is no evidence of the protected branch that counts.'
}

function rowsOf(
  items: readonly EvidenceItem[],
  baseline: readonly EvidenceItem[] | string,
  digest: GateInput['digest'],
): readonly GateRow[] {
  const rows = items.flatMap(({ path, evidence }) => evidence.rows.map((row) => ({ row, path })))
  const isKnown = typeof baseline !== 'string' && hasAllRows(baseline) && hasAllRows(items)
  const isNew = isKnown
    ? newRows(
        rows.map(({ row }) => row),
        baseline.flatMap(({ evidence }) => evidence.rows),
      )
    : []
  return rows.map(({ row, path }, index) => ({
    row,
    path,
    fingerprint: digest(rowIdentity(row)).slice(0, 32),
    isNew: isKnown ? (isNew[index] ?? true) : null,
  }))
}

const families = ['findings', 'vulnerabilities', 'secrets'] as const
const familyOfKind = { finding: 'findings', vulnerability: 'vulnerabilities', secret: 'secrets', test: 'tests' } as const
const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown', 'total'] as const

// Sources that count rows at all count new ones too, be it 0.
function newCounts(items: readonly EvidenceItem[], rows: readonly GateRow[]): readonly Readable[] {
  if (rows.some(({ isNew }) => isNew === null)) return []
  return items.flatMap((item) => {
    const report = readableOf(item)
    const stems = families.flatMap((family) => [...report.sources(family)].map((source) => `${family}.${source}`))
    const counted = stems.filter((stem) => report.get(`${stem}.total`) !== undefined)
    const numbers = new Map<string, number>(
      counted.flatMap((stem) => severities.map((severity) => [`${stem}.new.${severity}`, 0] as const)),
    )
    for (const { row, path, isNew } of rows) {
      if (path !== item.path || isNew !== true) continue
      const stem = `${familyOfKind[row.kind]}.${row.source}.new`
      for (const name of [`${stem}.total`, `${stem}.${row.severity}`])
        if (numbers.has(name)) numbers.set(name, (numbers.get(name) ?? 0) + 1)
    }
    return numbers.size === 0 ? [] : [derivedReadable([item.path], numbers)]
  })
}

function quarantined(items: readonly EvidenceItem[], rows: readonly GateRow[], waivers: readonly ValidWaiver[]): readonly Readable[] {
  const tested = items.filter(({ evidence }) => evidence.verdict === 'ok' && Object.hasOwn(evidence.measurements, 'tests.total'))
  if (tested.length === 0) return []
  const about = waivers.filter(({ scope }) => isAboutRows(scope))
  const count = rows.filter((row) => row.row.kind === 'test' && about.some(({ scope }) => coversRow(scope, row))).length
  return [
    derivedReadable(
      tested.map(({ path }) => path),
      new Map([['tests.quarantined', count]]),
    ),
  ]
}

function licences(items: readonly EvidenceItem[], { gate }: CompiledGate): readonly Readable[] {
  const rules = gate['licence-rules']
  if (rules === undefined) return []
  const paths = items.map(({ path }) => path)
  const count = countLicences(items, rules)
  if (count === undefined) return []
  const numbers = new Map([
    ['licences.denied', count.denied],
    ['licences.unjudged', count.unjudged],
  ])
  const examples = count.unjudgedTexts.slice(0, 5).join('; ')
  const message = `${count.unjudged} components have a licence that no rule judges: ${examples}.`
  return [derivedReadable(paths, numbers, count.unjudged > 0 ? { code: 'licence/unjudged', message } : undefined)]
}
