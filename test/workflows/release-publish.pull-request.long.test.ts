import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openPublishingShop, type PublishingShop, type ShopCommits } from './publishing-shop.ts'

const open: PublishingShop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) {
    shop.github.ledger.assertClean()
    await shop.close()
  }
})

const files = {
  'package.json': '{\n    "name": "shop",   "version": "1.0.0"\n}\n',
  'package-lock.json':
    '{\n "name": "shop",\n "version": "1.0.0",\n "packages": { "": { "name": "shop", "version": "1.0.0" }, "node_modules/x": { "version": "1.0.0" } }\n}\n',
  'src/version.js': "export const version = '1.0.0' // x-release-version\nexport const api = '1.0.0'\n",
  'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- by hand\n',
}
const commits: ShopCommits = [
  { message: 'feat: start', files, tag: 'v1.0.0' },
  { message: 'feat: carts', files: { 'src/cart.js': '1\n' } },
]
const inputs = { mode: 'pull-request', 'version-files': 'src/**/*.js' }

async function openShop(): Promise<PublishingShop> {
  const shop = await openPublishingShop(commits)
  open.push(shop)
  return shop
}

function commit(shop: PublishingShop, message: string, changes: Readonly<Record<string, string>>, push = true): void {
  for (const [path, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(shop.checkout.directory, path)), { recursive: true })
    writeFileSync(join(shop.checkout.directory, path), text)
  }
  shop.checkout.git('add', '.')
  shop.checkout.git('commit', '--quiet', '-m', message)
  if (push) shop.push()
}

const text = (shop: PublishingShop, path: string): string => readFileSync(join(shop.checkout.directory, path), 'utf8')

