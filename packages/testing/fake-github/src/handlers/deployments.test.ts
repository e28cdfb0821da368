import { describe, expect, it } from 'vitest'
import { finishRun, addRun } from '../rules/run-control.ts'
import { gateState, openGate } from '../rules/gates.ts'
import { openShop, type Shop } from '../shop.fixture.ts'
import type { Gate } from '../state/deployment.ts'

async function gated(
  shop: Shop,
  rules: object,
  branch = 'main',
): Promise<{ gate: Gate; runId: number; state: () => string; environment: number }> {
  const { fake, repository, ada } = shop
  const environment = (await ada('PUT', '/environments/production', rules)).body.id
  const [account, app] = [fake.world.account('ben'), fake.world.apps.get('github-actions')]
  if (account === undefined || app === undefined) throw new Error('not seeded')
  const headSha = (await ada('GET', '/commits/main')).body.sha
  const run = addRun(fake.world, repository, {
    workflowPath: '.github/workflows/cd.yml',
    name: 'CD',
    event: 'push',
    headBranch: branch,
    headSha,
    actor: account,
  })
  const gate = openGate(fake.world, repository, run, 'deploy', 'production', { account: app.bot, app })
  return { gate, runId: run.id, environment, state: () => gateState(fake.world, repository, gate) }
}

const reviewers = (shop: Shop, ...logins: string[]) => logins.map((login) => ({ type: 'User', id: shop.fake.world.account(login)?.id }))

