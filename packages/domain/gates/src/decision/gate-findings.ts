import type { GateFinding } from '@locktender/contracts'
import type { JudgedGate } from '../gate/judge-gate.ts'
import type { GateRow } from '../gate/gate-context.ts'
import { coversRow, isAboutRows } from '../waivers/covers-row.ts'

export const mostFindings = 500

const severities = ['critical', 'high', 'medium', 'low', 'unknown', 'info'] as const

interface Findings {
  readonly findings: readonly GateFinding[]
  readonly leftOut: number
}

/** Rows of the reports that the gates read, each once, the worst first: not waived, by severity, new ones, then by place and rule. */
export function gateFindings(gates: readonly JudgedGate[], most = mostFindings): Findings {
  const seen = new Map<string, GateFinding>()
  for (const context of new Set(gates.map((each) => each.context))) {
    const occurrences = new Map<string, number>()
    for (const row of context.rows) {
      // Equal rows of one report are several findings; the same report read by two gates is not.
      const nth = (occurrences.get(`${row.path}\n${row.fingerprint}`) ?? 0) + 1
      occurrences.set(`${row.path}\n${row.fingerprint}`, nth)
      const key = `${row.path}\n${row.fingerprint}\n${nth}`
      const waiver = context.waivers.find(({ scope }) => isAboutRows(scope) && coversRow(scope, row))
      const before = seen.get(key)
      if (before === undefined || (before.waivedBy === null && waiver !== undefined)) seen.set(key, findingOf(row, waiver?.id ?? null))
    }
  }
  const sorted = [...seen.values()].toSorted(byWeight)
  return { findings: sorted.slice(0, most), leftOut: Math.max(0, sorted.length - most) }
}

function findingOf({ row, fingerprint, isNew }: GateRow, waivedBy: string | null): GateFinding {
  const { kind, source, rule, severity, message, at, subject } = row
  return {
    kind,
    source,
    rule,
    severity,
    message,
    ...(at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) }),
    ...(subject === undefined ? {} : { subject }),
    fingerprint,
    isNew,
    waivedBy,
  }
}

function byWeight(one: GateFinding, other: GateFinding): number {
  return (
    Number(one.waivedBy !== null) - Number(other.waivedBy !== null) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    Number(other.isNew === true) - Number(one.isNew === true) ||
    order(one.file ?? '', other.file ?? '') ||
    (one.line ?? 0) - (other.line ?? 0) ||
    order(one.rule, other.rule) ||
    order(one.fingerprint, other.fingerprint)
  )
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
