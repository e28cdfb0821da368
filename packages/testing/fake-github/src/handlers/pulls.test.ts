import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../shop.fixture.ts'

async function openPull(shop: Shop, files: Record<string, string> = { 'new.txt': 'new' }, branch = 'topic') {
  const { sha } = (await shop.ada('GET', '/commits/main')).body
  await shop.ada('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
  for (const [path, text] of Object.entries(files)) {
    const there = await shop.ada('GET', `/contents/${path}?ref=${branch}`)
    const body = {
      message: `feat: ${path}`,
      content: Buffer.from(text).toString('base64'),
      branch,
      ...(there.status === 200 ? { sha: there.body.sha } : {}),
    }
    await shop.ada('PUT', `/contents/${path}`, body)
  }
  return (await shop.ada('POST', '/pulls', { title: 'feat: more', head: branch, base: 'main', body: 'Closes #7' })).body
}

describe('pull requests', () => {
  it('has a size, commits, files and a head ref of its own', async () => {
    const shop = await openShop()
    const pull = await openPull(shop, { 'a.txt': 'one\n', 'b.txt': 'two\n' })
    expect(pull).toMatchObject({
      number: 1,
      commits: 2,
      changed_files: 2,
      additions: 2,
      mergeable: true,
      merged: false,
      head: { label: 'acme:topic' },
    })
    expect((await shop.ada('GET', '/pulls/1/commits')).body.map((each: { commit: { message: string } }) => each.commit.message)).toEqual([
      'feat: a.txt',
      'feat: b.txt',
    ])
    expect(
      (await shop.ada('GET', '/pulls/1/files')).body.map((each: { filename: string; patch: string }) => [each.filename, each.patch]),
    ).toEqual([
      ['a.txt', '@@ -0,0 +1 @@\n+one'],
      ['b.txt', '@@ -0,0 +1 @@\n+two'],
    ])
    expect((await shop.ada('GET', '/git/ref/pull/1/head')).body.object.sha).toBe(pull.head.sha)
    shop.fake.ledger.assertClean()
  })

  it.each([
    { because: 'there is one already', body: { head: 'topic', base: 'main' }, message: 'A pull request already exists for acme:topic.' },
    { because: 'nothing is in it', body: { head: 'main', base: 'topic' }, message: 'No commits between topic and main' },
    { because: 'the head is not there', body: { head: 'none', base: 'main' }, message: undefined },
  ])('422 when $because', async ({ body, message }) => {
    const shop = await openShop()
    await openPull(shop)
    const answer = await shop.ada('POST', '/pulls', { title: 'x', ...body })
    expect(answer).toMatchObject({ status: 422, body: { errors: [message === undefined ? { field: 'head' } : { message }] } })
    shop.fake.ledger.assertClean()
  })

  it('is found by its head, only with the owner before it', async () => {
    const shop = await openShop()
    await openPull(shop)
    await openPull(shop, { 'other.txt': 'x' }, 'other')
    const numbers = async (query: string): Promise<number[]> =>
      (await shop.ada('GET', `/pulls?${query}`)).body.map((each: { number: number }) => each.number)
    expect(await numbers('head=acme:topic')).toEqual([1])
    expect(await numbers('head=topic')).toEqual([2, 1])
    expect(await numbers('state=closed')).toEqual([])
  })

  it.each([
    { method: 'merge', parents: 2, message: 'Merge pull request #1 from acme/topic\n\nfeat: more' },
    { method: 'squash', parents: 1, message: 'feat: more (#1)\n\n* feat: a.txt\n\n* feat: b.txt' },
    { method: 'rebase', parents: 1, message: 'feat: b.txt' },
  ])('merges by $method', async ({ method, parents, message }) => {
    const shop = await openShop()
    const pull = await openPull(shop, { 'a.txt': 'one', 'b.txt': 'two' })
    await shop.ada('PUT', '/contents/c.txt', { message: 'fix: meanwhile', content: 'eA==' })
    const { sha } = (await shop.ada('PUT', '/pulls/1/merge', { merge_method: method, sha: pull.head.sha })).body
    const merged = (await shop.ada('GET', '/commits/main')).body
    expect(merged).toMatchObject({ sha, commit: { message } })
    expect(merged.parents).toHaveLength(parents)
    for (const path of ['a.txt', 'b.txt', 'c.txt']) expect((await shop.ada('GET', `/contents/${path}`)).status).toBe(200)
    expect((await shop.ada('GET', '/pulls/1')).body).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: sha })
    expect((await shop.ada('GET', `/commits/${sha}/pulls`)).body).toMatchObject([{ number: 1 }])
    shop.fake.ledger.assertClean()
  })

  it('does not merge a conflict, nor a head that has moved', async () => {
    const shop = await openShop()
    await openPull(shop, { 'shop.txt': 'mine' })
    const { sha } = (await shop.ada('GET', '/contents/shop.txt')).body
    await shop.ada('PUT', '/contents/shop.txt', { message: 'fix: theirs', content: 'dGhlaXJz', sha })
    expect((await shop.ada('GET', '/pulls/1')).body).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    expect((await shop.ada('PUT', '/pulls/1/merge', {})).status).toBe(405)
    expect((await shop.ada('PUT', '/pulls/1/merge', { sha: 'f'.repeat(40) })).status).toBe(409)
    shop.fake.ledger.assertClean()
  })

  it('counts as merged when its head reaches the base by a push; closes when its branch is deleted', async () => {
    const shop = await openShop()
    const first = await openPull(shop)
    await openPull(shop, { 'other.txt': 'x' }, 'other')
    await shop.ada('PATCH', '/git/refs/heads/main', { sha: first.head.sha })
    await shop.ada('DELETE', '/git/refs/heads/other')
    expect((await shop.ada('GET', '/pulls/1')).body.merged).toBe(true)
    expect((await shop.ada('GET', '/pulls/2')).body).toMatchObject({ merged: false, state: 'closed' })
  })

  it('wants the reviews and checks its base is protected by', async () => {
    const shop = await openShop()
    const pull = await openPull(shop)
    const reviews = { required_approving_review_count: 1, dismiss_stale_reviews: true }
    await shop.ada('PUT', '/branches/main/protection', {
      required_status_checks: { strict: false, contexts: ['ci'] },
      enforce_admins: true,
      required_pull_request_reviews: reviews,
      restrictions: null,
    })
    const refusal = async (): Promise<string> => (await shop.ada('PUT', '/pulls/1/merge', {})).body.message
    expect(await refusal()).toContain('At least 1 approving review is required')
    expect((await shop.ada('POST', '/pulls/1/reviews', { event: 'APPROVE' })).status).toBe(422)
    expect((await shop.cleo('POST', '/pulls/1/reviews', { event: 'APPROVE' })).status).toBe(200)
    expect(await refusal()).toContain('At least 1 approving review is required')
    await shop.ben('POST', '/pulls/1/reviews', { event: 'APPROVE' })
    expect(await refusal()).toBe('Required status check "ci" is expected.')
    await shop.ada('POST', `/statuses/${pull.head.sha}`, { state: 'success', context: 'ci' })
    await shop.ada('PUT', '/contents/late.txt', { message: 'feat: late', content: 'eA==', branch: 'topic' })
    expect((await shop.ada('GET', '/pulls/1/reviews')).body.map((each: { state: string }) => each.state)).toEqual([
      'DISMISSED',
      'DISMISSED',
    ])
    expect(await refusal()).toContain('At least 1 approving review is required')
    shop.fake.ledger.assertClean()
  })

  it('is not opened by GITHUB_TOKEN unless the repository lets workflows', async () => {
    const shop = await openShop()
    await openPull(shop)
    await shop.ada('PATCH', '/pulls/1', { state: 'closed' })
    const robot = shop.as(shop.fake.seed.actionsToken('acme/shop', { 'pull-requests': 'write' }))
    const ask = () => robot('POST', '/pulls', { title: 'x', head: 'topic', base: 'main' })
    expect(await ask()).toMatchObject({
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    })
    shop.repository.settings.workflowsMayApprove = true
    expect((await ask()).status).toBe(201)
    expect(shop.fake.world.occurrences.log.at(-1)).toMatchObject({ event: 'pull_request', action: 'opened', startsWorkflows: false })
  })
})
