import { reasonCodes } from './evidence.ts'
import type { EvidenceFinding, ReasonCode, Row, Severity } from './evidence.ts'
import type { Limits } from './limits.ts'
import type { PatchTally } from './patch-coverage.ts'
import { plainNumber } from './plain-number.ts'
import { Refusal } from './refusal.ts'
import { withoutSecrets } from './secret-shapes.ts'
import { workspacePath } from './workspace-path.ts'

/** A row as a format sees it: `file` is still the report's own text. */
export interface RawRow {
  readonly kind: Row['kind']
  readonly source: string
  readonly rule: unknown
  readonly severity: Severity
  readonly message?: unknown
  readonly file?: unknown
  readonly line?: unknown
  readonly subject?: unknown
}

const messageLength = 400

/** What a format writes into while it reads: names and numbers, findings about the report, open rows, doubts. */
export class Report {
  readonly limits: Limits
  readonly patch: PatchTally | undefined
  readonly #projectRoot: string | undefined
  readonly numbers = new Map<string, number>()
  readonly findings: EvidenceFinding[] = []
  readonly rows: Row[] = []
  readonly #twins: { declared: string; counted: string }[] = []
  rowsLeftOut = 0
  doubt: { reason: ReasonCode; message: string } | undefined
  producedBy: string | undefined
  generatedAt: string | undefined
  readonly revisions: string[] = []

  constructor(limits: Limits, projectRoot?: string, patch?: PatchTally) {
    this.limits = limits
    this.#projectRoot = projectRoot
    this.patch = patch
  }

  /** Adds to a count; the first addition gives the name. */
  add(name: string, by = 1): void {
    const before = this.numbers.get(name)
    if (before === undefined && this.numbers.size >= this.limits.names) {
      throw new Refusal('evidence/too-large', `More than ${this.limits.names} measurement names.`)
    }
    this.numbers.set(name, (before ?? 0) + by)
  }

  /** Gives names that the format knows even when nothing of the kind occurs. */
  zero(prefix: string, ...names: readonly string[]): void {
    for (const name of names) this.add(prefix + name, 0)
  }

  get(name: string): number {
    return this.numbers.get(name) ?? 0
  }

  /** A number with its unit in the name. One that is not finite is a malformed report. */
  number(name: string, value: unknown): void {
    const number = plainNumber(value)
    if (number === undefined) throw new Refusal('evidence/malformed', `${name} is ${shown(value)}, not a finite number.`)
    this.add(name, 0)
    this.numbers.set(name, number)
  }

  /** Two counts, covered of total. Covered above total is a malformed report. */
  pair(stem: string, covered: unknown, total: unknown): void {
    const [part, whole] = [count(`${stem}.covered`, covered), count(`${stem}.total`, total)]
    if (part > whole) throw new Refusal('evidence/malformed', `${stem}: ${part} covered of ${whole}.`)
    this.add(`${stem}.covered`, part)
    this.add(`${stem}.total`, whole)
  }

  /** A total that the report itself sums up, and the measurement that must be equal to it. What is no plain number is not given. */
  declared(place: 'root' | 'suites' | 'packages' | 'files', key: string, value: unknown, counted?: string): void {
    const number = plainNumber(value)
    if (number === undefined) return
    if (number < 0) throw new Refusal('evidence/malformed', `The declared ${key} is ${number}.`)
    const name = `declared.${place}.${key}`
    this.add(name, number)
    if (counted !== undefined && !this.#twins.some((twin) => twin.declared === name)) this.#twins.push({ declared: name, counted })
  }

  finding(code: EvidenceFinding['code'], message: string, more: Omit<EvidenceFinding, 'code' | 'message'> = {}): void {
    this.findings.push({ code, message: withoutSecrets(message), ...more })
  }

  /** Marks the numbers as not to be used. Of several reasons the first in the order of the codes stays. */
  unknown(reason: ReasonCode, message: string): void {
    if (this.doubt === undefined || reasonCodes.indexOf(reason) < reasonCodes.indexOf(this.doubt.reason)) this.doubt = { reason, message }
  }

  row(raw: RawRow): void {
    if (this.rows.length >= this.limits.rows) {
      this.rowsLeftOut++
      return
    }
    const file = workspacePath(raw.file, this.#projectRoot)
    const line = plainNumber(raw.line)
    this.rows.push({
      kind: raw.kind,
      source: raw.source,
      rule: detached(raw.rule, '(none)'),
      severity: raw.severity,
      message: detached(raw.message, ''),
      ...(file !== undefined && { at: { file, ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }) } }),
      ...(typeof raw.subject === 'string' && { subject: detached(raw.subject, '') }),
    })
  }

  /** Compares what the report declares with what was counted. */
  settle(): void {
    for (const { declared, counted } of this.#twins) {
      const [says, is] = [this.get(declared), this.numbers.get(counted)]
      if (is === undefined || says === is) continue
      this.finding('evidence/declared-differs', `The report declares ${says}, its rows are ${is}.`, {
        name: counted,
        declared: says,
        counted: is,
      })
    }
  }
}

/** A count of the report: an integer from 0 to 2^53 − 1, else the report is malformed. */
export function count(name: string, value: unknown): number {
  const number = plainNumber(value)
  if (number === undefined || !Number.isSafeInteger(number) || number < 0) {
    throw new Refusal('evidence/malformed', `${name} is ${shown(value)}, not a count.`)
  }
  return number
}

/** Text of a report as the last segment of a name: trimmed, `(none)` when there is nothing. */
export function segment(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  return text === '' ? '(none)' : withoutSecrets(text)
}

/** A copy that does not keep the chunk alive that the text was cut from. */
function detached(value: unknown, otherwise: string): string {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  if (text === '') return otherwise
  // Cut twice: a secret that the last cut would halve is whole when its shape is looked for.
  const clean = withoutSecrets(text.slice(0, 8 * messageLength))
  const cut = clean.length > messageLength ? `${clean.slice(0, messageLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean
  return ` ${cut}`.slice(1)
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value).slice(0, 80)
}
