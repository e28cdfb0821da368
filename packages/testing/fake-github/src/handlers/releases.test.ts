import { describe, expect, it } from 'vitest'
import { openShop, type Ask, type Shop } from '../shop.fixture.ts'

async function upload(shop: Shop, release: { upload_url: string }, name: string, bytes = 'bytes', as: Ask = shop.ada) {
  return as('POST', release.upload_url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`), bytes, {
    'content-type': 'application/zip',
  })
}

describe('releases', () => {
  it('draft → assets with digests → publish makes a lightweight tag at the target', async () => {
    const shop = await openShop()
    const { ada, fake } = shop
    const draft = (await ada('POST', '/releases', { tag_name: 'v1.0.0', name: 'One', body: 'notes', draft: true })).body
    expect(draft).toMatchObject({ draft: true, published_at: null, tag_name: 'v1.0.0', target_commitish: 'main', immutable: false })
    expect((await ada('GET', '/git/ref/tags/v1.0.0')).status).toBe(404)
    const asset = (await upload(shop, draft, 'app.zip')).body
    expect(asset).toMatchObject({
      state: 'uploaded',
      size: 5,
      digest: 'sha256:277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9',
    })
    fake.clock.advance(60_000)
    const published = (await ada('PATCH', `/releases/${draft.id}`, { draft: false })).body
    expect(published).toMatchObject({
      draft: false,
      published_at: '2026-01-05T09:01:00Z',
      html_url: `${fake.url}/acme/shop/releases/tag/v1.0.0`,
    })
    const ref = (await ada('GET', '/git/ref/tags/v1.0.0')).body
    expect(ref.object).toMatchObject({ type: 'commit', sha: (await ada('GET', '/commits/main')).body.sha })
    expect(await (await fetch(published.assets[0].browser_download_url)).text()).toBe('bytes')
    fake.ledger.assertClean()
  })

  it('uses the tag that is there, annotated or not, whatever the target says', async () => {
    const { ada, fake } = await openShop()
    const before = (await ada('GET', '/git/ref/tags/v0.1.0')).body
    expect((await ada('POST', '/releases', { tag_name: 'v0.1.0', target_commitish: 'nowhere' })).status).toBe(201)
    expect((await ada('GET', '/git/ref/tags/v0.1.0')).body).toEqual(before)
    fake.ledger.assertClean()
  })

  it.each([
    {
      because: 'the tag has a published release',
      body: { tag_name: 'v0.1.0' },
      errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
    },
    {
      because: 'the target is not there',
      body: { tag_name: 'v9', target_commitish: 'nowhere' },
      errors: [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }, {}],
    },
    {
      because: 'the name is no tag name',
      body: { tag_name: 'a..b' },
      errors: [{ field: 'tag_name', message: 'tag_name is not well-formed' }, {}],
    },
    {
      because: 'a prerelease cannot be the latest',
      body: { tag_name: 'v9', prerelease: true, make_latest: 'true' },
      errors: [{ code: 'custom' }],
    },
  ])('422 when $because', async ({ body, errors }) => {
    const { ada, fake } = await openShop()
    await ada('POST', '/releases', { tag_name: 'v0.1.0' })
    const answer = await ada('POST', '/releases', body)
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors } })
    expect((await ada('GET', '/releases')).body).toHaveLength(1)
    fake.ledger.assertClean()
  })

  it('keeps nothing of a change that publishing refuses', async () => {
    const { ada } = await openShop()
    await ada('POST', '/releases', { tag_name: 'v0.1.0' })
    const draft = (await ada('POST', '/releases', { tag_name: 'v1.0.0', draft: true })).body
    expect((await ada('PATCH', `/releases/${draft.id}`, { tag_name: 'v0.1.0', name: 'x', draft: false })).status).toBe(422)
    expect((await ada('GET', `/releases/${draft.id}`)).body).toEqual(draft)
  })

  it('shows drafts only to those who may write', async () => {
    const { ada, cleo, as } = await openShop()
    const draft = (await ada('POST', '/releases', { tag_name: 'v1.0.0', draft: true })).body
    for (const ask of [cleo, as(null)]) {
      expect((await ask('GET', '/releases')).body).toEqual([])
      expect((await ask('GET', `/releases/${draft.id}`)).status).toBe(404)
    }
    expect((await ada('GET', '/releases/tags/v1.0.0')).status).toBe(404)
    expect((await ada('GET', '/releases')).body).toHaveLength(1)
  })

  it('latest: the newest stable one unless told otherwise', async () => {
    const { ada } = await openShop()
    const latest = async (): Promise<string> => (await ada('GET', '/releases/latest')).body.tag_name
    await ada('POST', '/releases', { tag_name: 'v2.0.0' })
    await ada('POST', '/releases', { tag_name: 'v1.9.1', make_latest: 'false' })
    await ada('POST', '/releases', { tag_name: 'v3.0.0-rc.1', prerelease: true })
    expect(await latest()).toBe('v2.0.0')
    const { body } = await ada('POST', '/releases', { tag_name: 'v2.0.1' })
    expect(await latest()).toBe('v2.0.1')
    await ada('DELETE', `/releases/${body.id}`)
    expect(['v2.0.0', 'v1.9.1']).toContain(await latest())
  })

  it('a published release becomes a draft when its tag is deleted', async () => {
    const { ada } = await openShop()
    const { body } = await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    await ada('DELETE', '/git/refs/tags/v1.0.0')
    expect((await ada('GET', `/releases/${body.id}`)).body.draft).toBe(true)
  })

  it('renames assets with special characters and refuses a name twice', async () => {
    const shop = await openShop()
    const release = (await shop.ada('POST', '/releases', { tag_name: 'v1.0.0', draft: true })).body
    expect((await upload(shop, release, 'my app (1).zip')).body.name).toBe('my.app.1.zip')
    expect(await upload(shop, release, 'my app (1).zip')).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'already_exists', field: 'name' }] },
    })
  })

  it('an upload that breaks off leaves an empty asset in the state starter', async () => {
    const { fake, ada, repository } = await openShop()
    const release = (await ada('POST', '/releases', { tag_name: 'v1.0.0', draft: true })).body
    const { request } = await import('node:http')
    const url = release.upload_url.replace('{?name,label}', '?name=app.zip')
    await new Promise<void>((resolve) => {
      const upload = request(url, {
        method: 'POST',
        headers: { authorization: `token ${fake.seed.personToken('ada')}`, 'content-length': '1000', 'user-agent': 'test' },
      })
      upload.on('error', () => resolve())
      upload.write('half', () => setTimeout(() => upload.destroy(), 20))
    })
    await expect.poll(() => repository.releases[0]?.assets.length).toBe(1)
    expect((await ada('GET', `/releases/${release.id}/assets`)).body).toMatchObject([{ state: 'starter', size: 0, digest: null }])
    fake.ledger.assertClean()
  })
})

describe('immutable releases', () => {
  const openImmutable = async (): Promise<
    Shop & { release: { id: number; upload_url: string; tag_name: string; assets: { id: number }[] } }
  > => {
    const shop = await openShop()
    await shop.ada('PUT', '/immutable-releases')
    const draft = (await shop.ada('POST', '/releases', { tag_name: 'v1.0.0', draft: true })).body
    await upload(shop, draft, 'app.zip')
    const release = (await shop.ada('PATCH', `/releases/${draft.id}`, { draft: false })).body
    expect(release.immutable).toBe(true)
    return { ...shop, release }
  }

  it('locks assets, tag and state; title and notes stay open', async () => {
    const { ada, release, ...shop } = await openImmutable()
    expect(await upload({ ada, ...shop }, release, 'late.zip')).toMatchObject({
      status: 422,
      body: { message: 'Cannot upload assets to an immutable release.' },
    })
    expect((await ada('DELETE', `/releases/assets/${release.assets[0]?.id}`)).status).toBe(422)
    expect((await ada('PATCH', `/releases/${release.id}`, { tag_name: 'v1.0.1' })).status).toBe(422)
    expect((await ada('PATCH', `/releases/${release.id}`, { draft: true })).status).toBe(422)
    expect((await ada('PATCH', `/releases/${release.id}`, { name: 'New', body: 'new' })).body).toMatchObject({
      name: 'New',
      body: 'new',
      immutable: true,
    })
    const { sha } = (await ada('GET', '/commits/v0.1.0')).body
    expect((await ada('PATCH', '/git/refs/tags/v1.0.0', { sha, force: true })).status).toBe(422)
    expect((await ada('DELETE', '/git/refs/tags/v1.0.0')).status).toBe(422)
    shop.fake.ledger.assertClean()
  })

  it('burns the tag name for ever', async () => {
    const { ada, release, fake } = await openImmutable()
    await ada('DELETE', `/releases/${release.id}`)
    expect((await ada('DELETE', '/git/refs/tags/v1.0.0')).status).toBe(204)
    const answer = await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map((error: { message: string }) => error.message)).toEqual([
      'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
      'tag_name was used by an immutable release',
      'Published releases must have a valid tag',
    ])
    const { sha } = (await ada('GET', '/commits/main')).body
    expect((await ada('POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha })).status).toBe(422)
    fake.ledger.assertClean()
  })
})

describe('tags that rules protect', () => {
  it('refuses the release whose tag it may not create, with the recorded errors', async () => {
    const { ada, ben, fake } = await openShop()
    const rules = {
      name: 'tags',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
      rules: [{ type: 'creation' }],
    }
    const bypass_actors = [{ actor_id: fake.world.account('ada')?.id, actor_type: 'User', bypass_mode: 'always' }]
    await ada('POST', '/rulesets', { ...rules, bypass_actors })
    const answer = await ben('POST', '/releases', { tag_name: 'v1.0.0' })
    expect(answer.body.errors[0]).toMatchObject({ field: 'pre_receive', message: expect.stringContaining('creations being restricted') })
    expect((await ben('GET', '/releases')).body).toEqual([])
    expect((await ben('GET', `/rulesets/${fake.world.repository('acme/shop')?.rulesets[0]?.id}`)).body).not.toHaveProperty('bypass_actors')
    expect((await ada('POST', '/releases', { tag_name: 'v1.0.0' })).status).toBe(201)
    fake.ledger.assertClean()
  })

  it('refuses an App the release of a commit that changes workflow files', async () => {
    const { ada, as, fake } = await openShop()
    const { sha } = (await ada('GET', '/commits/main')).body
    await ada('POST', '/git/refs', { ref: 'refs/heads/next', sha })
    await ada('PUT', '/contents/.github/workflows/ci.yml', { message: 'ci: add', content: 'eA==', branch: 'next' })
    const robot = as(fake.seed.actionsToken('acme/shop', { contents: 'write' }))
    const answer = await robot('POST', '/releases', { tag_name: 'v1.0.0', target_commitish: 'next' })
    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect((await robot('POST', '/releases', { tag_name: 'v1.0.0' })).status).toBe(201)
  })
})
