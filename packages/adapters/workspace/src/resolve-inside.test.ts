import { symlinkSync } from 'node:fs'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { resolveInside } from './resolve-inside.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder({ 'root/a/file': '1', 'root/..odd/file': '1', 'rootless/file': '1' })
afterAll(() => folder[Symbol.dispose]())
const root = join(folder.path, 'root')
for (const [link, target] of [
  ['in', 'a'],
  ['out', '../rootless'],
  ['nowhere', '../rootless/none'],
  ['loop', 'loop'],
  ['a/up', '..'],
] as const) {
  symlinkSync(target, join(root, link))
}

describe('resolveInside', () => {
  it.each([
    { path: 'a/file', place: 'a/file' },
    { path: 'a/../a/./file', place: 'a/file' },
    { path: 'none/yet/file', place: 'none/yet/file' },
    { path: 'in/file', place: 'a/file' },
    { path: 'in/new', place: 'a/new' },
    { path: 'a/up/a/file', place: 'a/file' },
    { path: '..odd/file', place: '..odd/file' },
    { path: '', place: '' },
  ])('finds $path', async ({ path, place }) => {
    expect(await resolveInside(root, path)).toBe(join(root, place))
  })

  it.each([
    { because: 'it climbs out', path: '../rootless/file' },
    { because: 'it climbs out on the way', path: 'a/../../rootless/file' },
    { because: 'it is the folder around', path: '..' },
    { because: 'it is absolute', path: join(root, 'a/file') },
    { because: 'a link leaves the root', path: 'out/file' },
    { because: 'a link leaves the root and the file is not there yet', path: 'out/none' },
    { because: 'a link leads nowhere', path: 'nowhere' },
    { because: 'a link on the way leads nowhere', path: 'nowhere/file' },
    { because: 'a byte would cut it', path: 'a/file\0.txt' },
  ])('refuses $path because $because', async ({ path }) => {
    await expect(resolveInside(root, path)).rejects.toMatchObject({ name: 'Problem', code: 'workspace/outside-root' })
  })

  it('throws a Problem for a link that leads to itself', async () => {
    await expect(resolveInside(root, 'loop')).rejects.toMatchObject({ name: 'Problem', code: 'workspace/file-error' })
  })

  it('stays inside or throws, whatever the path', async () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'file', 'up', 'in', 'out', 'nowhere', 'new', '..odd')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const place = await resolveInside(root, parts.join('/')).catch((error: Error) => error)
        expect(place instanceof Error ? place.name === 'Problem' : place === root || place.startsWith(root + sep)).toBe(true)
      }),
    )
  })
})
