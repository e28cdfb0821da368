import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { wayBack, withRollback } from './rollback-shop.ts'
import { at, openShop, release, start, tick, type Ran, type Shop } from './rollout-shop.ts'

const undo = (name: string): string => `name: ${JSON.stringify(name)}
on: { workflow_dispatch: { inputs: { to: {}, id: {} } } }
jobs: { undo: { runs-on: ubuntu-latest, steps: [ { run: ./undo } ] } }
`
const section =
  '{ when: { error-rate: "> 20% for 5m" }, within: 1m, run: { workflow: undo.yml, inputs: { to: "{previous.digest}", id: "{operation}" } } }'

let bundle = ''
let shop: Shop
let github: FakeGithub
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
beforeEach(async () => {
  github = await startFakeGithub()
  shop = await openShop(1, 'record: { store: github }\n')
  withRollback(shop, section)
})
afterEach(async () => {
  await shop.close()
  await github.close()
})

async function seed(workflow: string): Promise<void> {
  using local = createRepository({ commits: [{ message: 'one', files: { '.github/workflows/undo.yml': workflow } }] })
  await github.seed.repository('acme/shop', { from: local.directory })
}

const run = (
  minute: number,
  words: readonly string[],
  permissions: Record<string, 'write'> = { contents: 'write', actions: 'write' },
): Promise<Ran> => {
  const token = github.seed.actionsToken('acme/shop', permissions)
  const environment = { ...github.environment, GITHUB_REPOSITORY: 'acme/shop' } as Record<string, string>
  return at(bundle, shop, minute, [...words, '--github-token', token], environment)
}
const dispatches = () => github.world.occurrences.log.filter(({ event }) => event === 'workflow_dispatch')
const takeBack = ['rollback', '--release', release, '--reason', 'orders are lost']

describe('a rollback whose policy names a workflow', () => {
  it('starts it once, with what is gone back to, and knows its run', async () => {
    await seed(undo('Undo'))
    await run(0, start)
    const back = await run(3, takeBack)
    expect(back, back.log).toMatchObject({ exitCode: 0, result: { verdict: 'pass' }, data: { state: 'rolled-back' } })
    expect(wayBack(back).workflow).toMatchObject({ state: 'dispatched', failures: 0, reference: expect.stringContaining('/actions/runs/') })
    await run(4, takeBack)
    await run(5, tick)
    expect(dispatches().map(({ payload }) => payload)).toEqual([
      expect.objectContaining({
        inputs: { to: expect.stringMatching(/^sha256:d{64}$/), id: expect.stringMatching(/^v1\.1\.0\/\d+\/roll-back$/) },
      }),
    ])
    github.ledger.assertClean()
  }, 60_000)

  it('proves the rollback without the right to start it, says so, and starts it when it may', async () => {
    await seed(undo('Undo'))
    await run(0, start)
    const back = await run(3, takeBack, { contents: 'write' })
    expect(back, back.log).toMatchObject({ exitCode: 0, result: { verdict: 'warn' }, data: { state: 'rolled-back' } })
    expect(wayBack(back).workflow).toMatchObject({ state: 'waiting', failures: 1, note: expect.stringContaining('actions: write') })
    expect(dispatches()).toEqual([])
    // The server's clock says when it may be tried again.
    github.clock.advance(60_000)
    const later = await run(5, tick.slice(0, 3))
    expect(wayBack(later).workflow, later.log).toMatchObject({ state: 'dispatched', failures: 1 })
    expect(dispatches()).toHaveLength(1)
  }, 60_000)

  it('does not start it again when a run of the same operation is there', async () => {
    await seed(undo(`Undo ${release}/1/roll-back`))
    await run(0, start)
    const token = github.seed.actionsToken('acme/shop', { actions: 'write' })
    const answer = await fetch(`${github.environment['GITHUB_API_URL']}/repos/acme/shop/actions/workflows/undo.yml/dispatches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/vnd.github+json' },
      body: JSON.stringify({ ref: 'main' }),
    })
    expect(answer.status).toBe(204)
    const back = await run(3, takeBack)
    expect(wayBack(back).workflow, back.log).toMatchObject({ state: 'dispatched' })
    expect(dispatches()).toHaveLength(1)
  }, 60_000)
})
