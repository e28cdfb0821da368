import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMergedPull } from '@locktender/fake-github'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import {
  fileRegistry,
  oneFeature,
  openPublishingShop,
  type PublishingShop,
  type PublishOutcome,
  type ShopCommits,
} from './publishing-shop.ts'

const registry = fileRegistry()
const policyPath = '.github/release-policy.yml'
const open: PublishingShop[] = []
afterAll(() => registry.remove())
afterEach(async () => {
  registry.reset()
  for (const shop of open.splice(0)) {
    shop.github.ledger.assertClean()
    await shop.close()
  }
})

async function openShop(commits?: ShopCommits, permissions?: Readonly<Record<string, string>>): Promise<PublishingShop> {
  const shop = await openPublishingShop(commits, permissions)
  open.push(shop)
  return shop
}

const head = (shop: PublishingShop): string => shop.checkout.git('rev-parse', 'HEAD')
const codes = ({ reasons }: PublishOutcome): readonly string[] => reasons.map(({ code }) => code)
const commitOf = (shop: PublishingShop, ref: string): string | undefined => shop.state().refs.find(({ name }) => name === ref)?.commit
const tagsOf = (shop: PublishingShop): readonly string[] =>
  shop
    .state()
    .refs.filter(({ name }) => name.startsWith('refs/tags/'))
    .map(({ name }) => name.slice(10))
const doneNow = ({ data }: PublishOutcome): readonly string[] =>
  data.releases.flatMap(({ steps }) => steps.filter(({ now }) => now).map(({ id }) => id))

function commit(shop: PublishingShop, message: string, files: Readonly<Record<string, string>> = {}): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(shop.checkout.directory, path), text)
  shop.checkout.git('add', '.')
  shop.checkout.git('commit', '--quiet', '--allow-empty', '-m', message)
  shop.push()
}

