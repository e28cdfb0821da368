import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.fixture.ts'

const at = { owner: 'acme', repo: 'shop' }
const octokit = ({ fake }: Shop, auth = fake.seed.personToken('ada')): Octokit =>
  new Octokit({ auth, baseUrl: fake.apiUrl, log: { debug() {}, info() {}, warn() {}, error() {} } })

describe('Octokit as the client', () => {
  it('tags, drafts, uploads, publishes and moves the major line', async () => {
    const shop = await openShop()
    const { rest } = octokit(shop)
    const { data: head } = await rest.git.getRef({ ...at, ref: 'heads/main' })
    const { data: tag } = await rest.git.createTag({ ...at, tag: 'v1.0.0', message: 'v1.0.0', object: head.object.sha, type: 'commit' })
    await rest.git.createRef({ ...at, ref: 'refs/tags/v1.0.0', sha: tag.sha })
    const { data: draft } = await rest.repos.createRelease({ ...at, tag_name: 'v1.0.0', draft: true })
    const data = 'bytes' as unknown as string
    const { data: asset } = await rest.repos.uploadReleaseAsset({
      ...at,
      release_id: draft.id,
      name: 'app.tgz',
      data,
      url: draft.upload_url,
    })
    expect(asset.state).toBe('uploaded')
    const { data: release } = await rest.repos.updateRelease({ ...at, release_id: draft.id, draft: false })
    await rest.git.createRef({ ...at, ref: 'refs/heads/v1', sha: head.object.sha })
    expect(release.assets.map(({ name }) => name)).toEqual(['app.tgz'])
    expect((await rest.repos.getLatestRelease(at)).data.id).toBe(release.id)
    expect(
      (await rest.repos.getReleaseAsset({ ...at, asset_id: asset.id, headers: { accept: 'application/octet-stream' } })).data,
    ).toBeDefined()
    shop.fake.ledger.assertClean()
    expect(shop.fake.ledger.restCalls).toBeLessThanOrEqual(20)
  })

  it('pages by itself, lists of objects too', async () => {
    const shop = await openShop()
    const client = octokit(shop)
    for (let count = 0; count < 5; count += 1) await client.rest.issues.create({ ...at, title: `issue ${count}` })
    expect(await client.paginate(client.rest.issues.listForRepo, { ...at, per_page: 2 })).toHaveLength(5)
    const { sha } = (await client.rest.repos.getCommit({ ...at, ref: 'main' })).data
    const robot = octokit(shop, shop.fake.seed.actionsToken('acme/shop', { checks: 'write' }))
    for (const name of ['a', 'b', 'c']) await robot.rest.checks.create({ ...at, name, head_sha: sha, conclusion: 'success' })
    expect(await client.paginate(client.rest.checks.listForRef, { ...at, ref: sha, per_page: 1 })).toHaveLength(3)
    shop.fake.ledger.assertClean()
  })

  it('finds GraphQL by the same base address', async () => {
    const shop = await openShop()
    expect(await octokit(shop).graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'ada' } })
  })

  it('turns refusals into its errors, with headers', async () => {
    const shop = await openShop()
    const robot = octokit(shop, shop.fake.seed.actionsToken('acme/shop', { contents: 'read' }))
    const refused = robot.rest.repos.createRelease({ ...at, tag_name: 'v1' })
    await expect(refused).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
    })
  })
})
