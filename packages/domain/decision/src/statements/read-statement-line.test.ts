import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, otherCommit } from '../decision-input.fixture.ts'
import { readStatementLine } from './read-statement-line.ts'

const read = (line: string) => readStatementLine(line, commit)

describe('a line of a comment', () => {
  it.each([
    { line: '/attest criteria/rollback 0123456789abcdef0123456789abcdef01234567', statement: { kind: 'attest', of: 'criteria/rollback' } },
    { line: '/attest people/qa-lead 0123456789abcdef0123456789abcdef01234567', statement: { kind: 'attest', of: 'people/qa-lead' } },
    {
      line: '/accept result/lint/policy-lint 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: gone with the next patch',
      statement: {
        kind: 'accept',
        of: 'result/lint/policy-lint',
        owner: 'ben',
        expires: new Date('2026-12-01T23:59:59Z'),
        reason: 'gone with the next patch',
      },
    },
    {
      line: '/watch 0123456789abcdef0123456789abcdef01234567 @oncall error rate and p95',
      statement: { kind: 'watch', who: 'oncall', what: 'error rate and p95' },
    },
    {
      line: '/override decision 0123456789abcdef0123456789abcdef01234567 until 2026-11-22T10:00Z incident: https://github.com/acme/shop/issues/9 reason: payments are down',
      statement: {
        kind: 'override',
        expires: new Date('2026-11-22T10:00Z'),
        incident: 'https://github.com/acme/shop/issues/9',
        reason: 'payments are down',
      },
    },
  ])('$line is a statement', ({ line, statement }) => {
    expect(read(line)).toEqual({ statement })
  })

  it.each([
    { line: `/attest criteria/x ${otherCommit.slice(0, 12)}`, because: 'it is about the commit ffffffffffff' },
    { line: '/attest criteria/x 0123456', because: 'cuts the commit short' },
    { line: '/attest criteria/x', because: 'names no commit' },
    { line: '/attest criteria/x 0123456789abcdef0123456789abcdef01234567 and more', because: 'more than that' },
    { line: '/attest ../../x 0123456789abcdef0123456789abcdef01234567', because: 'names no criterion' },
    {
      line: '/accept a/b 0123456789abcdef0123456789abcdef01234567 until tomorrow owner @ben reason: a long enough reason',
      because: 'until when',
    },
    {
      line: '/accept a/b 0123456789abcdef0123456789abcdef01234567 until 2026-02-30 owner @ben reason: a long enough reason',
      because: 'until when',
    },
    {
      line: '/accept a/b 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner ben: a long enough reason',
      because: 'names no owner',
    },
    { line: '/accept a/b 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: short', because: 'no reason' },
    {
      line: '/accept a/b#2 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: a long enough reason',
      because: 'names no criterion',
    },
    { line: '/watch 0123456789abcdef0123456789abcdef01234567 somebody: things', because: 'nobody who watches' },
    { line: '/watch 0123456789abcdef0123456789abcdef01234567 @ada', because: 'what is watched' },
    { line: '/override decision 0123456789abcdef0123456789abcdef01234567 reason: a long enough reason', because: 'until when' },
    { line: '/override decision 0123456789abcdef0123456789abcdef01234567 until 2026-11-22T10:00Z reason: no', because: 'no reason' },
    {
      line: '/override coverage 0123456789abcdef0123456789abcdef01234567 until 2026-11-22 reason: a long enough reason',
      because: 'not about the decision',
    },
    {
      line: '/override decision 0123456789abcdef0123456789abcdef01234567 until 2026-11-22 incident: reason: a long enough reason',
      because: 'more than that',
    },
  ])('$line is none, and is told why', ({ line, because }) => {
    expect(read(line)).toEqual({ kind: expect.any(String), refused: expect.stringContaining(because) })
    expect(JSON.stringify(read(line))).toContain('write `/')
  })

  it.each([
    '',
    'I attest criteria/x 0123456789abcdef0123456789abcdef01234567',
    '> /attest criteria/x 0123456789abcdef0123456789abcdef01234567',
    '/approve qa-lead 0123456789abcdef0123456789abcdef01234567',
    '/constructor x',
    '/ATTEST a 0123456789abcdef0123456789abcdef01234567',
  ])('%j is no command of these', (line) => {
    expect(read(line)).toBeUndefined()
  })

  it('never counts for a commit that it does not name', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{40}$/)
    fc.assert(
      fc.property(hash, hash, fc.boolean(), fc.integer({ min: 1, max: 40 }), (one, other, same, length) => {
        const line = readStatementLine(`/attest criteria/x ${(same ? other : one).slice(0, length)}`, other)
        expect(line !== undefined && 'statement' in line).toBe(length === 40 && (same || one === other))
      }),
    )
  })

  it('keeps the first 500 characters of a reason', () => {
    const line = read(`/watch ${commit} @ada ${'x'.repeat(2000)}`)
    expect(line).toEqual({ statement: { kind: 'watch', who: 'ada', what: 'x'.repeat(500) } })
  })

  it('may be as long as it likes', () => {
    const long = `/override 0123456789abcdef0123456789abcdef01234567 until ${'2026-11-22T10:00Z '.repeat(20_000)}${':'.repeat(20_000)}`
    expect(read(long)).toMatchObject({ kind: 'override' })
  })
})
