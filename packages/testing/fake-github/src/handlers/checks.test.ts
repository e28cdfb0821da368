import { describe, expect, it } from 'vitest'
import { openShop, type Ask, type Shop } from '../shop.fixture.ts'

async function open(): Promise<Shop & { robot: Ask; sha: string }> {
  const shop = await openShop()
  const robot = shop.as(shop.fake.seed.actionsToken('acme/shop', { checks: 'write', statuses: 'write' }))
  return { ...shop, robot, sha: (await shop.ada('GET', '/commits/main')).body.sha }
}

const annotations = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({ path: 'a', start_line: at + 1, end_line: at + 1, annotation_level: 'notice', message: 'm' }))

describe('check runs', () => {
  it('lists the latest of a name; the suite sums up', async () => {
    const { robot, ada, sha, fake } = await open()
    for (const conclusion of ['failure', 'success']) await robot('POST', '/check-runs', { name: 'gate', head_sha: sha, conclusion })
    await robot('POST', '/check-runs', { name: 'other', head_sha: sha, status: 'in_progress' })
    const names = async (query: string) =>
      (await ada('GET', `/commits/main/check-runs${query}`)).body.check_runs.map((each: { name: string; conclusion: string | null }) => [
        each.name,
        each.conclusion,
      ])
    expect(await names('')).toEqual([
      ['other', null],
      ['gate', 'success'],
    ])
    expect(await names('?filter=all')).toHaveLength(3)
    expect(await names('?check_name=gate')).toEqual([['gate', 'success']])
    expect((await ada('GET', '/commits/main/check-suites')).body).toMatchObject({
      total_count: 1,
      check_suites: [{ status: 'in_progress', latest_check_runs_count: 3 }],
    })
    fake.ledger.assertClean()
  })

  it('appends annotations by further requests of at most 50', async () => {
    const { robot, ada, sha, fake } = await open()
    const output = (count: number, summary = 's') => ({ title: 't', summary, annotations: annotations(count) })
    expect((await robot('POST', '/check-runs', { name: 'x', head_sha: sha, conclusion: 'neutral', output: output(51) })).status).toBe(422)
    expect(
      (await robot('POST', '/check-runs', { name: 'x', head_sha: sha, conclusion: 'neutral', output: output(0, 'x'.repeat(65_536)) }))
        .status,
    ).toBe(422)
    const { id } = (await robot('POST', '/check-runs', { name: 'x', head_sha: sha, conclusion: 'neutral', output: output(50) })).body
    await robot('PATCH', `/check-runs/${id}`, { output: output(10) })
    expect((await ada('GET', `/check-runs/${id}`)).body.output.annotations_count).toBe(60)
    expect((await ada('GET', `/check-runs/${id}/annotations?per_page=100`)).body).toHaveLength(60)
    expect(fake.ledger.takeViolations().map(({ status }) => status)).toEqual([422, 422])
  })

  it('belongs to the App that made it', async () => {
    const { robot, as, fake, sha } = await open()
    fake.seed.app('other', 'acme')
    const { id } = (await robot('POST', '/check-runs', { name: 'x', head_sha: sha })).body
    const other = as(fake.seed.installationToken('other', { permissions: { checks: 'write' } }))
    expect((await other('PATCH', `/check-runs/${id}`, { status: 'in_progress' })).status).toBe(403)
  })
})

describe('commit statuses', () => {
  it('the newest of a context counts, whatever its case, and anyone may overwrite it', async () => {
    const { robot, ada, sha, fake } = await open()
    await robot('POST', `/statuses/${sha}`, { state: 'failure', context: 'CI' })
    expect((await ada('GET', '/commits/main/status')).body.state).toBe('failure')
    await ada('POST', `/statuses/${sha}`, { state: 'success', context: 'ci' })
    expect((await ada('GET', '/commits/main/status')).body).toMatchObject({ state: 'success', total_count: 1 })
    expect((await ada('GET', '/commits/main/statuses')).body).toHaveLength(2)
    expect((await ada('POST', `/statuses/${'f'.repeat(40)}`, { state: 'success' })).status).toBe(422)
    fake.ledger.assertClean()
  })

  it('takes at most 1000 of a context on one commit', async () => {
    const { repository, ada, sha } = await open()
    const creator = repository.owner
    for (let id = 0; id < 1000; id += 1)
      repository.statuses.push({ id, sha, context: 'ci', state: 'pending', description: null, targetUrl: null, creator, createdAt: 0 })
    expect((await ada('POST', `/statuses/${sha}`, { state: 'success', context: 'ci' })).status).toBe(422)
    expect((await ada('POST', `/statuses/${sha}`, { state: 'success', context: 'other' })).status).toBe(201)
  })
})
