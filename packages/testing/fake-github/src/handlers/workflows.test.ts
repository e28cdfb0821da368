import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../shop.fixture.ts'

async function withWorkflow(text: string): Promise<Shop> {
  const shop = await openShop()
  await shop.ada('PUT', '/contents/.github/workflows/deploy.yml', { message: 'ci: add', content: Buffer.from(text).toString('base64') })
  return shop
}

describe('dispatching', () => {
  it('a workflow by file name: a queued run, and an event that starts workflows even from GITHUB_TOKEN', async () => {
    const { fake, as } = await withWorkflow('name: "Deploy it"\non:\n  workflow_dispatch:\n')
    const robot = as(fake.seed.actionsToken('acme/shop', { actions: 'write' }))
    const { body } = await robot('POST', '/actions/workflows/deploy.yml/dispatches', {
      ref: 'main',
      inputs: { to: 'x' },
      return_run_details: true,
    })
    expect((await robot('GET', `/actions/runs/${body.workflow_run_id}`)).body).toMatchObject({
      name: 'Deploy it',
      status: 'queued',
      event: 'workflow_dispatch',
      run_number: 1,
    })
    expect(fake.world.occurrences.log.at(-1)).toMatchObject({
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      startsWorkflows: true,
      payload: { inputs: { to: 'x' }, run_id: body.workflow_run_id },
    })
    expect((await robot('POST', '/actions/workflows/deploy.yml/dispatches', { ref: 'main' })).status).toBe(204)
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'the workflow has no such trigger', text: 'on: push\n', path: 'deploy.yml', body: { ref: 'main' }, status: 422 },
    { because: 'the ref is not there', text: 'on: workflow_dispatch\n', path: 'deploy.yml', body: { ref: 'nowhere' }, status: 422 },
    { because: 'the workflow is not there', text: 'on: workflow_dispatch\n', path: 'none.yml', body: { ref: 'main' }, status: 404 },
    {
      because: 'there are more than 25 inputs',
      text: 'on: workflow_dispatch\n',
      path: 'deploy.yml',
      body: { ref: 'main', inputs: Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`i${at}`, 'x'])) },
      status: 422,
      broken: 1,
    },
  ])('$status when $because', async ({ text, path, body, status, broken = 0 }) => {
    const { ada, fake } = await withWorkflow(text)
    expect((await ada('POST', `/actions/workflows/${path}/dispatches`, body)).status).toBe(status)
    expect(fake.ledger.takeViolations()).toHaveLength(broken)
  })

  it('repository_dispatch takes ten properties and 64 kB; listeners hear of it', async () => {
    const { ada, fake } = await openShop()
    const heard: string[] = []
    const stop = fake.world.occurrences.subscribe(({ event, action }) => void heard.push(`${event} ${action}`))
    expect((await ada('POST', '/dispatches', { event_type: 'go', client_payload: { a: 1 } })).status).toBe(204)
    stop()
    await ada('POST', '/dispatches', { event_type: 'again' })
    expect(heard).toEqual(['repository_dispatch go'])
    const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at]))
    expect((await ada('POST', '/dispatches', { event_type: 'go', client_payload: eleven })).status).toBe(422)
    expect(fake.ledger.takeViolations()).toHaveLength(1)
    expect((await ada('POST', '/dispatches', { event_type: 'go', client_payload: { a: 'x'.repeat(65_536) } })).status).toBe(422)
  })
})
