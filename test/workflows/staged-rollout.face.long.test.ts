import { afterEach, describe, expect, it } from 'vitest'
import { addDeploymentStatus } from '@locktender/fake-github'
import { rollback } from '../../packages/surfaces/commands/src/rollback/command.ts'
import { dataOf, deploymentsPage, openGithubRollout, type GithubRollout } from './github-rollout.fixture.ts'

let rollout: GithubRollout
afterEach(() => rollout.close())

const whole = [
  'v1.1.0: stage 1 of 2, 10 % of the traffic: in_progress inactive',
  'v1.1.0: stage 2 of 2, 100 % of the traffic: in_progress success',
]
const codes = (outcome: { readonly reasons: readonly { readonly code: string }[] }): string[] => outcome.reasons.map(({ code }) => code)

describe('a rollout on the deployments page', () => {
  it('is one deployment for each stage, of which only the last succeeds', async () => {
    rollout = await openGithubRollout()
    await rollout.start()
    expect(dataOf(await rollout.tickUntil(200))).toMatchObject({ state: 'rolled-out' })
    expect(deploymentsPage(rollout)).toEqual(whole)
    const [first] = rollout.repository.deployments
    expect(first).toMatchObject({ sha: rollout.commit, environment: 'production', task: 'locktender', production: true, transient: false })
    expect(first?.payload).toMatchObject({ release: 'v1.1.0', stage: 0, share: 0.1, last: false, artifactDigest: 'a'.repeat(64) })
    expect(first?.statuses[0]).toMatchObject({
      description: expect.stringMatching(/^10 % of the traffic; 0 % done, all traffic by 2026-11-21 08:1\d UTC, next 100 % · record \d+$/),
      logUrl: `${rollout.github.url}/acme/shop/actions/runs/77/attempts/1`,
    })
    rollout.github.ledger.assertClean()
  }, 60_000)

  it('ends the running stage as a failure when it goes back', async () => {
    rollout = await openGithubRollout()
    await rollout.start()
    const back = await rollout.run(5, { abort: 'orders are lost' })
    expect(dataOf(back)).toMatchObject({ state: 'rolled-back' })
    expect(deploymentsPage(rollout)).toEqual(['v1.1.0: stage 1 of 2, 10 % of the traffic: in_progress in_progress failure'])
    expect(rollout.repository.deployments.at(-1)?.statuses.at(-1)?.description).toMatch(/abort\/asked: orders are lost · record \d+$/)
  }, 60_000)

  it('is up to date when a watcher ends', async () => {
    rollout = await openGithubRollout()
    await rollout.start()
    const back = await rollout.run(5, { mode: 'watch', abort: 'orders are lost' })
    expect(dataOf(back)).toMatchObject({ state: 'rolled-back' })
    expect(deploymentsPage(rollout)).toEqual(['v1.1.0: stage 1 of 2, 10 % of the traffic: in_progress in_progress failure'])
  }, 60_000)

  it('shows a rollback by hand, too', async () => {
    rollout = await openGithubRollout()
    await rollout.start()
    const back = await rollout.run(5, { reason: 'orders are lost' }, {}, rollback)
    expect(dataOf(back)).toMatchObject({ state: 'rolled-back' })
    expect(deploymentsPage(rollout)).toEqual(['v1.1.0: stage 1 of 2, 10 % of the traffic: in_progress in_progress failure'])
  }, 60_000)

  it('costs a tick that writes nothing no call, and an ended one no more than six REST calls', async () => {
    const operations = async (mode: string): Promise<readonly string[][]> => {
      rollout = await openGithubRollout(`deployments: ${mode}`)
      const { ledger } = rollout.github
      const count = async (run: Promise<unknown>): Promise<string[]> => {
        const before = ledger.entries.length
        await run
        return ledger.entries.slice(before).map(({ operationId }) => operationId)
      }
      await rollout.start()
      await rollout.run(4)
      const idle = await count(rollout.run(4))
      await rollout.tickUntil(200)
      return [idle, await count(rollout.run(300, { release: '' })), await count(rollout.run(40 * 60, { release: '' }))]
    }
    const [idleOff = [], endedOff = [], dayLaterOff = []] = await operations('off')
    await rollout.close()
    const [idle = [], ended = [], dayLater = []] = await operations('auto')
    expect(idle).toEqual(idleOff)
    expect(idle.filter((operation) => !operation.startsWith('graphql')).length).toBeLessThanOrEqual(6)
    console.log(`an ended rollout: ${endedOff.join(' ')} → ${ended.join(' ')}; a day later ${dayLaterOff.length} → ${dayLater.length}`)
    expect(ended.filter((operation) => !operation.startsWith('graphql')).length).toBeLessThanOrEqual(6)
    expect(deploymentsPage(rollout)).toEqual(whole)
  }, 60_000)

  it('says nothing twice and leaves nothing out, whichever of its calls was cut off', async () => {
    rollout = await openGithubRollout()
    const { onCall } = rollout.github
    // Of each run the first call, the second, … of those that change something, in turn before and after its effect.
    let [turn, calls] = [0, 0]
    let cuts = 0
    onCall.current = ({ phase, operationId }) => {
      if (operationId !== 'repos/create-deployment' && operationId !== 'repos/create-deployment-status') return
      if (phase === 'before') calls += 1
      if (calls !== 1 + (turn >> 1) || (phase === 'before') !== (turn % 2 === 0)) return
      cuts += 1
      return 'drop'
    }
    await rollout.start()
    for (let minute = 5; minute <= 20; minute += 5) {
      turn = (turn + 1) % 6
      calls = 0
      await rollout.run(minute)
    }
    expect(dataOf(await rollout.run(25))).toMatchObject({ state: 'rolled-out' })
    onCall.current = null
    // Whoever wrote the end could not show it; a tick without a release does.
    await rollout.run(30, { release: '' })
    expect(cuts).toBeGreaterThanOrEqual(3)
    expect(deploymentsPage(rollout)).toEqual(whole)
  }, 60_000)

  it.each([
    [{ contents: 'write' }, null, /add to the job: permissions: {3}deployments: write/i, 'the permission is missing'],
    [{ contents: 'write', deployments: 'write' }, 502, /502/, 'GitHub is down'],
  ] as const)(
    'fails and delays nothing when it cannot be shown: %j, status %j',
    async (permissions, status, why, _because) => {
      rollout = await openGithubRollout()
      rollout.permissions = permissions
      if (status !== null) rollout.github.faults.add({ kind: 'status', status }, { operationId: 'repos/create-deployment', times: 100 })
      const begun = await rollout.start()
      expect(dataOf(begun)).toMatchObject({ state: 'rolling-out' })
      expect(begun.verdict).toBe('skip')
      expect(begun.reasons.find(({ code }) => code === 'rollout/not-shown')?.message).toMatch(why)
      expect(deploymentsPage(rollout)).toEqual([])
      rollout.github.faults.clear()
      rollout.permissions = { contents: 'write', deployments: 'write' }
      await rollout.run(5)
      expect(deploymentsPage(rollout)).toEqual(['v1.1.0: stage 1 of 2, 10 % of the traffic: in_progress'])
    },
    60_000,
  )

  it.each([
    ['auto', 'https://github.test/acme/shop/actions/runs/77/job/5', 0, 'the job of this run shows it already'],
    ['auto', 'https://github.test/acme/shop/actions/runs/7/job/5', 1, 'another run is another rollout'],
    ['stages', 'https://github.test/acme/shop/actions/runs/77/job/5', 1, 'the policy asks for it'],
    ['off', '', 0, 'the policy does not want it'],
  ])(
    'makes no second deployment of a job: deployments %s beside %s makes %i, because %s',
    async (mode, logUrl, expected) => {
      rollout = await openGithubRollout(`deployments: ${mode}`)
      const { github, repository } = rollout
      const url = `${github.apiUrl}/repos/acme/shop/deployments`
      const token = github.seed.actionsToken('acme/shop', { deployments: 'write' })
      const body = JSON.stringify({ ref: rollout.commit, environment: 'production', required_contexts: [] })
      await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
      const [own] = repository.deployments
      if (own !== undefined) addDeploymentStatus(github.world, own, { state: 'in_progress', creator: own.creator, logUrl })
      const begun = await rollout.start()
      expect(dataOf(begun)).toMatchObject({ state: 'rolling-out' })
      expect(codes(begun)).not.toContain('rollout/not-shown')
      expect(repository.deployments.filter(({ task }) => task === 'locktender')).toHaveLength(expected)
    },
    60_000,
  )

  it('tells in its result how far it is, when it ends and what comes next', async () => {
    rollout = await openGithubRollout()
    const begun = await rollout.start()
    expect(dataOf(begun).progress).toMatchObject({
      percent: 0,
      done: [],
      now: '10 %',
      next: '100 %',
      blocked: null,
      line: expect.stringMatching(/^0 % done, all traffic by 2026-11-21 08:1\d UTC, next 100 %$/),
    })
    const [stage] = rollout.repository.deployments
    expect(stage?.statuses[0]?.description).toContain(dataOf(begun).progress?.line)
    expect(begun.summary).toContain('0 % done')
    const done = await rollout.tickUntil(200)
    expect(dataOf(done).progress).toMatchObject({
      percent: 100,
      expectedEndAt: null,
      done: ['10 %', '100 %'],
      now: null,
      next: null,
    })
  }, 60_000)
})
