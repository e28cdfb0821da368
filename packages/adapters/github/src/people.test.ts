import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attestationBundles } from './attestations.ts'
import { createCommit } from './commits.ts'
import { connect, type Connection } from './connection.ts'
import { readPullStatements } from './pull-statements.ts'
import { createPull } from './pulls.ts'
import { createRef } from './refs.ts'
import { readPerson, readTeamMembers } from './teams.ts'

let github: FakeGithub
let repository: Repository
let head: string

beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({ commits: [{ message: 'one', files: { a: 'a' } }] })
  head = local.shas[0] ?? ''
  repository = await github.seed.repository('acme/shop', { from: local.directory })
  for (const login of ['ada', 'ben', 'cleo', 'dan']) github.seed.user(login)
})
afterEach(async () => {
  github.ledger.assertClean()
  await github.close()
})

const actions = (permissions: Readonly<Record<string, string>>): Promise<Connection> =>
  connect({ repository: 'acme/shop', token: github.seed.actionsToken('acme/shop', permissions), environment: github.environment })

async function app(permissions: Readonly<Record<string, string>>): Promise<Connection> {
  github.seed.app('reader', 'ada')
  const token = github.seed.installationToken('reader', { permissions })
  return connect({ repository: 'acme/shop', token, environment: github.environment })
}

describe('the members of a team', () => {
  it('are its people and those of the teams below, by number and login, page by page', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `p${index}`)
    for (const login of many) github.seed.user(login)
    github.seed.team('acme', 'qa', { members: ['ada', ...many], pending: ['dan'] })
    github.seed.team('acme', 'qa-web', { members: ['ben'], parent: 'qa' })
    const answer = await readTeamMembers(await app({ members: 'read' }), 'acme/qa')
    const members = 'members' in answer ? answer.members : []
    expect(members.map(({ login }) => login).toSorted()).toEqual(['ada', 'ben', ...many].toSorted())
    expect(members.find(({ login }) => login === 'ada')).toEqual({ id: github.world.account('ada')?.id, login: 'ada' })
  })

  it('cannot be seen by the token of a job, and the answer names the permission', async () => {
    github.seed.team('acme', 'qa', { members: ['ada'] })
    expect(await readTeamMembers(await actions({ contents: 'write' }), 'acme/qa')).toEqual({
      unseen: expect.stringContaining('members: read'),
    })
  })

  it('are not known of a team or an organisation that is not there', async () => {
    const connection = await app({ members: 'read' })
    expect(await readTeamMembers(connection, 'acme/nobody')).toEqual({ unseen: expect.stringContaining('404') })
    expect(await readTeamMembers(connection, 'nobody/qa')).toEqual({ unseen: expect.stringContaining('404') })
  })

  it.each(['qa', 'acme/qa/web', ''])('are not asked for of %j, which is no team', async (team) => {
    const connection = await app({ members: 'read' })
    expect(await readTeamMembers(connection, team)).toEqual({ unseen: expect.stringContaining('is no team') })
    expect(connection.calls.rest).toBe(0)
  })

  it('are no answer when GitHub fails: that is no refusal', async () => {
    github.faults.add({ kind: 'status', status: 429 }, { operationId: 'teams/list-members-in-org' })
    const timing = { now: () => 0, sleep: () => Promise.resolve() }
    github.seed.app('reader', 'ada')
    const token = github.seed.installationToken('reader', { permissions: { members: 'read' } })
    const connection = await connect({ repository: 'acme/shop', token, environment: github.environment, deadlineSeconds: 1, timing })
    await expect(readTeamMembers(connection, 'acme/qa')).rejects.toMatchObject({ code: 'github/limit' })
  })
})

