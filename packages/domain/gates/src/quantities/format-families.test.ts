import { describe, expect, it } from 'vitest'
import { familiesOf } from './format-families.ts'

describe('the families of measurements that are in doubt with a damaged report', () => {
  it.each([
    { format: 'junit', families: ['tests'] },
    { format: 'lcov', families: ['coverage'] },
    { format: 'sarif', families: ['findings'] },
    { format: 'ruff-json', families: ['findings'] },
    { format: 'npm-audit', families: ['vulnerabilities', 'dependencies'] },
    { format: 'trivy', families: ['findings', 'vulnerabilities', 'secrets', 'licences'] },
    { format: 'gitleaks', families: ['secrets'] },
    { format: 'spdx', families: ['sbom', 'licences', 'vulnerabilities'] },
    { format: 'jmh', families: ['perf'] },
    { format: 'k6', families: ['load'] },
    { format: 'lighthouse', families: ['web'] },
    { format: 'cpd', families: ['duplication'] },
    { format: 'stryker', families: ['mutation'] },
    { format: 'lizard', families: ['complexity'] },
    {
      format: 'github-api',
      families: ['checks', 'deployments', 'rulesets', 'reviews', 'defects', 'findings', 'vulnerabilities', 'secrets'],
    },
  ])('of $format are $families, and what any report may declare', ({ format, families }) => {
    const known = [...(familiesOf(format) ?? [])]
    expect(known).toEqual(expect.arrayContaining([...families, 'report', 'declared']))
    if (format !== 'github-api') expect(known).toHaveLength(families.length + 2)
  })

  it.each([{ format: null }, { format: 'of-tomorrow' }])('of the format $format are all, as nobody knows', ({ format }) => {
    expect(familiesOf(format)).toBeUndefined()
  })
})
