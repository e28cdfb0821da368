import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseWorkflowCommand } from './workflow-command.ts'

const known = (name: string): boolean => ['error', 'debug', 'add-mask'].includes(name.toLowerCase())

it.each([
  { line: '::error::text', command: { name: 'error', properties: {}, data: 'text' }, because: 'the plain form' },
  {
    line: '  ::error file=a.ts,line=1::t',
    command: { name: 'error', properties: { file: 'a.ts', line: '1' }, data: 't' },
    because: 'blanks in front do not matter',
  },
  {
    line: '::error title=a%2Cb%3Ac::x%0Ay%25',
    command: { name: 'error', properties: { title: 'a,b:c' }, data: 'x\ny%' },
    because: 'escapes are undone',
  },
  { line: '::error::a::b', command: { name: 'error', properties: {}, data: 'a::b' }, because: 'only the first end counts' },
  { line: '::ERROR::x', command: { name: 'ERROR', properties: {}, data: 'x' }, because: 'any case' },
  { line: 'text ##[error]old', command: { name: 'error', properties: {}, data: 'old' }, because: 'the old form may stand anywhere' },
  {
    line: '##[error file=a;line=2]x%3By',
    command: { name: 'error', properties: { file: 'a', line: '2' }, data: 'x;y' },
    because: 'the old form has other separators',
  },
  { line: '::unknown::x', command: undefined, because: 'the name is not known' },
  { line: 'x ::error::y', command: undefined, because: 'the new form starts the line' },
  { line: '::error', command: undefined, because: 'it does not end' },
  { line: '::error file=,line::x', command: { name: 'error', properties: {}, data: 'x' }, because: 'halves of properties are dropped' },
])('reads $line, because $because', ({ line, command }) => {
  expect(parseWorkflowCommand(line, known)).toEqual(command)
})

it('gives back what was escaped as @actions/core escapes it', () => {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const text = fc.string({ unit: fc.constantFrom('a', '%', ':', ',', '\n', '\r', '=', ' ', '2', '5', 'A'), minLength: 1 })
  fc.assert(
    fc.property(text, text, (message, title) => {
      fc.pre(title.trim() === title)
      expect(parseWorkflowCommand(`::error title=${property(title)}::${data(message)}`, known)).toEqual({
        name: 'error',
        properties: { title },
        data: message,
      })
    }),
  )
})

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (line) => void parseWorkflowCommand(`::error${line}`, known)))
})
