import fc from 'fast-check'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'

const FILES = { 'package.json': '{}', 'a/package.json': '{"name":"a"}', 'new\nline "q" é': 'odd', empty: '', 'a b/x': 'é\n' }
const some = createRepository({
  commits: [
    { message: 'one', files: FILES, tag: 'v1' },
    { message: 'two', files: { 'package.json': null, big: 'x'.repeat(3000) } },
  ],
})
symlinkSync('a/package.json', join(some.directory, 'link'))
some.git('add', 'link')
some.git('commit', '--quiet', '--message=link')
some.git('config', 'uploadpack.allowFilter', 'true')
const blobless = createRepository({ commits: [] })
blobless.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${some.directory}`, 'clone')
afterAll(() => [some, blobless].forEach((repository) => repository.remove()))

describe('listFiles', () => {
  it('lists the regular files of a commit from the root', async () => {
    const repository = await openRepository(join(some.directory, 'a'))
    expect(await repository.listFiles('v1')).toEqual(Object.keys(FILES).sort())
    expect(await repository.listFiles('HEAD')).toEqual(['a b/x', 'a/package.json', 'big', 'empty', 'new\nline "q" é'])
  })

  it('works in a blobless clone', async () => {
    expect(await (await openRepository(join(blobless.directory, 'clone'))).listFiles('v1')).toEqual(Object.keys(FILES).sort())
  })
})

describe('readFiles', () => {
  it('reads those that are regular files of the commit', async () => {
    const repository = await openRepository(some.directory)
    const paths = [...Object.keys(FILES), 'none', 'a', 'link', '', '../package.json', '/etc/passwd', 'a/../empty', '-x', '*', ':/empty']
    expect(Object.fromEntries(await repository.readFiles('v1', paths))).toEqual(FILES)
    expect([...(await repository.readFiles('HEAD', ['package.json', 'link', 'none'])).keys()]).toEqual([])
  })

  it('refuses a file that is too long, and reads one that just fits', async () => {
    const repository = await openRepository(some.directory)
    expect((await repository.readFiles('HEAD', ['big'], { maxBytes: 3000 })).get('big')).toHaveLength(3000)
    await expect(repository.readFiles('HEAD', ['empty', 'big'], { maxBytes: 2999 })).rejects.toMatchObject({
      code: 'git/file-too-large',
      message: '"HEAD:big" has 3000 bytes; at most 2999 are read',
    })
  })

  it('says that a blobless clone lacks a content instead of fetching it', async () => {
    const repository = await openRepository(join(blobless.directory, 'clone'))
    await expect(repository.readFiles('v1', ['package.json'])).rejects.toMatchObject({ code: 'git/missing-objects' })
    expect(await repository.readFiles('v1', ['none'])).toEqual(new Map())
  })

  it('throws for a commit that is not there', async () => {
    await expect((await openRepository(some.directory)).readFiles('none', ['package.json'])).rejects.toMatchObject({
      code: 'git/unknown-revision',
    })
  })

  it('gives back any contents of any number of files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string({ unit: 'grapheme', size: 'large' }), { maxKeys: 300 }),
        async (files) => {
          using repository = createRepository({ commits: [{ message: 'one', files }], bare: true })
          const read = await (await openRepository(repository.directory)).readFiles('HEAD', Object.keys(files), { maxBytes: 1e7 })
          expect(Object.fromEntries(read)).toEqual({ ...files })
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('changedFiles', () => {
  it('counts lines, with null for binary files', async () => {
    using repository = createRepository({
      commits: [
        { message: 'one', files: { changed: '1\n2\n', gone: 'x\n', moved: 'long enough to be found\n', binary: 'a\0b' } },
        {
          message: 'two',
          files: { changed: '1\n3\n4\n', gone: null, moved: null, 'd/moved\t"\n': 'long enough to be found\n', binary: 'a\0c' },
        },
      ],
    })
    const files = await (await openRepository(repository.directory)).changedFiles('HEAD~1', 'HEAD')
    expect(files).toEqual([
      { path: 'binary', status: 'modified', addedLines: null, deletedLines: null },
      { path: 'changed', status: 'modified', addedLines: 2, deletedLines: 1 },
      { path: 'd/moved\t"\n', status: 'added', addedLines: 1, deletedLines: 0 },
      { path: 'gone', status: 'deleted', addedLines: 0, deletedLines: 1 },
      { path: 'moved', status: 'deleted', addedLines: 0, deletedLines: 1 },
    ])
  })

  it('tells paths without counts in a blobless clone, and says why it cannot count', async () => {
    const repository = await openRepository(join(blobless.directory, 'clone'))
    expect(await repository.changedFiles('v1', 'HEAD', { counts: false })).toEqual([
      { path: 'big', status: 'added' },
      { path: 'link', status: 'added' },
      { path: 'package.json', status: 'deleted' },
    ])
    await expect(repository.changedFiles('v1', 'HEAD')).rejects.toMatchObject({ code: 'git/missing-objects' })
  })
})

describe('log in a blobless clone', () => {
  it('reads history and paths without fetching, also where the mailmap is one of the missing files', async () => {
    using source = createRepository({ commits: [{ message: 'one', files: { '.mailmap': 'A <a@x> <test@example.com>\n' } }], bare: true })
    source.git('config', 'uploadpack.allowFilter', 'true')
    blobless.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${source.directory}`, 'mailmap')
    const commits = []
    for await (const batch of (await openRepository(join(blobless.directory, 'mailmap'))).log({ to: 'HEAD', paths: true }))
      commits.push(...batch)
    expect(commits).toMatchObject([{ message: 'one', author: { name: 'Test' }, paths: ['.mailmap'] }])
  })
})
