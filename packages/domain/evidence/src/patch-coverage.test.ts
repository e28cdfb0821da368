import { describe, expect, it } from 'vitest'
import { readEvidence } from './read-evidence.ts'
import { changedLines } from './unified-diff.ts'

const diff = `diff --git a/src/a.ts b/src/a.ts
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

it('The changed lines of a diff are those that it adds, by the new number and the new path', () => {
  const lines = Object.fromEntries([...changedLines(diff)].map(([file, numbers]) => [file, [...numbers]]))
  expect(lines).toEqual({ 'src/a.ts': [2, 3, 22], 'é.ts': [1, 2] })
})

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
