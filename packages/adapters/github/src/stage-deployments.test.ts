import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection } from './connection.ts'
import { addDeploymentStatus, createDeployment, deploymentsSince } from './stage-deployments.ts'

let github: FakeGithub
let connection: Connection
let ref: string

beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({ commits: [{ message: 'one' }] })
  ref = local.shas[0] ?? ''
  await github.seed.repository('acme/shop', { from: local.directory })
  connection = await connectWith({ deployments: 'write' })
})
afterEach(() => github.close())

function connectWith(permissions: Readonly<Record<string, string>>): Promise<Connection> {
  return connect({ repository: 'acme/shop', token: github.seed.actionsToken('acme/shop', permissions), environment: github.environment })
}

const wanted = (key: string) => ({
  ref,
  environment: 'production',
  task: 'locktender',
  description: 'stage 1 of 3',
  payload: { id: key },
  isProduction: true,
})
const said = {
  state: 'in_progress',
  description: '1 % done · record 3',
  logUrl: 'https://github.test/runs/1',
  isAutoInactive: false,
} as const

describe('deployments that show the stages of a rollout', () => {
  it('are made without a merge or a check, and read back with their payload and statuses', async () => {
    const id = await createDeployment(connection, wanted('v1/1/0'))
    await addDeploymentStatus(connection, id, said)
    await addDeploymentStatus(connection, id, { ...said, state: 'inactive', description: 'passed · record 9', logUrl: null })
    const other = await createDeployment(connection, { ...wanted('v1/1/0'), environment: 'staging', isProduction: false })
    expect(await deploymentsSince(connection, 'production', 0)).toEqual([
      {
        id,
        task: 'locktender',
        payload: { id: 'v1/1/0' },
        statuses: [
          { description: '1 % done · record 3', logUrl: 'https://github.test/runs/1' },
          { description: 'passed · record 9', logUrl: '' },
        ],
      },
    ])
    const [first, second] = github.world.repository('acme/shop')?.deployments ?? []
    expect(first).toMatchObject({ production: true, transient: false, sha: ref, description: 'stage 1 of 3' })
    expect(second).toMatchObject({ id: other, production: false, transient: false })
    github.ledger.assertClean()
  })

  it('are read page by page, no further back than asked', async () => {
    for (let count = 0; count < 60; count += 1) await createDeployment(connection, wanted(`old/${count}`))
    github.clock.advance(60_000)
    const sinceMs = github.clock.now()
    for (let count = 0; count < 60; count += 1) await createDeployment(connection, wanted(`new/${count}`))
    const ask = async (since: number): Promise<readonly unknown[]> =>
      (await deploymentsSince(connection, 'production', since)).map(({ payload }) => payload)
    const all = await ask(0)
    expect(all).toHaveLength(120)
    expect([all[0], all.at(-1)]).toEqual([{ id: 'new/59' }, { id: 'old/0' }])
    expect(connection.calls.graphql).toBe(2)
    expect(await ask(sinceMs)).toEqual(all.slice(0, 100))
    expect(connection.calls.graphql).toBe(3)
  })

  it.each([
    ['{"id":"v1"}', { id: 'v1' }, 'a payload that was sent as text comes back as text within text'],
    ['not JSON', undefined, 'others put there what they like'],
    ['', undefined, 'a job puts nothing there'],
  ])('have the payload %s as %j, because %s', async (payload, expected, _because) => {
    await createDeployment(connection, wanted('v1'))
    Object.assign(github.world.repository('acme/shop')?.deployments[0] ?? {}, { payload })
    expect((await deploymentsSince(connection, 'production', 0)).map((each) => each.payload)).toEqual([expected])
  })

  it('are refused by name without the permission', async () => {
    const poor = await connectWith({ contents: 'write' })
    await expect(createDeployment(poor, wanted('v1'))).rejects.toMatchObject({
      code: 'github/permission',
      hint: expect.stringContaining('deployments: write'),
    })
  })
})
