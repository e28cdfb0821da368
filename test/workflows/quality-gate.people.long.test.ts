import { describe, expect, it } from 'vitest'
import { reports, type GateShop } from './gate-shop.ts'
import { codesOf, comment, openPeopleShop, review, uat } from './people-shop.fixture.ts'

describe('an attestation in the pull request', () => {
  it('counts from a person of the role, for the commit that the review was made of', async () => {
    const shop = await openPeopleShop(uat)
    const before = await shop.run({})
    expect([before.data.decision, before.data.tree.code]).toEqual(['NO-GO', 'attestation/missing'])
    review(shop, { body: 'Tried it on staging.\n\n/attest uat https://wiki.example/uat/42\n' })
    const { data } = await shop.run({})
    expect([data.decision, data.notes]).toEqual(['GO', []])
    const [gate] = data.tree.children.flatMap(({ children }) => children)
    expect(gate).toMatchObject({
      code: 'attestation/given',
      evidence: ['https://wiki.example/uat/42'],
    })
    expect(gate?.message).toMatch(/^ben has attested uat at 2026-/)
  })

  it('in a comment names its commit, and has the comment as its evidence', async () => {
    const shop = await openPeopleShop(uat)
    comment(shop, { body: `/attest uat ${shop.head}` })
    const { data } = await shop.run({})
    expect(data.decision, JSON.stringify(data.notes)).toBe('GO')
    expect(JSON.stringify(data.tree)).toContain('#issuecomment-')
  })

  it.each<{ because: string; code: string; say: (shop: GateShop) => void }>([
    { because: 'a comment names no commit', code: 'attestation/no-commit', say: (shop) => comment(shop, { body: '/attest uat' }) },
    {
      because: 'the hash is cut short, for another commit can be made to fit',
      code: 'attestation/unreadable',
      say: (shop) => comment(shop, { body: `/attest uat ${shop.head.slice(0, 10)}` }),
    },
    {
      because: 'it is about another commit',
      code: 'attestation/wrong-commit',
      say: (shop) => comment(shop, { body: `/attest uat ${shop.base}` }),
    },
    {
      because: 'the review was of an older commit',
      code: 'attestation/wrong-commit',
      say: (shop) => review(shop, { body: '/attest uat' }, shop.base),
    },
    { because: 'somebody else gives it', code: 'attestation/wrong-role', say: (shop) => review(shop, { body: '/attest uat', by: 'ada' }) },
    {
      because: 'a bot gives it',
      code: 'attestation/by-a-bot',
      say: (shop) => review(shop, { body: '/attest uat', by: 'github-actions[bot]' }),
    },
    { because: 'the review was edited', code: 'attestation/edited', say: (shop) => review(shop, { body: '/attest uat', edited: true }) },
    {
      because: 'the comment was edited',
      code: 'attestation/edited',
      say: (shop) => comment(shop, { body: `/attest uat ${shop.head}`, edited: true }),
    },
    {
      because: 'the review was dismissed',
      code: 'attestation/dismissed',
      say: (shop) => review(shop, { body: '/attest uat' }, shop.head, 'DISMISSED'),
    },
    { because: 'it names no gate', code: 'attestation/of-nothing', say: (shop) => review(shop, { body: '/attest covrage' }) },
    {
      because: 'the line cannot be read',
      code: 'attestation/unreadable',
      say: (shop) => review(shop, { body: '/attest uat looks good to me' }),
    },
  ])('does not count when $because, and a note says so', async ({ code, say }) => {
    const shop = await openPeopleShop(uat)
    say(shop)
    const run = await shop.run({})
    expect([run.data.decision, codesOf(run)]).toEqual(['NO-GO', [code]])
    expect(run.result.verdict).toBe('unknown')
  })

  it('that is not submitted yet does not exist', async () => {
    const shop = await openPeopleShop(uat)
    review(shop, { body: '/attest uat' }, shop.head, 'PENDING')
    const run = await shop.run({})
    expect([run.data.tree.code, codesOf(run)]).toEqual(['attestation/missing', []])
  })

  it('ages, and a later one takes its place', async () => {
    const shop = await openPeopleShop(uat)
    review(shop, { body: '/attest uat https://wiki.example/1' })
    shop.github.clock.advance(15 * 86_400_000)
    const old = await shop.run({})
    expect([old.data.decision, old.data.tree.code]).toEqual(['NO-GO', 'attestation/stale'])
    review(shop, { body: '/attest uat https://wiki.example/2' })
    const fresh = await shop.run({})
    expect([fresh.data.decision, codesOf(fresh)]).toEqual(['GO', ['attestation/stale']])
    expect(JSON.stringify(fresh.data.tree)).toContain('https://wiki.example/2')
  })

  it('counts by account number: who has taken over the login does not hold the role', async () => {
    const shop = await openPeopleShop(uat.replace('[ben]', '[1]'))
    review(shop, { body: '/attest uat' })
    expect((await shop.run({})).data.tree.code).toBe('attestation/wrong-role')
    const known = await openPeopleShop(uat.replace('[ben]', `[${shop.github.world.account('ben')?.id}]`))
    review(known, { body: '/attest uat' })
    expect((await known.run({})).data.decision).toBe('GO')
  })

  it('is not known where the comments cannot be read', async () => {
    const shop = await openPeopleShop(uat)
    review(shop, { body: '/attest uat' })
    shop.github.faults.add({ kind: 'status', status: 403 }, { operationId: 'graphql/repository' })
    const run = await shop.run({})
    expect([run.data.decision, codesOf(run)]).toEqual(['NO-GO', ['attestation/not-told']])
  })

  it('leaves no trace in the summary that anything could run: hostile text is shown as text', async () => {
    const shop = await openPeopleShop(uat)
    review(shop, { body: '/attest uat <img/src=x> ::error::boom' })
    const run = await shop.run({})
    expect(codesOf(run)).toEqual(['attestation/unreadable'])
    expect(run.outcome?.summary).not.toContain('<img')
  })
})

describe('a checklist', () => {
  const lists = `policy: 1
roles: { operations: [ben] }
gates:
  - { id: ready, checklist: on-call }
  - { id: tests, require: "failed == 0 and ran >= 1" }
checklists:
  on-call:
    - { id: runbook, item: The runbook is up to date, attested-by: operations, max-age: 90d }
    - { id: tested, item: It is tested, gate: tests }
    - { id: told, item: On-call is told }
`
  it('is proved by a gate and by people, item by item; strangers attest nothing', async () => {
    const shop = await openPeopleShop(lists)
    shop.write('junit.xml', reports.junit)
    review(shop, { body: '/attest on-call/runbook\n/attest on-call/told', by: 'eve' })
    const strange = await shop.run({})
    expect([strange.data.decision, codesOf(strange)]).toEqual(['NO-GO', ['attestation/wrong-role', 'attestation/outsider']])
    review(shop, { body: '/attest on-call/runbook' })
    review(shop, { body: '/attest on-call/told', by: 'ada' })
    const run = await shop.run({})
    expect(run.data.decision, JSON.stringify(run.data.notes)).toBe('GO')
  })
})
