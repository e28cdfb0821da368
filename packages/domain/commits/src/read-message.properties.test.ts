import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMessage } from './read-message.ts'
import type { Footer } from './reading.ts'

interface Parts {
  readonly type: string
  readonly scope: string | null
  readonly bang: boolean
  readonly description: string
  readonly body: string
  readonly footers: readonly Footer[]
  readonly lineEnd: string
}

/** The inverse of reading: the message that says exactly this. */
function renderMessage({ type, scope, bang, description, body, footers, lineEnd }: Parts): string {
  const header = `${type}${scope === null ? '' : `(${scope})`}${bang ? '!' : ''}: ${description}`
  const block = footers.map(([token, value]) => `${token}${value.startsWith('#') ? ' ' : ': '}${value}`).join('\n')
  return [header, body, block]
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('\n', lineEnd)
}

const oneLine = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s/g, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith('#'))
const type = fc.string({ unit: fc.constantFrom('a', 'z', 'é', 'ж', '名', '-', '7'), maxLength: 8 }).map((tail) => `x${tail}`)
const scope = oneLine.map((text) => text.replace(/[()]/g, '.'))
const word = fc.constantFrom('call(', 'x)', 'y', 'SELECT', '"z"', '{', '[a](b)', 'https://h/p:', '@me', '<b>', '`c`', '$(rm)')
const proseLine = fc.array(word, { maxLength: 6 }).map((words) => ['some', ...words].join(' '))
const prose = fc.array(
  fc.array(proseLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  { minLength: 1, maxLength: 3 },
)
const token = fc.constantFrom('Refs', 'Signed-off-by', 'Co-authored-by', 'Release-As', 'X-1')
const value = fc.tuple(oneLine, fc.array(proseLine, { maxLength: 2 })).map(([first, more]) => [first, ...more].join('\n  '))
const footer: fc.Arbitrary<Footer> = fc.oneof(
  fc.tuple(token, value),
  fc.tuple(
    token,
    fc.nat().map((issue) => `#${issue}`),
  ),
  fc.tuple(
    fc.constant('BREAKING CHANGE'),
    prose.map((paragraphs) => paragraphs.join('\n\n')),
  ),
)
const parts: fc.Arbitrary<Parts> = fc.record({
  type,
  scope: fc.option(scope, { nil: null }),
  bang: fc.boolean(),
  description: oneLine,
  body: fc.oneof(
    fc.constant(''),
    prose.map((paragraphs) => paragraphs.join('\n\n')),
  ),
  footers: fc.array(footer, { maxLength: 4 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
})

it('Reading a rendered message gives back what was rendered', () => {
  const law = fc.property(parts, (written) => {
    const read = readMessage(renderMessage(written))
    const notes = written.footers.filter(([name]) => name === 'BREAKING CHANGE').map(([, text]) => text)
    expect(read).toMatchObject({
      conventional: true,
      type: written.type,
      scope: written.scope,
      description: written.description,
      body: written.body,
    })
    // The ` #` of an issue belongs to the separator.
    expect(read.footers).toEqual(written.footers.map(([name, text]) => [name, text.startsWith('#') ? text.slice(1) : text]))
    expect(read.breakingNotes).toEqual(notes)
    expect(read.breaking).toBe(written.bang || notes.length > 0)
  })
  fc.assert(law, { numRuns: 1000 })
})

const noise = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '\0',
    '\ud800',
    '```',
    '~~~',
    '<details>',
    '</details>',
    '> ',
    '* ',
    '- ',
    'feat: ',
    'fix(',
    ')!: ',
    'x',
  ),
  fc.constantFrom(
    'BREAKING CHANGE: ',
    'breaking change:',
    'BREAKING-CHANGE:',
    'Refs: ',
    'Fixes #',
    'Revert "',
    '"',
    'This reverts commit ',
    'abcdef12',
  ),
  fc.constantFrom(
    'BEGIN_NESTED_COMMIT',
    'END_NESTED_COMMIT',
    '# --- >8 ---',
    '(cherry picked from commit ',
    '---------',
    'Reverts o/r#1',
    '[x]',
  ),
)
const garbage = fc.array(noise, { maxLength: 30 }).map((pieces) => pieces.join(''))
const options = fc.record(
  { squash: fc.constantFrom('title', 'inner'), bots: fc.constantFrom('header', 'body'), quotes: fc.constantFrom('skip', 'read') },
  { requiredKeys: [] },
)

it('Any text has a reading, and its parts fit together', () => {
  const law = fc.property(garbage, options, (message, how) => {
    const read = readMessage(message, how)
    expect(read.conventional).toBe(read.type !== null)
    expect(read.type === null).toBe(read.description === null)
    expect(read.header).not.toContain('\n')
    expect(read.breaking || read.breakingNotes.length === 0).toBe(true)
    expect(how.squash === 'inner' || read.inner.length === 0).toBe(true)
  })
  fc.assert(law, { numRuns: 3000 })
})

it('No body makes a commit unparsed or another commit', () => {
  const law = fc.property(garbage, (body) => {
    expect(readMessage(`fix(a): b\n\n${body}`)).toMatchObject({ conventional: true, type: 'fix', scope: 'a', description: 'b' })
  })
  fc.assert(law, { numRuns: 1000 })
})

it('Line ends do not change a reading', () => {
  const law = fc.property(garbage, (message) => {
    const text = message.replaceAll('\r', '')
    expect(readMessage(text.replaceAll('\n', '\r\n'))).toEqual(readMessage(text))
  })
  fc.assert(law)
})
