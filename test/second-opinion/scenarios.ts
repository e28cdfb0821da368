import { cpSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LocalRepository, type Files } from './local-repository.ts'
import type { Scenario } from './scenario.ts'
import { suiteInSmall, suiteStaged } from './suite-in-small.ts'
import { trafficFiles } from './traffic-files.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const main = 'refs/heads/main'
const dispatch = 'workflow_dispatch'
const rollOut = { tag: 'v1.0.1', digest: `sha256:${'a'.repeat(64)}`, previous: `sha256:${'d'.repeat(64)}` }

/** Every scenario; their repositories are made below `folder`. `bundle`: the built actions. */
export function scenarios(folder: string, bundle: string): readonly Scenario[] {
  const place = (name: string): string => join(folder, name)
  const plain = suiteInSmall(place('suite'), bundle).directory
  const staged = suiteStaged(place('staged'), bundle).directory
  const overtaken = suiteStaged(place('overtaken'), bundle, { overtaken: true }).directory
  const own = { repository: 'locktender/locktender', directory: plain, event: 'push', ref: main }
  const workflow = (name: string): string => `.github/workflows/${name}.yml`
  return [
    {
      ...own,
      name: 'engine',
      directory: engine(place('engine')),
      workflow: workflow('engine'),
      expect: {
        plan: 'success',
        'matrix #4': 'success',
        failing: 'failure',
        'called/answer': 'success',
        'on-failure': 'success',
        always: 'success',
        'after-failure': 'skipped',
      },
    },
    {
      ...own,
      name: 'ci',
      workflow: workflow('ci'),
      expect: { 'test #1': 'success', 'test #2': 'success', check: 'success', 'ci-ok': 'success' },
    },
    { ...own, name: 'release: stage', workflow: workflow('release'), expect: { stage: 'success', publish: 'skipped' } },
    {
      ...own,
      name: 'release: publish',
      workflow: workflow('release'),
      directory: staged,
      event: dispatch,
      ref: 'refs/heads/staged',
      expect: { rebuild: 'success', publish: 'success', attest: 'success' },
    },
    {
      ...own,
      name: 'release: overtaken',
      workflow: workflow('release'),
      directory: overtaken,
      event: dispatch,
      ref: 'refs/heads/staged',
      expect: { rebuild: 'success', publish: 'success', attest: 'skipped' },
    },
    {
      ...own,
      name: 'prober: works',
      workflow: workflow('prober'),
      directory: staged,
      event: 'schedule',
      expect: { probe: 'success', report: 'success' },
    },
    {
      ...own,
      name: 'prober: nothing staged',
      workflow: workflow('prober'),
      event: 'schedule',
      expect: { probe: 'failure', report: 'success' },
    },
    ...globSync('docs/examples/*.yml', { cwd: root })
      .toSorted()
      .flatMap((file) => examples(basename(file, '.yml'), place(basename(file)))),
  ]
}

type Start = Pick<Scenario, 'event' | 'ref'> & {
  readonly inputs?: NonNullable<Scenario['inputs']>
  readonly ends: string
  readonly as?: string
}

/** How the examples are started that a push to main does not start, or that can end in two ways. */
const starts: Readonly<Record<string, readonly Start[]>> = {
  'tag-pushed-by-a-person': [
    { event: 'push', ref: 'refs/tags/v1.0.1', ends: 'success' },
    { event: 'push', ref: 'refs/tags/v3.0.0', ends: 'failure', as: 'wrong tag' },
  ],
  // The shop has no metrics: the step says so.
  'canary-analysis': [{ event: dispatch, ref: main, inputs: { began: '2026-11-21T08:00:00Z' }, ends: 'failure' }],
  // Nothing guards the branches and tags of the shop.
  doctor: [{ event: dispatch, ref: main, ends: 'failure' }],
  // The shop says nowhere how its traffic is moved.
  'staged-rollout-watch': [{ event: dispatch, ref: main, inputs: { tag: 'v1.0.1', digest: `sha256:${'a'.repeat(64)}` }, ends: 'failure' }],
  'staged-rollout-tick': [{ event: dispatch, ref: main, ends: 'success' }],
  'rollout-kubernetes': [
    { event: dispatch, ref: main, inputs: rollOut, ends: 'success' },
    {
      event: dispatch,
      ref: main,
      inputs: { tag: 'v1.0.1', digest: `sha256:${'e'.repeat(64)}` },
      ends: 'failure',
      as: 'nothing to go back to',
    },
  ],
  // The record of the shop knows no release.
  rollback: [{ event: dispatch, ref: main, inputs: { mode: 'run', tag: 'v1.0.1' }, ends: 'failure' }],
  'rollout-serverless': [{ event: dispatch, ref: main, inputs: rollOut, ends: 'success' }],
  'approval-cab': [{ event: dispatch, ref: main, inputs: { risk: 'low' }, ends: 'success' }],
  hotfix: [{ event: dispatch, ref: main, ends: 'success' }],
  'executive-override': [{ event: dispatch, ref: main, ends: 'success' }],
  'typed-dispatch': [
    { event: dispatch, ref: main, inputs: { type: 'minor' }, ends: 'success' },
    { event: dispatch, ref: 'refs/heads/feature', inputs: { type: 'patch' }, ends: 'failure', as: 'type too low' },
  ],
}

/** One scenario for each way to start an example. */
function examples(name: string, directory: string): readonly Scenario[] {
  const text = read(`docs/examples/${name}.yml`)
  const job = /^jobs:\n {2}(\w[\w-]*):/m.exec(text)?.[1] ?? ''
  return (starts[name] ?? [{ event: 'push', ref: main, ends: 'success' }]).map(({ ends, as, ...start }, place) => ({
    ...start,
    name: `example ${name}${as === undefined ? '' : `: ${as}`}`,
    repository: 'acme/shop',
    directory: shop(`${directory}-${place}`, text, start.ref, trafficFiles(name)),
    workflow: '.github/workflows/release.yml',
    expect: { [job]: ends },
  }))
}

/** What an example takes for the tests of the shop: all pass, and they cover every line. */
const tests = `mkdir -p reports
echo '<testsuite><testcase name="opens"/></testsuite>' > reports/junit.xml
printf 'SF:shop.js\\nDA:1,1\\nend_of_record\\n' > reports/lcov.info
`

/** A shop that has released 1.0.0 and a fix since, and has a feature on a branch. */
function shop(directory: string, workflow: string, ref: string, more: Files): string {
  const repository = new LocalRepository(directory)
  repository.commit('feat: open', {
    '.github/workflows/release.yml': workflow,
    'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
    'package-lock.json':
      '{ "name": "shop", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "shop", "version": "1.0.0" } } }\n',
    'test.sh': tests,
    ...more,
  })
  repository.git('tag', 'v1.0.0')
  repository.commit('fix: prices', { 'prices.txt': '1\n' })
  if (ref.startsWith('refs/tags/')) repository.git('tag', ref.slice('refs/tags/'.length))
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.commit('feat: carts', { 'carts.txt': '1\n' })
  repository.git('checkout', '--quiet', 'main')
  return directory
}

function engine(directory: string): string {
  const repository = new LocalRepository(directory)
  cpSync(join(import.meta.dirname, 'cases'), directory, { recursive: true })
  repository.commit('feat: open', {})
  return directory
}
