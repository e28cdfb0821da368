import type { Row, Severity } from './evidence.ts'
import { segment } from './report.ts'
import type { Report } from './report.ts'
import { severities, severityOf } from './severity.ts'

export interface TallyRow {
  /** The tool's own word; also what `severity` is taken from when that is not given. */
  readonly level?: unknown
  readonly severity?: Severity
  /** A row that is not open is counted by its level only. */
  readonly open?: boolean
  readonly rule: unknown
  readonly message?: unknown
  readonly file?: unknown
  readonly line?: unknown
  readonly subject?: unknown
}

interface TallyOptions {
  /** `level.<level>` is given. */
  readonly levels?: boolean
  /** The tool states severities: the six are given. */
  readonly severities?: boolean
}

const kinds = { findings: 'finding', vulnerabilities: 'vulnerability', secrets: 'secret' } as const satisfies Record<string, Row['kind']>

/** Counts rows of one source: `<family>.<source>.total`, the six severities, and `level.<level>`. */
export class SeverityTally {
  readonly #report: Report
  readonly #family: keyof typeof kinds
  readonly #source: string
  readonly #options: Required<TallyOptions>
  /** `<family>.<source>.`, for the names beside the severities. */
  readonly prefix: string

  constructor(report: Report, family: keyof typeof kinds, source: string, options: TallyOptions = {}) {
    this.#report = report
    this.#family = family
    this.#source = source
    this.#options = { levels: family === 'findings', severities: true, ...options }
    this.prefix = `${family}.${source}.`
    report.zero(this.prefix, 'total', ...(this.#options.severities ? severities : []))
  }

  add({ level, severity = severityOf(level), open = true, ...place }: TallyRow): void {
    if (this.#options.levels) this.#report.add(`${this.prefix}level.${segment(level).toLowerCase()}`)
    if (!open) return
    this.#report.add(`${this.prefix}total`)
    if (this.#options.severities) this.#report.add(this.prefix + severity)
    this.#report.row({ kind: kinds[this.#family], source: this.#source, severity, ...place })
  }

  /** One more of `<family>.<source>.<name>`. */
  count(name: string, by = 1): void {
    this.#report.add(this.prefix + name, by)
  }

  /** Counts under another unit: `<family>.<source>.<unit>.total` and its severities. */
  countUnit(unit: string, severity: Severity): void {
    this.count(`${unit}.total`)
    this.count(`${unit}.${severity}`)
  }

  zeroUnit(unit: string): void {
    this.#report.zero(`${this.prefix}${unit}.`, 'total', ...severities)
  }
}
