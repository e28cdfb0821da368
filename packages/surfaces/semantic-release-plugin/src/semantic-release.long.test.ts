import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMergedPull, startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { createRepository, type RepositorySpecification } from '@locktender/git/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startJob, type JobEnd, type JobOptions, type JobPlace } from './run-semantic-release.fixture.ts'

type Commits = RepositorySpecification['commits']

const writeAll = { contents: 'write', issues: 'write', 'pull-requests': 'write' }
const started = (tag: string, policy?: string): Commits[number] => ({
  message: 'feat: start',
  files: { 'index.js': '1\n', ...(policy === undefined ? {} : { '.github/release-policy.yml': `policy: 1\n${policy}` }) },
  tag,
})
const commit = (message: string): Commits[number] => ({ message, files: { [`${message.length}.js`]: `${message}\n` } })

interface Shop {
  readonly github: FakeGithub
  readonly place: JobPlace
  readonly shas: readonly string[]
  /** What is out: refs with their commits, releases, comments. semantic-release's own notes on commits are left out. */
  state(): { readonly refs: string; readonly releases: readonly object[]; readonly comments: readonly object[] }
  run(options?: JobOptions): Promise<JobEnd>
}

const opened: Shop[] = []
afterEach(async () => {
  for (const { github, place } of opened.splice(0)) {
    await github.close()
    rmSync(place.folder, { recursive: true, force: true })
  }
})

