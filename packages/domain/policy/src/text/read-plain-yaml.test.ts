import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineCounter, stringify } from 'yaml'
import { presets } from '@locktender/contracts/validators/presets'
import { fullPolicy } from '../example-policies.fixture.ts'
import type { PolicyPath } from './policy-path.ts'
import { readAnyYaml, type ReadYaml, readYaml } from './read-yaml.ts'
import { readPlainYaml } from './read-plain-yaml.ts'

describe('a text with something unusual', () => {
  it.each([
    { because: 'it is empty', text: '' },
    { because: 'it holds nothing but a comment', text: '# nothing\n' },
    { because: 'a value is missing', text: 'a:\nb: 1\n' },
    { because: 'a key of a flow map has no value', text: 'a: { b, c: 1 }' },
    { because: 'there is an anchor', text: 'a: &x 1\n' },
    { because: 'there is an alias', text: 'a: &x 1\nb: *x\n' },
    { because: 'there is a tag', text: 'a: !!str 1\n' },
    { because: 'a text goes on in the next line', text: 'a: b\n  c\n' },
    { because: 'a text in quotation marks goes on in the next line', text: 'a: "b\n  c"\n' },
    { because: 'a text is a block', text: 'a: |\n  b\n' },
    { because: 'the document is marked', text: '---\na: 1\n' },
    { because: 'the document is ended', text: 'a: 1\n...\n' },
    { because: 'there are two documents', text: 'a: 1\n---\nb: 1\n' },
    { because: 'an end of a document comes first', text: '...\na: 1\n' },
    { because: 'there is a directive', text: '%YAML 1.2\n---\na: 1\n' },
    { because: 'a key is marked', text: '? a\n: 1\n' },
    { because: 'a key is a list', text: '[a]: 1\n' },
    { because: 'a key is a number', text: '1.2: x\n' },
    { because: 'a key is given twice', text: 'a: 1\na: 2\n' },
    { because: 'a key would change the prototype', text: '__proto__: { x: 1 }\n' },
    { because: 'a key would merge', text: '<<: { x: 1 }\n' },
    { because: 'a value is null', text: 'a: null\n' },
    { because: 'a number is octal', text: 'a: 0o17\n' },
    { because: 'a number is written in another way', text: 'a: [1e3]\n' },
    { because: 'a number has more digits than a double keeps', text: 'a: 12345678901234567890\n' },
    { because: 'a truth value is written in another way', text: 'a: TRUE\n' },
    { because: 'lines end as on Windows', text: 'a: 1\r\nb: 2\r\n' },
    { because: 'there is a tab', text: 'a:\t1\n' },
    { because: 'a key follows a text in the same line', text: "a:\n- ''b: 1\n" },
    { because: 'a key follows a list in the same line', text: 'a:\n- []b: 1\n' },
    { because: 'a bracket is not closed', text: 'a: [1\n' },
    { because: 'it holds too many values', text: '- a\n'.repeat(20_001) },
    { because: 'it is nested too deeply', text: '['.repeat(20_000) },
  ])('is left to the other reader where $because', ({ text }) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })
})

describe('a text that both readers can read', () => {
  const plainPolicies = Object.entries(presets()).map(([name, { text }]) => ({ name, text }))

  it.each([...plainPolicies, { name: 'the full example', text: fullPolicy }])('is the same to both: $name', ({ text }) => {
    expectAlike(text)
  })

  it('is nearly every policy that ships with the suite', () => {
    const plain = plainPolicies.filter(({ text }) => readPlainYaml(text) !== undefined)
    expect(plain.length).toBeGreaterThan(plainPolicies.length * 0.8)
  })

  it.each([
    ['a map', 'a: 1\nb: { c: x, "d": \'y\' }\n'],
    ['lists in lists', '- - 1\n  - [2, [3]]\n- a: b\n'],
    ['a list below its key', 'a:\n- 1\n- 2\n'],
    ['texts that look like other values', 'a: [1d, 2026-12-18, 80%, yes, .x, 1.2.3, "1", \'true\']\n'],
    ['numbers', 'a: [0, -1, 80, 99.9, 0.05, true, false]\n'],
    ['texts with quotation marks', 'a: ["say \\"x\\"", \'it\'\'s\', "µ", "\\u00b5", ""]\n'],
    ['comments', '# c\na: 1 # d\n\n  # e\nb: "#f" # g\n'],
    ['a flow map over lines', 'a: {\n  b: 1,\n  c: [2,\n  3] }\n'],
    ['blanks in a text', 'a: b  c\nd e: f:g\n'],
    ['no end of the last line', 'a: b'],
    ['names of Object', 'constructor: 1\ntoString: { valueOf: 2 }\n'],
  ])('may hold %s', (_, text) => {
    expect(readPlainYaml(text)).toBeDefined()
    expectAlike(text)
  })

  it('is the same to both, whatever a program wrote', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.constantFrom('1d', '80%', '2026-01-01'),
    )
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('node'), { maxKeys: 4 }),
      ),
    })).node
    const options = fc.record({
      collectionStyle: fc.constantFrom<'any' | 'block' | 'flow'>('any', 'block', 'flow'),
      singleQuote: fc.boolean(),
      indentSeq: fc.boolean(),
    })
    fc.assert(fc.property(value, options, (wanted, style) => expectAlike(stringify(wanted, style))))
  })

  it('is the same to both, whatever was changed in it', () => {
    const lines = fullPolicy.split('\n')
    const mark = fc.constantFrom(
      ...': #-[]{},"\'\n&*!|>?%@`~.0x'.split(''),
      '  ',
      '\n- ',
      ': ',
      '\n  ',
      '...\n',
      '---\n',
      'null',
      '1e3',
      '\u00a0',
      '\u2028',
    )
    const change = fc.record({ at: fc.nat(400), without: fc.nat(3), mark })
    fc.assert(
      fc.property(fc.nat(lines.length), fc.integer({ min: 1, max: 9 }), fc.array(change, { maxLength: 3 }), (start, count, changes) => {
        const text = lines.slice(start, start + count).join('\n')
        expectAlike(changes.reduce((whole, { at, without, mark: added }) => whole.slice(0, at) + added + whole.slice(at + without), text))
      }),
      { numRuns: 1_000 },
    )
  })
})

/** What the quick reader reads, the other one reads alike: nothing wrong in it, the same value, each part at the same place. */
function expectAlike(text: string): void {
  if (readPlainYaml(text) === undefined) return
  const quick = readYaml(text, 'p.yml')
  const other = readAnyYaml(text, 'p.yml', new LineCounter())
  expect(placed(quick)).toEqual(placed(other))
}

function placed({ value, problems, positions }: ReadYaml): object {
  const places = pathsOf(value).map((path) => [
    path,
    positions.value(path),
    positions.value(path, 1),
    positions.key(path),
    positions.text(path),
    positions.source(path),
  ])
  return { value, problems, places }
}

function pathsOf(value: unknown, path: PolicyPath = []): readonly PolicyPath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value)
  return [path, ...steps.flatMap(([step, item]) => pathsOf(item, [...path, step]))]
}
