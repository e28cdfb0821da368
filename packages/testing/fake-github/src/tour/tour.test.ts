import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handlers } from '../handlers/registry.ts'
import { addJob, addRun, finishRun } from '../rules/run-control.ts'
import { openGate } from '../rules/gates.ts'
import { openShop, type Shop } from '../shop.fixture.ts'
import { codeAndIssues } from './code-and-issues.fixture.ts'
import { releasesAndRuns } from './releases-and-runs.fixture.ts'
import type { Notes } from './step.fixture.ts'

const steps = [...codeAndIssues, ...releasesAndRuns]

describe('a tour of every operation', () => {
  let shop: Shop
  let app: Shop['ada']
  const notes: Notes = {}

  beforeAll(async () => {
    shop = await openShop({}, true)
    const { fake, repository } = shop
    const deployer = fake.seed.app('deployer', 'acme')
    const all = ['contents', 'checks', 'deployments', 'pull_requests'].map((name) => [name, 'write'])
    app = shop.as(fake.seed.installationToken('deployer', { permissions: Object.fromEntries(all) }))
    const ada = fake.world.account('ada')
    if (ada === undefined) throw new Error('no ada')
    const head = (await shop.ada('GET', '/commits/main')).body.sha as string
    const start = { workflowPath: '.github/workflows/ci.yml', name: 'CI', event: 'push', headBranch: 'main', headSha: head, actor: ada }
    for (const name of ['gated', 'done', 'failed']) {
      const run = addRun(fake.world, repository, { ...start, concurrencyGroup: 'deploy' })
      addJob(fake.world, run, 'build')
      notes[name] = run.id
      if (name !== 'gated') finishRun(fake.world, run, 'failure')
    }
    repository.artifacts.push({
      id: 1,
      runId: Number(notes['gated']),
      name: 'dist',
      bytes: Buffer.from('zip'),
      sha256: 'b'.repeat(64),
      createdAt: fake.clock.now(),
    })
    repository.variables.set('FREEZE', 'no')
    repository.codeScanningAlerts.push({ number: 1, createdAt: fake.clock.now(), fields: {} })
    repository.analyses.push({
      id: 5,
      ref: 'refs/heads/main',
      commit: head,
      tool: 'CodeQL',
      category: 'scan',
      results: 1,
      createdAt: fake.clock.now(),
    })
    repository.dependabotAlerts.push({ number: 1, createdAt: fake.clock.now(), fields: {} })
    notes['ada'] = ada.id
    shop.fake.onCall.current = ({ operationId, phase }) => {
      // A gate opens when the environment has got all its rules.
      if (operationId !== 'actions/get-pending-deployments-for-run' || phase !== 'before') return
      const run = repository.runs.find((each) => each.id === notes['gated'])
      const environment = repository.environments[0]
      if (run === undefined || environment === undefined) throw new Error('no gate')
      environment.reviewers = [{ type: 'User', id: ada.id }]
      openGate(fake.world, repository, run, 'deploy', 'production', { account: deployer.bot, app: deployer })
    }
  })

  afterAll(() => shop.fake.close())

  it.each(steps.map((step, at) => ({ ...step, at })))('$at: $call answers $status', async ({ call, body, status, as, headers, note }) => {
    const fill = (text: string): string =>
      text.replaceAll(/"?\{(\w+)\}"?/g, (whole, name: string) => {
        const value = notes[name]
        if (value === undefined) return whole
        return whole.startsWith('"') ? JSON.stringify(value) : String(value)
      })
    const [method = '', path = ''] = fill(call).split(' ')
    const full = path.startsWith('api/') ? `${shop.fake.url}/${path}` : path === '/' ? `${shop.fake.apiUrl}/repos/acme/shop` : path
    const sent = typeof body === 'string' || body === undefined ? body : JSON.parse(fill(JSON.stringify(body)))
    const answer = await (as === 'app' ? app : shop.ada)(method, full, sent, headers)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status })
    note?.(answer, notes)
    expect(shop.fake.ledger.entries.at(-1)?.violations).toEqual([])
  })

  it('has called every operation that has a handler', () => {
    const called = new Set(shop.fake.ledger.entries.map((entry) => entry.operationId))
    expect(Object.keys(handlers).filter((operation) => !called.has(operation))).toEqual([])
  })
})
