import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'
import { wrapGit } from './wrapped-git.ts'

const plain = createRepository({ commits: [{ message: 'one', files: { 'deep/er/file': '1' } }, { message: 'two' }] })
const bare = createRepository({ commits: [{ message: 'one' }], bare: true })
const empty = createRepository({ commits: [] })
afterAll(() => [plain, bare, empty].forEach((repository) => repository.remove()))

describe('openRepository', () => {
  it('tells where a checkout is and what HEAD is, in one process', async () => {
    using wrapped = wrapGit()
    const repository = await openRepository(plain.directory, { git: wrapped.git })
    expect(repository).toMatchObject({
      gitDirectory: join(plain.directory, '.git'),
      topLevel: plain.directory,
      isBare: false,
      isShallow: false,
      head: plain.shas[1],
    })
    expect(wrapped.calls()).toHaveLength(1)
    expect(await repository.headRef()).toBe('refs/heads/main')
  })

  it('finds the root from a sub-directory', async () => {
    expect(await openRepository(join(plain.directory, 'deep/er'))).toMatchObject({ topLevel: plain.directory })
  })

  it('opens a bare repository, which has no root', async () => {
    expect(await openRepository(bare.directory)).toMatchObject({
      topLevel: null,
      isBare: true,
      gitDirectory: bare.directory,
      head: bare.shas[0],
    })
  })

  it('opens a linked work tree with its own HEAD, detached', async () => {
    const linked = join(plain.directory, 'linked')
    plain.git('worktree', 'add', '--quiet', '--detach', linked, plain.shas[0] ?? '')
    const repository = await openRepository(linked)
    expect(repository).toMatchObject({
      topLevel: linked,
      gitDirectory: join(plain.directory, '.git/worktrees/linked'),
      head: plain.shas[0],
    })
    expect(await repository.headRef()).toBeNull()
  })

  it('opens a folder whose name holds a newline, quotes and a leading dash', async () => {
    const odd = join(plain.directory, '-a\n"b')
    mkdirSync(odd)
    expect(await openRepository(odd)).toMatchObject({ topLevel: plain.directory })
    plain.git('worktree', 'add', '--quiet', '--detach', join(odd, 'tree\nx'))
    expect(await openRepository(join(odd, 'tree\nx'))).toMatchObject({ topLevel: join(odd, 'tree\nx'), head: plain.shas[1] })
  })

  it('does not let GIT_DIR lead it elsewhere, unless asked', async () => {
    const env = { ...process.env, GIT_DIR: bare.directory }
    expect(await openRepository(plain.directory, { env })).toMatchObject({ head: plain.shas[1] })
    expect(await openRepository(plain.directory, { env, useGitDir: true })).toMatchObject({ gitDirectory: bare.directory })
  })

  it.each([
    {
      because: 'PATH leads nowhere',
      directory: plain.directory,
      options: { env: { PATH: join(plain.directory, 'none') } },
      code: 'git/missing',
    },
    { because: 'PATH is empty', directory: plain.directory, options: { env: { PATH: '' } }, code: 'git/missing' },
    { because: 'the executable is not there', directory: plain.directory, options: { git: '/none/git' }, code: 'git/missing' },
    { because: 'there is no repository around', directory: tmpdir(), options: {}, code: 'git/not-a-repository' },
    { because: 'the folder is not there', directory: join(plain.directory, 'none'), options: {}, code: 'git/not-a-repository' },
    { because: 'nothing was committed yet', directory: empty.directory, options: {}, code: 'git/no-commits' },
  ])('throws $code when $because', async ({ directory, options, code }) => {
    await expect(openRepository(directory, options)).rejects.toMatchObject({ name: 'Problem', code, hint: expect.stringMatching(/\w/) })
  })

  it('names the branch that has no commit', async () => {
    await expect(openRepository(empty.directory)).rejects.toThrow(
      `the repository at "${join(empty.directory, '.git')}" has no commit on refs/heads/main`,
    )
  })

  it.each([
    { because: 'it says so whatever it is asked', script: 'echo git version 2.20.1' },
    {
      because: 'it does not know the options of newer ones',
      script:
        'for last; do :; done; [ "$last" = version ] && echo git version 2.20.1 && exit 0; echo "fatal: Needed a single revision" >&2; exit 128',
    },
  ])('recognises a git that is too old when $because', async ({ script }) => {
    using wrapped = wrapGit(script)
    const opening = openRepository(plain.directory, { git: wrapped.git })
    await expect(opening).rejects.toMatchObject({ code: 'git/too-old', message: expect.stringContaining('"git version 2.20.1"') })
  })

  it('explains how to trust a checkout that belongs to somebody else', async () => {
    using wrapped = wrapGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"')
    await expect(openRepository(plain.directory, { git: wrapped.git })).rejects.toMatchObject({
      code: 'git/dubious-ownership',
      hint: expect.stringContaining(`git config --global --add safe.directory ${JSON.stringify(plain.directory)}`),
    })
  })

  it('throws the reason of a signal that was given up before', async () => {
    const reason = new Error('no longer wanted')
    await expect(openRepository(plain.directory, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('ends git and throws the reason when the signal gives up meanwhile', async () => {
    using wrapped = wrapGit('exec sleep 60')
    const abort = new AbortController()
    const opening = openRepository(plain.directory, { git: wrapped.git, signal: abort.signal })
    const reason = new Error('enough')
    setTimeout(() => abort.abort(reason), 50)
    await expect(opening).rejects.toBe(reason)
  })

  it('opens a checkout through a symbolic link at its true place', async () => {
    const link = `${plain.directory}-link`
    symlinkSync(join(plain.directory, 'deep/er'), link)
    try {
      expect(await openRepository(link)).toMatchObject({ topLevel: realpathSync(plain.directory) })
    } finally {
      rmSync(link)
    }
  })
})
