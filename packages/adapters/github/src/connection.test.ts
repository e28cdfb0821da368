import { startFakeGithub, type FakeGithub, type Fault } from '@locktender/fake-github'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection, type ConnectionOptions } from './connection.ts'
import { readRepository } from './repository.ts'
import { createDraft, updateRelease } from './releases.ts'
import { readRefs } from './refs.ts'

let github: FakeGithub
let slept: number[]
let time: number

beforeEach(async () => {
  github = await startFakeGithub()
  await github.seed.repository('acme/shop')
  slept = []
  time = 0
})
afterEach(() => github.close())

const timing = {
  now: () => time,
  sleep: (milliseconds: number) => {
    slept.push(milliseconds / 1000)
    time += milliseconds
    return Promise.resolve()
  },
}
const open = (options: Partial<ConnectionOptions> = {}): Promise<Connection> =>
  connect({
    repository: 'acme/shop',
    token: github.seed.actionsToken('acme/shop', { contents: 'write' }),
    environment: github.environment,
    timing,
    ...options,
  })

describe('connect', () => {
  it.each(['shop', 'acme/shop/x', '', 'acme /shop'])('refuses the repository %j', async (repository) => {
    await expect(open({ repository })).rejects.toMatchObject({ code: 'github/repository-name' })
  })

  it('goes to no host that the environment does not name', async () => {
    await expect(open({ environment: {} })).rejects.toMatchObject({ code: 'github/no-address' })
  })

  it.each<{ fault: Fault; waits: number[] }>([
    { fault: { kind: 'status', status: 502 }, waits: [1, 2] },
    { fault: { kind: 'reset-before' }, waits: [1, 2] },
    { fault: { kind: 'reset-after' }, waits: [1, 2] },
    { fault: { kind: 'secondary-limit', retryAfterSeconds: 7 }, waits: [7, 7] },
    { fault: { kind: 'status', status: 429, retryAfterSeconds: 5 }, waits: [5, 5] },
  ])('reads on after $fault.kind', async ({ fault, waits }) => {
    github.faults.add(fault, { times: 2 })
    const connection = await open()
    expect(await readRepository(connection)).toMatchObject({ defaultBranch: 'main', mayPush: true })
    expect(slept).toEqual(waits)
    expect(connection.calls).toEqual({ rest: 3, graphql: 0 })
    github.ledger.assertClean()
  })

  it('waits no longer than its deadline', async () => {
    github.faults.add({ kind: 'secondary-limit', retryAfterSeconds: 31 })
    await expect(readRepository(await open({ deadlineSeconds: 30 }))).rejects.toMatchObject({ code: 'github/limit' })
    expect(slept).toEqual([])
  })

  it('gives up a server that stays down, and says to run again', async () => {
    github.faults.add({ kind: 'status', status: 502 }, { times: 1000 })
    const problem = expect.objectContaining({ code: 'github/unavailable', hint: expect.stringContaining('Run again') })
    await expect(readRepository(await open({ deadlineSeconds: 30 }))).rejects.toEqual(problem)
    expect(slept).toEqual([1, 2, 4, 8])
  })

  it.each<{ fault: Fault; drafts: number }>([
    { fault: { kind: 'reset-before' }, drafts: 0 },
    { fault: { kind: 'reset-after' }, drafts: 1 },
    { fault: { kind: 'status-after', status: 502 }, drafts: 1 },
  ])('does not send a call twice that makes something: $fault.kind', async ({ fault, drafts }) => {
    github.faults.add(fault, { operationId: 'repos/create-release' })
    const draft = createDraft(await open(), { tag: 'v1', commit: 'main', title: 'v1', body: '', prerelease: false })
    await expect(draft).rejects.toMatchObject({ code: 'github/uncertain' })
    expect(github.world.repository('acme/shop')?.releases).toHaveLength(drafts)
  })

  it('sends a call again that a limit refused', async () => {
    github.faults.add({ kind: 'secondary-limit', retryAfterSeconds: 2 }, { operationId: 'repos/create-release' })
    await createDraft(await open(), { tag: 'v1', commit: 'main', title: 'v1', body: '', prerelease: false })
    expect(github.world.repository('acme/shop')?.releases).toHaveLength(1)
    expect(slept).toEqual([2])
  })

  it('names the permission that is missing as the lines to add', async () => {
    const token = github.seed.actionsToken('acme/shop', { contents: 'read' })
    const problem = expect.objectContaining({ code: 'github/permission', hint: 'Add to the job:\npermissions:\n  contents: write' })
    await expect(updateRelease(await open({ token }), 1, { title: 'x' })).rejects.toEqual(problem)
  })

  it.each([
    { token: 'ghs_wrong', repository: 'acme/shop', code: 'github/unauthorised' },
    { token: undefined, repository: 'acme/hidden', code: 'github/not-found' },
  ])('tells $code apart', async ({ token, repository, code }) => {
    await github.seed.repository('acme/hidden', { private: true })
    await expect(readRepository(await open({ repository, ...(token === undefined ? {} : { token }) }))).rejects.toMatchObject({ code })
  })

  it('tells a failed query of GraphQL as the same Problems', async () => {
    await github.seed.repository('acme/hidden', { private: true })
    await expect(readRefs(await open({ repository: 'acme/hidden' }), ['refs/tags/v1'])).rejects.toMatchObject({ code: 'github/not-found' })
    await expect(readRefs(await open({ token: 'ghs_wrong' }), ['refs/tags/v1'])).rejects.toMatchObject({ code: 'github/unauthorised' })
  })
})
