import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

const sha = (body: { sha: string }[]): string[] => body.map((each) => each.sha)

describe('commits', () => {
  it('lists newest first, by path, author and time', async () => {
    const { ada, fake } = await openShop()
    const all = sha((await ada('GET', '/commits')).body)
    expect(all).toHaveLength(3)
    expect(sha((await ada('GET', '/commits?author=ada')).body)).toEqual(all)
    expect((await ada('GET', '/commits?author=ben')).body).toEqual([])
    expect(sha((await ada('GET', '/commits?since=2026-01-02T00:00:00Z')).body)).toEqual(all.slice(0, 2))
    expect(sha((await ada('GET', '/commits?until=2026-01-02T00:00:00Z')).body)).toEqual(all.slice(2))
    expect((await ada('GET', '/commits?path=other.txt')).body).toEqual([])
    expect((await ada('GET', '/commits?sha=nowhere')).status).toBe(404)
    fake.ledger.assertClean()
  })

  it('compares: ahead, behind, diverged, identical; oldest first', async () => {
    const { ada, fake } = await openShop()
    await ada('POST', '/git/refs', { ref: 'refs/heads/side', sha: (await ada('GET', '/commits/v0.1.0')).body.sha })
    await ada('PUT', '/contents/side.txt', { message: 'feat: side', content: 'eA==', branch: 'side' })
    const compare = async (basehead: string) => (await ada('GET', `/compare/${basehead}`)).body
    expect(await compare('v0.1.0...main')).toMatchObject({
      status: 'ahead',
      ahead_by: 2,
      behind_by: 0,
      total_commits: 2,
      files: [{ filename: 'shop.txt', additions: 2, deletions: 1 }],
    })
    expect((await compare('v0.1.0...main')).commits[0].commit.message).toContain('the price has a currency')
    expect(await compare('main...v0.1.0')).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 2, files: [] })
    expect(await compare('main...side')).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 2 })
    expect(await compare('main...main')).toMatchObject({ status: 'identical', commits: [] })
    expect((await ada('GET', '/compare/main...nowhere')).status).toBe(404)
    fake.ledger.assertClean()
  })

  it('pages a comparison, with the files on the first page only', async () => {
    const { ada, fake } = await openShop()
    const first = await ada('GET', '/compare/v0.1.0...main?per_page=1')
    expect(first.headers.get('link')).toContain('page=2>; rel="next"')
    expect(first.body).toMatchObject({ total_commits: 2, files: [{}] })
    const second = await ada('GET', '/compare/v0.1.0...main?per_page=1&page=2')
    expect(second.body.files).toEqual([])
    expect([...sha(first.body.commits), ...sha(second.body.commits)]).toEqual(
      sha((await ada('GET', '/commits?per_page=2')).body).toReversed(),
    )
    fake.ledger.assertClean()
  })

  it('gives sha and diff when asked for them', async () => {
    const { ada } = await openShop()
    const { body } = await ada('GET', '/commits/main', undefined, { accept: 'application/vnd.github.sha' })
    expect(body).toBe((await ada('GET', '/commits/main')).body.sha)
    expect((await ada('GET', '/commits/main', undefined, { accept: 'application/vnd.github.diff' })).body).toContain('+another, 5 EUR')
  })

  it('puts files and says who made the commit and who signed it', async () => {
    const { ada, as, fake } = await openShop()
    const robot = as(fake.seed.actionsToken('acme/shop', { contents: 'write' }))
    const { body, status } = await robot('PUT', '/contents/docs/a%20b.md', {
      message: 'docs: one',
      content: Buffer.from('ä').toString('base64'),
    })
    expect(status).toBe(201)
    expect(body.commit).toMatchObject({
      author: { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' },
      committer: { name: 'GitHub' },
      verification: { verified: true, reason: 'valid' },
    })
    expect((await ada('GET', '/commits/main')).body.author.login).toBe('github-actions[bot]')
    expect(Buffer.from((await ada('GET', '/contents/docs/a b.md')).body.content, 'base64').toString()).toBe('ä')
    expect((await ada('GET', '/contents/docs/a%20b.md', undefined, { accept: 'application/vnd.github.raw+json' })).body).toBe('ä')
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'changing wants the sha of what is there', body: { message: 'x', content: 'eA==' }, status: 422 },
    { because: 'and the right one', body: { message: 'x', content: 'eA==', sha: 'f'.repeat(40) }, status: 409 },
    { because: 'the branch has to be there', body: { message: 'x', content: 'eA==', branch: 'nowhere' }, status: 404 },
  ])('$status: $because', async ({ body, status }) => {
    const { ada, fake } = await openShop()
    expect((await ada('PUT', '/contents/shop.txt', body)).status).toBe(status)
    fake.ledger.assertClean()
  })

  it('answers 409 for a file on a branch that rules protect', async () => {
    const { ben, ada, fake } = await openShop()
    const reviews = { required_approving_review_count: 1 }
    await ada('PUT', '/branches/main/protection', {
      required_status_checks: null,
      enforce_admins: false,
      required_pull_request_reviews: reviews,
      restrictions: null,
    })
    const file = { message: 'x', content: 'eA==' }
    expect(await ben('PUT', '/contents/new.txt', file)).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('Changes must be made through a pull request.') },
    })
    expect((await ada('PUT', '/contents/new.txt', file)).status).toBe(201)
    fake.ledger.assertClean()
  })

  it('builds trees with removals and nested paths on a base', async () => {
    const { ada, fake } = await openShop()
    const base = (await ada('GET', '/git/trees/main')).body.sha
    const tree = [
      { path: 'shop.txt', mode: '100644', type: 'blob', sha: null },
      { path: 'a/b/c.txt', mode: '100755', type: 'blob', content: 'x' },
    ]
    const { sha: made } = (await ada('POST', '/git/trees', { base_tree: base, tree })).body
    const { body } = await ada('GET', `/git/trees/${made}?recursive=1`)
    expect(body.tree.map((each: { path: string; mode: string }) => `${each.mode} ${each.path}`)).toEqual([
      '040000 a',
      '040000 a/b',
      '100755 a/b/c.txt',
    ])
    const wrong = await ada('POST', '/git/trees', { base_tree: base, tree: [{ path: '../up', mode: '100644', content: 'x' }] })
    expect(wrong.status).toBe(422)
    fake.ledger.assertClean()
  })
})
