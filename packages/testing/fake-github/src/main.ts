import { coverageTable } from './contract/coverage-table.ts'
import { seedDemo } from './seed/demo.ts'
import { startFakeGithub, type FakeGithub } from './start.ts'
import { systemClock, type Clock } from './state/clock.ts'

export interface ServeOptions {
  /** 0: any free one. */
  readonly port: number
  readonly write: (text: string) => void | Promise<void>
  /** Resolves when it is to end. */
  readonly stopped: Promise<unknown>
  /** A clone whose branches and tags are served as `name`, besides the demo repository. */
  readonly clone?: { readonly directory: string; readonly name: string }
}

/**
 * The command `locktender fake-github`: serves until it is stopped, then prints what was called.
 * @returns the exit status: 0, or 1 when a call broke GitHub's description.
 */
export async function runFakeGithub({ port, write, stopped, clone }: ServeOptions): Promise<number> {
  const fake = await startFakeGithub({ clock: systemClock, port })
  try {
    await seedDemo(fake.seed)
    if (clone !== undefined) {
      await fake.seed.repository(clone.name, { from: clone.directory })
      const owner = fake.world.organization(clone.name.split('/')[0] ?? '')
      owner?.members.set('ada', 'admin')
    }
    await write(greeting(fake, clone?.name ?? 'acme/shop'))
    await stopped
  } catch (error) {
    await fake.close()
    throw error
  }
  const broken = fake.ledger.takeViolations()
  await fake.close()
  const called = fake.ledger.counts.size === 0 ? 'nothing was called' : coverageTable(fake.ledger.counts)
  const lines = broken.flatMap(({ method, path, status, violations }) => [
    `${method} ${path} → ${status}`,
    ...violations.map((each) => `    ${each}`),
  ])
  await write(`\n${[called, ...(lines.length === 0 ? [] : ['', 'Calls that break GitHub’s description:', ...lines])].join('\n')}\n`)
  return broken.length > 0 ? 1 : 0
}

/** What a job with these `permissions:` would get. */
const releaseRights = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  deployments: 'write',
  checks: 'write',
  statuses: 'write',
  actions: 'write',
}

/** Lines that a shell can take over as they are. */
function greeting(fake: FakeGithub<Clock>, name: string): string {
  const token = fake.seed.personToken('ada')
  return [
    ...Object.entries(fake.environment).map(([variable, value]) => `export ${variable}=${value}`),
    `export GITHUB_REPOSITORY=${name}`,
    `export GITHUB_TOKEN=${token}`,
    '# ada, who owns everything. Others to try, on the same repository:',
    `#   ben, who maintains acme/shop          ${fake.seed.personToken('ben')}`,
    `#   a job that may write                  ${fake.seed.actionsToken(name, releaseRights)}`,
    `#   a job that may only read (403)        ${fake.seed.actionsToken(name, { contents: 'read' })}`,
    '#',
    `# curl -H "authorization: Bearer $GITHUB_TOKEN" ${fake.apiUrl}/repos/${name}/releases`,
    `# curl -H "authorization: Bearer $GITHUB_TOKEN" ${fake.apiUrl}/repos/${name}/releases -d '{"tag_name": "v9.9.9"}'`,
    `# git clone ${fake.url}/${name}.git`,
    `ready: ${fake.url} (Ctrl-C ends it, prints what was called, and removes everything)`,
    '',
  ].join('\n')
}