describe('environments and their gates', () => {
  it('one of the reviewers approves; the history has no time', async () => {
    const shop = await openShop()
    const { runId, state, environment } = await gated(shop, { reviewers: reviewers(shop, 'ada', 'cleo') })
    expect(state()).toBe('waiting')
    expect((await shop.ben('GET', `/actions/runs/${runId}/pending_deployments`)).body).toMatchObject([
      { environment: { name: 'production' }, current_user_can_approve: false, reviewers: [{}, {}] },
    ])
    expect((await shop.cleo('GET', `/actions/runs/${runId}/pending_deployments`)).body).toMatchObject([{ current_user_can_approve: true }])
    const verdict = { environment_ids: [environment], state: 'approved', comment: 'go' }
    expect((await shop.ben('POST', `/actions/runs/${runId}/pending_deployments`, verdict)).status).toBe(422)
    expect((await shop.cleo('POST', `/actions/runs/${runId}/pending_deployments`, verdict)).body).toHaveLength(1)
    expect(state()).toBe('open')
    const [approval] = (await shop.ada('GET', `/actions/runs/${runId}/approvals`)).body
    expect(approval).toMatchObject({ state: 'approved', user: { login: 'cleo' }, comment: 'go' })
    expect(Object.keys(approval)).toEqual(['environments', 'state', 'user', 'comment'])
    expect((await shop.ada('GET', '/deployments')).body).toMatchObject([{ environment: 'production' }])
    shop.fake.ledger.assertClean()
  })

  it('a rejection fails the run', async () => {
    const shop = await openShop()
    const { runId, state, environment } = await gated(shop, { reviewers: reviewers(shop, 'ada') })
    await shop.ada('POST', `/actions/runs/${runId}/pending_deployments`, {
      environment_ids: [environment],
      state: 'rejected',
      comment: 'no',
    })
    expect(state()).toBe('refused')
    expect((await shop.ada('GET', `/actions/runs/${runId}`)).body).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })

  it('whoever triggered the run does not review it when self-review is prevented', async () => {
    const shop = await openShop()
    const { runId, environment } = await gated(shop, { reviewers: reviewers(shop, 'ben'), prevent_self_review: true })
    expect(
      (
        await shop.ben('POST', `/actions/runs/${runId}/pending_deployments`, {
          environment_ids: [environment],
          state: 'approved',
          comment: '',
        })
      ).status,
    ).toBe(422)
  })

  it('the timer runs on the clock of the fake, and a gate dies after 30 days', async () => {
    const shop = await openShop()
    const timed = await gated(shop, { wait_timer: 60 })
    expect((await shop.ada('GET', `/actions/runs/${timed.runId}/pending_deployments`)).body).toMatchObject([
      { wait_timer: 60, wait_timer_started_at: '2026-01-05T09:00:00Z' },
    ])
    shop.fake.clock.advance(59 * 60_000)
    expect(timed.state()).toBe('waiting')
    shop.fake.clock.advance(60_000)
    expect(timed.state()).toBe('open')
    const reviewed = await gated(shop, { reviewers: reviewers(shop, 'ada') })
    shop.fake.clock.advance(30 * 86_400_000)
    expect(reviewed.state()).toBe('refused')
  })

  it.each([
    { because: 'the pattern names it', pattern: 'main', branch: 'main', state: 'open' },
    { because: 'a star stops at a slash', pattern: 'release/*', branch: 'release/1/x', state: 'refused' },
    { because: 'but not before it', pattern: 'release/*', branch: 'release/1', state: 'open' },
    { because: 'nothing names it', pattern: 'stable', branch: 'main', state: 'refused' },
  ])('branch policy $pattern, branch $branch: $state', async ({ pattern, branch, state }) => {
    const shop = await openShop()
    const rules = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }
    await shop.ada('PUT', '/environments/production', rules)
    await shop.ada('POST', '/environments/production/deployment-branch-policies', { name: pattern })
    expect((await gated(shop, rules, branch)).state()).toBe(state)
  })

  it('a custom rule is answered by its App, and by nobody else', async () => {
    const shop = await openShop()
    const app = shop.fake.seed.app('watcher', 'acme')
    shop.fake.seed.app('stranger', 'acme')
    await shop.ada('PUT', '/environments/production', {})
    await shop.ada('POST', '/environments/production/deployment_protection_rules', { integration_id: app.id })
    const { runId, state } = await gated(shop, {})
    const token = (slug: string) => shop.as(shop.fake.seed.installationToken(slug, { permissions: { deployments: 'write' } }))
    const answer = (slug: string, body: object) =>
      token(slug)('POST', `/actions/runs/${runId}/deployment_protection_rule`, { environment_name: 'production', ...body })
    expect(state()).toBe('waiting')
    expect((await answer('stranger', { state: 'approved' })).status).toBe(422)
    expect((await answer('watcher', { comment: 'looking' })).status).toBe(204)
    expect(state()).toBe('waiting')
    expect((await answer('watcher', { state: 'approved' })).status).toBe(204)
    expect(state()).toBe('open')
    expect((await answer('watcher', { state: 'maybe' })).status).toBe(422)
    expect(shop.fake.ledger.takeViolations()).toHaveLength(1)
    expect(shop.fake.world.occurrences.log.some(({ event }) => event === 'deployment_protection_rule')).toBe(true)
  })

  it('an environment nobody made comes into being without rules and lets everything pass', async () => {
    const shop = await openShop()
    const run = await gated(shop, {})
    await shop.ada('DELETE', '/environments/production')
    expect((await shop.ada('GET', '/environments/prodution')).status).toBe(404)
    expect(run.state()).toBe('open')
  })

  it.each([
    { mode: 'reset' as const, rules: 0 },
    { mode: 'keep' as const, rules: 2 },
  ])('keys left out of a PUT: $mode', async ({ mode, rules }) => {
    const shop = await openShop()
    shop.repository.settings.omittedEnvironmentKeys = mode
    await shop.ada('PUT', '/environments/production', { wait_timer: 5, reviewers: reviewers(shop, 'ada') })
    expect((await shop.ada('PUT', '/environments/production', {})).body.protection_rules).toHaveLength(rules)
  })

  it('422 for reviewers on a plan without them, however empty', async () => {
    const shop = await openShop()
    shop.repository.settings.paidEnvironmentRules = false
    expect((await shop.ada('PUT', '/environments/production', { wait_timer: 0 })).status).toBe(422)
    expect((await shop.ada('PUT', '/environments/production', {})).status).toBe(200)
    shop.fake.ledger.assertClean()
  })

  it.each([
    { allowed: false, status: 403 },
    { allowed: true, status: 422 },
  ])('an App that reviews a pending deployment, allowed: $allowed', async ({ allowed, status }) => {
    const shop = await openShop()
    shop.repository.settings.appsMayReviewDeployments = allowed
    const { runId, environment } = await gated(shop, { reviewers: reviewers(shop, 'ada') })
    const robot = shop.as(shop.fake.seed.actionsToken('acme/shop', { deployments: 'write' }))
    const answer = await robot('POST', `/actions/runs/${runId}/pending_deployments`, {
      environment_ids: [environment],
      state: 'approved',
      comment: 'x',
    })
    expect(answer.status).toBe(status)
  })
})

