import { execFileSync } from 'node:child_process'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { runCommandUsage } from '@locktender/workflow-runner'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCli } from '../run-cli.ts'
import { sampleTerminal } from '../sample-terminal.ts'
import { run } from './run.ts'

const path = '.github/workflows/w.yml'

function repositoryWith(text: string): TemporaryRepository {
  const repository = createRepository({ commits: [{ message: 'feat: a' }] })
  onTestFinished(() => repository.remove())
  mkdirSync(dirname(join(repository.directory, path)), { recursive: true })
  writeFileSync(join(repository.directory, path), text)
  return repository
}

async function call(directory: string, ...words: readonly string[]): Promise<{ exitCode: number; output: string; complaints: string }> {
  const terminal = sampleTerminal(directory)
  const exitCode = await runCli(['run', ...words], terminal)
  return { exitCode, output: terminal.output(), complaints: terminal.complaints() }
}

const job = (script: string, more = ''): string =>
  `name: W\non: [push, workflow_dispatch]\n${more}jobs:\n  a: { runs-on: x, env: { TOKEN: '\${{ github.token }}' }, steps: [{ run: ${JSON.stringify(script)} }] }\n`

describe('locktender run', () => {
  it('knows the options of the runner, and no others', () => {
    const known = [...runCommandUsage.matchAll(/--([a-z-]+)/g)].map((match) => match[1])
    expect(new Set(run.options.map(({ name }) => name))).toEqual(new Set(known))
  })

  it.each([
    { script: 'true', exitCode: 0, because: 'the run succeeds' },
    { script: 'exit 3', exitCode: 1, because: 'a step fails' },
  ])('exits with $exitCode when $because', async ({ script, exitCode }) => {
    const { directory } = repositoryWith(job(script))
    expect(await call(directory, path)).toMatchObject({ exitCode })
  })

  it('takes values with commas as they are', async () => {
    const text = `on: { workflow_dispatch: { inputs: { a: {}, b: {} } } }\njobs: { a: { runs-on: x, steps: [{ run: 'echo "got \${{ inputs.a }} \${{ inputs.b }}"' }] } }\n`
    const { directory } = repositoryWith(text)
    const { output } = await call(directory, path, '--event', 'workflow_dispatch', '--input', 'a=1,2', '--input', 'b=c=d', '--log')
    expect(output).toContain('│ got 1,2 c=d')
  })

  it('exits with 2 for a file that is not there', async () => {
    const { directory } = repositoryWith(job('true'))
    expect(await call(directory, 'none.yml')).toMatchObject({ exitCode: 2, complaints: expect.stringContaining('none.yml') as string })
  })
})

describe('locktender run --fake', () => {
  const commit = (directory: string): void => {
    const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com']
    for (const words of [
      ['add', '.'],
      ['commit', '--quiet', '-m', 'ci: add'],
    ])
      execFileSync('git', [...identity, ...words], { cwd: directory })
  }
  const post = `curl -sS -X POST -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/releases" -d '{"tag_name":"v1.0.0"}'`

  it('shows what the run has called and changed', async () => {
    const { directory } = repositoryWith(job(post, 'permissions: { contents: write }\n'))
    commit(directory)
    const { exitCode, output } = await call(directory, path, '--fake')
    expect(output).toMatch(/^✓ W #1, push on refs\/heads\//)
    expect(output).toMatch(/^repos\/create-release +1$/m)
    expect(output).toMatch(/^made {2}refs\/tags\/v1\.0\.0 [0-9a-f]{7}\nrelease v1\.0\.0, 0 assets$/m)
    expect(exitCode).toBe(0)
    expect(execFileSync('git', ['tag'], { cwd: directory, encoding: 'utf8' }), 'the clone itself is left alone').toBe('')
  })

  it('exits with 1 when a call breaks the description of GitHub', async () => {
    const { directory } = repositoryWith(job('curl -sS "$GITHUB_API_URL/repos/acme/sample/relases"'))
    commit(directory)
    expect(await call(directory, path, '--fake')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('no operation of the extract') as string,
    })
  })

  it('says that it needs a commit', async () => {
    const { directory, remove } = createRepository({ commits: [] })
    onTestFinished(() => remove())
    expect(await call(directory, path, '--fake')).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining('Commit something first') as string,
    })
  })
})
