import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs } from '@locktender/action-kit'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { readCommands } from '../../scripts/generate-actions.ts'
import { buildBundle, removeBundle } from './bundle.ts'
import { fullRights, openDoctorShop, soundRulesets } from './doctor-shop.ts'
import { runCommandLine } from './run-step.ts'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
let bundle = ''
let suite = ''
beforeAll(async () => {
  bundle = await buildBundle()
  // The suite as it is shipped: the root action, the others, and the bundle beside them.
  suite = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  for (const part of ['actions', 'action.yml']) symlinkSync(join(root, part), join(suite, part))
  symlinkSync(bundle, join(suite, 'dist'))
})
afterAll(() => {
  removeBundle(bundle)
  rmSync(suite, { recursive: true, force: true })
})

const path = '.github/workflows/release.yml'
const open = (
  workflow: string,
  files: Readonly<Record<string, string>> = {},
  secrets: Readonly<Record<string, string>> = {},
): Promise<Workshop> =>
  openWorkshop({ [path]: workflow, ...files }, { actionsTable: { 'locktender/locktender': { directory: suite } }, secrets })

async function run({ actions, fake }: Workshop): Promise<{ readonly conclusion: string; readonly log: string }> {
  const { conclusion, jobs } = await actions.run(path, { event: 'workflow_dispatch', ref: 'main' })
  actions.assertSound()
  fake.ledger.assertClean()
  return { conclusion, log: jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n') }
}

const checkout = '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n'
const jobWith = (steps: string): string => `on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${checkout}${steps}`

describe('the root action', () => {
  it('has every input and output of every command', async () => {
    const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, object>
      outputs: Record<string, object>
    }
    const commands = [...(await readCommands()).values()]
    const inputs = commands.flatMap((command) => command.inputs.map(({ name }) => name))
    expect(Object.keys(manifest.inputs).toSorted()).toEqual(
      [...new Set(['command', ...inputs, ...commonInputs.map(({ name }) => name)])].toSorted(),
    )
    expect(Object.keys(manifest.outputs)).toEqual(
      expect.arrayContaining(commands.flatMap((command) => command.outputs.map(({ name }) => name))),
    )
    // It would take the name of its own input away from a command.
    expect(inputs).not.toContain('command')
  })

  it('does the work of the command that is asked for, with its inputs and outputs', async () => {
    const shop = await open(
      jobWith(`      - id: calendar
        uses: locktender/locktender@v1
        with: { command: release-calendar, freeze: on, fail-on: never }
      - run: echo "open=$OPEN verdict=$VERDICT"
        env: { OPEN: "\${{ steps.calendar.outputs.open }}", VERDICT: "\${{ steps.calendar.outputs.verdict }}" }
`),
    )
    const { conclusion, log } = await run(shop)
    expect(conclusion, log).toBe('success')
    expect(log).toContain('open=false verdict=pending')
  })

  it('fails as the command does', async () => {
    const { conclusion, log } = await run(
      await open(jobWith('      - uses: locktender/locktender@v1\n        with: { command: release-calendar, freeze: on }\n')),
    )
    expect(conclusion, log).toBe('failure')
  })

  it.each([
    { because: 'it does not exist', command: 'release-candy', seen: '"release-candy" is no command' },
    { because: 'it is a word that every object has', command: 'constructor', seen: '"constructor" is no command' },
    { because: 'none is given', command: '""', seen: 'there is no command' },
  ])('does nothing and names the commands when the one is asked for is none: $because', async ({ command, seen }) => {
    const { conclusion, log } = await run(
      await open(jobWith(`      - uses: locktender/locktender@v1\n        with: { command: ${command}, fail-on: never }\n`)),
    )
    expect(conclusion).toBe('failure')
    expect(log).toContain(seen)
    expect(log).toContain('version-bump')
  })
})

describe('locktender doctor', () => {
  it('gives the same answer at a terminal', async () => {
    const shop = await openDoctorShop()
    onTestFinished(() => shop.close())
    const words = ['doctor', '--github-token', shop.appToken(), '--json']
    const { exitCode, stdout, stderr } = await runCommandLine(bundle, words, shop.checkout.directory, {
      ...shop.github.environment,
      GITHUB_REPOSITORY: 'acme/shop',
    })
    expect(exitCode, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ action: 'doctor', verdict: 'warn', data: { counts: { drift: 0, unknown: 0 } } })
    shop.github.ledger.assertClean()
  })

  it('says what is missing when it has no token', async () => {
    const { exitCode, stderr } = await runCommandLine(bundle, ['doctor'], root)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('there is no token')
    expect(stderr).toContain('GITHUB_API_URL')
  })
})

describe('doctor.yml', () => {
  const example = readFileSync(join(root, 'docs/examples/doctor.yml'), 'utf8')
  const policy = { '.github/release-policy.yml': 'policy: 1\n' }

  async function openExample(secrets: Readonly<Record<string, string>> = {}): Promise<Workshop> {
    const shop = await open(example, policy, secrets)
    const { repository, fake, ask } = shop
    repository.settings.immutableReleases = true
    for (const ruleset of soundRulesets([]))
      expect((await ask(fake.seed.personToken('ada'), 'POST', '/rulesets', ruleset)).status).toBe(201)
    return shop
  }

  it('ends well on a sound repository with a token that may look', async () => {
    const secrets: Record<string, string> = {}
    const shop = await openExample(secrets)
    shop.fake.seed.app('examiner', 'ada')
    secrets['DOCTOR_TOKEN'] = shop.fake.seed.installationToken('examiner', { permissions: fullRights })
    const { conclusion, log } = await run(shop)
    expect(conclusion, log).toBe('success')
    expect(log).toContain('no setting has drifted')
  })

  it('fails on drift and on what the job’s own token cannot see, and says which', async () => {
    const { conclusion, log } = await run(await openExample())
    expect(conclusion).toBe('failure')
    expect(log).toContain('no setting has drifted, 5 could not be read')
    expect(log).toContain('An App or fine-grained token with Administration: read')
  })
})
