import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository } from '@locktender/git/testing'
import { loadPolicy } from '@locktender/policy'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { policyPath, workflowPath } from '../init/starter-files.ts'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'

type Commits = Parameters<typeof createRepository>[0]['commits']

async function init(directory: string, ...words: readonly string[]): Promise<{ exitCode: number; output: string; complaints: string }> {
  const terminal = sampleTerminal(directory)
  const exitCode = await runCli(['init', ...words], terminal)
  return { exitCode, output: terminal.output(), complaints: terminal.complaints() }
}

interface Workflow {
  readonly permissions: object
  readonly jobs: Readonly<
    Record<string, { readonly permissions: object; readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>
  >
}

const workspace = (name: string): string => `${JSON.stringify({ name, version: '1.0.0' })}\n`

describe('locktender init', () => {
  it.each<{ because: string; commits: Commits; branch?: string; policy: object; says: string[] }>([
    {
      because: 'there is no tag yet',
      commits: [{ message: 'feat: a' }],
      policy: { initial: '0.1.0' },
      says: ['found one package', 'found no version tag'],
    },
    {
      because: 'tags have no letter before the number',
      commits: [{ message: 'feat: a', tag: '1.2.3' }],
      branch: 'release/"x"',
      policy: { tag: '{version}' },
      says: ['found tags of the form {version}'],
    },
    {
      because: 'packages have tags of their own and changesets describe them',
      commits: [
        {
          message: 'feat: a',
          files: {
            'package.json': `${JSON.stringify({ private: true, workspaces: ['packages/*'] })}\n`,
            'packages/a/package.json': workspace('a'),
            'packages/b/package.json': workspace('b'),
            '.changeset/config.json': '{}\n',
          },
          tag: ['a-v1.0.0', 'b-v1.0.0'],
        },
      ],
      policy: { tag: '{package}-v{version}', source: 'changesets' },
      says: ['found 2 packages: a, b', 'found changesets (.changeset/config.json)'],
    },
  ])('writes a policy and a workflow that may only read, where $because', async ({ commits, branch = 'main', policy, says }) => {
    using repository = createRepository({ commits, branch })
    const { directory } = repository
    const wanted = { ...policy, branches: { [branch]: 'stable' } }
    const dry = await init(directory, '--dry-run')
    expect(dry.exitCode, dry.complaints).toBe(0)
    expect(existsSync(join(directory, '.github'))).toBe(false)
    const { exitCode, output } = await init(directory)
    expect(exitCode).toBe(0)
    for (const text of [`wrote ${policyPath}`, `wrote ${workflowPath}`, ...says]) expect(output).toContain(text)
    const [policyText = '', workflowText = ''] = [policyPath, workflowPath].map((path) => readFileSync(join(directory, path), 'utf8'))
    expect(dry.output).toContain(policyText)
    expect(dry.output).toContain(workflowText)
    expect(loadPolicy(policyText, policyPath).policy.versioning).toEqual(wanted)
    const workflow = parse(workflowText) as Workflow
    expect(workflow.permissions).toEqual({})
    expect(Object.values(workflow.jobs).map((job) => job.permissions)).toEqual([{ contents: 'read' }])
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const foreign = steps.filter(({ uses }) => uses !== undefined && !uses.startsWith('locktender/'))
    for (const { uses } of foreign) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false })
  })

  it('writes a policy by which the very next command works', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a' }] })
    await init(repository.directory)
    const terminal = sampleTerminal(repository.directory)
    expect(await runCli(['version-bump', '--json'], terminal)).toBe(0)
    expect(JSON.parse(terminal.output())).toMatchObject({ data: { next: '0.1.0', tag: 'v0.1.0' } })
  })

  it.each([policyPath, workflowPath])('overwrites nothing and writes nothing when %s exists', async (path) => {
    using repository = createRepository({ commits: [{ message: 'feat: a', files: { [path]: '# mine\n' } }] })
    const { exitCode, output, complaints } = await init(repository.directory)
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(complaints).toContain(`init/exists: ${path} exists already`)
    expect(readFileSync(join(repository.directory, path), 'utf8')).toBe('# mine\n')
    const other = path === policyPath ? workflowPath : policyPath
    expect(existsSync(join(repository.directory, other))).toBe(false)
  })

  it('does not stumble over a policy that cannot be read: it says that it exists', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a' }] })
    await init(repository.directory)
    writeFileSync(join(repository.directory, policyPath), 'versionning: 1\n')
    expect(await init(repository.directory)).toMatchObject({ exitCode: 2, complaints: expect.stringContaining(policyPath) })
  })

  it('refuses a bare repository', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: a' }], bare: true })
    expect(await init(repository.directory)).toMatchObject({ exitCode: 2, complaints: expect.stringContaining('init/bare-repository') })
  })
})
