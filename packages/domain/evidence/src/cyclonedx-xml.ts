import { CyclonedxTally } from './cyclonedx-tally.ts'
import type { Report } from './report.ts'
import type { Attributes, XmlHandler } from './xml-stream.ts'

interface OpenComponent {
  readonly licences: [string, unknown][]
  readonly top: boolean
}

/** Reads CycloneDX XML from 1.0 on, with the vulnerabilities of its own or of the older extension (`v:`). */
export class CyclonedxXml implements XmlHandler {
  readonly #report: Report
  readonly #tally: CyclonedxTally
  readonly #path: string[] = []
  readonly #components: OpenComponent[] = []
  #vulnerability: { id: string | undefined; severities: string[]; state: string | undefined } | undefined
  #text = ''

  constructor(report: Report) {
    this.#report = report
    this.#tally = new CyclonedxTally(report)
  }

  open(written: string, _attributes: Attributes): void {
    const name = localName(written)
    const parent = this.#path.at(-1)
    this.#path.push(name)
    this.#text = ''
    if (name === 'component' && parent === 'components') this.#components.push({ licences: [], top: this.#path.length === 3 })
    else if (name === 'vulnerabilities') this.#tally.startVulnerabilities()
    else if (name === 'vulnerability' && parent === 'vulnerabilities')
      this.#vulnerability = { id: undefined, severities: [], state: undefined }
  }

  text(text: string): void {
    this.#text += text
  }

  close(written: string): void {
    const name = localName(written)
    this.#path.pop()
    const parent = this.#path.at(-1)
    const component = this.#components.at(-1)
    if (name === 'component' && parent === 'components' && component !== undefined) {
      this.#components.pop()
      this.#tally.component(component.licences, component.top)
    } else if (component !== undefined && this.#isOwnLicence(name, parent)) component.licences.push([name, this.#text])
    else if (name === 'timestamp' && parent === 'metadata') this.#report.generatedAt = this.#text.trim()
    else if (this.#vulnerability !== undefined) this.#closeInVulnerability(name, parent)
    this.#text = ''
  }

  end(): void {
    this.#tally.end()
  }

  /** `licenses/license/id|name` or `licenses/expression` of the component itself, not of what stands inside it. */
  #isOwnLicence(name: string, parent: string | undefined): boolean {
    const above = this.#path.at(-2)
    if (name === 'expression') return parent === 'licenses' && above === 'component'
    return (name === 'id' || name === 'name') && parent === 'license' && above === 'licenses' && this.#path.at(-3) === 'component'
  }

  #closeInVulnerability(name: string, parent: string | undefined): void {
    const open = this.#vulnerability
    if (open === undefined) return
    if (name === 'id' && parent === 'vulnerability') open.id = this.#text.trim()
    else if (name === 'severity' && parent === 'rating') open.severities.push(this.#text)
    else if (name === 'state' && parent === 'analysis') open.state = this.#text.trim()
    else if (name === 'vulnerability' && parent === 'vulnerabilities') {
      this.#tally.vulnerability(open.id, open.severities, open.state)
      this.#vulnerability = undefined
    }
  }
}

function localName(written: string): string {
  const colon = written.indexOf(':')
  return colon < 0 ? written : written.slice(colon + 1)
}
