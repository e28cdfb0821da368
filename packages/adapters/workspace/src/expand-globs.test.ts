import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { expandGlobs } from './expand-globs.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder(
  Object.fromEntries(
    [
      'a.xml',
      'b/c.xml',
      'b/d/e.xml',
      'b/f.txt',
      '.github/g.xml',
      'node_modules/h/h.xml',
      'b/node_modules/i.xml',
      '[x]/j.xml',
      'k b/é.xml',
    ].map((path) => [`root/${path}`, '']),
  ),
)
const root = join(folder.path, 'root')
symlinkSync('a.xml', join(root, 'inside.xml'))
const leaving = temporaryFolder({ 'out/o.xml': '', 'root/a.xml': '' })
afterAll(() => [folder, leaving].forEach((each) => each[Symbol.dispose]()))
symlinkSync('../out', join(leaving.path, 'root/link'))

describe('expandGlobs', () => {
  it.each([
    { because: 'a star stays in its folder', patterns: ['*.xml'], expected: ['a.xml', 'inside.xml'] },
    {
      because: 'two stars go down, but not into installed packages',
      patterns: ['**/*.xml'],
      expected: ['[x]/j.xml', 'a.xml', 'b/c.xml', 'b/d/e.xml', 'inside.xml', 'k b/é.xml'],
    },
    { because: 'a pattern that names them does', patterns: ['node_modules/**/*.xml'], expected: ['node_modules/h/h.xml'] },
    {
      because: 'files that match twice come once, in order',
      patterns: ['b/**/*.xml', 'a.xml', 'b/c.*'],
      expected: ['a.xml', 'b/c.xml', 'b/d/e.xml'],
    },
    { because: 'an exclamation mark leaves out', patterns: ['b/**', '!**/*.txt', '!b/d/**'], expected: ['b/c.xml'] },
    { because: 'a name with a dot must be given', patterns: ['.github/*.xml'], expected: ['.github/g.xml'] },
    { because: 'folders are no files', patterns: ['b', 'b/*'], expected: ['b/c.xml', 'b/f.txt'] },
    { because: 'nothing matches', patterns: ['none/**'], expected: [] },
    { because: 'nothing is asked for', patterns: [], expected: [] },
  ])('lists $expected for $patterns because $because', async ({ patterns, expected }) => {
    expect(await expandGlobs(root, patterns)).toEqual(expected)
  })

  it.each([
    { because: 'the pattern climbs out', patterns: ['../out/*'] },
    { because: 'the pattern is absolute', patterns: ['/etc/*'] },
    { because: 'the match lies behind a link that leaves', patterns: ['link/*.xml'] },
  ])('refuses $patterns because $because', async ({ patterns }) => {
    await expect(expandGlobs(join(leaving.path, 'root'), patterns)).rejects.toMatchObject({ code: 'workspace/outside-root' })
  })
})
