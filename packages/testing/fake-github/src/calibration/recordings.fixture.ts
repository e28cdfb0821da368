import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fixtures from '@octokit/fixtures/package.json' with { type: 'json' }
import examples from '@octokit/webhooks-examples/package.json' with { type: 'json' }

/** One exchange with the real GitHub, recorded by the authors of Octokit, mostly in 2022. */
export interface Recording {
  readonly scenario: string
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly status: number
  readonly response: unknown
}

const require = createRequire(import.meta.url)

/** What the counts are counts of. */
export const sources = { recordings: `${fixtures.name} ${fixtures.version}`, deliveries: `${examples.name} ${examples.version}` }

export function loadRecordings(): Recording[] {
  const folder = join(dirname(require.resolve('@octokit/fixtures/package.json')), 'scenarios', 'api.github.com')
  return readdirSync(folder).flatMap((scenario) => {
    const exchanges = JSON.parse(readFileSync(join(folder, scenario, 'normalized-fixture.json'), 'utf8')) as Recording[]
    return exchanges.map((each) => ({ ...each, scenario }))
  })
}

/** The webhook deliveries GitHub publishes as examples: event → payloads. */
export function loadDeliveries(): { readonly name: string; readonly examples: readonly Readonly<Record<string, unknown>>[] }[] {
  return require('@octokit/webhooks-examples/api.github.com/index.json') as ReturnType<typeof loadDeliveries>
}

/** Every path to a value, with list positions left out: `assets`, any, `name`. */
export function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, `${path}/*`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}/${key}`))
}
