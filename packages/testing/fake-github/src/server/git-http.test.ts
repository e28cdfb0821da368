import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { gitEnvironment } from '../git/environment.ts'
import { openShop, type Shop } from '../shop.fixture.ts'

const run = promisify(execFile)
const identity = {
  GIT_AUTHOR_NAME: 'Ben',
  GIT_AUTHOR_EMAIL: 'ben@example.com',
  GIT_COMMITTER_NAME: 'Ben',
  GIT_COMMITTER_EMAIL: 'ben@example.com',
}

interface Clone {
  readonly folder: string
  git(...args: string[]): Promise<string>
  commit(file: string, text: string, message: string): Promise<void>
}

const address = ({ fake }: Shop, token: string | null): string =>
  `${token === null ? fake.url : fake.url.replace('://', `://x-access-token:${token}@`)}/acme/shop.git`

async function clone(shop: Shop, token: string | null): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-github-clone-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const git = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run('git', args, { cwd: folder, env: { ...process.env, ...gitEnvironment, ...identity } })
    return stdout + stderr
  }
  await git('clone', '--quiet', address(shop, token), '.')
  const commit = async (file: string, text: string, message: string): Promise<void> => {
    await writeFile(join(folder, file), text)
    await git('add', '-A')
    await git('commit', '--quiet', '-m', message)
  }
  return { folder, git, commit }
}

const refused = (work: Promise<string>): Promise<string> =>
  work.then(
    () => 'it was accepted',
    (error: { stderr?: string }) => error.stderr ?? JSON.stringify(error),
  )

