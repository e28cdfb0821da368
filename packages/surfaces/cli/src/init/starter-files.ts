import type { ReleaseTool } from './release-tools.ts'

/** What init found out about a repository. */
export interface Facts {
  readonly defaultBranch: string
  /** Names of the packages that a workspace declares; empty for a repository that is one package. */
  readonly packages: readonly string[]
  readonly tagTemplate: string | undefined
  readonly tools: readonly ReleaseTool[]
}

export const policyPath = '.github/release-policy.yml'
export const workflowPath = '.github/workflows/release-version.yml'

/** The policy that init writes: only what differs from the defaults, and what a first release cannot do without. */
export function starterPolicy({ defaultBranch, packages, tagTemplate, tools }: Facts): string {
  const usual = packages.length > 1 ? '{package}@{version}' : 'v{version}'
  const tag = tagTemplate === undefined || tagTemplate === usual ? [] : [`  tag: ${JSON.stringify(tagTemplate)}`]
  const source = tools.some(({ name }) => name === 'changesets') ? ['  source: changesets'] : []
  const initial = tagTemplate === undefined ? ['  initial: 0.1.0                 # version of the first release: no tag exists yet'] : []
  return [
    '# What a release of this repository must go through. Every key: docs/reference/policy.md of Locktender.',
    'policy: 1',
    'versioning:',
    `  branches: { ${JSON.stringify(defaultBranch)}: stable }`,
    ...tag,
    ...source,
    ...initial,
    '',
  ].join('\n')
}

/** The workflow that init writes: it reads, says what the next release would be, and may write nothing. */
export function starterWorkflow({ defaultBranch }: Facts): string {
  return `# Says on every push what the next release would be. It can write nothing: publishing is a job of its own.
name: release version
on:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
permissions: {}
concurrency:
  group: release-version-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  version:
    name: next version
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # history and tags
    outputs:
      release: \${{ steps.version.outputs.release }}
      next: \${{ steps.version.outputs.next }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: version
        uses: locktender/locktender/actions/version-bump@v1
      - if: steps.version.outputs.release == 'true'
        uses: locktender/locktender/actions/release-notes@v1
        with:
          version: \${{ steps.version.outputs.next }}
`
}
