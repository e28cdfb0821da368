import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { abort, openAcme, openSharingShop, waits } from './locks-shop.fixture.ts'
import { at, start, tick, type Shop } from './rollout-shop.ts'

let bundle = ''
const open: { close(): Promise<void> }[] = []
let github: FakeGithub | undefined
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
  await github?.close()
  github = undefined
})

describe('a repository of the locks', () => {
  it('is not read when what it holds is not a list of locks', async () => {
    const acme = await openAcme(bundle, ['shop'])
    open.push(acme)
    using other = createRepository({ commits: [{ message: 'x', files: { 'locks.json': '{"entries": []}' } }], branch: 'release-locks' })
    other.git('push', '--quiet', pathToFileURL(acme.remote).href, 'release-locks')
    const held = await acme.run('shop', 0, start)
    expect(held.data.because).toMatchObject({ code: 'rollout/locks-unreachable', message: expect.stringContaining('locks/invalid') })
  })
})

describe('the address of the locks', () => {
  it.each([
    { repository: 'ext::sh -c touch% owned', because: 'it names a program' },
    { repository: '--upload-pack=touch owned', because: 'it is an option' },
    { repository: 'ssh://-oProxyCommand=touch/owned', because: 'its host is an option' },
    { repository: 'http://git.acme.example/locks.git', because: 'a token would go over it unencrypted' },
    { repository: 'https://ada:secret@git.acme.example/locks.git', because: 'it holds a password' },
  ])('is refused when $because', async ({ repository }) => {
    const shop = await openSharingShop(`{ repository: ${JSON.stringify(repository)} }`)
    open.push(shop)
    await expect(at(bundle, shop, 0, start)).resolves.toMatchObject({ exitCode: 2, log: expect.stringContaining('policy/') })
    expect(existsSync(join(shop.repository.directory, 'owned'))).toBe(false)
  })
})

describe('two repositories on one GitHub with the locks in a third', () => {
  it('share with a token for it, and cost no call more while more than half of the lease is left', async () => {
    github = await startFakeGithub()
    const server = github
    const shops = new Map<string, Shop>()
    for (const name of ['shop', 'api', 'release-locks']) {
      using local = createRepository({ commits: [{ message: 'one' }] })
      await server.seed.repository(`acme/${name}`, { from: local.directory })
    }
    for (const name of ['shop', 'api']) {
      const shop = await openSharingShop(
        '{ repository: acme/release-locks, token: "${LOCKS_TOKEN}" }',
        'record: { store: github }\nenvironments: { production: { production: true, shared: [checkout-db] } }\n',
      )
      open.push(shop)
      shops.set(name, shop)
    }
    const locksToken = server.seed.actionsToken('acme/release-locks', { contents: 'write' })
    const run = (
      name: string,
      minute: number,
      words: readonly string[],
      more: Readonly<Record<string, string>> = { LOCKS_TOKEN: locksToken },
    ) => {
      const token = server.seed.actionsToken(`acme/${name}`, { contents: 'write' })
      const job = { GITHUB_REPOSITORY: `acme/${name}`, GITHUB_SERVER_URL: server.url, GITHUB_RUN_ID: '7' }
      const environment = { ...server.environment, ...job, ...more }
      return at(
        bundle,
        shops.get(name) ?? expect.fail(name),
        minute,
        [...words, '--github-token', token],
        environment as Record<string, string>,
      )
    }
    const without = await run('shop', 0, start, {})
    const unreachable = { code: 'rollout/locks-unreachable', message: expect.stringContaining('LOCKS_TOKEN') }
    expect(without.data.because, without.log).toMatchObject(unreachable)
    expect(await run('shop', 1, tick)).toMatchObject({ exitCode: 0, data: { state: 'rolling-out', lock: { state: 'held' } } })
    const second = await run('api', 2, start)
    expect(second, second.log).toMatchObject(waits)
    expect(second.data.because.message).toContain(`${server.url}/acme/shop/actions/runs/7`)

    const calls = async (name: string, minute: number) => {
      const before = server.ledger.restCalls
      const ran = await run(name, minute, tick)
      return { ran, count: server.ledger.restCalls - before }
    }
    await run('shop', 3, tick)
    const idle = await calls('shop', 3)
    expect(idle.ran.data.written).toEqual([])
    expect(idle.count).toBeLessThanOrEqual(6)
    const waiting = await calls('api', 3)
    console.log(`REST calls: ${idle.count} for a tick with nothing to do, ${waiting.count} for one that waits for another repository`)
    expect(waiting.count).toBeLessThanOrEqual(8)
    await run('shop', 4, abort)
    expect((await run('api', 5, tick)).data.state).toBe('rolling-out')
    server.ledger.assertClean()
  }, 60_000)
})
