import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'

const policy = '.github/release-policy.yml'

function source() {
  return createRepository({
    commits: [
      { message: 'one', files: { [policy]: 'policy: 1\n' } },
      { message: 'two', files: { a: 'a' } },
      { message: 'three', files: { [policy]: 'policy: 1 # loosened\n' }, branch: 'next' },
    ],
  })
}

function clone(from: string, ...options: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'fetch-commit-'))
  execFileSync('git', ['clone', '--quiet', ...options, `file://${from}`, directory], { stdio: 'ignore' })
  return directory
}

it('reads the files of a branch that a shallow clone of another branch lacks', async () => {
  using repository = source()
  const opened = await openRepository(clone(repository.directory, '--depth=1', '--single-branch', '--branch=next'))
  const sha = await opened.fetchCommit('refs/heads/main')
  expect(sha).toBe(repository.git('rev-parse', 'main'))
  expect((await opened.readFiles(sha, [policy])).get(policy)).toBe('policy: 1\n')
})

it('asks for a branch anew and does not cut a whole clone', async () => {
  using repository = source()
  const directory = clone(repository.directory)
  repository.git('checkout', '--quiet', 'main')
  repository.git('commit', '--quiet', '--allow-empty', '--message=four')
  const opened = await openRepository(directory)
  expect(await opened.fetchCommit('refs/heads/main')).toBe(repository.git('rev-parse', 'main'))
  expect((await openRepository(directory)).isShallow).toBe(false)
})

it('needs no remote for a commit that is there', async () => {
  using repository = source()
  const opened = await openRepository(repository.directory)
  expect(await opened.fetchCommit(repository.shas[0] as string)).toBe(repository.shas[0])
})

it.each([
  { name: 'refs/heads/gone', code: 'git/no-such-commit' },
  { name: '0'.repeat(40), code: 'git/remote-unreachable' },
])('says so when the remote has no $name', async ({ name, code }) => {
  using repository = source()
  const opened = await openRepository(clone(repository.directory))
  await expect(opened.fetchCommit(name)).rejects.toMatchObject({ code })
})
