import { describe, expect, it } from 'vitest'
import type { GateShop } from './gate-shop.ts'
import { openPeopleShop, review, uat } from './people-shop.fixture.ts'

describe('a team behind a role', () => {
  const team = uat.replace('[ben]', '[acme/qa]')
  const app = (shop: GateShop, permissions: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    shop.github.seed.app('gatekeeper', 'ada')
    return { 'github-token': shop.github.seed.installationToken('gatekeeper', { permissions }) }
  }
  const reading = { contents: 'read', 'pull-requests': 'read' }

  it('is read with a token that may see it', async () => {
    const shop = await openPeopleShop(team)
    shop.github.seed.team('acme', 'qa', { members: ['ben'] })
    const inputs = app(shop, { ...reading, members: 'read' })
    review(shop, { body: '/attest uat', by: 'ada' })
    expect((await shop.run(inputs)).data.tree.code).toBe('attestation/wrong-role')
    review(shop, { body: '/attest uat' })
    const { data } = await shop.run(inputs)
    expect(data.decision, JSON.stringify(data.notes)).toBe('GO')
  })

  it('counts members of teams below it, and no invitation that was not accepted', async () => {
    const shop = await openPeopleShop(team)
    shop.github.seed.team('acme', 'qa', { pending: ['ada'] })
    shop.github.seed.team('acme', 'qa-web', { members: ['ben'], parent: 'qa' })
    const inputs = app(shop, { ...reading, members: 'read' })
    review(shop, { body: '/attest uat', by: 'ada' })
    expect((await shop.run(inputs)).data.decision).toBe('NO-GO')
    review(shop, { body: '/attest uat' })
    expect((await shop.run(inputs)).data.decision).toBe('GO')
  })

  it.each([
    { because: 'the token of a job cannot see it', inputs: () => ({}) },
    { because: 'the App lacks a permission', inputs: (shop: GateShop) => app(shop, reading) },
  ])('is not known when $because, which names the permission', async ({ inputs }) => {
    const shop = await openPeopleShop(team)
    shop.github.seed.team('acme', 'qa', { members: ['ben'], secret: true })
    review(shop, { body: '/attest uat' })
    const { data, result } = await shop.run(inputs(shop))
    expect([data.decision, data.tree.code, result.verdict]).toEqual(['NO-GO', 'attestation/role-unseen', 'unknown'])
    expect(data.tree.message).toContain('members: read')
  })

  it('that is not there has no members', async () => {
    const shop = await openPeopleShop(team)
    review(shop, { body: '/attest uat' })
    expect((await shop.run(app(shop, { ...reading, members: 'read' }))).data.tree.code).toBe('attestation/role-unseen')
  })

  it('is not asked for while nobody has attested anything', async () => {
    const shop = await openPeopleShop(team)
    const before = shop.github.ledger.entries.length
    await shop.run({})
    const asked = shop.github.ledger.entries.slice(before).map(({ operationId }) => operationId)
    expect(asked.filter((id) => !id.startsWith('git'))).toEqual(['graphql/repository', 'graphql/repository'])
  })
})
