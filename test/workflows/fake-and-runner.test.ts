import { expect, it } from 'vitest'
import { call, openWorkshop } from './workshop.fixture.ts'

const workflow = (text: string, path = 'ci'): Readonly<Record<string, string>> => ({ [`.github/workflows/${path}.yml`]: text })
const ci = '.github/workflows/ci.yml'
const logs = (result: { readonly jobs: readonly { readonly steps: readonly { readonly log: string }[] }[] }): string =>
  result.jobs.flatMap((job) => job.steps.map((step) => step.log)).join('\n')

const deploy = `name: Deploy
on: push
permissions: { contents: read }
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment: { name: production, url: 'https://shop.example.com' }
    steps: [{ run: 'echo "key: \${{ secrets.KEY }} \${{ vars.REGION }}"' }]
`
const reviewed = async (options: { waitMinutes?: number } = {}) => {
  const shop = await openWorkshop(workflow(deploy), {
    environments: { Production: { secrets: { KEY: 'of-production-only' }, vars: { REGION: 'eu-north' } } },
  })
  const [ada, ben] = [shop.fake.seed.personToken('ada'), shop.fake.seed.personToken('ben')]
  const { body: environment } = await shop.ask(ada, 'PUT', '/environments/production', {
    reviewers: [{ type: 'User', id: shop.fake.world.account('ben')?.id }],
    ...(options.waitMinutes === undefined ? {} : { wait_timer: options.waitMinutes }),
  })
  const running = shop.actions.run(ci, { event: 'push', ref: 'main', actor: 'ada' })
  const pending = async () => {
    const { body } = await shop.ask(ben, 'GET', '/actions/runs')
    const id = body.workflow_runs[0]?.id
    return id === undefined ? [] : (await shop.ask(ben, 'GET', `/actions/runs/${id}/pending_deployments`)).body
  }
  await expect.poll(pending, { timeout: 20_000 }).toMatchObject([{ environment: { name: 'production' }, current_user_can_approve: true }])
  const id: number = (await shop.ask(ben, 'GET', '/actions/runs')).body.workflow_runs[0].id
  const review = (state: string) =>
    shop.ask(ben, 'POST', `/actions/runs/${id}/pending_deployments`, { environment_ids: [environment.id], state, comment: 'seen' })
  return { ...shop, ada, ben, id, running, review }
}

it('pauses before an environment with a required reviewer, and goes on when a person approves by REST', async () => {
  const { ask, ben, id, running, review, actions } = await reviewed()
  expect((await ask(ben, 'GET', `/actions/runs/${id}`)).body).toMatchObject({ status: 'waiting', event: 'push', actor: { login: 'ada' } })
  expect((await ask(ben, 'GET', `/actions/runs/${id}/jobs`)).body.jobs).toMatchObject([
    { name: 'build', status: 'completed', conclusion: 'success' },
    { name: 'deploy', status: 'waiting' },
  ])
  expect((await review('approved')).status).toBe(200)
  const result = await running
  expect(result).toMatchObject({ id, conclusion: 'success' })
  expect(logs(result)).toContain('key: *** eu-north')
  expect((await ask(ben, 'GET', `/actions/runs/${id}`)).body).toMatchObject({ status: 'completed', conclusion: 'success' })
  expect((await ask(ben, 'GET', `/actions/runs/${id}/approvals`)).body).toMatchObject([{ state: 'approved', user: { login: 'ben' } }])
  const [{ id: deployment }] = (await ask(ben, 'GET', '/deployments')).body
  const states = (await ask(ben, 'GET', `/deployments/${deployment}/statuses`)).body
  expect(states.map(({ state }: { state: string }) => state)).toEqual(['success', 'in_progress', 'waiting'])
  expect(states[0]).toMatchObject({ environment_url: 'https://shop.example.com' })
  actions.assertSound()
})

it('fails the job when the person rejects', async () => {
  const { running, review, ask, ben, id } = await reviewed()
  await review('rejected')
  const result = await running
  expect(result.jobs.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual(['build success', 'deploy failure'])
  expect(result.jobs[1]?.annotations[0]?.message).toContain('seen')
  expect((await ask(ben, 'GET', `/actions/runs/${id}`)).body).toMatchObject({ conclusion: 'failure' })
})

it('waits for the timer of the fake’s clock besides the reviewer', async () => {
  const { running, review, fake } = await reviewed({ waitMinutes: 30 })
  await review('approved')
  fake.clock.advance(29 * 60_000)
  expect(await Promise.race([running, new Promise((resolve) => setTimeout(() => resolve('waiting'), 100))])).toBe('waiting')
  fake.clock.advance(60_000)
  expect(await running).toMatchObject({ conclusion: 'success', completedAt: '2026-01-05T09:30:00.000Z' })
})

it('stops a waiting run that is cancelled by REST', async () => {
  const { running, ask, ada, id } = await reviewed()
  expect((await ask(ada, 'POST', `/actions/runs/${id}/cancel`)).status).toBe(202)
  expect(await running).toMatchObject({ conclusion: 'cancelled' })
  expect((await ask(ada, 'GET', `/actions/runs/${id}`)).body).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
})

it.each([
  { permissions: '{ contents: read }', status: 403, because: 'the job may only read' },
  { permissions: '{ contents: write }', status: 201, because: 'the job may write' },
  { permissions: '{}', status: 403, because: 'the job may nothing' },
])('a job with permissions $permissions gets $status for a write, because $because', async ({ permissions, status }) => {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    permissions: ${permissions}\n    env: { TOKEN: '\${{ github.token }}' }\n    steps:\n      - run: |\n          ${call('POST', '/git/refs', '{"ref":"refs/tags/v1","sha":"\'$GITHUB_SHA\'"}')}\n          cat answer.json\n`
  const { actions, fake, ask } = await openWorkshop(workflow(text))
  const result = await actions.run(ci, { event: 'push', ref: 'main' })
  expect(logs(result)).toMatch(new RegExp(`^${status}$`, 'm'))
  if (status === 403) expect(logs(result)).toContain('Resource not accessible by integration')
  expect(fake.ledger.entries.map((entry) => `${entry.operationId} ${entry.status} ${entry.actor}`)).toEqual([
    `git/create-ref ${status} github-actions[bot]`,
  ])
  expect(actions.tokens).toHaveLength(1)
  expect((await ask(actions.tokens[0] ?? '', 'GET', '')).status, 'a token ends with its job').toBe(401)
})

it('checks out and pushes over HTTP with the token of the job, and shows its jobs as check runs', async () => {
  const text = `on: push
permissions: { contents: write }
jobs:
  tag:
    runs-on: x
    steps:
      - uses: actions/checkout@v5
      - run: git tag v1.0.0 && git push --quiet origin v1.0.0
`
  const { actions, ask, fake } = await openWorkshop(workflow(text))
  expect(await actions.run(ci, { event: 'push', ref: 'main' })).toMatchObject({ conclusion: 'success' })
  const ada = fake.seed.personToken('ada')
  expect((await ask(ada, 'GET', '/tags')).body).toMatchObject([{ name: 'v1.0.0' }])
  expect((await ask(ada, 'GET', '/commits/main/check-runs')).body.check_runs).toMatchObject([
    { name: 'tag', status: 'completed', conclusion: 'success', app: { slug: 'github-actions' } },
  ])
  actions.assertSound()
})
