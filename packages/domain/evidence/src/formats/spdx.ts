import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { lookup } from '../lookup.ts'
import { Refusal } from '../refusal.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'

const element: Shape = {
  type: value,
  '@type': value,
  spdxId: value,
  relationshipType: value,
  from: value,
  to: anyOf([value], value),
  simplelicensing_licenseExpression: value,
  created: value,
}
const kinds = lookup({ hasConcludedLicense: 'concluded', hasDeclaredLicense: 'declared' } as const)

/** SPDX 2 and 3 as JSON: packages, files, and the licences of the packages as written. */
export const spdx: Format = {
  id: 'spdx',
  gives: 'sbom, licences',
  json: {
    shape: {
      spdxVersion: value,
      creationInfo: { created: value },
      packages: [{ licenseConcluded: value, licenseDeclared: value }],
      files: [{}],
      '@context': anyOf([value], value),
      '@graph': [element],
    },
    accepts: (document) => has(document, 'spdxVersion') || (has(document, '@graph') && contextOf(document).includes('spdx.org')),
    read(document, report) {
      report.zero('sbom.', 'components', 'files')
      if (has(document, '@graph')) readGraph(list(at(document, '@graph')), report)
      else readPackages(document, report)
      if (report.get('sbom.components') + report.get('sbom.files') === 0) report.unknown('evidence/no-data', 'No package and no file.')
    },
  },
}

function contextOf(document: unknown): string {
  const context = at(document, '@context')
  return (Array.isArray(context) ? context : [context]).map((one) => text(one) ?? '').join(' ')
}

function readPackages(document: unknown, report: Report): void {
  const version = text(at(document, 'spdxVersion')) ?? ''
  if (!version.startsWith('SPDX-2.')) throw new Refusal('evidence/unsupported', `SPDX version "${version.slice(0, 20)}".`)
  report.generatedAt = text(at(document, 'creationInfo', 'created'))
  for (const one of list(at(document, 'packages'))) {
    report.add('sbom.components')
    report.add(`licences.concluded.${text(at(one, 'licenseConcluded'))?.trim() || '(absent)'}`)
    report.add(`licences.declared.${text(at(one, 'licenseDeclared'))?.trim() || '(absent)'}`)
  }
  report.add('sbom.files', list(at(document, 'files')).length)
}

/** SPDX 3: elements of a graph; relationships say which licence a package has. */
function readGraph(graph: readonly unknown[], report: Report): void {
  const expressions = new Map<unknown, string>()
  const packages = new Set<unknown>()
  for (const one of graph) {
    const type = text(at(one, 'type')) ?? text(at(one, '@type')) ?? ''
    if (type === 'software_Package') packages.add(at(one, 'spdxId'))
    else if (type === 'software_File') report.add('sbom.files')
    else if (type === 'simplelicensing_LicenseExpression')
      expressions.set(at(one, 'spdxId'), segment(at(one, 'simplelicensing_licenseExpression')))
    else if (type === 'CreationInfo') report.generatedAt ??= text(at(one, 'created'))
  }
  report.add('sbom.components', packages.size)
  const licensed = { concluded: new Set<unknown>(), declared: new Set<unknown>() }
  for (const one of graph) {
    const kind = kinds(at(one, 'relationshipType'))
    const from = at(one, 'from')
    if (kind === undefined || !isObject(one) || !packages.has(from)) continue
    licensed[kind].add(from)
    const to = at(one, 'to')
    for (const target of Array.isArray(to) ? to : [to]) report.add(`licences.${kind}.${expressions.get(target) ?? segment(target)}`)
  }
  for (const kind of ['concluded', 'declared'] as const) {
    const absent = packages.size - licensed[kind].size
    if (absent > 0) report.add(`licences.${kind}.(absent)`, absent)
  }
}
