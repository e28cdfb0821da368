import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

const membership = (login: string): string => `orgs/acme/teams/release-managers/memberships/${login}`

describe('teams and membership', () => {
  it('tells active from pending, and counts the teams below', async () => {
    const { fake, ada } = await openShop()
    fake.seed.user('dora')
    fake.seed.user('emil')
    fake.seed.team('acme', 'on-call', { members: ['dora'], pending: ['emil'], parent: 'release-managers' })
    expect((await ada('GET', membership('ben'))).body).toMatchObject({ state: 'active', role: 'member' })
    expect((await ada('GET', membership('dora'))).body.state).toBe('active')
    expect((await ada('GET', membership('emil'))).body.state).toBe('pending')
    expect((await ada('GET', membership('cleo'))).status).toBe(404)
    const logins = (await ada('GET', 'orgs/acme/teams/release-managers/members')).body.map((each: { login: string }) => each.login)
    expect(logins.toSorted()).toEqual(['ben', 'dora'])
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'GITHUB_TOKEN never sees teams', token: 'actions', status: 403 },
    { because: 'an App with members: read does', token: 'app', status: 200 },
    { because: 'a member does', token: 'ben', status: 200 },
    { because: 'a stranger gets the 404 of a team that is not there', token: 'cleo', status: 404 },
  ])('$status: $because', async ({ token, status }) => {
    const { fake, as } = await openShop()
    fake.seed.app('reader', 'acme')
    const secrets: Record<string, () => string> = {
      actions: () => fake.seed.actionsToken('acme/shop', { contents: 'write' }),
      app: () => fake.seed.installationToken('reader', { permissions: { members: 'read' } }),
    }
    const secret = secrets[token]?.() ?? fake.seed.personToken(token)
    expect((await as(secret)('GET', membership('ben'))).status).toBe(status)
    fake.ledger.assertClean()
  })

  it('answers 204, 404 and, to those outside, 302 for organization membership', async () => {
    const { ada, cleo, fake } = await openShop()
    expect((await ada('GET', 'orgs/acme/members/ben')).status).toBe(204)
    expect((await ada('GET', 'orgs/acme/members/cleo')).status).toBe(404)
    expect((await cleo('GET', 'orgs/acme/members/ben')).status).toBe(302)
    fake.ledger.assertClean()
  })

  it.each([
    { login: 'ada', permission: 'admin', role: 'admin' },
    { login: 'ben', permission: 'write', role: 'maintain' },
    { login: 'cleo', permission: 'read', role: 'read' },
    { login: 'dora', permission: 'read', role: 'read' },
  ])('$login is $role, in the older words $permission', async ({ login, permission, role }) => {
    const { fake, ada } = await openShop()
    fake.seed.user('dora')
    expect((await ada('GET', `/collaborators/${login}/permission`)).body).toMatchObject({ permission, role_name: role })
  })
})