it('a person has a number; a bot and who is not there have none', async () => {
  const connection = await actions({})
  expect(await readPerson(connection, 'ben')).toEqual({ members: [{ id: github.world.account('ben')?.id, login: 'ben' }] })
  expect(await readPerson(connection, 'github-actions[bot]')).toEqual({ members: [] })
  expect(await readPerson(connection, 'nobody')).toEqual({ unseen: expect.stringContaining('404') })
})

describe('what is said in a pull request', () => {
  const say = (count: number, edited = false): void => {
    const author = github.world.account('ben')
    if (author === undefined) throw new Error('nobody is there')
    const now = github.clock.now()
    for (let index = 0; index < count; index += 1) {
      const edits = edited ? [{ at: now, editor: author, before: 'x' }] : []
      repository.comments.push({ id: 100 + index, issue: 1, author, app: null, body: `c${index}`, createdAt: now, updatedAt: now, edits })
    }
  }
  beforeEach(async () => {
    repository.settings.workflowsMayApprove = true
    for (const login of ['ada', 'ben']) repository.collaborators.set(login, 'write')
    const connection = await actions({ contents: 'write', 'pull-requests': 'write' })
    const commit = await createCommit(connection, { parent: head, message: 'two', files: new Map([['b', 'b']]) })
    await createRef(connection, 'refs/heads/topic', commit)
    await createPull(connection, { head: 'topic', base: 'main', title: 't', body: '' })
  })

  it('is every comment and every submitted review, with what REST does not tell', async () => {
    say(150, true)
    const [ben, cleo] = [github.world.account('ben'), github.world.account('cleo')]
    if (ben === undefined || cleo === undefined) throw new Error('nobody is there')
    const at = github.clock.now()
    const review = { body: 'r', commit: head, submittedAt: at }
    repository.issues[0]?.pull?.reviews.push(
      { ...review, id: 1, author: ben, state: 'APPROVED' },
      { ...review, id: 2, author: cleo, state: 'DISMISSED' },
      { ...review, id: 3, author: ben, state: 'PENDING' },
    )
    const connection = await actions({ 'pull-requests': 'read' })
    const found = await readPullStatements(connection, 1)
    expect(found).toHaveLength(152)
    expect(found[0]).toEqual({
      author: { id: ben.id, login: 'ben' },
      isBot: false,
      isOutsider: false,
      body: 'c0',
      url: expect.stringContaining('#issuecomment-100'),
      at: new Date(at),
      isEdited: true,
      isDismissed: false,
      commit: null,
    })
    expect(
      found
        .slice(150)
        .map(({ author, isOutsider, isEdited, isDismissed, commit }) => [author?.login, isOutsider, isEdited, isDismissed, commit]),
    ).toEqual([
      ['ben', false, false, false, head],
      ['cleo', true, false, true, head],
    ])
    expect(connection.calls).toEqual({ rest: 0, graphql: 3 })
  })

  it('of a bot has no number', async () => {
    const bot = github.world.account('github-actions[bot]')
    if (bot === undefined) throw new Error('no bot')
    const now = github.clock.now()
    repository.comments.push({ id: 5, issue: 1, author: bot, app: null, body: '/attest x', createdAt: now, updatedAt: now, edits: [] })
    expect(await readPullStatements(await actions({ 'pull-requests': 'read' }), 1)).toMatchObject([{ author: null, isBot: true }])
  })
})

it('the bundles that GitHub keeps of a digest are given, and none is no error', async () => {
  const connection = await actions({ attestations: 'read' })
  const sha256 = 'a'.repeat(64)
  expect(await attestationBundles(connection, sha256)).toEqual([])
  const bundle = { mediaType: 'x' }
  repository.attestations.push({ id: 1, subjects: [`sha256:${sha256}`], predicateType: '', bundle, initiator: 'user', createdAt: 0 })
  expect(await attestationBundles(connection, sha256)).toEqual([bundle])
  github.faults.add({ kind: 'status', status: 404 }, { operationId: 'repos/list-attestations' })
  expect(await attestationBundles(connection, sha256)).toEqual([])
})
