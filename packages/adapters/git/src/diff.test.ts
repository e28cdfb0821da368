import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'

describe('diff', () => {
  it('shows what a branch has changed since it left, not what the other has done meanwhile', async () => {
    using repository = createRepository({ commits: [{ message: 'one', files: { a: '1\n2\n', 'b "c"': 'x\n' } }] })
    const commit = (file: string): string => {
      appendFileSync(join(repository.directory, file), 'more\n')
      repository.git('commit', '--quiet', '--all', '--message=more')
      return repository.git('rev-parse', 'HEAD').trim()
    }
    repository.git('checkout', '--quiet', '-b', 'topic')
    const topic = commit('a')
    repository.git('checkout', '--quiet', '-')
    const main = commit('b "c"')
    const opened = await openRepository(repository.directory)
    expect(await opened.diff(main, topic)).toMatch(/^diff --git a\/a b\/a\n[^]*@@ -2,0 \+3 @@\n\+more\n$/)
    await expect(opened.diff('-x', topic)).rejects.toMatchObject({ code: 'git/refused-revision' })
  })

  it('has no context lines and no renames', async () => {
    using repository = createRepository({
      commits: [
        { message: 'one', files: { a: '1\n2\n3\n', gone: 'x\n' } },
        { message: 'two', files: { a: '1\n9\n3\n', gone: null, moved: 'x\n' } },
      ],
    })
    const text = await (await openRepository(repository.directory)).diff('HEAD~1', 'HEAD')
    expect(text).toContain('+++ b/a\n@@ -2 +2 @@\n-2\n+9\n')
    expect(text).toContain('+++ b/moved\n@@ -0,0 +1 @@\n+x\n')
  })
})

it('tells when a commit was made and what its files are stored as', async () => {
  using repository = createRepository({ commits: [{ message: 'one', files: { a: 'x\n' } }] })
  const opened = await openRepository(repository.directory)
  const seconds = Number(repository.git('show', '--no-patch', '--format=%ct', 'HEAD').trim())
  expect((await opened.committedAt('HEAD')).getTime()).toBe(seconds * 1000)
  expect([...(await opened.blobs('HEAD', ['a', 'none']))]).toEqual([['a', createHash('sha1').update('blob 2\0x\n').digest('hex')]])
})