describe('a direct release', () => {
  it('tags, publishes to the registry, drafts, uploads, publishes and moves the floating tags, in this order', async () => {
    const shop = await openShop()
    const order: string[] = []
    shop.github.onCall.current = ({ phase, operationId, method }) =>
      void (phase === 'after' && method !== 'GET' && /^(?:git|repos)\//.test(operationId) ? order.push(operationId) : 0)
    writeFileSync(join(shop.checkout.directory, 'shop.tgz'), 'bytes')
    const outcome = await shop.run({ assets: '*.tgz', floating: 'major-minor', ...registry.inputs })
    expect(outcome.verdict).toBe('pass')
    expect(codes(outcome)).toEqual(['publish/published', 'publish/starts-nothing'])
    expect(outcome.outputs).toMatchObject({
      released: 'true',
      version: '1.1.0',
      tag: 'v1.1.0',
      url: `${shop.github.url}/acme/shop/releases/tag/v1.1.0`,
    })
    expect(order).toEqual([
      'git/create-tag',
      'git/create-ref',
      'repos/create-release',
      'repos/upload-release-asset',
      'repos/update-release',
      'git/create-ref',
      'git/create-ref',
    ])
    expect(registry.published()).toEqual(['shop@1.1.0'])
    const [release] = shop.state().releases
    expect(release).toMatchObject({ tagName: 'v1.1.0', draft: false, prerelease: false, assets: [{ name: 'shop.tgz', state: 'uploaded' }] })
    expect(release?.body).toMatch(/### Features\n\n- carts[^]*<!-- locktender:release tag=v1\.1\.0 -->\n$/)
    expect(['v1', 'v1.1', 'v1.1.0'].map((tag) => commitOf(shop, `refs/tags/${tag}`))).toEqual([head(shop), head(shop), head(shop)])
    expect(shop.repository.latestRelease).toBe(shop.repository.releases[0]?.id)
  })

  it('done again finds nothing missing and changes nothing', async () => {
    const shop = await openShop()
    const inputs = { floating: 'major-branch', ...registry.inputs }
    await shop.run(inputs)
    const before = shop.state()
    const again = await shop.run(inputs)
    expect({ verdict: again.verdict, codes: codes(again), released: again.outputs['released'] }).toEqual({
      verdict: 'pass',
      codes: ['publish/complete'],
      released: 'true',
    })
    expect(shop.state()).toEqual(before)
    expect(again.data.calls.rest).toBeLessThanOrEqual(2)
    expect(commitOf(shop, 'refs/heads/v1')).toBe(head(shop))
  })

  it('with nothing to release skips, and writes nothing', async () => {
    const shop = await openShop([oneFeature[0] as ShopCommits[number], { message: 'chore: tidy' }])
    const before = shop.state()
    const outcome = await shop.run({})
    expect(outcome.verdict).toBe('skip')
    expect(outcome.outputs['released']).toBe('false')
    expect(shop.state()).toEqual(before)
  })

  it('as a draft leaves the last word to a person, and does not move floating tags', async () => {
    const shop = await openShop()
    const outcome = await shop.run({ mode: 'draft', floating: 'major' })
    expect(outcome.verdict).toBe('pass')
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0', draft: true }])
    expect(tagsOf(shop)).toEqual(['v1.0.0', 'v1.1.0'])
    expect(doneNow(await shop.run({ mode: 'draft', floating: 'major' }))).toEqual([])
    expect(doneNow(await shop.run({ floating: 'major' }))).toEqual(['publish', 'floating:refs/tags/v1'])
  })

  it('of a dry run says what it would do, with a token that may only read', async () => {
    const shop = await openShop(oneFeature, { contents: 'read' })
    const before = shop.state()
    const outcome = await shop.run({ 'dry-run': 'true', floating: 'major', ...registry.inputs })
    expect({ verdict: outcome.verdict, codes: codes(outcome) }).toEqual({ verdict: 'pass', codes: ['publish/would-publish'] })
    expect(outcome.reasons[0]?.message).toBe('v1.1.0: a run would do tag, command:files, draft, publish, floating:refs/tags/v1')
    expect(shop.state()).toEqual(before)
    expect(registry.published()).toEqual([])
  })

  it('stands on the planned commit when another one is pushed meanwhile', async () => {
    const shop = await openShop()
    const planned = head(shop)
    shop.github.onCall.current = ({ operationId, phase }) => {
      if (operationId !== 'git/create-tag' || phase !== 'before') return
      shop.github.onCall.current = null
      shop.checkout.git('commit', '--quiet', '--allow-empty', '-m', 'feat: late')
      shop.push()
      shop.checkout.git('reset', '--quiet', '--hard', planned)
    }
    await shop.run({})
    expect(commitOf(shop, 'refs/tags/v1.1.0')).toBe(planned)
    expect(commitOf(shop, 'refs/heads/main')).not.toBe(planned)
    expect(shop.state().releases[0]?.body).not.toContain('late')
  })

  it('uploads anew what was half uploaded', async () => {
    const shop = await openShop()
    writeFileSync(join(shop.checkout.directory, 'shop.tgz'), 'bytes')
    shop.github.onCall.current = ({ operationId, phase }) => {
      if (operationId !== 'repos/upload-release-asset' || phase !== 'after') return undefined
      shop.github.onCall.current = null
      const assets = shop.repository.releases[0]?.assets ?? []
      assets.splice(0, 1, { ...(assets[0] as (typeof assets)[number]), state: 'starter', bytes: new Uint8Array() })
      return 'drop'
    }
    expect((await shop.run({ assets: '*.tgz' })).verdict).toBe('pass')
    expect(shop.state().releases).toMatchObject([{ draft: false, assets: [{ name: 'shop.tgz', state: 'uploaded' }] }])
  })

  it('is made again when it was deleted by hand, on the same tag', async () => {
    const shop = await openShop()
    await shop.run({})
    shop.repository.releases.splice(0)
    const before = commitOf(shop, 'refs/tags/v1.1.0')
    const outcome = await shop.run({})
    expect(doneNow(outcome)).toEqual(['draft', 'publish'])
    expect(commitOf(shop, 'refs/tags/v1.1.0')).toBe(before)
    expect(shop.state().releases).toHaveLength(1)
  })

  it('by two publishers at once is done by one; the other does nothing, or helps to the same end', async () => {
    const shop = await openShop()
    const [one, other] = await Promise.all([
      shop.run({ floating: 'major' }, { environment: { GITHUB_RUN_ID: '1' } }),
      shop.run({ floating: 'major' }, { environment: { GITHUB_RUN_ID: '2' } }),
    ])
    expect([one.verdict, other.verdict].toSorted()).toEqual(['pass', 'skip'])
    expect([...codes(one), ...codes(other)]).toContain('publish/claimed')
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0', draft: false }])
    expect(tagsOf(shop)).toEqual(['v1', 'v1.0.0', 'v1.1.0'])
  })

  it('that two publishers finish at once comes out once', async () => {
    const shop = await openShop()
    shop.github.onCall.current = ({ operationId, phase }) =>
      operationId === 'repos/create-release' && phase === 'before' ? 'drop' : undefined
    await expect(shop.run({})).rejects.toMatchObject({ code: 'github/uncertain' })
    shop.github.onCall.current = null
    writeFileSync(join(shop.checkout.directory, 'shop.tgz'), 'bytes')
    const both = await Promise.all(['2', '3'].map((run) => shop.run({ assets: '*.tgz' }, { environment: { GITHUB_RUN_ID: run } })))
    expect(both.map(({ verdict }) => verdict)).toEqual(['pass', 'pass'])
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0', draft: false, assets: [{ name: 'shop.tgz', state: 'uploaded' }] }])
  })
})

describe('a lower line', () => {
  it('moves neither the floating tags of a higher one nor what shows as latest', async () => {
    const shop = await openShop([
      {
        message: 'feat: start',
        tag: ['v1.0.0', 'v1'],
        files: { [policyPath]: 'versioning:\n  branches: { main: stable, 1.x: maintenance }\n' },
      },
      { message: 'feat!: new', files: { 'a.txt': 'a' } },
      { message: 'fix: old', branch: '1.x', parents: [0], files: { 'b.txt': 'b' } },
    ])
    await shop.run({ floating: 'major' })
    shop.checkout.git('checkout', '--quiet', '1.x')
    shop.pull('1.x')
    const outcome = await shop.run({ floating: 'major' })
    expect(outcome.outputs['tag']).toBe('v1.0.1')
    expect([commitOf(shop, 'refs/tags/v1'), commitOf(shop, 'refs/tags/v2')]).toEqual([shop.checkout.shas[2], shop.checkout.shas[1]])
    const latest = shop.repository.releases.find(({ id }) => id === shop.repository.latestRelease)
    expect(latest?.tagName).toBe('v2.0.0')
  })

  it('keeps its floating tag where a higher release put it', async () => {
    const shop = await openShop([
      { message: 'feat: start', tag: 'v1.0.0', files: { [policyPath]: 'versioning:\n  branches: { main: stable, 1.0.x: maintenance }\n' } },
      { message: 'feat: new', tag: ['v1.1.0', 'v1'], files: { 'a.txt': 'a' } },
      { message: 'fix: old', branch: '1.0.x', parents: [0], files: { 'b.txt': 'b' } },
    ])
    shop.checkout.git('checkout', '--quiet', '1.0.x')
    await shop.run({ floating: 'major-minor' })
    expect([commitOf(shop, 'refs/tags/v1'), commitOf(shop, 'refs/tags/v1.0')]).toEqual([shop.checkout.shas[1], shop.checkout.shas[2]])
  })
})

describe('a release of several packages', () => {
  const workspace: ShopCommits = [
    {
      message: 'feat: start',
      files: {
        'package.json': '{"name":"root","private":true,"workspaces":["packages/*"]}',
        'packages/a/package.json': '{"name":"a","version":"1.0.0"}',
        'packages/b/package.json': '{"name":"b","version":"2.0.0"}',
        [policyPath]: 'versioning: { tag: "{package}@{version}" }\n',
      },
      tag: ['a@1.0.0', 'b@2.0.0'],
    },
    { message: 'feat(a): more', files: { 'packages/a/x.js': '1' } },
    { message: 'fix(b): less', files: { 'packages/b/x.js': '1' } },
  ]

  it('makes one release for each, with the commands in its folder', async () => {
    const shop = await openShop(workspace)
    const outcome = await shop.run({ floating: 'major', ...registry.inputs })
    expect(outcome.verdict).toBe('pass')
    expect(shop.state().releases.map(({ tagName }) => tagName)).toEqual(['a@1.1.0', 'b@2.0.1'])
    expect(registry.published()).toEqual(['a@1.1.0', 'b@2.0.1'])
    expect(tagsOf(shop)).toEqual(['a@1', 'a@1.0.0', 'a@1.1.0', 'b@2', 'b@2.0.0', 'b@2.0.1'])
    expect(JSON.parse(outcome.outputs['releases'] ?? '')).toMatchObject([
      { package: 'a', tag: 'a@1.1.0' },
      { package: 'b', tag: 'b@2.0.1' },
    ])
  })
})

describe('a release that did not come out', () => {
  it('is named with its run and its repair when the branch has gone on', async () => {
    const shop = await openShop()
    shop.github.onCall.current = ({ operationId, phase }) =>
      operationId === 'repos/create-release' && phase === 'before' ? 'drop' : undefined
    await expect(shop.run({})).rejects.toMatchObject({ code: 'github/uncertain' })
    shop.github.onCall.current = null
    shop.pull()
    commit(shop, 'chore: go on', { 'a.txt': 'a' })
    const outcome = await shop.run({})
    expect({ verdict: outcome.verdict, code: outcome.reasons[0]?.code }).toEqual({ verdict: 'fail', code: 'publish/stalled' })
    expect(outcome.reasons[0]?.message).toContain(`run ${shop.github.url}/acme/shop/actions/runs/1/attempts/1 again`)
    shop.checkout.git('checkout', '--quiet', 'v1.1.0')
    expect((await shop.run({}, { environment: { GITHUB_REF: 'refs/tags/v1.1.0' } })).verdict).toBe('pass')
    shop.checkout.git('checkout', '--quiet', 'main')
    expect((await shop.run({})).verdict).toBe('skip')
  })
})

describe('what GitHub knows of the commits', () => {
  const labelled: ShopCommits = [
    { message: 'feat: start', tag: 'v1.0.0', files: { [policyPath]: 'versioning: { source: labels }\nnotes: { mentions: plain }\n' } },
    { message: 'words of no convention' },
    { message: 'feat: carts' },
  ]

  it('decides the version by the labels of the pull requests, and names the accounts it has confirmed', async () => {
    const shop = await openShop(labelled)
    shop.github.seed.user('ada', { email: 'test@example.com' })
    const [, first = '', second = ''] = shop.checkout.shas
    addMergedPull(shop.github.world, shop.repository, { title: 'one', author: 'ada', commit: first, labels: ['major'] })
    addMergedPull(shop.github.world, shop.repository, { title: 'two', author: 'ada', commit: second, labels: ['patch'] })
    const outcome = await shop.run({})
    expect(outcome.outputs['tag']).toBe('v2.0.0')
    expect(shop.state().releases[0]?.body).toContain('- @ada (2 commits)')
  })
})

describe('notes that are too long for a release', () => {
  it('are cut, and attached whole', async () => {
    const range = Array.from({ length: 900 }, (_, index) => ({ message: `feat: number ${index} ${'long '.repeat(30)}` }))
    const shop = await openShop([oneFeature[0] as ShopCommits[number], ...range])
    expect((await shop.run({})).verdict).toBe('pass')
    const [release] = shop.state().releases
    expect(release?.body?.length).toBeLessThanOrEqual(125_000)
    expect(release?.body).toMatch(/<!-- locktender:release tag=v1\.1\.0 -->\n$/)
    expect(release?.assets.map(({ name }) => name)).toEqual(['release-notes.md'])
    expect((await shop.run({})).reasons[0]?.code).toBe('publish/complete')
  })
})

describe('comments', () => {
  it('go to 50 threads, the rest stands in one list, and a second run adds none', async () => {
    const commits: ShopCommits = [
      oneFeature[0] as ShopCommits[number],
      ...Array.from({ length: 60 }, (_, index) => ({ message: `fix: number ${index}`, files: { [`${index}.txt`]: 'x' } })),
    ]
    const shop = await openShop(commits)
    shop.github.seed.user('ada')
    for (const sha of shop.checkout.shas.slice(1))
      addMergedPull(shop.github.world, shop.repository, { title: 'fix', author: 'ada', commit: sha })
    const outcome = await shop.run({ comments: 'true' })
    expect(outcome.verdict).toBe('pass')
    const { comments } = shop.state()
    expect(comments).toHaveLength(51)
    expect(new Set(comments.map(({ issue }) => issue)).size).toBe(50)
    expect(comments.at(-1)?.body).toMatch(/Also released in .*v1\.0\.1.*: #10, #9, #8, #7, #6, #5, #4, #3, #2, #1\./)
    expect(doneNow(await shop.run({ comments: 'true' }))).toEqual([])
    expect(shop.state().comments).toHaveLength(51)
  })
})

describe('the calls of a release', () => {
  it.each([
    { commits: 200, most: 20 },
    { commits: 1000, most: 25 },
  ])('of $commits commits are at most $most', async ({ commits, most }) => {
    const range = Array.from({ length: commits }, (_, index) => ({ message: `fix: number ${index}` }))
    const shop = await openShop([oneFeature[0] as ShopCommits[number], ...range])
    for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(shop.checkout.directory, `${name}.tgz`), name)
    const { data, verdict } = await shop.run({ assets: '*.tgz', floating: 'major-minor' })
    expect(verdict).toBe('pass')
    console.log(`release of ${commits} commits with four files: ${data.calls.rest} REST, ${data.calls.graphql} GraphQL calls`)
    expect(data.calls.rest).toBeLessThanOrEqual(most)
  })
})
