import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openSharingShop } from './locks-shop.fixture.ts'
import { at, start, type Shop } from './rollout-shop.ts'

let bundle = ''
let shop: Shop
const silent = createServer(() => {})
beforeAll(async () => {
  bundle = await buildBundle()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
}, 60_000)
afterAll(() => {
  silent.close()
  removeBundle(bundle)
})
afterEach(() => shop.close())

it.each(['a git remote', 'GitHub'])(
  'a step ends, and gives no traffic, when %s takes the call and never answers',
  async (where) => {
    const address = silent.address()
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const repository = where === 'GitHub' ? 'acme/release-locks' : `https://${host}/release-locks.git`
    shop = await openSharingShop(`{ repository: "${repository}", token: "\${LOCKS_TOKEN}" }`)
    const api = { GITHUB_API_URL: `http://${host}`, GITHUB_GRAPHQL_URL: `http://${host}/graphql` }
    const environment = { ...api, GITHUB_REPOSITORY: 'acme/shop', LOCKS_TOKEN: 'x' }
    const held = await at(bundle, shop, 0, start, environment)
    expect(held, held.log).toMatchObject({
      exitCode: 1,
      data: { state: 'planned', because: { code: 'rollout/locks-unreachable', message: expect.stringContaining('locks/late') } },
    })
  },
  120_000,
)
