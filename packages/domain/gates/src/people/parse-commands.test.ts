import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, parseCommands } from './parse-commands.ts'

const digest = 'ab'.repeat(32)
const hash = 'abcdef0123'.repeat(4)
const why = (text: string): readonly (string | undefined)[] =>
  parseCommands(text).map((each) => (each.kind === 'odd' ? each.why : undefined))

describe('a command', () => {
  it.each<{ text: string; commands: readonly Command[] }>([
    { text: '/attest uat', commands: [{ kind: 'attest', of: 'uat' }] },
    { text: 'Fine.\r\n/attest uat https://x/1\r\n', commands: [{ kind: 'attest', of: 'uat', url: 'https://x/1' }] },
    {
      text: `/attest on-call/runbook ${hash.toUpperCase()} sha256:${digest.toUpperCase()} http://x/?a=1`,
      commands: [{ kind: 'attest', of: 'on-call/runbook', commit: hash, digest, url: 'http://x/?a=1' }],
    },
    {
      text: '/attest a\n/attest b',
      commands: [
        { kind: 'attest', of: 'a' },
        { kind: 'attest', of: 'b' },
      ],
    },
    {
      text: '/override build until 2026-06-16 reason: nobody can pay, reason: enough',
      commands: [{ kind: 'override', of: 'build', expires: new Date('2026-06-17T00:00:00Z'), reason: 'nobody can pay, reason: enough' }],
    },
    {
      text: `/override build ${hash} until 2026-06-16T10:00:00Z incident: https://x/7 reason: nobody can pay`,
      commands: [
        {
          kind: 'override',
          of: 'build',
          commit: hash,
          expires: new Date('2026-06-16T10:00:00Z'),
          incident: 'https://x/7',
          reason: 'nobody can pay',
        },
      ],
    },
  ])('is read from $text', ({ text, commands }) => {
    expect(parseCommands(text)).toEqual(commands)
  })

  it.each([
    { because: 'it stands in a sentence', text: 'Please /attest uat' },
    { because: 'it is quoted', text: '> /attest uat' },
    { because: 'it is code', text: '```\n/attest uat\n```' },
    { because: 'the code has no end', text: '~~~\n/attest uat' },
    { because: 'a shorter fence does not end the code', text: '````\n```\n/attest uat\n````' },
    { because: 'it is indented code', text: '    /attest uat' },
    { because: 'it is another word', text: '/attested uat' },
    { because: 'it is a list', text: '- /attest uat' },
  ])('is none when $because', ({ text }) => {
    expect(parseCommands(text)).toEqual([])
  })

  it('stands after code as anywhere', () => {
    expect(parseCommands('```\n/attest a\n```\n/attest b')).toEqual([{ kind: 'attest', of: 'b' }])
  })

  it.each([
    { text: '/attest', says: 'where a gate' },
    { text: '/attest ../etc', says: '"../etc"' },
    { text: '/attest a/b/c', says: '"a/b/c"' },
    { text: '/attest uat looks good', says: '"looks"' },
    { text: '/attest uat javascript:alert(1)', says: 'javascript' },
    { text: `/attest uat ${hash} ${hash}`, says: 'two of one kind' },
    { text: '/attest uat abcdef0', says: 'full hash' },
    { text: '/override build abcdef0 until 2026-06-16 reason: x', says: 'until' },
    { text: '/override build', says: 'until' },
    { text: '/override build until', says: 'ends at ""' },
    { text: '/override build until tomorrow reason: x', says: '"tomorrow"' },
    { text: '/override build until 2026-02-30 reason: x', says: '"2026-02-30"' },
    { text: '/override build until 2026-06-16', says: 'no reason' },
    { text: '/override build until 2026-06-16 reason:', says: 'no reason' },
    { text: '/override build until 2026-06-16 because reason: x', says: '"because"' },
    { text: '/override build until 2026-06-16 incident: none reason: x', says: '"incident:"' },
    { text: '/override a/b until 2026-06-16 reason: x', says: '"a/b"' },
    { text: `/attest uat ${'x'.repeat(3000)}`, says: 'too long' },
  ])('that cannot be read says why: $text', ({ text, says }) => {
    expect(why(text)).toEqual([expect.stringContaining(says)])
  })

  it('is one of at most 50', () => {
    expect(parseCommands('/attest a\n'.repeat(200))).toHaveLength(50)
  })

  it('is found by any text in the same way, and never breaks', () => {
    const part = fc.oneof(
      fc.constantFrom('/attest ', '/override ', 'uat', ' until ', '2026-06-16', ' reason: ', '\n', '```', '>', '    '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        for (const command of parseCommands(text)) {
          const word = command.kind === 'odd' ? command.word : command.kind
          expect(text.split(/[\r\n]/).some((line) => line.trimStart().startsWith(`/${word}`))).toBe(true)
          if (command.kind !== 'odd') expect(command.of).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9_-]*)?$/)
        }
      }),
    )
  })
})
