import { mkdtempSync, mkdirSync, writeFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Problem } from '@locktender/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf, readBases } from './base-policies.ts'
import { filesOnDisk } from './trusted-files.ts'

const commit = '6f1c0de4a7b25f1c0de4a7b25f1c0de4a7b25f10'
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bases-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

async function basesOf(named: string, environment: Readonly<Record<string, string>> = {}): Promise<readonly (string | undefined)[]> {
  const directory = join(root, 'work', 'shop', 'shop')
  mkdirSync(directory, { recursive: true })
  const policy = {
    text: `extends: ${JSON.stringify(named)}`,
    file: 'p.yml',
    location: { in: 'repository', root: '', path: 'p.yml' } as const,
  }
  const { bases } = await readBases(policy, { files: filesOnDisk(directory), directory, environment })
  return bases.map(({ file, sha256 }) => `${file} ${sha256}`)
}

async function problemOf(run: Promise<unknown>): Promise<Problem> {
  const error = await run.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Problem)
  return error as Problem
}

const checkout = 'work/shop/shop'
const inJob = { GITHUB_ACTIONS: 'true' }

describe('a base policy is read', () => {
  it('from the repository', async () => {
    write(`${checkout}/policies/base.yml`, 'policy: 1\n')
    expect(await basesOf('policies/base.yml')).toEqual([`policies/base.yml ${digestOf('policy: 1\n')}`])
  })

  it('from an installed package', async () => {
    write(`${checkout}/node_modules/@acme/policies/service.yml`, 'policy: 1\n')
    expect(await basesOf('npm:@acme/policies/service.yml')).toEqual([`npm:@acme/policies/service.yml ${digestOf('policy: 1\n')}`])
  })

  it('from where the runner lays an action down', async () => {
    write(`work/_actions/acme/policies/${commit}/service.yml`, 'policy: 1\n')
    const environment = { ...inJob, RUNNER_WORKSPACE: join(root, 'work', 'shop') }
    expect(await basesOf(`acme/policies/service.yml@${commit}`, environment)).toEqual([
      `acme/policies/service.yml@${commit} ${digestOf('policy: 1\n')}`,
    ])
  })
})

describe('a base policy is refused', () => {
  it('in a job, out of a package that is not pinned, with the line to write', async () => {
    write(`${checkout}/node_modules/policies/a.yml`, 'policy: 1\n')
    const problem = await problemOf(basesOf('npm:policies/a.yml', inJob))
    expect(problem.code).toBe('policy/extends-unpinned')
    expect(problem.hint).toContain(`extends: "npm:policies/a.yml@sha256:${digestOf('policy: 1\n')}"`)
    expect(await basesOf(`npm:policies/a.yml@sha256:${digestOf('policy: 1\n')}`, inJob)).toHaveLength(1)
  })

  it('when a link leads out of the checkout', async () => {
    write('secret.yml', 'policy: 1\n')
    mkdirSync(join(root, checkout), { recursive: true })
    symlinkSync(join(root, 'secret.yml'), join(root, checkout, 'base.yml'))
    expect((await problemOf(basesOf('base.yml'))).code).toBe('workspace/outside-root')
  })

  it.each([
    { because: 'no action was laid down', named: `acme/policies/service.yml@${commit}` },
    { because: 'the package is not installed', named: 'npm:policies/a.yml' },
    { because: 'the file is not in the repository', named: 'base.yml' },
  ])('when $because', async ({ named }) => {
    expect((await problemOf(basesOf(named))).code).toBe('policy/extends-missing')
  })
})
