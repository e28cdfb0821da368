import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRunner } from '@locktender/workflow-runner'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { lowerCaseFunction } from './lower-case-function.ts'
import { lowerForAct, lowerings } from './lower-for-act.ts'

const root = join(import.meta.dirname, '../..')

function onePlainFile(text: string): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'lowered-'))
  mkdirSync(join(directory, '.github/workflows'), { recursive: true })
  writeFileSync(join(directory, '.github/workflows/w.yml'), text)
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

it.each(lowerings)('changes $syntax and nothing else of its example', ({ syntax, example }) => {
  const { text, lowered } = lowerForAct(example)
  expect(lowered).toEqual([syntax])
  expect(lowerForAct(text)).toEqual({ text, lowered: [] })
})

it.each([
  { because: 'an action of the same repository', before: 'uses: $/actions/a', after: 'uses: ./actions/a' },
  { because: 'a reusable workflow too', before: 'uses: $/.github/workflows/w.yml', after: 'uses: ./.github/workflows/w.yml' },
  { because: 'a queue', before: 'concurrency: { group: g, queue: max }', after: 'concurrency: { group: g }' },
  { because: 'no deployment', before: 'environment: { name: e, deployment: false }', after: 'environment: { name: e }' },
  { because: 'a new permission', before: 'permissions: { artifact-metadata: write }', after: 'permissions: {}' },
  {
    because: 'an if without braces',
    before: "if: case(a, 'b', 'c') == 'b'",
    after: "if: fromJSON((a) && toJSON('b') || toJSON('c')) == 'b'",
  },
  {
    because: 'two expressions in a text',
    before: 'name: "x ${{ case(a, 1, 2) }} ${{ b }}"',
    after: 'name: "x ${{ fromJSON((a) && toJSON(1) || toJSON(2)) }} ${{ b }}"',
  },
])('lowers $because', ({ before, after }) => {
  expect(lowerForAct(`${before}\n`).text).toBe(`${after}\n`)
})

it.each([
  { because: 'it has nothing new', text: 'on: push # a comment\njobs:   { a: { steps: [ { uses: ./a } ] } }\n' },
  { because: '$/ stands in a script', text: "on: push\nrun: 'ls $/tmp; case (x) in esac'\n" },
  {
    because: 'case( stands in a text of an expression',
    text: "on: push\nname: ${{ format('case(1, 2, 3) {0}', 'it''s case(a, b, c)') }}\n",
  },
  { because: 'another function ends in its name', text: 'on: push\nif: lowercase(a, b, c)\n' },
  { because: 'queue stands elsewhere', text: 'on: push\njobs: { a: { env: { queue: max, deployment: x } } }\n' },
])('leaves a file alone byte for byte when $because', ({ text }) => {
  expect(lowerForAct(text)).toEqual({ text, lowered: [] })
})

it('changes in the workflows of this repository only what it lists', () => {
  const files = globSync(['.github/workflows/*.yml', 'docs/examples/*.yml'], { cwd: root }).toSorted()
  const lowered = files.map((file) => [file, lowerForAct(readFileSync(join(root, file), 'utf8'))] as const)
  for (const [file, { text }] of lowered) {
    const before = JSON.stringify(parse(readFileSync(join(root, file), 'utf8')))
    const expected = before.replaceAll('"uses":"$/', '"uses":"./').replaceAll(',"deployment":false', '')
    expect(JSON.stringify(parse(text)), file).toBe(expected)
  }
  expect(lowered.filter(([, { lowered: rules }]) => rules.length > 0).map(([file]) => file)).toEqual([
    '.github/workflows/release.yml',
    'docs/examples/doctor.yml',
  ])
})

/** GitHub's own evaluator is the judge: each expression is printed beside its lowered form. */
it.each([
  { because: 'the first that holds wins', expression: "case(true, 'a', true, 'b', 'c')" },
  { because: 'the second', expression: "case(false, 'a', true, 'b', 'c')" },
  { because: 'none holds', expression: "case(false, 'a', false, 'b', 'c')" },
  { because: 'a value is false', expression: "format('{0}', case(true, false, 'c'))" },
  { because: 'a value is an empty text', expression: "format('[{0}]', case(true, '', 'c'))" },
  { because: 'a value is zero', expression: "case(true, 0, 'c') == 0" },
  { because: 'a value is null', expression: "case(true, null, 'c') == null" },
  { because: 'a value is a list', expression: 'join(case(true, fromJSON(\'["a","b"]\'), \'c\'))' },
  { because: 'a condition has an operator of lower rank', expression: "case(false || true, 'a', 'c')" },
  { because: 'commas and brackets stand in a text', expression: "case(contains('a,b)', ',b)'), 'it''s (a, b]', 'c')" },
  { because: 'one stands in another', expression: "case(case(true, true, false), case(false, 'x', 'y'), 'c')" },
  { because: 'two stand side by side', expression: "format('{0}{1}', case(true, 1, 2), case(false, 3, 4))" },
])('keeps the value of case() when $because', async ({ expression }) => {
  const quoted = (text: string): string => JSON.stringify(`\${{ ${text} }}`)
  const lowered = lowerCaseFunction(expression)
  expect(lowered).not.toMatch(/\bcase\(/)
  const { directory, remove } = onePlainFile(
    `on: push\njobs: { a: { runs-on: x, env: { A: ${quoted(expression)}, B: ${quoted(lowered)} }, steps: [{ run: 'test "$A" = "$B"' }] } }\n`,
  )
  const runner = createRunner({ repositoryDirectory: directory })
  try {
    expect((await runner.run('.github/workflows/w.yml', { event: 'push' })).conclusion).toBe('success')
  } finally {
    await runner.close()
    remove()
  }
})
