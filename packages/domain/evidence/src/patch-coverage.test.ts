import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChangedFile, PatchTally } from './patch-coverage.ts'
import { readEvidence } from './read-evidence.ts'
import { changedLines } from './unified-diff.ts'

const diff = `--- a/src/a.ts
+++ b/src/a.ts
@@ -1,3 +1,4 @@
 one
-two
+2
+++ two and a half
 three
@@ -20,0 +22 @@ function x()
+new
`

describe('Patch coverage', () => {
  it.each([
    {
      because: 'the absolute path of a build means the file that it ends with',
      text: 'SF:/build/shop/src/a.ts\nDA:2,1\nDA:3,0\nDA:9,1\nend_of_record\n',
      covered: 1,
      total: 2,
    },
    {
      because: 'any record of a line covers it',
      text: 'SF:src/a.ts\nDA:2,0\nend_of_record\nSF:src/a.ts\nDA:2,4\nend_of_record\n',
      covered: 1,
      total: 1,
    },
    {
      because: 'no record of a line takes away that another covers it',
      text: 'SF:src/a.ts\nDA:2,4\nend_of_record\nSF:src/a.ts\nDA:2,0\nDA:3,0\nend_of_record\n',
      covered: 1,
      total: 2,
    },
    { because: 'a file that nobody changed does not count', text: 'SF:src/b.ts\nDA:2,1\nend_of_record\n', covered: 0, total: 0 },
    {
      because: 'a block of Go covers the changed lines in it',
      text: 'mode: set\nsrc/a.ts:1.1,3.9 2 1\nsrc/a.ts:22.1,22.9 1 0\n',
      covered: 2,
      total: 3,
    },
    {
      because: 'a class of Cobertura names its file',
      text: '<coverage><packages><package><classes><class filename="src/a.ts"><lines><line number="22" hits="1"/></lines></class></classes></package></packages></coverage>',
      covered: 1,
      total: 1,
    },
  ])('$because', async ({ text, covered, total }) => {
    const { measurements } = await readEvidence([new TextEncoder().encode(text)], { changedLines: changedLines(diff) })
    expect(measurements).toMatchObject({ 'coverage.patch.lines.covered': covered, 'coverage.patch.lines.total': total })
  })

  it('is not given by a report that names no lines', async () => {
    const text = '{"total":{"lines":{"total":4,"covered":3}}}'
    const { measurements } = await readEvidence([new TextEncoder().encode(text)], { changedLines: changedLines(diff) })
    expect(Object.keys(measurements).filter((name) => name.startsWith('coverage.patch'))).toEqual([])
  })
})

describe('The path of a report', () => {
  // The first file has one changed line, the second two: their number tells which file is meant.
  const meant = (written: string, files: readonly string[], root?: string): string | undefined => {
    const tally = new PatchTally(
      new Map(files.map((file, index) => [file, new Set(Array.from({ length: index + 1 }, (_, at) => at))])),
      root,
    )
    const file = tally.file(written)
    file?.hitRange(0, files.length, true)
    return file === undefined ? undefined : (files[file.states().length - 1] ?? 'a file without lines')
  }

  it.each([
    { because: 'it is the same', written: 'src/a.ts', files: ['a.ts', 'src/a.ts'], means: 'src/a.ts' },
    { because: 'it begins at the folder itself', written: './src/a.ts', files: ['src/a.ts'], means: 'src/a.ts' },
    { because: 'a point and a slash inside it stay', written: 'x./a.ts', files: ['xa.ts', 'x./a.ts'], means: 'x./a.ts' },
    { because: 'it is written with backslashes', written: '.\\src\\a.ts', files: ['src/a.ts'], means: 'src/a.ts' },
    {
      because: 'it lies in the folder of the project',
      written: '/work/shop/a.ts',
      files: ['shop/a.ts', 'a.ts'],
      root: '/work/shop',
      means: 'a.ts',
    },
    { because: 'that folder is cut off whole', written: '/work/shop/a.ts', files: ['p/a.ts', 'a.ts'], root: '/work/shop', means: 'a.ts' },
    { because: 'slashes end that folder', written: '/work/shop/a.ts', files: ['shop/a.ts', 'a.ts'], root: '/work/shop//', means: 'a.ts' },
    {
      because: 'that folder has backslashes',
      written: 'C:\\w\\shop\\a.ts',
      files: ['shop/a.ts', 'a.ts'],
      root: 'C:\\w\\shop',
      means: 'a.ts',
    },
    {
      because: 'another folder only begins alike',
      written: '/work/shopping/a.ts',
      files: ['x.ts', 'shopping/a.ts'],
      root: '/work/shop',
      means: 'shopping/a.ts',
    },
    { because: 'it lies elsewhere', written: '/elsewhere/lib/a.ts', files: ['x.ts', 'lib/a.ts'], root: '/w', means: 'lib/a.ts' },
    {
      because: 'the longest file that it ends with counts',
      written: '/build/src/a.ts',
      files: ['a.ts', 'src/a.ts', 'c/src/a.ts'],
      means: 'src/a.ts',
    },
    { because: 'only whole names count', written: '/build/aa.ts', files: ['a.ts'], means: undefined },
    { because: 'one file alone ends with it', written: 'a.ts', files: ['b.ts', 'src/a.ts'], means: 'src/a.ts' },
    { because: 'two files end with it', written: 'a.ts', files: ['src/a.ts', 'lib/a.ts'], means: undefined },
    { because: 'a file only begins with it', written: 'src', files: ['/src/a.ts'], means: undefined },
    { because: 'nobody changed it', written: 'b.ts', files: ['a.ts'], means: undefined },
  ])('means the changed file, when $because', ({ written, files, root, means }) => {
    expect(meant(written, files, root)).toBe(means)
  })

  it('in two spellings means one file', () => {
    const tally = new PatchTally(new Map([['a.ts', new Set([1, 2])]]))
    tally.file('a.ts')?.hit(1, true)
    tally.file('./a.ts')?.hit(2, false)
    tally.file('a.ts')?.hit(2, true)
    expect(tally.file('./a.ts')?.states()).toEqual([true, true])
  })
})

describe('A changed file', () => {
  const anyLine = fc.integer({ min: 1, max: 130 })

  it('measures by a range what it measures line by line, and a line is covered when anything covers it', () => {
    const lines = fc.uniqueArray(anyLine, { maxLength: 60, size: 'max' })
    const ranges = fc.array(fc.tuple(anyLine, anyLine, fc.boolean()), { maxLength: 6 })
    fc.assert(
      fc.property(lines, ranges, (changed, hits) => {
        const file = new ChangedFile(new Set(changed))
        for (const [from, to, covered] of hits) file.hitRange(from, to, covered)
        const measured = changed.filter((line) => hits.some(([from, to]) => from <= line && line <= to))
        const covered = measured.filter((line) => hits.some(([from, to, isCovered]) => isCovered && from <= line && line <= to))
        expect(file.states()).toHaveLength(measured.length)
        expect(file.states().filter(Boolean)).toHaveLength(covered.length)
      }),
    )
  })
})
