import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { expect, it, onTestFinished } from 'vitest'

interface Shop {
  readonly fake: FakeGithub
  readonly repository: Repository
  readonly checkout: TemporaryRepository
  /** Runs a script as a step with a token of these permissions; returns what it wrote to GITHUB_OUTPUT. */
  readonly step: (script: string, permissions: Readonly<Record<string, string>>, more?: Readonly<Record<string, string>>) => Promise<string>
}

async function openShop(): Promise<Shop> {
  const workflow = 'on: workflow_dispatch\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n'
  const files = { '.gitignore': 'dist/\n', '.github/workflows/release.yml': workflow }
  const checkout = createRepository({
    commits: [
      { message: 'feat: open', files, tag: 'v1.0.0' },
      { message: 'fix: a', files: { a: '1' } },
    ],
  })
  onTestFinished(() => checkout.remove())
  mkdirSync(join(checkout.directory, 'dist'))
  writeFileSync(join(checkout.directory, 'dist/a.js'), '1\n')
  const fake = await startFakeGithub()
  onTestFinished(() => fake.close())
  const repository = await fake.seed.repository('acme/shop', { from: checkout.directory })
  const folder = mkdtempSync(join(tmpdir(), 'release-script-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const output = join(folder, 'output')
  const step: Shop['step'] = async (script, permissions, more = {}) => {
    writeFileSync(output, '')
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, `${script}.ts`)], {
      cwd: checkout.directory,
      env: {
        ...process.env,
        ...fake.environment,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '7',
        GITHUB_OUTPUT: output,
        GITHUB_TOKEN: fake.seed.actionsToken('acme/shop', permissions),
        ...more,
      },
    })
    return readFileSync(output, 'utf8').trim()
  }
  return { fake, repository, checkout, step }
}

const staging = { contents: 'write', actions: 'write' }
const calls = ({ fake }: Shop): readonly string[] =>
  fake.ledger.entries
    .filter(({ operationId }) => operationId !== 'git-advertise')
    .map(({ operationId, status }) => `${operationId} ${status}`)

it('stages the bundle on top of the newest release and of main, and the same commit every time', async () => {
  const shop = await openShop()
  await shop.step('stage-release', staging)
  const store = shop.repository.store.directory
  const git = (...words: readonly string[]): string => shop.checkout.git('--git-dir', store, ...words)
  const [release, main] = [shop.checkout.git('rev-parse', 'v1.0.0'), shop.checkout.git('rev-parse', 'HEAD')]
  expect(git('show', '--no-patch', '--format=%P', 'staged')).toBe(`${release} ${main}`)
  expect(git('diff', '--name-only', 'main', 'staged')).toBe('dist/a.js')
  expect(calls(shop)).toEqual(['git-push 200', 'actions/create-workflow-dispatch 204'])
  const first = git('rev-parse', 'staged')
  await shop.step('stage-release', staging)
  expect(git('rev-parse', 'staged')).toBe(first)
})

it('starts the release of a commit again that is released already, and may be unfinished', async () => {
  const shop = await openShop()
  await shop.step('stage-release', staging)
  const staged = shop.checkout.git('--git-dir', shop.repository.store.directory, 'rev-parse', 'staged')
  shop.checkout.git('fetch', '--quiet', shop.repository.store.directory, 'staged')
  shop.checkout.git('tag', 'v1.0.1', staged)
  await shop.step('stage-release', staging)
  expect(shop.checkout.git('--git-dir', shop.repository.store.directory, 'rev-parse', 'staged')).toBe(staged)
})

it('says whether another release has overtaken the staged commit, and stages main again if so', async () => {
  const shop = await openShop()
  expect(await shop.step('check-staged', staging)).toBe('current=true')
  expect(calls(shop)).toEqual([])
  const other = shop.checkout.git('commit-tree', 'HEAD^{tree}', '-p', 'v1.0.0', '-m', 'build: bundle')
  shop.checkout.git('tag', 'v1.10.0', other)
  shop.checkout.git('tag', 'v1.9.0', 'HEAD')
  expect(await shop.step('check-staged', staging)).toBe('current=false')
  expect(calls(shop)).toEqual(['actions/create-workflow-dispatch 204'])
})

it('tells what GitHub said when it may not start the release', async () => {
  const shop = await openShop()
  await expect(shop.step('stage-release', { contents: 'write' })).rejects.toThrow('Resource not accessible by integration')
})

it('keeps one issue while the prober fails, and closes it when it works again', async () => {
  const shop = await openShop()
  const probe = (result: string): Promise<string> => shop.step('keep-prober-issue', { issues: 'write' }, { PROBE_RESULT: result })
  const issues = (): readonly string[] => shop.repository.issues.map(({ number, state }) => `${number} ${state}`)
  await probe('success')
  expect(issues()).toEqual([])
  await probe('failure')
  await probe('cancelled')
  expect(issues()).toEqual(['1 open'])
  await probe('success')
  expect(issues()).toEqual(['1 closed'])
  expect(shop.repository.comments.map(({ body }) => body.replace(shop.fake.url, ''))).toEqual(['It works again: /acme/shop/actions/runs/7'])
  await probe('failure')
  expect(issues()).toEqual(['1 closed', '2 open'])
})
