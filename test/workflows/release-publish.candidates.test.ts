import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openPublishingShop, type PublishingShop, type ShopCommits } from './publishing-shop.ts'

const open: PublishingShop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) {
    shop.github.ledger.assertClean()
    await shop.close()
  }
})

const commits: ShopCommits = [
  {
    message: 'feat: start',
    tag: 'v1.0.0',
    files: { '.github/release-policy.yml': 'versioning:\n  branches: { main: stable, next: rc }\n' },
  },
  { message: 'feat: carts', branch: 'next', parents: [0], files: { 'src/cart.js': '1\n' } },
]

async function onNext(): Promise<PublishingShop> {
  const shop = await openPublishingShop(commits)
  open.push(shop)
  shop.checkout.git('checkout', '--quiet', 'next')
  return shop
}

const file = (shop: PublishingShop): string => join(shop.checkout.directory, 'shop.tgz')

describe('a release candidate', () => {
  it('is a prerelease that moves no floating tag and does not show as latest', async () => {
    const shop = await onNext()
    const outcome = await shop.run({ floating: 'major-minor' })
    expect(outcome.outputs['tag']).toBe('v1.1.0-rc.1')
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0-rc.1', prerelease: true, draft: false }])
    expect(shop.state().refs.map(({ name }) => name)).not.toContain('refs/tags/v1')
    expect(shop.repository.latestRelease).toBeNull()
    expect((await shop.run({ floating: 'major-minor' })).reasons[0]?.code).toBe('publish/complete')
  })

  it('is promoted to the stable version on its own commit, with its very files', async () => {
    const shop = await onNext()
    writeFileSync(file(shop), 'tested bytes')
    await shop.run({ assets: '*.tgz' })
    rmSync(file(shop))
    shop.checkout.git('fetch', '--quiet', '--tags', shop.repository.store.directory)
    const outcome = await shop.run({ promote: 'v1.1.0-rc.1', floating: 'major' }, { environment: { GITHUB_REF: 'refs/heads/main' } })
    expect(outcome.verdict).toBe('pass')
    const { releases, refs } = shop.state()
    expect(releases.map(({ tagName, prerelease }) => [tagName, prerelease])).toEqual([
      ['v1.1.0-rc.1', true],
      ['v1.1.0', false],
    ])
    expect(releases[1]?.assets).toEqual(releases[0]?.assets)
    const at = (name: string): string | undefined => refs.find((ref) => ref.name === name)?.commit
    expect([at('refs/tags/v1.1.0'), at('refs/tags/v1')]).toEqual([at('refs/tags/v1.1.0-rc.1'), at('refs/tags/v1.1.0-rc.1')])
    expect((await shop.run({ promote: 'v1.1.0-rc.1', floating: 'major' })).reasons[0]?.code).toBe('publish/complete')
  })

  it('that is not out is not promoted', async () => {
    const shop = await onNext()
    await shop.run({ mode: 'draft' })
    shop.checkout.git('fetch', '--quiet', '--tags', shop.repository.store.directory)
    await expect(shop.run({ promote: 'v1.1.0-rc.1' })).rejects.toMatchObject({ code: 'publish/candidate-unpublished' })
  })
})

describe('a tag that a person pushed', () => {
  it.each([
    { tag: 'v1.1.0', because: 'the commits justify it' },
    { tag: 'v2.0.0', because: 'the person chose it' },
    { tag: 'v1.1.0-rc.7', because: 'it is a candidate' },
  ])('$tag is released: $because', async ({ tag }) => {
    const shop = await onNext()
    shop.checkout.git('tag', tag)
    shop.push()
    const outcome = await shop.run({}, { environment: { GITHUB_REF: `refs/tags/${tag}` } })
    expect(outcome.verdict).toBe('pass')
    expect(shop.state().releases).toMatchObject([{ tagName: tag, draft: false, prerelease: tag.includes('rc') }])
    expect(
      shop
        .state()
        .refs.filter(({ name }) => name.startsWith('refs/tags/'))
        .map(({ name }) => name),
    ).toEqual(['refs/tags/v1.0.0', `refs/tags/${tag}`])
  })

  it('and is no version is passed over', async () => {
    const shop = await onNext()
    shop.checkout.git('tag', 'nightly')
    shop.push()
    const outcome = await shop.run({}, { environment: { GITHUB_REF: 'refs/tags/nightly' } })
    expect({ verdict: outcome.verdict, code: outcome.reasons[0]?.code }).toEqual({ verdict: 'skip', code: 'publish/no-version-tag' })
  })

  it('keeps a branch run from giving the commit a second version', async () => {
    const shop = await onNext()
    shop.checkout.git('checkout', '--quiet', '-B', 'main', 'next')
    shop.checkout.git('tag', 'v2.0.0')
    shop.push()
    expect((await shop.run({})).verdict).toBe('skip')
  })
})
