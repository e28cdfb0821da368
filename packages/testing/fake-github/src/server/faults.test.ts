import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

const lost = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: { cause?: { code?: string } }) => error.cause?.code ?? 'failed',
  )

describe('faults', () => {
  it.each([
    { fault: { kind: 'status', status: 502 } as const, status: 502 },
    { fault: { kind: 'status', status: 500 } as const, status: 500 },
    { fault: { kind: 'status', status: 409, message: 'Conflict' } as const, status: 409 },
    { fault: { kind: 'status', status: 429, retryAfterSeconds: 7 } as const, status: 429 },
    { fault: { kind: 'secondary-limit', retryAfterSeconds: 7 } as const, status: 403 },
  ])('$fault.kind $status: answers so without any effect, once', async ({ fault, status }) => {
    const { fake, ada } = await openShop()
    const hits = fake.faults.add(fault, { operationId: 'repos/create-release' })
    const first = await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    expect(first.status).toBe(status)
    if ('retryAfterSeconds' in fault) expect(first.headers.get('retry-after')).toBe('7')
    expect((await ada('GET', '/releases')).body).toEqual([])
    expect((await ada('POST', '/releases', { tag_name: 'v1.0.0' })).status).toBe(201)
    expect(hits()).toBe(1)
  })

  it.each([
    { kind: 'reset-before' as const, releases: 0 },
    { kind: 'reset-after' as const, releases: 1 },
  ])('$kind: the answer is lost and $releases release is made', async ({ kind, releases }) => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind }, { operationId: 'repos/create-release' })
    expect(await lost(ada('POST', '/releases', { tag_name: 'v1.0.0' }))).not.toBe('answered')
    expect((await ada('GET', '/releases')).body).toHaveLength(releases)
  })

  it('status-after: the effect is there behind a 502', async () => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind: 'status-after', status: 502 }, { operationId: 'git/create-ref' })
    const { body } = await ada('GET', '/commits/main')
    expect((await ada('POST', '/git/refs', { ref: 'refs/tags/x', sha: body.sha })).status).toBe(502)
    expect((await ada('GET', '/git/ref/tags/x')).status).toBe(200)
  })

  it('strikes the nth matching call, as often as told', async () => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind: 'status', status: 502 }, { nth: 2, times: 2 })
    const statuses = []
    for (let call = 0; call < 4; call += 1) statuses.push((await ada('GET', '/tags')).status)
    expect(statuses).toEqual([200, 502, 502, 200])
  })

  it('stale-read: answers from before the newest write, refs and releases alike', async () => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind: 'stale-read' }, { operationId: 'repos/list-tags' })
    fake.faults.add({ kind: 'stale-read' }, { operationId: 'repos/list-releases' })
    await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    expect((await ada('GET', '/tags')).body).toHaveLength(1)
    expect((await ada('GET', '/releases')).body).toHaveLength(0)
    expect((await ada('GET', '/tags')).body).toHaveLength(2)
    expect((await ada('GET', '/releases')).body).toHaveLength(1)
    fake.ledger.assertClean()
  })

  it('page-drift: the last item of page 1 comes again on page 2', async () => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind: 'page-drift', items: 1 }, { operationId: 'repos/list-commits', nth: 2 })
    const pages = [await ada('GET', '/commits?per_page=2'), await ada('GET', '/commits?per_page=2&page=2')]
    expect(pages[1]?.body[0].sha).toBe(pages[0]?.body[1].sha)
  })

  it('no-link and omit: an answer without paging, and one of an older server', async () => {
    const { fake, ada } = await openShop()
    fake.faults.add({ kind: 'no-link' }, { operationId: 'repos/list-commits' })
    expect((await ada('GET', '/commits?per_page=1')).headers.get('link')).toBeNull()
    expect((await ada('GET', '/commits?per_page=1')).headers.get('link')).toContain('rel="next"')
    fake.faults.add({ kind: 'omit', fields: ['visibility', 'user_view_type'] }, { operationId: 'repos/get' })
    const { body } = await ada('GET', `${fake.apiUrl}/repos/acme/shop`)
    expect(body).not.toHaveProperty('visibility')
    expect(body.owner).not.toHaveProperty('user_view_type')
  })

  it('lets a test act at every call, before and after its effect', async () => {
    const { fake, ada } = await openShop()
    const seen: string[] = []
    fake.onCall.current = ({ index, phase, operationId, status }) =>
      void seen.push(`${index} ${phase} ${operationId} ${status ?? ''}`.trim())
    await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    await ada('GET', '/releases/latest')
    expect(seen).toEqual([
      '1 before repos/create-release',
      '1 after repos/create-release 201',
      '2 before repos/get-latest-release',
      '2 after repos/get-latest-release 200',
    ])
  })
})
