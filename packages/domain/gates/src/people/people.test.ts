import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, gated } from '../gate-input.fixture.ts'
import { type Account, accountName, isSameAccount } from './account.ts'
import { endOf } from './end-of.ts'
import { emptySeat } from './fill-seats.ts'
import { parseAttestations } from './parse-attestations.ts'
import { parseOverrides } from './parse-overrides.ts'
import { readStatements, type Statement } from './read-statements.ts'

const account = fc.oneof<fc.Arbitrary<Account>[]>(
  fc.constantFrom('ada', '@Ada', 'ben'),
  fc.record({ id: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ id: fc.integer({ min: 1, max: 3 }), login: fc.constantFrom('ada', 'ben') }),
)

describe('an account', () => {
  it.each<{ because: string; one: Account; other: Account; same: boolean }>([
    { because: 'case and @ do not matter', one: 'Ada', other: ' @ada ', same: true },
    {
      because: 'one number is one account, whatever its login',
      one: { id: 5, login: 'ada' },
      other: { id: 5, login: 'ada-of-old' },
      same: true,
    },
    {
      because: 'a login that somebody took over is another account',
      one: { id: 5, login: 'ada' },
      other: { id: 6, login: 'ada' },
      same: false,
    },
    { because: 'a login alone is known by its login', one: 'ada', other: { id: 6, login: 'Ada' }, same: true },
    { because: 'a number alone says no login', one: 'ada', other: { id: 6 }, same: false },
    { because: 'two names are two', one: 'ada', other: 'ben', same: false },
  ])('is the same or not: $because', ({ one, other, same }) => {
    expect(isSameAccount(one, other)).toBe(same)
  })

  it('is the same as itself, and the same both ways', () => {
    fc.assert(
      fc.property(account, account, (one, other) => {
        expect(isSameAccount(one, one)).toBe(true)
        expect(isSameAccount(one, other)).toBe(isSameAccount(other, one))
      }),
    )
  })

  it('has a name for readers', () => {
    expect(['@ada', { id: 5, login: 'ben' }, { id: 6 }].map(accountName)).toEqual(['@ada', 'ben', 'account 6'])
  })
})

describe('seats', () => {
  it('are filled by one person each, exactly when some assignment fills them', () => {
    const people = ['a', 'b', 'c', 'd']
    const holders = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.uniqueArray(fc.constantFrom(...people)))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...people)),
        holders,
        (seats, by, roles) => {
          const fits = (rest: readonly string[], left: readonly string[]): boolean =>
            rest[0] === undefined ||
            left.some(
              (person) =>
                (roles[rest[0] ?? ''] ?? []).includes(person) &&
                fits(
                  rest.slice(1),
                  left.filter((each) => each !== person),
                ),
            )
          expect(emptySeat(seats, by, new Map(Object.entries(roles))) === undefined).toBe(fits(seats, by))
        },
      ),
    )
  })

  it('are not filled twice by one person under two names', () => {
    const members = new Map([['x', [{ id: 1, login: 'ada' }]]])
    expect(emptySeat(['x', 'x'], ['ada', '@Ada', { id: 1 }], members)).toBe('x')
  })
})

describe('the end of a day', () => {
  it.each([
    ['2026-06-16', '2026-06-17T00:00:00.000Z'],
    ['2026-06-16T10:00:00+02:00', '2026-06-16T08:00:00.000Z'],
    ['2026-02-30', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('of %s is %s', (text, end) => {
    expect(endOf(text)?.toISOString()).toBe(end)
  })
})

const statement = (more: Partial<Statement> = {}): Statement => ({
  author: { id: 5, login: 'erin' },
  isBot: false,
  isOutsider: false,
  body: '/attest uat',
  url: 'https://x/1',
  at: new Date('2026-06-15T11:30:00Z'),
  isEdited: false,
  isDismissed: false,
  commit,
  ...more,
})

describe('what is said in a pull request', () => {
  it('is an attestation with the commit of the review', () => {
    expect(readStatements([statement()], commit)).toEqual({
      attestations: [
        {
          of: 'uat',
          by: { id: 5, login: 'erin' },
          isOutsider: false,
          at: new Date('2026-06-15T11:30:00Z'),
          commit,
          evidence: [{ url: 'https://x/1' }],
          source: 'https://x/1',
        },
      ],
      overrides: [],
      notes: [],
    })
  })

  it.each<{ because: string; more: Partial<Statement>; code: string }>([
    { because: 'the account is gone', more: { author: null }, code: 'attestation/no-author' },
    { because: 'a bot wrote it', more: { isBot: true }, code: 'attestation/by-a-bot' },
    { because: 'it was edited', more: { isEdited: true }, code: 'attestation/edited' },
    { because: 'it was dismissed', more: { isDismissed: true }, code: 'attestation/dismissed' },
    { because: 'a comment names no commit', more: { commit: null }, code: 'attestation/no-commit' },
    {
      because: 'it names another commit than the review has',
      more: { body: `/attest uat ${'1'.repeat(40)}` },
      code: 'attestation/other-commit',
    },
    { because: 'it cannot be read', more: { body: '/attest uat nice' }, code: 'attestation/unreadable' },
    { because: 'an override cannot be read', more: { body: '/override uat' }, code: 'override/unreadable' },
  ])('does not count when $because', ({ more, code }) => {
    const { attestations, overrides, notes } = readStatements([statement(more)], commit)
    expect([attestations, overrides, notes.map((note) => [note.code, note.evidence])]).toEqual([[], [], [[code, 'https://x/1']]])
  })

  it('says nothing without a command, whoever says it', () => {
    expect(readStatements([statement({ body: 'Looks good to me', isBot: true })], commit).notes).toEqual([])
  })

  it('names its commit in full', () => {
    const named = statement({ commit: null, body: `/attest uat ${commit}` })
    const other = statement({ commit: null, body: `/attest uat ${'1'.repeat(40)}` })
    expect(readStatements([named, other], commit).attestations.map((each) => each.commit)).toEqual([commit, '1'.repeat(40)])
  })
})

describe('a file of overrides', () => {
  const text = (what: string, expires = '2026-06-16'): string =>
    `overrides: [ { gates: [build], for: ${what}, by: [ { id: 5, login: erin } ], reason: nobody can pay at all, expires: ${expires} } ]`
  const policy = 'roles: { executive: [5] }\ngates: [ { id: build, check: ci } ]\noverrides: { approve: { executive: 1 } }'
  const roleMembers = new Map([['executive', [{ id: 5, login: 'erin' }]]])
  const overridden = async (what: string, tag?: string): Promise<boolean> => {
    const overrides = parseOverrides(text(what), 'o.yml', { commit, ...(tag === undefined ? {} : { tag }) })
    return (await gated(policy, { overrides, roleMembers })).override !== null
  }

  it('is for one commit, or for one tag', async () => {
    expect(await overridden(commit)).toBe(true)
    expect(await overridden('v1.2.0', 'v1.2.0')).toBe(true)
    expect(await overridden('v1.2.0', 'v1.3.0')).toBe(false)
    expect(await overridden('v1.2.0')).toBe(false)
  })

  it.each(['2026-02-30', '2026-06-16T25:00:00Z'])('ends on a day of the calendar, not on %s', (day) => {
    expect(() => parseOverrides(text(commit, day), 'o.yml', { commit })).toThrow(
      expect.objectContaining({ code: 'override/invalid', message: expect.stringContaining(`${day} is no day`) }),
    )
  })

  it('may be empty', () => {
    expect([parseOverrides('', 'o.yml', { commit }), parseAttestations('', 'a.yml')]).toEqual([[], []])
  })
})
