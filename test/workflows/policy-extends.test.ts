import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { runStep, type StepRun } from './run-step.ts'

let bundle = ''
const made: TemporaryRepository[] = []
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

const path = '.github/release-policy.yml'
const strict = 'versioning:\n  initial: 1.0.0\n  minimum: patch\n'
const loose = 'versioning:\n  initial: 1.0.0\n  minimum: none\n'
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A repository whose base policy a second commit, that of a pull request, loosens. */
function repositoryWith(named: string): TemporaryRepository {
  const files = { [path]: `extends: ${JSON.stringify(named)}\n`, 'policies/base.yml': strict, '.gitignore': 'node_modules\n' }
  const repository = createRepository({
    commits: [
      { message: 'chore: a', files },
      { message: 'chore: b', files: { 'policies/base.yml': loose } },
    ],
  })
  made.push(repository)
  return repository
}

function bump(repository: TemporaryRepository, environment: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const [base = '', head = ''] = repository.shas
  return runStep({
    bundle,
    action: 'version-bump',
    checkout: repository.directory,
    commit: head,
    ref: 'refs/pull/1/merge',
    event: { pull_request: { base: { sha: base } } },
    environment,
  })
}

const chainOf = ({ wholeResult }: StepRun): readonly string[] => wholeResult.policy.chain

it('a pull request that changes a base policy is judged by the old one', async () => {
  const run = await bump(repositoryWith('policies/base.yml'))
  expect(run.exitCode, run.log).toBe(0)
  expect(chainOf(run)).toEqual([`policies/base.yml sha256:${digest(strict)}`])
})

it('a base policy out of a package counts in a job only with its digest', async () => {
  const unpinned = repositoryWith('npm:@acme/policies/service.yml')
  const write = ({ directory }: TemporaryRepository, text: string): void => {
    const file = join(directory, 'node_modules/@acme/policies/service.yml')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  write(unpinned, strict)
  const refused = await bump(unpinned)
  expect(refused.exitCode).toBe(2)
  expect(refused.result.reasons[0]).toMatchObject({
    code: 'policy/extends-unpinned',
    message: expect.stringContaining(`@sha256:${digest(strict)}`),
  })
  const pinned = repositoryWith(`npm:@acme/policies/service.yml@sha256:${digest(strict)}`)
  write(pinned, strict)
  expect(chainOf(await bump(pinned))).toEqual([`npm:@acme/policies/service.yml sha256:${digest(strict)}`])
  write(pinned, loose)
  const changed = await bump(pinned)
  expect(changed.exitCode).toBe(2)
  expect(changed.result.reasons[0]).toMatchObject({ code: 'policy/extends-changed', at: { file: path, line: 1 } })
})

it('a base policy is found where the runner lays an action down', async () => {
  const commit = '6f1c0de4a7b25f1c0de4a7b25f1c0de4a7b25f10'
  const repository = repositoryWith(`acme/policies/service.yml@${commit}`)
  const workspace = join(repository.directory, 'node_modules/work/shop')
  const file = join(workspace, `../_actions/acme/policies/${commit}/service.yml`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, strict)
  const run = await bump(repository, { RUNNER_WORKSPACE: workspace })
  expect(run.exitCode, run.log).toBe(0)
  expect(chainOf(run)).toEqual([`acme/policies/service.yml@${commit} sha256:${digest(strict)}`])
  const missing = await bump(repository, { RUNNER_WORKSPACE: join(repository.directory, 'elsewhere/shop') })
  expect(missing.result.reasons[0]).toMatchObject({ code: 'policy/extends-missing' })
})
