import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readTextFile } from './read-text-file.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

describe('readTextFile', () => {
  const folder = temporaryFolder({ text: '\ufeffa\r\né', latin: Buffer.from('\xe9', 'latin1'), 'folder/x': '', empty: '' })
  const pipe = join(folder.path, 'pipe')
  execFileSync('mkfifo', [pipe])
  afterAll(() => folder[Symbol.dispose]())

  it('keeps byte order mark and line ends', async () => {
    expect(await readTextFile(join(folder.path, 'text'), { maxBytes: 8 })).toBe('\ufeffa\r\né')
    expect(await readTextFile(join(folder.path, 'empty'), { maxBytes: 0 })).toBe('')
  })

  it.each([
    { because: 'it is one byte too long', name: 'text', maxBytes: 7, code: 'workspace/file-too-large' },
    { because: 'it is not UTF-8', name: 'latin', maxBytes: 10, code: 'workspace/not-utf8' },
    { because: 'it is a folder', name: 'folder', maxBytes: 10, code: 'workspace/not-a-file' },
    { because: 'it is a pipe nobody writes to', name: 'pipe', maxBytes: 10, code: 'workspace/not-a-file' },
    { because: 'it is not there', name: 'none', maxBytes: 10, code: 'workspace/missing-file' },
    { because: 'a file stands where a folder should', name: 'text/none', maxBytes: 10, code: 'workspace/missing-file' },
  ])('throws $code when $because', async ({ name, maxBytes, code }) => {
    await expect(readTextFile(join(folder.path, name), { maxBytes })).rejects.toMatchObject({ name: 'Problem', code })
  })
})

describe('writeFileAtomically', () => {
  it('gives back what was written, any text under any name, and leaves nothing else', async () => {
    using folder = temporaryFolder()
    const name = fc.stringMatching(/^[a-z .é"'-]{1,20}$/).filter((value) => !/^\.+$/.test(value))
    await fc.assert(
      fc.asyncProperty(name, fc.string({ unit: 'grapheme' }), async (path, text) => {
        await writeFileAtomically(folder.path, `some/where/${path}`, text)
        expect(await readTextFile(join(folder.path, 'some/where', path), { maxBytes: 10_000 })).toBe(text)
        expect(readdirSync(join(folder.path, 'some/where')).filter((entry) => entry.endsWith('.tmp'))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the mode of an existing file, whatever the umask', async () => {
    using folder = temporaryFolder({ script: 'old' })
    chmodSync(join(folder.path, 'script'), 0o775)
    await writeFileAtomically(folder.path, 'script', 'new')
    expect(statSync(join(folder.path, 'script')).mode & 0o777).toBe(0o775)
    await writeFileAtomically(folder.path, 'fresh', 'new')
    expect(statSync(join(folder.path, 'fresh')).mode & 0o777).toBe(0o644)
  })

  it('replaces the file and does not write into it', async () => {
    using folder = temporaryFolder({ file: 'old' })
    const before = statSync(join(folder.path, 'file')).ino
    await writeFileAtomically(folder.path, 'file', 'new')
    expect(statSync(join(folder.path, 'file')).ino).not.toBe(before)
  })

  it('writes through a link inside the root and keeps the link', async () => {
    using folder = temporaryFolder({ 'a/file': 'old' })
    symlinkSync('a/file', join(folder.path, 'link'))
    await writeFileAtomically(folder.path, 'link', 'new')
    expect(readFileSync(join(folder.path, 'a/file'), 'utf8')).toBe('new')
    expect(readlinkSync(join(folder.path, 'link'))).toBe('a/file')
  })

  it('refuses a link that leaves the root, and leaves what is behind it alone', async () => {
    using folder = temporaryFolder({ 'root/x': '', secret: 'old' })
    symlinkSync('../secret', join(folder.path, 'root/link'))
    await expect(writeFileAtomically(join(folder.path, 'root'), 'link', 'new')).rejects.toMatchObject({ code: 'workspace/outside-root' })
    expect(readFileSync(join(folder.path, 'secret'), 'utf8')).toBe('old')
    expect(lstatSync(join(folder.path, 'root/link')).isSymbolicLink()).toBe(true)
  })

  it('refuses to write over a folder and leaves nothing behind', async () => {
    using folder = temporaryFolder()
    mkdirSync(join(folder.path, 'folder'))
    await expect(writeFileAtomically(folder.path, 'folder', 'new')).rejects.toMatchObject({ code: 'workspace/not-a-file' })
    expect(readdirSync(folder.path)).toEqual(['folder'])
  })
})
