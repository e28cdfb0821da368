import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

describe('refs as locks', () => {
  it('creating twice is a 422: one claim wins', async () => {
    const { ada, fake } = await openShop()
    const { sha } = (await ada('GET', '/commits/main')).body
    const claims = await Promise.all(Array.from({ length: 5 }, () => ada('POST', '/git/refs', { ref: 'refs/locks/release', sha })))
    expect(claims.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422, 422, 422])
    fake.ledger.assertClean()
  })

  it('moving without force is a compare-and-swap: of many writers each step keeps what was there', async () => {
    const { ada } = await openShop()
    const start = (await ada('GET', '/commits/main')).body
    await ada('POST', '/git/refs', { ref: 'refs/heads/records', sha: start.sha })
    const append = async (writer: number): Promise<void> => {
      for (;;) {
        const head = (await ada('GET', '/git/ref/heads/records')).body.object.sha
        const commit = (await ada('POST', '/git/commits', { message: `event ${writer}`, tree: start.commit.tree.sha, parents: [head] }))
          .body
        if ((await ada('PATCH', '/git/refs/heads/records', { sha: commit.sha })).status === 200) return
      }
    }
    await Promise.all(Array.from({ length: 5 }, (_, writer) => append(writer)))
    const { body } = await ada('GET', '/commits?sha=records')
    expect(
      body
        .slice(0, 5)
        .map((each: { commit: { message: string } }) => each.commit.message)
        .toSorted(),
    ).toEqual(['event 0', 'event 1', 'event 2', 'event 3', 'event 4'])
  })

  it.each([
    { because: 'the ref is not below refs/', method: 'POST', path: '/git/refs', body: { ref: 'heads/x', sha: 'HEAD' }, status: 422 },
    {
      because: 'git does not take the name',
      method: 'POST',
      path: '/git/refs',
      body: { ref: 'refs/heads/a..b', sha: 'HEAD' },
      status: 422,
    },
    {
      because: 'the object is not there',
      method: 'POST',
      path: '/git/refs',
      body: { ref: 'refs/heads/x', sha: 'f'.repeat(40) },
      status: 422,
    },
    { because: 'the ref to move is not there', method: 'PATCH', path: '/git/refs/heads/none', body: { sha: 'HEAD' }, status: 422 },
    { because: 'the ref to delete is not there', method: 'DELETE', path: '/git/refs/heads/none', body: undefined, status: 422 },
    { because: 'going back is no fast forward', method: 'PATCH', path: '/git/refs/heads/main', body: { sha: 'OLD' }, status: 422 },
    {
      because: 'going back by force is allowed',
      method: 'PATCH',
      path: '/git/refs/heads/main',
      body: { sha: 'OLD', force: true },
      status: 200,
    },
  ])('$status when $because', async ({ method, path, body, status }) => {
    const { ada, fake } = await openShop()
    const [head, , old] = (await ada('GET', '/commits')).body
    const shas: Record<string, string> = { HEAD: head.sha, OLD: old.sha }
    const sent = body === undefined ? undefined : { ...body, sha: shas[body.sha] ?? body.sha }
    expect((await ada(method, path, sent)).status).toBe(status)
    fake.ledger.assertClean()
  })

  it('answers 409 for a repository without commits, until a first file is put', async () => {
    const { fake, ada } = await openShop()
    await fake.seed.repository('acme/empty')
    const path = `${fake.apiUrl}/repos/acme/empty`
    expect((await ada('GET', `${path}/git/ref/heads/main`)).status).toBe(409)
    expect((await ada('POST', `${path}/git/refs`, { ref: 'refs/heads/x', sha: 'f'.repeat(40) })).status).toBe(409)
    expect((await ada('PUT', `${path}/contents/a.txt`, { message: 'feat: first', content: 'eA==' })).status).toBe(201)
    expect((await ada('GET', `${path}/git/ref/heads/main`)).status).toBe(200)
    fake.ledger.assertClean()
  })

  it.each(['heads/feature/a', 'heads%2Ffeature%2Fa'])('takes slashes as they are or escaped: %s', async (name) => {
    const { ada } = await openShop()
    const { sha } = (await ada('GET', '/commits/main')).body
    await ada('POST', '/git/refs', { ref: 'refs/heads/feature/a', sha })
    expect((await ada('GET', `/git/ref/${name}`)).body.ref).toBe('refs/heads/feature/a')
    expect((await ada('GET', '/branches/feature%2Fa')).body.name).toBe('feature/a')
  })

  it('makes annotated tags: an object, then a ref; a moved major line by force', async () => {
    const { ada } = await openShop()
    const [head, , old] = (await ada('GET', '/commits')).body
    const tag = (
      await ada('POST', '/git/tags', {
        tag: 'v1',
        message: 'one',
        object: old.sha,
        type: 'commit',
        tagger: { name: 'Ada', email: 'a@x.test', date: '2026-01-01T00:00:00Z' },
      })
    ).body
    await ada('POST', '/git/refs', { ref: 'refs/tags/v1', sha: tag.sha })
    expect((await ada('GET', '/git/ref/tags/v1')).body.object).toMatchObject({ type: 'tag', sha: tag.sha })
    expect((await ada('GET', `/git/tags/${tag.sha}`)).body).toMatchObject({
      message: 'one\n',
      tagger: { name: 'Ada', date: '2026-01-01T00:00:00Z' },
      object: { sha: old.sha },
    })
    expect((await ada('GET', '/commits/v1')).body.sha).toBe(old.sha)
    expect((await ada('PATCH', '/git/refs/tags/v1', { sha: head.sha })).status).toBe(200)
  })
})
