import { CyclonedxTally } from '../cyclonedx-tally.ts'
import { CyclonedxXml } from '../cyclonedx-xml.ts'
import type { Format } from '../format.ts'
import { recursive, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'

const component: Shape = {
  name: value,
  licenses: [{ license: { id: value, name: value }, expression: value }],
  components: recursive,
}

/** CycloneDX, JSON and XML: components at any depth, their licences as written, and what it says of vulnerabilities. */
export const cyclonedx: Format = {
  id: 'cyclonedx',
  gives: 'sbom, licences, vulnerabilities',
  json: {
    shape: {
      bomFormat: value,
      specVersion: value,
      metadata: { timestamp: value },
      components: [component],
      vulnerabilities: [{ id: value, ratings: [{ severity: value }], analysis: { state: value }, description: value }],
    },
    accepts: (document) => at(document, 'bomFormat') === 'CycloneDX',
    read(document, report) {
      const tally = new CyclonedxTally(report)
      report.generatedAt = text(at(document, 'metadata', 'timestamp'))
      addComponents(at(document, 'components'), tally, true)
      if (has(document, 'vulnerabilities')) tally.startVulnerabilities()
      for (const row of list(at(document, 'vulnerabilities'))) {
        const severities = list(at(row, 'ratings')).map((rating) => text(at(rating, 'severity')) ?? '')
        tally.vulnerability(text(at(row, 'id')), severities, text(at(row, 'analysis', 'state')))
      }
      tally.end()
    },
  },
  xml: {
    roots: ['bom'],
    accepts: (_child, root) => (root['xmlns'] ?? '').includes('cyclonedx.org'),
    read: (report) => new CyclonedxXml(report),
  },
}

function addComponents(components: unknown, tally: CyclonedxTally, top: boolean): void {
  for (const one of list(components)) {
    const licences = list(at(one, 'licenses')).flatMap((choice): [string, unknown][] => {
      if (has(choice, 'expression')) return [['expression', at(choice, 'expression')]]
      const licence = at(choice, 'license')
      if (!isObject(licence)) return []
      return has(licence, 'id') ? [['id', at(licence, 'id')]] : [['name', at(licence, 'name')]]
    })
    tally.component(licences, top)
    addComponents(at(one, 'components'), tally, false)
  }
}
