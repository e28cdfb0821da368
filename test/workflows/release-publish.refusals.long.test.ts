import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handlers } from '@locktender/fake-github'
import { afterEach, describe, expect, it } from 'vitest'
import { oneFeature, openPublishingShop, writeAll, type PublishingShop, type ShopCommits } from './publishing-shop.ts'

const open: PublishingShop[] = []
afterEach(async () => {
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

function addRuleset({ repository, github }: PublishingShop, target: 'tag' | 'branch', include: string, type: string): void {
  const now = github.clock.now()
  const conditions = { ref_name: { include: [include], exclude: [] } }
  repository.rulesets.push({
    id: 7,
    name: 'house rules',
    target,
    enforcement: 'active',
    conditions,
    rules: [{ type }],
    bypassActors: [],
    createdAt: now,
    updatedAt: now,
  })
}

const withWorkflow: ShopCommits = [
  {
    message: 'feat: start',
    tag: 'v1.0.0',
    files: { '.github/workflows/ci.yml': 'on: push\n', '.github/release-policy.yml': 'versioning:\n  branches: { next: rc }\n' },
  },
  { message: 'feat: carts', branch: 'next', parents: [0], files: { '.github/workflows/ci.yml': 'on: pull_request\n' } },
]

describe('before anything is written, a release is refused', () => {
  it.each<{
    because: string
    code: string
    hint: RegExp
    commits?: ShopCommits
    permissions?: Readonly<Record<string, string>>
    inputs?: Readonly<Record<string, string>>
    prepare?: (shop: PublishingShop) => void
  }>([
    {
      because: 'the token may only read',
      permissions: { contents: 'read' },
      code: 'publish/read-only',
      hint: /^Add to the job:\npermissions:\n {2}contents: write$/,
    },
    {
      because: 'the token may only read, and comments are wanted',
      permissions: { contents: 'read' },
      inputs: { comments: 'true' },
      code: 'publish/read-only',
      hint: /contents: write\n {2}issues: write\n {2}pull-requests: write/,
    },
    {
      because: 'the token may only read, in a pull request',
      permissions: { contents: 'read' },
      inputs: { mode: 'pull-request' },
      code: 'publish/read-only',
      hint: /contents: write\n {2}pull-requests: write/,
    },
    {
      because: 'a ruleset protects the tag',
      prepare: (shop) => addRuleset(shop, 'tag', 'refs/tags/v*', 'creation'),
      code: 'publish/tag-protected',
      hint: /bypass list/,
    },
    {
      because: 'a ruleset forbids to move the floating tag',
      prepare: (shop) => {
        addRuleset(shop, 'tag', 'refs/tags/v1', 'update')
        shop.checkout.git('tag', 'v1', 'v1.0.0')
        shop.push()
      },
      inputs: { floating: 'major' },
      code: 'publish/tag-protected',
      hint: /bypass list/,
    },
    {
      because: 'a ruleset protects the release branch',
      inputs: { mode: 'pull-request' },
      prepare: (shop) => addRuleset(shop, 'branch', 'refs/heads/release/**', 'creation'),
      code: 'publish/branch-protected',
      hint: /out of the ruleset/,
    },
    {
      because: 'an immutable release has used the tag',
      prepare: ({ repository }) => void repository.burnedTags.add('v1.1.0'),
      code: 'publish/tag-burned',
      hint: /next version/,
    },
    {
      because: 'the commit has other workflow files than the default branch',
      commits: withWorkflow,
      prepare: ({ checkout }) => void checkout.git('checkout', '--quiet', 'next'),
      code: 'publish/workflow-files',
      hint: /contents: write, workflows: write/,
    },
    { because: 'a file to attach is not there', inputs: { assets: 'dist/*.tgz' }, code: 'publish/no-asset', hint: /Build the files/ },
    {
      because: 'two files would have one name',
      inputs: { assets: '*.txt,sub/*.txt' },
      commits: [oneFeature[0] as ShopCommits[number], { message: 'feat: carts', files: { 'a.txt': '1', 'sub/a.txt': '2' } }],
      code: 'publish/asset-names',
      hint: /different names/,
    },
    { because: 'a command has no check', inputs: { publish: 'npm: npm publish' }, code: 'publish/no-check', hint: /npm\?: npm view/ },
    {
      because: 'a command needs a shell',
      inputs: { publish: 'npm: npm publish && echo done' },
      code: 'publish/command-unreadable',
      hint: /script/,
    },
    {
      because: 'the candidate stands elsewhere',
      inputs: { promote: 'v1.1.0-rc.1' },
      code: 'publish/promote-elsewhere',
      hint: /ref: v1\.1\.0-rc\.1/,
    },
    {
      because: 'what is to be promoted is no candidate',
      inputs: { promote: 'v1.0.0' },
      code: 'publish/no-candidate',
      hint: /v1\.3\.0-rc\.2/,
    },
    {
      because: 'no file named for its version is there',
      inputs: { mode: 'pull-request', 'version-files': 'no/*.md' },
      code: 'publish/no-version-file',
      hint: /pattern/,
    },
  ])('because $because: $code', async ({ commits, permissions, inputs = {}, prepare, code, hint }) => {
    const shop = await openShop(commits, permissions)
    prepare?.(shop)
    const before = shop.state()
    await expect(shop.run(inputs)).rejects.toMatchObject({ code, hint: expect.stringMatching(hint) })
    expect(shop.state()).toEqual(before)
  })

  it('because the repository is archived', async () => {
    const get = handlers['repos/get']
    if (get === undefined) throw new Error('no handler')
    const handle: typeof get.handle = async (call) => {
      const reply = await get.handle(call)
      return { ...reply, body: { ...(reply.body as object), archived: true } }
    }
    const shop = await openPublishingShop(oneFeature, writeAll, { overrides: { 'repos/get': { ...get, handle } } })
    open.push(shop)
    await expect(shop.run({})).rejects.toMatchObject({ code: 'publish/archived' })
    expect(shop.state().releases).toEqual([])
  })

  it('because the run is of a pull request; a dry run may look', async () => {
    const shop = await openShop()
    const environment = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' }
    await expect(shop.run({}, { environment })).rejects.toMatchObject({ code: 'publish/not-merged' })
    expect((await shop.run({ 'dry-run': 'true' }, { environment })).reasons[0]?.code).toBe('publish/would-publish')
  })

  it('lets the App whose token stands on the bypass list pass', async () => {
    const shop = await openShop(withWorkflow)
    shop.checkout.git('checkout', '--quiet', 'next')
    shop.github.seed.app('releaser', 'acme')
    const token = shop.github.seed.installationToken('releaser', { permissions: { ...writeAll, contents: 'write', workflows: 'write' } })
    const outcome = await shop.run({}, { token })
    expect(outcome.verdict).toBe('pass')
    expect(outcome.reasons.map(({ code }) => code)).toEqual(['publish/published'])
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.1.0-rc.1', prerelease: true }])
  })
})

describe('a conflict', () => {
  it.each<{
    because: string
    code: string
    repair: RegExp
    prepare: (shop: PublishingShop) => Promise<unknown> | void
    inputs?: Readonly<Record<string, string>>
    keeps?: boolean
  }>([
    {
      because: 'the tag is on another commit',
      code: 'publish/tag-elsewhere',
      repair: /git push origin :refs\/tags\/v1\.1\.0/,
      prepare: (shop) => {
        shop.checkout.git('tag', 'v1.1.0', 'v1.0.0')
        shop.push()
        shop.checkout.git('tag', '--delete', 'v1.1.0')
      },
    },
    {
      because: 'somebody drafted a release of the tag',
      code: 'publish/release-not-ours',
      repair: /Delete it/,
      prepare: async (shop) => {
        await shop.run({ mode: 'draft' })
        Object.assign(shop.repository.releases[0] ?? {}, { body: 'mine' })
      },
    },
    {
      because: 'the floating tag is on a foreign commit',
      code: 'publish/floating-elsewhere',
      repair: /git push --force origin [0-9a-f]{40}:refs\/tags\/v1/,
      inputs: { floating: 'major' },
      keeps: false,
      prepare: (shop) => {
        shop.checkout.git('checkout', '--quiet', '--orphan', 'side')
        shop.checkout.git('commit', '--quiet', '--allow-empty', '-m', 'side')
        shop.checkout.git('tag', 'v1')
        shop.checkout.git('checkout', '--quiet', '--force', 'main')
        shop.push()
      },
    },
    {
      because: 'an immutable release lacks a file',
      code: 'publish/asset-locked',
      repair: /next version/,
      inputs: { assets: '*.tgz' },
      prepare: async (shop) => {
        shop.repository.settings.immutableReleases = true
        await shop.run({})
        writeFileSync(join(shop.checkout.directory, 'a.tgz'), 'a')
      },
    },
  ])('is named with its repair and fails: $because', async ({ code, repair, prepare, inputs = {}, keeps = true }) => {
    const shop = await openShop()
    await prepare(shop)
    const before = shop.state()
    const outcome = await shop.run(inputs)
    expect({ verdict: outcome.verdict, code: outcome.reasons[0]?.code }).toEqual({ verdict: 'fail', code })
    expect(outcome.reasons[0]?.message).toMatch(repair)
    expect(outcome.outputs['released']).toBe('false')
    if (keeps) expect(shop.state()).toEqual(before)
  })
})

describe('a command that fails', () => {
  it('stops the release behind the tag, and the next run goes on from there', async () => {
    const shop = await openShop()
    const node = process.execPath
    const publish = (code: string): string => `npm: ${node} -e process.exit(${code})\nnpm?: ${node} -e process.exit(1)`
    await expect(shop.run({ publish: publish('3') })).rejects.toMatchObject({
      code: 'publish/command-failed',
      message: 'publish: npm ended with 3',
    })
    expect(shop.state().releases).toEqual([])
    const outcome = await shop.run({ publish: publish('0') })
    expect(outcome.data.releases[0]?.steps.filter(({ now }) => now).map(({ id }) => id)).toEqual(['command:npm', 'draft', 'publish'])
  })

  it('that is not there is named', async () => {
    const shop = await openShop()
    await expect(shop.run({ publish: 'x: no-such-program\nx?: no-such-program' })).rejects.toMatchObject({
      code: 'publish/command-missing',
    })
  })
})
