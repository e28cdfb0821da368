import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { plainNumber } from '../plain-number.ts'
import { count, segment } from '../report.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const severities = lookup({ '1': 'high', '2': 'medium', '3': 'low' } as const)
const ranks = [
  { name: 'scariest', to: 4 },
  { name: 'scary', to: 9 },
  { name: 'troubling', to: 14 },
  { name: 'concern', to: 20 },
] as const

/** SpotBugs and FindBugs: bug instances by priority, rank and category. */
export const spotbugs: Format = {
  id: 'spotbugs',
  gives: 'findings',
  xml: { roots: ['BugCollection'], read: (report) => new SpotbugsHandler(report) },
}

class SpotbugsHandler implements XmlHandler {
  readonly #report: Report
  readonly #tally: SeverityTally
  #bug: Attributes | undefined
  #place: Attributes | undefined

  constructor(report: Report) {
    this.#report = report
    this.#tally = new SeverityTally(report, 'findings', 'spotbugs')
    for (const { name } of ranks) this.#tally.count(`rank.${name}`, 0)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'BugInstance') {
      this.#bug = attributes
      this.#place = undefined
    } else if (name === 'SourceLine' && this.#bug !== undefined && attributes['start'] !== undefined) this.#place = attributes
    else if (name === 'Errors' && attributes['errors'] !== undefined)
      this.#tally.count('scan-errors', count('Errors', attributes['errors']))
    else if (name === 'FindBugsSummary') this.#report.declared('root', 'total_bugs', attributes['total_bugs'], 'findings.spotbugs.total')
  }

  close(name: string): void {
    if (name !== 'BugInstance' || this.#bug === undefined) return
    const { priority: level, rank, category, type: rule } = this.#bug
    const place = plainNumber(rank)
    const range = place === undefined || place < 1 ? undefined : ranks.find(({ to }) => place <= to)
    if (range !== undefined) this.#tally.count(`rank.${range.name}`)
    this.#tally.count(`category.${segment(category)}`)
    this.#tally.add({ level, severity: severities(level) ?? 'info', rule, file: this.#place?.['sourcepath'], line: this.#place?.['start'] })
    this.#bug = undefined
  }

  end(): void {}
}
