import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { streamFile } from './stream-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder({ 'a/report.xml': 'x'.repeat(600_000), 'a/empty.xml': '' })
const outside = temporaryFolder({ 'secret.xml': 'secret' })
symlinkSync(join(outside.path, 'secret.xml'), join(folder.path, 'a', 'link.xml'))
symlinkSync(join(folder.path, 'a'), join(folder.path, 'inner'))
symlinkSync(outside.path, join(folder.path, 'outer'))
execFileSync('mkfifo', [join(folder.path, 'fifo.xml')])
mkdirSync(join(folder.path, 'folder.xml'))
afterAll(() => {
  folder[Symbol.dispose]()
  outside[Symbol.dispose]()
})

describe('streamFile', () => {
  it('gives every byte in pieces', () => {
    const sizes: number[] = []
    const { sizeBytes } = streamFile('a/report.xml', (bytes) => void sizes.push(bytes.length), folder.path)
    expect(sizeBytes).toBe(600_000)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(600_000)
  })

  it.each([
    { path: 'a/link.xml', code: 'workspace/not-a-file', because: 'a link may lead anywhere' },
    { path: 'inner/report.xml', code: 'workspace/outside-root', because: 'a folder on the way may be a link' },
    { path: 'outer/secret.xml', code: 'workspace/outside-root', because: 'it leaves through a link' },
    { path: '../x', code: 'workspace/outside-root', because: 'it leaves by dots' },
    { path: '/etc/passwd', code: 'workspace/outside-root', because: 'it is absolute' },
    { path: 'a\0b', code: 'workspace/outside-root', because: 'no path holds NUL' },
    { path: 'fifo.xml', code: 'workspace/not-a-file', because: 'a FIFO would never end' },
    { path: 'folder.xml', code: 'workspace/not-a-file', because: 'a folder has no bytes' },
    { path: 'none.xml', code: 'workspace/missing-file', because: 'it is not there' },
  ])('refuses $path: $because', ({ path, code }) => {
    expect(() => streamFile(path, () => {}, folder.path)).toThrow(expect.objectContaining({ code }))
  })

  it.each(['/dev/zero', join(folder.path, 'a', 'link.xml')])('refuses %s without a root, too', (path) => {
    expect(() => streamFile(path, () => {})).toThrow(expect.objectContaining({ code: 'workspace/not-a-file' }))
  })

  it('notices that the file changes meanwhile', () => {
    const grow = (): void => appendFileSync(join(folder.path, 'a', 'report.xml'), 'y')
    expect(() => streamFile('a/report.xml', grow, folder.path)).toThrow(expect.objectContaining({ code: 'workspace/changed-while-read' }))
  })
})
