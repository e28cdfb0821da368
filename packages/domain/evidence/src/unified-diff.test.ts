import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines } from './unified-diff.ts'

const changed = (diff: string): Record<string, readonly number[]> =>
  Object.fromEntries([...changedLines(diff)].map(([file, numbers]) => [file, [...numbers]]))

describe('The changed lines of a diff', () => {
  const git = `diff --git a/src/a.ts b/src/a.ts
--- a/src/a.ts
+++ b/src/a.ts
@@ -1,3 +1,4 @@
 one
-two
+2
+++ two and a half
 three
@@ -20,0 +22 @@ function x()
+new
\\ No newline at end of file
diff --git a/old.ts b/old.ts
--- a/old.ts
+++ /dev/null
@@ -1 +0,0 @@
-gone
diff --git "a/\\303\\251.ts" "b/\\303\\251.ts"
--- /dev/null
+++ "b/\\303\\251.ts"
@@ -0,0 +1,2 @@
+first
+second
`

  it('are those that it adds, by the new number and the new path', () => {
    expect(changed(git)).toEqual({ 'src/a.ts': [2, 3, 22], 'é.ts': [1, 2] })
  })

  it.each([
    {
      because: 'the old file had no line feed at its end',
      body: ['@@ -1 +1,2 @@', '-a', '\\ No newline at end of file', '+b', '+c'],
      lines: [1, 2],
    },
    { because: 'an added line ends with a backslash', body: ['@@ -0,0 +1,2 @@', '+a \\', '+b'], lines: [1, 2] },
    { because: 'an unchanged line ends with a plus', body: ['@@ -1,2 +1,3 @@', ' a +', '+b', ' c'], lines: [2] },
    { because: 'numbers have several digits', body: ['@@ -120,11 +1234,12 @@', ...Array<string>(11).fill(' same'), '+new'], lines: [1245] },
    { because: 'a count of 1 is left out on both sides', body: ['@@ -7 +9 @@', '-a', '+b', '+beyond'], lines: [9] },
    { because: 'an added line reads like a hunk', body: ['@@ -0,0 +1,3 @@', '+a', '+@@ -1 +90 @@', '+b'], lines: [1, 2, 3] },
    { because: 'words that only hold a hunk are none', body: ['index @@ -1 +5 @@', '+a'], lines: [] },
    { because: 'lines are only deleted', body: ['@@ -3,2 +2,0 @@', '-+++ b/other', '-a'], lines: [] },
    { because: 'a file is named twice', body: ['@@ -0,0 +1 @@', '+a', '+++ b/f', '@@ -5,0 +7 @@', '+b'], lines: [1, 7] },
  ])('are counted where $because', ({ body, lines }) => {
    expect(changed(['--- a/f', '+++ b/f', ...body, ''].join('\n'))).toEqual({ f: lines })
  })

  it.each([
    { because: 'a path with a blank ends with a tab', written: 'b/x y.ts\t', path: 'x y.ts' },
    { because: 'a diff was sent with carriage returns', written: 'b/x.ts\r', path: 'x.ts' },
    { because: 'a carriage return stands inside', written: 'b/x\ry.ts\r', path: 'x\ry.ts' },
    { because: 'there is no prefix', written: 'lib/b/x.ts', path: 'lib/b/x.ts' },
    { because: 'a letter of two bytes is quoted as octal numbers', written: '"b/\\303\\251.ts"', path: 'é.ts' },
    { because: 'letters stand as they are in quotation marks', written: '"b/é\u{1F600}z\\".ts"', path: 'é\u{1F600}z".ts' },
    { because: 'a backslash is quoted', written: '"b/a\\\\012.ts"', path: 'a\\012.ts' },
    { because: 'control characters have letters', written: '"b/\\t\\n\\r\\a\\b\\f\\v"', path: '\t\n\r\x07\b\f\v' },
    { because: 'the last letter below the planes is one unit', written: '"b/\uffffx"', path: '\uffffx' },
    { because: 'what follows the quotation mark is no part', written: '"b/x"\t', path: 'x' },
    { because: 'the quotation mark is missing', written: '"b/x', path: 'x' },
    { because: 'a backslash ends the line', written: '"b/x\\', path: 'x' },
  ])('are of the right file when $because', ({ written, path }) => {
    expect(changed(`+++ ${written}\n@@ -0,0 +1 @@\n+a\n`)).toEqual({ [path]: [1] })
  })

  it('before any path are of no file', () => {
    expect(changed('@@ -0,0 +1 @@\n+a\n')).toEqual({})
  })

  it('are those of any edit, whatever the lines say', () => {
    const text = fc.constantFrom('', 'a', '+++ b/other', '--- a/other', '@@ -1 +1 @@', '\\ No newline at end of file')
    const edits = fc.array(fc.tuple(fc.constantFrom(' ', '+', '-'), text), { minLength: 1, maxLength: 40, size: 'max' })
    fc.assert(
      fc.property(edits, fc.integer({ min: 1, max: 1e6 }), (lines, first) => {
        const sided = (other: string): typeof lines => lines.filter(([sign]) => sign !== other)
        const head = `@@ -1,${sided('+').length} +${first},${sided('-').length} @@`
        const diff = ['--- a/f', '+++ b/f', head, ...lines.map((parts) => parts.join('')), '+++ b/g', '@@ -1 +1 @@', '+a', ''].join('\n')
        const expected = sided('-').flatMap(([sign], index) => (sign === '+' ? [first + index] : []))
        expect(changed(diff)).toEqual({ f: expected, g: [1] })
      }),
    )
  })
})
