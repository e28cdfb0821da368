import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { matchesGlob } from 'node:path/posix'
import { afterAll, describe, expect, it } from 'vitest'
import { findFiles } from './find-files.ts'
import { fitsSegment, readPathPattern } from './path-pattern.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder({
  'junit.xml': '',
  'a/junit.xml': '',
  'a/b/c/junit.xml': '',
  'a/b/lcov.info': '',
  'a/.hidden/junit.xml': '',
  'node_modules/x/junit.xml': '',
  '.git/junit.xml': '',
  'odd names/new\nline.xml': '',
})
mkdirSync(join(folder.path, 'outer'))
symlinkSync(join(folder.path, 'a'), join(folder.path, 'outer', 'loop'))
symlinkSync('/etc/passwd', join(folder.path, 'outer', 'passwd.xml'))
symlinkSync('.', join(folder.path, 'outer', 'self'))
afterAll(() => folder[Symbol.dispose]())

const found = (...patterns: string[]): string[] => findFiles(folder.path, patterns).map(({ path }) => path)

describe('findFiles', () => {
  it.each([
    { pattern: 'junit.xml', paths: ['junit.xml'], because: 'a name is itself' },
    { pattern: './a//junit.xml', paths: ['a/junit.xml'], because: 'empty segments and dots say nothing' },
    { pattern: '**/junit.xml', paths: ['a/b/c/junit.xml', 'a/junit.xml', 'junit.xml'], because: '** is any number of folders' },
    { pattern: 'a/**', paths: ['a/b/c/junit.xml', 'a/b/lcov.info', 'a/junit.xml'], because: '** at the end is all below' },
    { pattern: 'a/*/*.{info,xml}', paths: ['a/b/lcov.info'], because: 'braces give either' },
    { pattern: 'a/.hidden/*', paths: ['a/.hidden/junit.xml'], because: 'a leading dot is written out' },
    { pattern: 'node_modules/*/junit.xml', paths: ['node_modules/x/junit.xml'], because: 'a pattern may name node_modules' },
    { pattern: 'odd names/*.xml', paths: ['odd names/new\nline.xml'], because: 'names may hold anything' },
    { pattern: 'outer/**/junit.xml', paths: [], because: 'no link is followed' },
    { pattern: 'outer/*.xml', paths: ['outer/passwd.xml'], because: 'a link is told, to be refused by its reader' },
  ])('finds $paths for $pattern: $because', ({ pattern, paths }) => {
    expect(found(pattern)).toEqual(paths)
  })

  it('tells for each file which of many patterns it fits, in one walk', () => {
    expect(findFiles(folder.path, ['**/*.xml', 'a/b/**', 'none'])).toContainEqual({ path: 'a/b/c/junit.xml', patterns: [0, 1] })
  })

  it.each(['../x', 'a/../../x', '/etc/*', '~/x', 'C:/x', '{/etc,a}/x'])('refuses %s, which leads out', (pattern) => {
    expect(() => findFiles(folder.path, [pattern])).toThrow(expect.objectContaining({ code: 'workspace/outside-root' }))
  })

  it.each(['', 'a\\b', '[a-z].xml', 'a\nb', '{a', 'a}', '{a,{b}}', '{a,b}'.repeat(30), 'x'.repeat(1001)])('refuses %j', (pattern) => {
    expect(() => findFiles(folder.path, [pattern])).toThrow(expect.objectContaining({ code: 'workspace/bad-pattern' }))
  })

  it('takes many stars without taking long', () => {
    expect(found('**/**/**/**/**/**/**/**/**/**/nothing', `${'*a'.repeat(300)}`)).toEqual([])
  })
})

describe('fitsSegment', () => {
  it('agrees with a second matcher', () => {
    const word = fc.stringMatching(/^[ab*?]{0,6}$/)
    fc.assert(
      fc.property(word, fc.stringMatching(/^[ab]{1,6}$/), (pattern, name) => {
        fc.pre(pattern !== '' && !pattern.includes('**'))
        expect(fitsSegment(pattern, name)).toBe(matchesGlob(name, pattern))
      }),
    )
  })

  it('reads braces as every combination', () => {
    expect(readPathPattern('{a,b}/{c,d}').map((each) => each.join('/'))).toEqual(['a/c', 'a/d', 'b/c', 'b/d'])
  })
})
