import { describe, expect, it } from 'vitest'
import { reports, type GateShop } from './gate-shop.ts'
import { codesOf, comment, openPeopleShop, review, type Files } from './people-shop.fixture.ts'

describe('an override', () => {
  const policy = `policy: 1
roles: { executive: [ben], cto: [ada, eve] }
gates: [ { id: tests, require: "failed == 0 and ran >= 5" }, { id: uat, attested-by: executive } ]
overrides: { approve: { executive: 1 } }
`
  const until = '2026-01-07'
  const reason = 'reason: customers cannot pay at all'

  it('lets the release go on, shows as what it is, and rewrites nothing', async () => {
    const shop = await openPeopleShop(policy)
    shop.write('junit.xml', reports.junit)
    const before = await shop.run({})
    review(shop, {
      body: `/override tests until ${until} ${reason}\n/override uat until ${until} incident: https://status.example/7 ${reason}`,
    })
    const run = await shop.run({})
    expect(run.data.override).toEqual({
      by: ['ben'],
      reason: 'customers cannot pay at all',
      until: '2026-01-08T00:00:00.000Z',
      incident: 'https://status.example/7',
      opens: 'post-mortem',
    })
    expect({ ...run.data, override: null }).toEqual(before.data)
    expect([run.data.decision, run.result.verdict, run.outcome?.summary?.split('\n')[0]]).toEqual([
      'NO-GO',
      'warn',
      '## NO-GO (overridden)',
    ])
  })

  it('of one gate does not open another', async () => {
    const shop = await openPeopleShop(policy)
    review(shop, { body: `/override tests until ${until} ${reason}` })
    const run = await shop.run({})
    expect([run.data.override, codesOf(run).includes('override/refused')]).toEqual([null, true])
    expect(JSON.stringify(run.data.notes)).toContain('the gate uat, which is open, too')
  })

  it.each<{ because: string; say: (shop: GateShop) => void; code: string; says: string }>([
    {
      because: 'somebody else asks for it',
      say: (shop) => review(shop, { body: `/override tests until ${until} ${reason}`, by: 'eve' }),
      code: 'override/refused',
      says: 'executive has not approved it',
    },
    {
      because: 'the author of the change asks for it',
      say: (shop) => review(shop, { body: `/override tests until ${until} ${reason}`, by: 'ada' }),
      code: 'override/refused',
      says: 'the authors of a change set nothing of it aside',
    },
    {
      because: 'it has no end',
      say: (shop) => review(shop, { body: `/override tests ${reason}` }),
      code: 'override/unreadable',
      says: 'until',
    },
    {
      because: 'it gives no reason',
      say: (shop) => review(shop, { body: `/override tests until ${until}` }),
      code: 'override/unreadable',
      says: 'reason',
    },
    {
      because: 'it has ended',
      say: (shop) => review(shop, { body: `/override tests until 2026-01-04 ${reason}` }),
      code: 'override/refused',
      says: 'it has ended',
    },
    {
      because: 'it is for months',
      say: (shop) => review(shop, { body: `/override tests until 2026-06-04 ${reason}` }),
      code: 'override/refused',
      says: '7 days',
    },
    {
      because: 'it is for another commit',
      say: (shop) => review(shop, { body: `/override tests until ${until} ${reason}` }, shop.base),
      code: 'override/refused',
      says: 'it is for',
    },
    {
      because: 'a comment names no commit',
      say: (shop) => comment(shop, { body: `/override tests until ${until} ${reason}` }),
      code: 'override/no-commit',
      says: 'no commit',
    },
    {
      because: 'it was edited',
      say: (shop) => review(shop, { body: `/override tests until ${until} ${reason}`, edited: true }),
      code: 'override/edited',
      says: 'edited',
    },
    {
      because: 'it names no gate that is open',
      say: (shop) => review(shop, { body: `/override tsets until ${until} ${reason}` }),
      code: 'override/refused',
      says: 'tsets names no gate',
    },
  ])('does not count when $because', async ({ say, code, says }) => {
    const shop = await openPeopleShop(policy.replace(', { id: uat, attested-by: executive }', ''))
    say(shop)
    const run = await shop.run({})
    expect([run.data.override, run.result.verdict]).toEqual([null, 'unknown'])
    const note = run.data.notes.find((each) => each.code.startsWith('override/'))
    expect([note?.code, note?.message]).toEqual([code, expect.stringContaining(says)])
  })

  it('counts from the file of the base commit, for one commit', async () => {
    // The base cannot hold the hash of a commit that follows it: the file is for the base itself, and the head is refused.
    const file: Files = ({ world }) => ({
      '.github/overrides.yml': `overrides:
  - { gates: [tests], for: ${'d'.repeat(40)}, by: [ { id: ${world.account('ben')?.id}, login: ben } ], reason: customers cannot pay, expires: ${until} }
`,
    })
    const shop = await openPeopleShop(policy, file)
    const run = await shop.run({})
    expect([run.data.override, run.data.notes.find(({ code }) => code === 'override/refused')?.message]).toEqual([
      null,
      expect.stringContaining('it is for dddddddddddd'),
    ])
    expect(run.result.evidence.map(({ path }) => path)).toContain('.github/overrides.yml')
  })

  it('is read only where the policy allows one', async () => {
    const file: Files = () => ({ '.github/overrides.yml': 'nonsense: [' })
    const shop = await openPeopleShop(policy, file)
    expect((await shop.run({})).problem?.code).toBe('override/invalid')
    const strict = await openPeopleShop(policy.replace(/overrides:.*\n/, ''), file)
    expect((await strict.run({})).data.decision).toBe('NO-GO')
  })
})