describe('git over HTTP', () => {
  it('clones a public repository without a token', async () => {
    const shop = await openShop()
    const { git } = await clone(shop, null)
    expect(await git('tag', '--list')).toBe('v0.1.0\n')
  })

  it('clones one commit deep and without blobs, as a workflow checks out', async () => {
    const shop = await openShop()
    const { git, folder } = await clone(shop, null)
    await git('clone', '--quiet', '--depth=1', '--filter=blob:none', '--no-checkout', address(shop, null), 'thin')
    const { stdout } = await run('git', ['rev-list', '--count', 'HEAD'], { cwd: join(folder, 'thin') })
    expect(stdout).toBe('1\n')
  })

  it('takes a push of a maintainer and shows it through the API at once', async () => {
    const shop = await openShop()
    const { git, commit } = await clone(shop, shop.fake.seed.personToken('ben'))
    await commit('shop.txt', 'three things\n', 'feat: a third thing')
    await git('push', '--quiet', 'origin', 'main')
    const { body } = await shop.ada('GET', '/commits/main')
    expect(body.commit.message).toBe('feat: a third thing')
    expect(body.author.login).toBe('ben')
    expect((await shop.ada('GET', '/activity')).body[0]).toMatchObject({
      activity_type: 'push',
      ref: 'refs/heads/main',
      actor: { login: 'ben' },
    })
  })

  it('tells of a push, and that the one of GITHUB_TOKEN starts no workflow', async () => {
    const shop = await openShop()
    for (const token of [shop.fake.seed.personToken('ben'), shop.fake.seed.actionsToken('acme/shop', { contents: 'write' })]) {
      const { git, commit } = await clone(shop, token)
      await commit('new.txt', token, 'feat: new')
      await git('push', '--quiet', 'origin', 'main')
    }
    const pushes = shop.fake.world.occurrences.log.filter(({ event }) => event === 'push')
    expect(pushes.map(({ actor, startsWorkflows }) => ({ actor, startsWorkflows }))).toEqual([
      { actor: 'ben', startsWorkflows: true },
      { actor: 'github-actions[bot]', startsWorkflows: false },
    ])
  })

  it.each([
    {
      because: 'a read-only token may not push',
      token: (shop: Shop) => shop.fake.seed.actionsToken('acme/shop', { contents: 'read' }),
      says: /403/,
    },
    { because: 'a reader may not push', token: (shop: Shop) => shop.fake.seed.personToken('cleo'), says: /403/ },
    { because: 'an unknown token is no token', token: () => 'ghp_wrong', says: /Authentication failed|401/ },
  ])('refuses: $because', async ({ token, says }) => {
    const shop = await openShop()
    const { git, commit } = await clone(shop, null)
    await commit('new.txt', 'x', 'feat: new')
    expect(await refused(git('push', address(shop, token(shop)), 'main'))).toMatch(says)
    expect((await shop.ada('GET', '/commits/main')).body.commit.message).not.toBe('feat: new')
  })

  it.each([
    {
      because: 'a private repository does not exist for strangers',
      token: null,
      says: /Authentication|could not read Username|terminal prompts/,
    },
    { because: 'nor for people without a role', token: 'dora', says: /not found/i },
  ])('hides: $because', async ({ token, says }) => {
    const shop = await openShop()
    shop.repository.private = true
    shop.fake.seed.user('dora')
    expect(await refused(clone(shop, token === null ? null : shop.fake.seed.personToken(token)).then(() => ''))).toMatch(says)
  })

  it('refuses a force push to a protected branch with the words of GH006', async () => {
    const shop = await openShop()
    const settings = { required_status_checks: null, enforce_admins: true, required_pull_request_reviews: null, restrictions: null }
    await shop.ada('PUT', '/branches/main/protection', settings)
    const { git, commit } = await clone(shop, shop.fake.seed.personToken('ada'))
    await git('reset', '--quiet', '--hard', 'HEAD~1')
    await commit('other.txt', 'x', 'feat: another history')
    const answer = await refused(git('push', '--force', 'origin', 'main'))
    expect(answer).toContain('GH006: Protected branch update failed for refs/heads/main.')
    expect(answer).toContain('Cannot force-push to this branch')
  })

  it('refuses a push without a pull request with the words of GH013, and lets bypass actors through', async () => {
    const shop = await openShop()
    const ada = shop.fake.world.account('ada')
    const rule = {
      name: 'main',
      enforcement: 'active',
      target: 'branch',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    }
    const bypass_actors = [{ actor_id: ada?.id, actor_type: 'User', bypass_mode: 'always' }]
    const parameters = {
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    }
    await shop.ada('POST', '/rulesets', { ...rule, bypass_actors, rules: [{ type: 'pull_request', parameters }] })
    const { git, commit } = await clone(shop, shop.fake.seed.personToken('ben'))
    await commit('new.txt', 'x', 'feat: new')
    const answer = await refused(git('push', 'origin', 'main'))
    expect(answer).toContain('GH013: Repository rule violations found for refs/heads/main.')
    expect(answer).toContain('- Changes must be made through a pull request.')
    await git('push', '--quiet', address(shop, shop.fake.seed.personToken('ada')), 'main')
    expect((await shop.ada('GET', '/rulesets/rule-suites')).body.map((suite: { result: string }) => suite.result)).toEqual([
      'bypass',
      'fail',
    ])
    shop.fake.ledger.assertClean()
  })

  it('refuses workflow files of an App without the workflows permission, not those of a person', async () => {
    const shop = await openShop()
    const { git, folder } = await clone(shop, shop.fake.seed.actionsToken('acme/shop', { contents: 'write' }))
    await run('mkdir', ['-p', join(folder, '.github/workflows')])
    await writeFile(join(folder, '.github/workflows/ci.yml'), 'on: push\n')
    await git('add', '-A')
    await git('commit', '--quiet', '-m', 'ci: add')
    expect(await refused(git('push', 'origin', 'main'))).toContain(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml`',
    )
    await git('push', '--quiet', address(shop, shop.fake.seed.personToken('ben')), 'main')
    // The commit is known now: a tag on it brings nothing new.
    await git('tag', 'v1.0.0')
    await git('push', '--quiet', 'origin', 'v1.0.0')
  })

  it('keeps the refs below refs/pull to itself', async () => {
    const shop = await openShop()
    const { git } = await clone(shop, shop.fake.seed.personToken('ada'))
    expect(await refused(git('push', 'origin', 'main:refs/pull/1/head'))).toContain('deny updating a hidden ref')
  })
})