describe('deployments', () => {
  const plain = { auto_merge: false, required_contexts: [] }

  it('merges the default branch instead of deploying unless told not to: 202', async () => {
    const { ada, fake } = await openShop()
    await ada('POST', '/git/refs', { ref: 'refs/heads/old', sha: (await ada('GET', '/commits/v0.1.0')).body.sha })
    expect((await ada('POST', '/deployments', { ref: 'old' })).status).toBe(202)
    expect((await ada('GET', '/deployments')).body).toEqual([])
    expect((await ada('POST', '/deployments', { ref: 'old' })).status).toBe(201)
    fake.ledger.assertClean()
  })

  it('409 when a context on the commit is not green', async () => {
    const { ada, fake } = await openShop()
    const { sha } = (await ada('GET', '/commits/main')).body
    await ada('POST', `/statuses/${sha}`, { state: 'failure', context: 'ci' })
    expect((await ada('POST', '/deployments', { ref: 'main', auto_merge: false })).status).toBe(409)
    expect((await ada('POST', '/deployments', { ref: 'main', ...plain })).status).toBe(201)
    fake.ledger.assertClean()
  })

  it('success tidies older ones away, never in production', async () => {
    const { ada } = await openShop()
    const states = async (environment: string): Promise<string[]> => {
      const ids: number[] = []
      for (let at = 0; at < 2; at += 1) {
        const { id } = (await ada('POST', '/deployments', { ref: 'main', environment, ...plain })).body
        await ada('POST', `/deployments/${id}/statuses`, { state: 'success' })
        ids.push(id)
      }
      return Promise.all(ids.map(async (id) => (await ada('GET', `/deployments/${id}/statuses`)).body[0].state))
    }
    expect(await states('staging')).toEqual(['inactive', 'success'])
    expect(await states('production')).toEqual(['success', 'success'])
  })

  it('deletes only inactive ones, and refuses long descriptions', async () => {
    const { ada, fake } = await openShop()
    const { id } = (await ada('POST', '/deployments', { ref: 'main', ...plain })).body
    await ada('POST', '/deployments', { ref: 'main', ...plain })
    expect((await ada('DELETE', `/deployments/${id}`)).status).toBe(422)
    expect((await ada('POST', `/deployments/${id}/statuses`, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422)
    await ada('POST', `/deployments/${id}/statuses`, { state: 'inactive' })
    expect((await ada('DELETE', `/deployments/${id}`)).status).toBe(204)
    fake.ledger.assertClean()
  })

  it('a run is run again with the same actor and another triggering actor', async () => {
    const shop = await openShop()
    const { runId } = await gated(shop, {})
    const run = shop.repository.runs.find((each) => each.id === runId)
    if (run === undefined) throw new Error('no run')
    expect((await shop.ada('POST', `/actions/runs/${runId}/rerun`)).status).toBe(403)
    finishRun(shop.fake.world, run, 'failure')
    await shop.ada('POST', `/actions/runs/${runId}/rerun`)
    expect((await shop.ada('GET', `/actions/runs/${runId}`)).body).toMatchObject({
      run_attempt: 2,
      actor: { login: 'ben' },
      triggering_actor: { login: 'ada' },
      status: 'queued',
    })
  })
})
