import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

describe('issues, labels, milestones and comments', () => {
  it('filters by state, labels, milestone, assignee and time', async () => {
    const { ada, ben, fake } = await openShop()
    await ada('POST', '/milestones', { title: 'v1' })
    await ada('POST', '/issues', { title: 'one', labels: ['bug', 'late'], milestone: 1, assignees: ['ben'] })
    fake.clock.advance(60_000)
    await ben('POST', '/issues', { title: 'two', labels: ['bug'] })
    await ada('PATCH', '/issues/1', { state: 'closed', state_reason: 'not_planned' })
    const titles = async (query: string): Promise<string[]> =>
      (await ada('GET', `/issues?${query}`)).body.map((each: { title: string }) => each.title)
    expect(await titles('')).toEqual(['two'])
    expect(await titles('state=all')).toEqual(['two', 'one'])
    expect(await titles('state=all&labels=bug,late')).toEqual(['one'])
    expect(await titles('state=all&milestone=1')).toEqual(['one'])
    expect(await titles('state=all&milestone=none')).toEqual(['two'])
    expect(await titles('state=all&assignee=ben')).toEqual(['one'])
    expect(await titles('state=all&creator=ben')).toEqual(['two'])
    expect((await ada('GET', '/milestones/1')).body).toMatchObject({ open_issues: 0, closed_issues: 1 })
    fake.ledger.assertClean()
  })

  it('drops labels, assignees and milestone of people without triage rights silently', async () => {
    const { cleo } = await openShop()
    expect((await cleo('POST', '/issues', { title: 'x', labels: ['bug'], assignees: ['ben'] })).body).toMatchObject({
      labels: [],
      assignees: [],
    })
  })

  it('compares label names without case and renames them everywhere', async () => {
    const { ada, fake } = await openShop()
    await ada('POST', '/labels', { name: 'Bug', color: 'ff0000' })
    expect((await ada('POST', '/labels', { name: 'bug', color: 'ff0000' })).body.errors).toMatchObject([
      { code: 'already_exists', field: 'name' },
    ])
    await ada('POST', '/issues', { title: 'x', labels: ['BUG'] })
    await ada('PATCH', '/labels/bug', { new_name: 'defect' })
    expect((await ada('GET', '/issues/1')).body.labels).toMatchObject([{ name: 'defect' }])
    expect((await ada('DELETE', '/issues/1/labels/none')).status).toBe(404)
    fake.ledger.assertClean()
  })

  it('keeps who put a label on and who took it off', async () => {
    const { ada, ben, fake } = await openShop()
    await ada('POST', '/issues', { title: 'x', labels: ['bug'] })
    await ben('POST', '/issues/1/labels', { labels: ['BUG', 'late'] })
    await ada('DELETE', '/issues/1/labels/late')
    await ada('PATCH', '/issues/1', { labels: [] })
    const { body } = await ada('GET', '/issues/1/events')
    const told = body.map((each: { event: string; actor: { login: string }; label: { name: string } }) => [
      each.event,
      each.label.name,
      each.actor.login,
    ])
    expect(told).toEqual([
      ['labeled', 'bug', 'ada'],
      ['labeled', 'late', 'ben'],
      ['unlabeled', 'late', 'ada'],
      ['unlabeled', 'bug', 'ada'],
    ])
    fake.ledger.assertClean()
  })

  it('lists comments oldest first, 30 a page; REST hides who edited', async () => {
    const { ada, ben, fake } = await openShop()
    await ada('POST', '/issues', { title: 'x' })
    for (let at = 0; at < 31; at += 1) await ada('POST', '/issues/1/comments', { body: `comment ${at}` })
    const { body, headers } = await ada('GET', '/issues/1/comments')
    expect(body).toHaveLength(30)
    expect(headers.get('link')).toContain('rel="next"')
    fake.clock.advance(60_000)
    const edited = (await ben('PATCH', `/issues/comments/${body[0].id}`, { body: '/approve' })).body
    expect(edited).toMatchObject({ user: { login: 'ada' }, created_at: '2026-01-05T09:00:00Z', updated_at: '2026-01-05T09:01:00Z' })
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'an empty comment', body: ' ', status: 422 },
    { because: 'one that is too long', body: 'x'.repeat(65_537), status: 422 },
    { because: 'the longest', body: 'x'.repeat(65_536), status: 201 },
  ])('$status for $because', async ({ body, status }) => {
    const { ada, fake } = await openShop()
    await ada('POST', '/issues', { title: 'x' })
    expect((await ada('POST', '/issues/1/comments', { body })).status).toBe(status)
    fake.ledger.assertClean()
  })

  it('lets nobody change a comment of somebody else without write access', async () => {
    const { ada, cleo } = await openShop()
    await ada('POST', '/issues', { title: 'x' })
    const { id } = (await ada('POST', '/issues/1/comments', { body: 'mine' })).body
    expect((await cleo('PATCH', `/issues/comments/${id}`, { body: 'yours' })).status).toBe(403)
    expect((await cleo('DELETE', `/issues/comments/${id}`)).status).toBe(403)
  })
})
