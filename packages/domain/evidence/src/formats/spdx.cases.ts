import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'SPDX 2.3',
    text: `{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","creationInfo":{"created":"2026-01-02T03:04:05Z"},"packages":[{"name":"a","licenseConcluded":"MIT","licenseDeclared":"NOASSERTION"},{"name":"b","licenseConcluded":"GPL-2.0-only OR MIT"}],"files":[{"fileName":"./x"}]}`,
    measurements: {
      'sbom.components': 2,
      'sbom.files': 1,
      'licences.concluded.MIT': 1,
      'licences.declared.NOASSERTION': 1,
      'licences.concluded.GPL-2.0-only OR MIT': 1,
      'licences.declared.(absent)': 1,
    },
    origin: '2026-01-02T03:04:05Z',
  },
  {
    because: 'SPDX 3',
    text: `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"CreationInfo","created":"2026-01-02T03:04:05Z"},{"type":"software_Package","spdxId":"urn:a","name":"a"},{"type":"software_Package","spdxId":"urn:b","name":"b"},{"type":"simplelicensing_LicenseExpression","spdxId":"urn:l","simplelicensing_licenseExpression":"MIT"},{"type":"Relationship","spdxId":"urn:r","relationshipType":"hasDeclaredLicense","from":"urn:a","to":["urn:l"]}]}`,
    measurements: {
      'sbom.components': 2,
      'sbom.files': 0,
      'licences.declared.MIT': 1,
      'licences.concluded.(absent)': 2,
      'licences.declared.(absent)': 1,
    },
    origin: '2026-01-02T03:04:05Z',
  },
]
