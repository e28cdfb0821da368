import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

describe('rate limits', () => {
  it('counts a thousand requests an hour for GITHUB_TOKEN, tells how many are left, and starts afresh', async () => {
    const { fake, as } = await openShop()
    const secret = fake.seed.actionsToken('acme/shop', { contents: 'read' })
    const robot = as(secret)
    expect((await robot('GET', '/tags')).headers.get('x-ratelimit-remaining')).toBe('999')
    const token = fake.world.tokens.get(secret) ?? null
    for (let call = 0; call < 999; call += 1) fake.world.limits.count(token, fake.clock.now())
    const refused = await robot('GET', '/tags')
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining('API rate limit exceeded') } })
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(fake.clock.now() / 1000 + 3600))
    expect([refused.headers.get('x-ratelimit-limit'), refused.headers.get('x-ratelimit-remaining')]).toEqual(['1000', '0'])
    // Asking for the limit is free.
    expect((await robot('GET', 'rate_limit')).body.rate).toMatchObject({ limit: 1000, remaining: 0 })
    fake.clock.advance(3_600_000)
    expect((await robot('GET', '/tags')).status).toBe(200)
    fake.ledger.assertClean()
  })

  it('refuses too many creations a minute when it is told a limit', async () => {
    const { ada, fake } = await openShop({ limits: { contentPerMinute: 2 } })
    const statuses = []
    for (let at = 0; at < 3; at += 1) statuses.push(await ada('POST', '/issues', { title: `issue ${at}` }))
    expect(statuses.map(({ status }) => status)).toEqual([201, 201, 403])
    expect(statuses[2]?.headers.get('retry-after')).toBe('60')
    fake.clock.advance(60_000)
    expect((await ada('POST', '/issues', { title: 'again' })).status).toBe(201)
  })

  it.each([
    {
      because: 'a write weighs five points',
      limits: { pointsPerMinute: 11 },
      calls: ['POST', 'POST', 'GET', 'GET'],
      statuses: [201, 201, 200, 403],
      wait: 60,
    },
    {
      because: 'reads weigh one',
      limits: { pointsPerMinute: 3 },
      calls: ['GET', 'GET', 'GET', 'GET'],
      statuses: [200, 200, 200, 403],
      wait: 60,
    },
    {
      because: 'an hour has a limit of its own',
      limits: { contentPerHour: 1 },
      calls: ['POST', 'POST', 'GET'],
      statuses: [201, 403, 200],
      wait: 3600,
    },
  ])('counts what the secondary limits count: $because', async ({ limits, calls, statuses, wait }) => {
    const { ada } = await openShop({ limits })
    const answers = []
    for (const method of calls) answers.push(await ada(method, '/issues', method === 'GET' ? undefined : { title: 'x' }))
    expect(answers.map(({ status }) => status)).toEqual(statuses)
    expect(answers.find(({ status }) => status === 403)?.headers.get('retry-after')).toBe(String(wait))
  })

  it('dates its answers by its own clock', async () => {
    const { ada, fake } = await openShop()
    fake.clock.set('2026-12-24T18:00:00Z')
    expect((await ada('GET', '/tags')).headers.get('date')).toBe('Thu, 24 Dec 2026 18:00:00 GMT')
  })
})