/** A repository whose last commit came by the pull request #1. */
async function openShop(commits: Commits): Promise<Shop> {
  const github = await startFakeGithub()
  using source = createRepository({ commits })
  const repository = await github.seed.repository('acme/shop', { from: source.directory })
  github.seed.user('ada')
  addMergedPull(github.world, repository, { title: 'the last', author: 'ada', commit: source.shas.at(-1) ?? '' })
  const store = repository.store.directory
  const place: JobPlace = {
    folder: realpathSync(mkdtempSync(join(tmpdir(), 'semantic-release-'))),
    store,
    url: `${github.url}/acme/shop.git`,
    environment: github.environment,
    token: github.seed.actionsToken('acme/shop', writeAll),
  }
  const refs = ['-C', store, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags']
  const shop: Shop = {
    github,
    place,
    shas: source.shas,
    state: () => ({
      refs: execFileSync('git', refs, { encoding: 'utf8' }).trim(),
      releases: repository.releases.map(({ tagName, body, draft, prerelease, assets }) => ({
        tagName,
        body: body?.replaceAll(github.url, 'URL'),
        draft,
        prerelease,
        assets: assets.map(({ name }) => name),
      })),
      comments: repository.comments.map(({ issue, body }) => ({ issue, body: body.replaceAll(github.url, 'URL') })),
    }),
    run: (options = {}) => startJob(place, options).ended,
  }
  opened.push(shop)
  return shop
}

const nextOf = ({ result, output }: JobEnd): string | false =>
  result === undefined ? output : result === false ? false : result.nextRelease.version

describe('semantic-release with the plugin', () => {
  it.each<{ because: string; commits: Commits; next: string; branch?: string; notes: RegExp }>([
    { because: 'it is the first', commits: [commit('feat: start')], next: '1.0.0', notes: /### Features\n\n- start/ },
    { because: 'there is a fix', commits: [started('v1.0.0'), commit('fix: totals')], next: '1.0.1', notes: /### Fixes\n\n- totals/ },
    {
      because: 'there is a break that only the mark tells',
      commits: [started('v1.2.3'), commit('feat!: new carts')],
      next: '2.0.0',
      notes: /### Breaking changes\n\n- new carts/,
    },
    {
      because: 'a break below 1.0.0 is shifted',
      commits: [started('v0.4.1'), commit('feat!: new carts')],
      next: '0.5.0',
      notes: /### Breaking changes\n\n- new carts/,
    },
    {
      because: 'it is of a prerelease branch',
      commits: [
        started('v1.0.0', 'versioning: { branches: { beta: beta } }\n'),
        { ...commit('feat: carts'), branch: 'beta', parents: [0] },
      ],
      branch: 'beta',
      next: '1.1.0-beta.1',
      notes: /### Features\n\n- carts/,
    },
  ])('releases $next, because $because', async ({ commits, next, notes, branch = 'main' }) => {
    const shop = await openShop(commits)
    const end = await shop.run({ branch })
    expect(nextOf(end)).toBe(next)
    const { refs, releases, comments } = shop.state()
    expect(refs).toContain(`refs/tags/v${next} ${shop.shas.at(-1)}`)
    const prerelease = branch === 'beta'
    expect(releases).toEqual([{ tagName: `v${next}`, draft: false, prerelease, assets: [], body: expect.stringMatching(notes) as string }])
    expect(comments).toEqual([{ issue: 1, body: expect.stringContaining(`Released in [\`v${next}\`]`) as string }])
    if (end.result === false || end.result === undefined) throw new Error(end.output)
    expect(end.result.nextRelease.notes).toMatch(notes)
    expect(end.result.releases).toMatchObject([
      { name: 'GitHub release (Locktender)', url: `${shop.github.url}/acme/shop/releases/tag/v${next}` },
    ])
  })

  it('attaches files, moves the floating tag and is silent where it is told to', async () => {
    const shop = await openShop([started('v1.0.0'), commit('feat: carts')])
    const config = { assets: ['*.tgz'], floating: 'major', comments: false }
    await shop.run({ config, built: { 'shop.tgz': 'bytes' } })
    expect(shop.state().refs).toContain(`refs/tags/v1 ${shop.shas[1]}`)
    expect(shop.state()).toMatchObject({ releases: [{ tagName: 'v1.1.0', draft: false, assets: ['shop.tgz'] }], comments: [] })
  })

  it('leaves the release a draft where it is told to, and publishes no draft when it runs again', async () => {
    const shop = await openShop([started('v1.0.0'), commit('feat: carts')])
    await shop.run({ config: { draft: true } })
    const drafted = shop.state()
    expect(drafted).toMatchObject({ releases: [{ tagName: 'v1.1.0', draft: true }], comments: [] })
    expect((await shop.run({ config: { draft: true } })).result).toBe(false)
    expect(shop.state()).toEqual(drafted)
  })

  it.each<{ because: string; messages: readonly string[]; options?: JobOptions; next: string | false }>([
    {
      because: 'nothing but what is marked to be skipped asks for a release',
      messages: ['docs: words', 'feat: carts [skip release]'],
      next: false,
    },
    { because: 'it is a dry run', messages: ['feat: carts'], options: { options: { dryRun: true } }, next: '1.1.0' },
  ])('writes nothing, because $because', async ({ messages, options = {}, next }) => {
    const shop = await openShop([started('v1.0.0'), ...messages.map(commit)])
    const before = shop.state()
    expect(nextOf(await shop.run(options))).toBe(next)
    expect(shop.state()).toEqual(before)
  })
})

describe('a release is refused and nothing is written', () => {
  it('because the policy does not know the prerelease branch', async () => {
    const shop = await openShop([started('v1.0.0'), { ...commit('feat: carts'), branch: 'beta', parents: [0] }])
    const before = shop.state()
    const { errors, output } = await shop.run({ branch: 'beta' })
    const details = expect.stringContaining('branches: { "beta": "beta" }') as string
    expect(errors, output).toMatchObject([{ code: 'semantic-release/other-version', details, semanticRelease: true }])
    expect(output).toContain('semantic-release/other-version')
    expect(shop.state()).toEqual(before)
  })

  it('because the token may only read: the permission is named as YAML', async () => {
    const shop = await openShop([started('v1.0.0'), commit('feat: carts')])
    const before = shop.state()
    const reader = shop.github.seed.actionsToken('acme/shop', { contents: 'read' })
    const pushing = { GIT_CREDENTIALS: `x-access-token:${shop.place.token}` }
    const { errors } = await shop.run({ environment: { GITHUB_TOKEN: reader, ...pushing } })
    expect(errors).toMatchObject([
      { code: 'publish/read-only', details: expect.stringMatching(/permissions:\n +contents: write/) as string },
    ])
    // Where git has no other right either, semantic-release itself is the first to notice.
    expect(await shop.run({ environment: { GITHUB_TOKEN: reader } })).toMatchObject({ errors: [{ code: 'EGITNOPERMISSION' }] })
    expect(shop.state()).toEqual(before)
  })

  it('not because another plugin leaves 0.x under `shift`: that is said, and its version is released', async () => {
    const shop = await openShop([started('v0.4.1'), commit('feat: carts\n\nBREAKING CHANGE: all')])
    const plugins = ['@semantic-release/commit-analyzer', '@locktender/semantic-release-plugin']
    const end = await shop.run({ options: { plugins } })
    expect(nextOf(end)).toBe('1.0.0')
    expect(end.output).toContain('1.0.0 instead of 0.5.0')
    expect(shop.state().releases).toMatchObject([{ tagName: 'v1.0.0' }])
  })
})

describe('a run that is killed', () => {
  const points = ['git-push', 'repos/create-release', 'issues/create-comment']

  it('behind the tag is finished by the next one, which semantic-release alone would call nothing to release', async () => {
    const commits = [started('v1.0.0'), commit('feat: carts')]
    const whole = await openShop(commits)
    await whole.run()
    const ends = await Promise.all(
      points.map(async (operation) => {
        const shop = await openShop(commits)
        const job = startJob(shop.place, {})
        let killed = false
        shop.github.onCall.current = (event) => {
          if (killed || event.operationId !== operation || event.phase !== 'after') return undefined
          killed = true
          job.kill()
          return 'drop'
        }
        expect((await job.ended).result).toBeUndefined()
        expect(killed).toBe(true)
        const again = await shop.run()
        expect(again.result, again.output).toBe(false)
        return shop.state()
      }),
    )
    for (const [index, end] of ends.entries()) expect(end, points[index]).toEqual(whole.state())
    const doubles = ends.filter(({ releases, comments }) => releases.length > 1 || comments.length > 1).length
    const recovered = ends.filter((end) => JSON.stringify(end) === JSON.stringify(whole.state())).length
    console.log(`semantic-release: ${points.length} points, ${recovered} recovered, ${doubles} duplicates`)
  }, 180_000)

  it('and whose branch has moved on is named, with the way to finish it', async () => {
    const shop = await openShop([started('v1.0.0'), commit('docs: words')])
    const end = await shop.run()
    expect(end.result, end.output).toBe(false)
    expect(end.output).toContain('v1.0.0 has no GitHub release. To finish it: git checkout v1.0.0, then locktender release-publish')
    expect(shop.state().releases).toEqual([])
  })

  it('never was: a tag that somebody else has released is left alone', async () => {
    const shop = await openShop([commit('feat: start'), { ...commit('feat: carts'), tag: 'v1.0.0' }])
    const made = await fetch(`${shop.github.apiUrl}/repos/acme/shop/releases`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.place.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tag_name: 'v1.0.0', name: 'by hand', body: 'words' }),
    })
    expect(made.status).toBe(201)
    const before = shop.state()
    const end = await shop.run()
    expect(end.result, end.output).toBe(false)
    expect(end.output).toContain('v1.0.0 is left as it is')
    expect(shop.state()).toEqual(before)
  })
})
