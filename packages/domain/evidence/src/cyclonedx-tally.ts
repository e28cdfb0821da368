import type { Severity } from './evidence.ts'
import { segment } from './report.ts'
import type { Report } from './report.ts'
import { severityOf, worse } from './severity.ts'
import { SeverityTally } from './severity-tally.ts'

const settled = new Set(['not_affected', 'resolved', 'resolved_with_pedigree', 'false_positive'])

/** Counts what a CycloneDX document says, whatever it is written in. */
export class CyclonedxTally {
  readonly #report: Report
  readonly #licences = new Set<string>()
  #vulnerabilities: SeverityTally | undefined

  constructor(report: Report) {
    this.#report = report
    report.zero('sbom.', 'components', 'components-top-level', 'components-without-licence')
    report.zero('licences.', 'expressions')
    report.zero('vulnerabilities.cyclonedx.', 'rows')
  }

  /** `licences`: kind (`id`, `name`, `expression`) and text. */
  component(licences: readonly (readonly [string, unknown])[], top: boolean): void {
    this.#report.add('sbom.components')
    if (top) this.#report.add('sbom.components-top-level')
    if (licences.length === 0) this.#report.add('sbom.components-without-licence')
    for (const [kind, text] of licences) {
      this.#report.add(`licences.${kind}.${segment(text)}`)
      this.#licences.add(segment(text))
      if (kind === 'expression') this.#report.add('licences.expressions')
    }
  }

  /** The document has a list of vulnerabilities, if only an empty one: their severities are known. */
  startVulnerabilities(): void {
    this.#vulnerabilities ??= new SeverityTally(this.#report, 'vulnerabilities', 'cyclonedx')
  }

  vulnerability(id: string | undefined, severities: readonly string[], state: string | undefined): void {
    this.startVulnerabilities()
    const words = severities.map((word) => segment(word).toLowerCase())
    const worst = words.reduce<string | undefined>((known, word) => (known === undefined || graver(word, known) ? word : known), undefined)
    this.#vulnerabilities?.count('rows')
    this.#vulnerabilities?.count(`worst-rating.${worst ?? '(none)'}`)
    if (state !== undefined) this.#vulnerabilities?.count(`state.${segment(state).toLowerCase()}`)
    if (!settled.has(state ?? '')) this.#vulnerabilities?.add({ level: worst, rule: id })
  }

  end(): void {
    this.#report.add('licences.distinct', this.#licences.size)
    const rows = this.#report.get('vulnerabilities.cyclonedx.rows')
    if (this.#report.get('sbom.components') + rows === 0) this.#report.unknown('evidence/no-data', 'No component.')
  }
}

function graver(word: string, known: string): boolean {
  const [one, other]: Severity[] = [severityOf(word), severityOf(known)]
  return one !== other && worse(one as Severity, other as Severity) === one
}