/** Merges the release pull request as a person does on GitHub, and takes the merge into the checkout. */
async function merge(shop: PublishingShop, number: number, method: 'merge' | 'squash' | 'rebase' = 'merge'): Promise<void> {
  shop.github.seed.user('ada')
  shop.repository.collaborators.set('ada', 'admin')
  const response = await fetch(`${shop.github.apiUrl}/repos/acme/shop/pulls/${number}/merge`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${shop.github.seed.personToken('ada')}` },
    body: JSON.stringify({ merge_method: method }),
  })
  expect(response.status).toBe(200)
  shop.pull()
}

describe('a release pull request', () => {
  it('sets the versions and writes the changelog in one verified commit, and touches nothing else', async () => {
    const shop = await openShop()
    const before = shop.checkout.git('rev-parse', 'main')
    const { verdict, data, reasons } = await shop.run(inputs)
    expect(verdict).toBe('pass')
    expect(reasons.map(({ code }) => code)).toEqual(['publish/requested', 'publish/no-checks'])
    expect(data.pullRequest).toMatchObject({ number: 1, branch: 'release/main', title: 'chore(release): 1.1.0', action: 'created' })
    expect(data.pullRequest?.files).toEqual(['CHANGELOG.md', 'package-lock.json', 'package.json', 'src/version.js'])
    expect(data.releases).toEqual([])
    shop.checkout.git('fetch', '--quiet', shop.repository.store.directory, 'release/main')
    const show = (path: string): string => shop.checkout.git('show', `FETCH_HEAD:${path}`)
    expect(shop.repository.signedCommits.has(shop.checkout.git('rev-parse', 'FETCH_HEAD'))).toBe(true)
    expect(shop.checkout.git('rev-parse', 'FETCH_HEAD^')).toBe(before)
    expect(show('package.json')).toBe('{\n    "name": "shop",   "version": "1.1.0"\n}')
    expect(show('package-lock.json')).toBe(
      files['package-lock.json']
        .replace('"version": "1.0.0",\n', '"version": "1.1.0",\n')
        .replace('"name": "shop", "version": "1.0.0"', '"name": "shop", "version": "1.1.0"')
        .trim(),
    )
    expect(show('src/version.js')).toBe("export const version = '1.1.0' // x-release-version\nexport const api = '1.0.0'")
    expect(show('CHANGELOG.md')).toMatch(
      /^# Changelog\n\n<!-- locktender:notes [^]*\n## 1\.1\.0 \(2023-11-14\)\n[^]*- carts[^]*\n## 1\.0\.0\n\n- by hand$/,
    )
    expect(shop.state().refs.filter(({ name }) => name === 'refs/heads/main')).toMatchObject([{ commit: before }])
    expect(shop.state().pulls[0]?.body).toContain('carts')
  })

  it('is found up to date, brought up to date after a push, and never opened twice', async () => {
    const shop = await openShop()
    await shop.run(inputs)
    expect((await shop.run(inputs)).data.pullRequest?.action).toBe('unchanged')
    commit(shop, 'feat!: tills', { 'src/till.js': '1\n' })
    const { data } = await shop.run(inputs)
    expect(data.pullRequest).toMatchObject({ number: 1, action: 'updated', title: 'chore(release): 2.0.0' })
    expect(shop.state().pulls).toMatchObject([{ number: 1, title: 'chore(release): 2.0.0', body: expect.stringContaining('tills') }])
    expect(data.calls.rest).toBeLessThanOrEqual(8)
  })

  it.each(['merge', 'squash', 'rebase'] as const)('that was merged by %s is tagged and published by the next run', async (method) => {
    const shop = await openShop()
    await shop.run(inputs)
    await merge(shop, 1, method)
    const outcome = await shop.run(inputs)
    expect(outcome.verdict).toBe('pass')
    expect(outcome.data).toMatchObject({ pullRequest: null, releases: [{ tag: 'v1.1.0', commit: shop.checkout.git('rev-parse', 'HEAD') }] })
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0', draft: false, body: expect.stringContaining('carts') }])
    expect((await shop.run(inputs)).reasons[0]?.code).toBe('publish/complete')
    commit(shop, 'chore: tidy', { 'a.txt': 'a' })
    shop.checkout.git('fetch', '--quiet', '--tags', shop.repository.store.directory)
    expect((await shop.run(inputs)).verdict).toBe('skip')
  })

  it('whose changelog was edited by hand before the merge keeps the words, and is released', async () => {
    const shop = await openShop()
    await shop.run(inputs)
    await merge(shop, 1)
    const edited = text(shop, 'CHANGELOG.md').replace('- carts', '- Carts, at last')
    commit(shop, 'docs: words', { 'CHANGELOG.md': edited })
    const outcome = await shop.run(inputs)
    expect(outcome.verdict).toBe('pass')
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0', draft: false }])
    expect(text(shop, 'CHANGELOG.md')).toBe(edited)
  })

  it('does not overwrite a section that a person wrote for the version, and says so', async () => {
    const shop = await openShop()
    commit(shop, 'docs: section', { 'CHANGELOG.md': '# Changelog\n\n## 1.1.0\n\n- my words\n' })
    const { data, reasons } = await shop.run(inputs)
    expect(data.pullRequest?.files).toEqual(['package-lock.json', 'package.json', 'src/version.js'])
    expect(reasons.map(({ code, at }) => [code, at?.file])).toContainEqual(['changelog/section-not-ours', 'CHANGELOG.md'])
  })

  it('leaves a branch alone that somebody committed to', async () => {
    const shop = await openShop()
    await shop.run(inputs)
    shop.checkout.git('fetch', '--quiet', shop.repository.store.directory, 'release/main:release/main')
    shop.checkout.git('checkout', '--quiet', 'release/main')
    commit(shop, 'docs: words', { 'CHANGELOG.md': '# Changelog\n' })
    const tip = shop.checkout.git('rev-parse', 'HEAD')
    shop.checkout.git('checkout', '--quiet', 'main')
    commit(shop, 'feat: tills', { 'src/till.js': '1\n' })
    const { data, reasons } = await shop.run(inputs)
    expect(data.pullRequest?.action).toBe('kept-edited')
    expect(reasons.map(({ code }) => code)).toContain('publish/branch-edited')
    shop.checkout.git('fetch', '--quiet', shop.repository.store.directory, 'release/main')
    expect(shop.checkout.git('rev-parse', 'FETCH_HEAD')).toBe(tip)
  })

  it('works beside a protected branch, which it never pushes to', async () => {
    const shop = await openShop()
    const now = shop.github.clock.now()
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }
    const rules = [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }, { type: 'update' }]
    shop.repository.rulesets.push({
      id: 7,
      name: 'main',
      target: 'branch',
      enforcement: 'active',
      conditions,
      rules,
      bypassActors: [],
      createdAt: now,
      updatedAt: now,
    })
    expect((await shop.run(inputs)).verdict).toBe('pass')
  })

  it('of a dry run is told and not made', async () => {
    const shop = await openShop()
    const before = shop.state()
    const { data } = await shop.run({ ...inputs, 'dry-run': 'true' })
    expect(data.pullRequest).toMatchObject({ number: null, action: 'would-change', title: 'chore(release): 1.1.0' })
    expect(shop.state()).toEqual(before)
  })

  it('names the setting that forbids it', async () => {
    const shop = await openShop()
    shop.repository.settings.workflowsMayApprove = false
    await expect(shop.run(inputs)).rejects.toMatchObject({
      code: 'github/permission',
      hint: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
    })
  })
})

describe('a workspace of one version', () => {
  it('moves the members that carry the number of the root, and no others', async () => {
    const shop = await openPublishingShop([
      {
        message: 'feat: start',
        tag: 'v1.0.0',
        files: {
          'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.package]\nversion = "1.0.0" # ours\n',
          'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
          'b/Cargo.toml': '[package]\nname = "b"\nversion = "0.3.0"\n',
          'Cargo.lock':
            '[[package]]\nname = "a"\nversion = "1.0.0"\n\n[[package]]\nname = "b"\nversion = "0.3.0"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry"\n',
          '.github/release-policy.yml': 'versioning: { packages: none }\nnotes: { changelog: "" }\n',
        },
      },
      { message: 'fix: it', files: { 'a/x.rs': '1' } },
    ])
    open.push(shop)
    const { data } = await shop.run({ mode: 'pull-request' })
    expect(data.pullRequest?.files).toEqual(['Cargo.lock', 'Cargo.toml'])
    await merge(shop, 1, 'squash')
    expect(text(shop, 'Cargo.toml')).toContain('version = "1.0.1" # ours')
    expect(text(shop, 'Cargo.lock')).toBe(
      '[[package]]\nname = "a"\nversion = "1.0.1"\n\n[[package]]\nname = "b"\nversion = "0.3.0"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry"\n',
    )
    expect((await shop.run({ mode: 'pull-request' })).data.releases).toMatchObject([{ tag: 'v1.0.1' }])
  })
})
