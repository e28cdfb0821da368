import { describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml.ts'

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f']
  .map((name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcde'.charAt(index)}`).join(', ')}]`)
  .join('\n')}\n`

describe('what cannot be read', () => {
  it.each([
    { because: 'a key stands twice', text: 'a: 1\nb: 2\na: 3\n', code: 'duplicate-key', at: [3, 1], found: /1:1/ },
    { because: 'a nested key stands twice', text: 'a: { b: 1, b: 2 }', code: 'duplicate-key', at: [1, 12], found: /1:6/ },
    { because: 'a tab indents', text: 'a:\n\tb: 1\n', code: 'yaml', at: [2, 1], found: /[Tt]abs/ },
    { because: 'there are two documents', text: 'a: 1\n---\nb: 1\n', code: 'yaml', at: [2, 1], found: /multiple documents/ },
    { because: 'a bracket is not closed', text: 'a: [1, 2\n', code: 'yaml', at: [2, 1], found: /sequence/ },
    { because: 'a limit is not quoted', text: 'a:\n  b: > 1% for 5m\n', code: 'yaml', at: [2, 8], found: /1%/ },
    { because: 'a tag is not known', text: 'a: !secret x\n', code: 'yaml', at: [1, 4], found: /!secret/ },
    { because: 'an alias has no anchor', text: 'a: *b\n', code: 'yaml', at: [1, 4], found: /\*b/ },
    { because: 'an alias is inside its own anchor', text: 'a: &b [*b]\n', code: 'yaml', at: [1, 8], found: /\*b/ },
    { because: 'aliases expand without end', text: bomb, code: 'too-large', at: [1, 1], found: /20000/ },
    { because: 'a number is a key', text: 'a:\n  1.2: x\n', code: 'key-type', at: [2, 3], found: /1\.2/ },
    { because: 'true is a key', text: 'true: x\n', code: 'key-type', at: [1, 1], found: /true/ },
    { because: 'a list is a key', text: '? [a]\n: b\n', code: 'key-type', at: [1, 3], found: /list/ },
    {
      because: 'a key would change the prototype',
      text: 'a:\n  __proto__: { x: 1 }\n',
      code: 'unknown-key',
      at: [2, 3],
      found: /__proto__/,
    },
    { because: 'merge keys are off', text: 'a: &a { x: 1 }\nb:\n  <<: *a\n', code: 'unknown-key', at: [3, 3], found: /<</ },
    { because: 'it is nested too deeply', text: '['.repeat(20_000), code: 'too-large', at: [1, 1], found: /deeply/ },
    { because: 'it is too large', text: `# ${'x'.repeat(300_000)}`, code: 'too-large', at: [1, 1], found: /300002/ },
    { because: 'it is ten megabytes', text: 'a: 1\n'.repeat(2_097_152), code: 'too-large', at: [1, 1], found: /10485760/ },
    { because: 'it holds too many values', text: '- a\n'.repeat(30_000), code: 'too-large', at: [1, 1], found: /20000/ },
    { because: 'it is UTF-16', text: '\uFFFD\uFFFDa\0:\0', code: 'encoding', at: [1, 1], found: /UTF-8/ },
    { because: 'it is UTF-16 read as Latin-1', text: 'ÿþa', code: 'encoding', at: [1, 1], found: /UTF-8/ },
    { because: 'it holds a NUL', text: 'a: b\0', code: 'encoding', at: [1, 1], found: /UTF-8/ },
  ])('is told where $because', ({ text, code, at, found }) => {
    const { problems } = readYaml(text, 'policy.yml')
    const [line, column] = at
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: `policy/${code}`, at: { file: 'policy.yml', line, column } })
    expect(problems[0]?.found).toMatch(found)
  })

  it('says how to write a number that is meant as a text', () => {
    expect(readYaml('1.10: x', 'policy.yml').problems[0]?.expected).toBe('a text; write it "1.10"')
  })
})

describe('what can be read', () => {
  it.each<{ because: string; text: string; value: unknown }>([
    { because: 'an empty file is an empty map', text: '', value: {} },
    { because: 'comments say nothing', text: '# nothing\n', value: {} },
    { because: 'a byte order mark is skipped', text: '\uFEFFa: 1\n', value: { a: 1 } },
    {
      because: 'YAML 1.2 has no other words for true',
      text: 'a: [yes, no, on, off, y, true]',
      value: { a: ['yes', 'no', 'on', 'off', 'y', true] },
    },
    {
      because: 'dates and times stay texts',
      text: 'a: [2026-02-30, 09:00-16:00, 12:30]',
      value: { a: ['2026-02-30', '09:00-16:00', '12:30'] },
    },
    { because: 'aliases stand for their value', text: 'a: &x [1]\nb: *x\n', value: { a: [1], b: [1] } },
    { because: 'inherited names are ordinary keys', text: 'constructor: 1\ntoString: 2\n', value: { constructor: 1, toString: 2 } },
    { because: 'lines may end in CRLF', text: 'a:\r\n  b: 1\r\n', value: { a: { b: 1 } } },
  ])('is read, because $because', ({ text, value }) => {
    const read = readYaml(text, 'policy.yml')
    expect(read.problems).toEqual([])
    expect(read.value).toEqual(value)
  })
})

it('knows the place of keys, values and characters of texts', () => {
  const { positions } = readYaml('\uFEFFa:\n  - b: "x > 1"\n    c: 1.50\n', 'p')
  expect(positions.key(['a', 0, 'b'])).toEqual({ file: 'p', line: 2, column: 5 })
  expect(positions.value(['a', 0, 'b'])).toEqual({ file: 'p', line: 2, column: 8 })
  expect(positions.value(['a', 0, 'b'], 2)).toEqual({ file: 'p', line: 2, column: 11 })
  expect(positions.value(['a', 0, 'nowhere'])).toEqual({ file: 'p', line: 2, column: 5 })
  expect(positions.source(['a', 0, 'c'])).toBe('1.50')
})
