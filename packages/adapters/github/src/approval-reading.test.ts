import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCommitPeople } from './commit-people.ts'
import { connect, type Connection } from './connection.ts'
import { describeDeployment, recentDeployments } from './deployments.ts'
import { readEnvironmentReviews, readRunPeople } from './run-reviews.ts'
import { readTeamRosters } from './team-rosters.ts'
import { readTeamMembers } from './teams.ts'
import { readThreadVotes } from './thread-votes.ts'

let github: FakeGithub
let repository: Repository
let shas: readonly string[]

beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({
    commits: [
      { message: 'one', author: { name: 'Ada', email: 'ada@example.com' }, files: { a: 'a' } },
      { message: 'two\n\nCo-authored-by: Ben <ben@example.com>', author: { name: 'Ada', email: 'ada@example.com' }, files: { a: 'b' } },
      { message: 'three\n\nCo-authored-by: Who <who@example.com>', author: { name: 'Cleo', email: 'cleo@example.com' }, files: { a: 'c' } },
      { message: 'four', author: { name: 'Who', email: 'who@example.com' }, files: { a: 'd' } },
    ],
  })
  shas = local.shas
  repository = await github.seed.repository('acme/shop', { from: local.directory })
  for (const login of ['ada', 'ben', 'cleo']) github.seed.user(login, { email: `${login}@example.com` })
  github.seed.user('dan')
})
afterEach(async () => {
  github.ledger.assertClean()
  await github.close()
})

const ascending = (left: number, right: number): number => left - right
const idOf = (login: string): number => github.world.account(login)?.id ?? 0
const sha = (index: number): string => shas[index] ?? ''

async function app(permissions: Readonly<Record<string, string>>): Promise<Connection> {
  github.seed.app('reader', 'ada')
  const token = github.seed.installationToken('reader', { permissions })
  return connect({ repository: 'acme/shop', token, environment: github.environment })
}
const everything = { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'read', issues: 'read', members: 'read' }

describe('the rosters of teams', () => {
  beforeEach(() => {
    const many = Array.from({ length: 250 }, (_, index) => `p${index}`)
    for (const login of many) github.seed.user(login)
    github.seed.team('acme', 'qa', { members: ['ada', ...many], pending: ['dan'] })
    github.seed.team('acme', 'qa-web', { members: ['ben'], parent: 'qa' })
    github.seed.team('acme', 'ops', { members: ['cleo'] })
  })

  it('are those that REST tells, in one call and one more for every further hundred people', async () => {
    const connection = await app(everything)
    const rosters = await readTeamRosters(connection, ['acme/qa', 'acme/ops'])
    expect(connection.calls).toEqual({ rest: 0, graphql: 3 })
    const slow = await readTeamMembers(connection, 'acme/qa')
    expect(rosters.get('acme/qa')?.toSorted(ascending)).toEqual(
      'members' in slow ? slow.members.map(({ id }) => id).toSorted(ascending) : [],
    )
    expect(rosters.get('acme/qa')).not.toContain(idOf('dan'))
    expect(rosters.get('acme/ops')).toEqual([idOf('cleo')])
  })

  it('are not known of what is not there, and the others still are', async () => {
    const rosters = await readTeamRosters(await app(everything), ['acme/nobody', 'nowhere/qa', 'no-team', 'acme/ops'])
    expect([...rosters]).toEqual([
      ['acme/nobody', null],
      ['nowhere/qa', null],
      ['no-team', null],
      ['acme/ops', [idOf('cleo')]],
    ])
  })

  it('cannot be seen without the permission, which is no refusal of the rest', async () => {
    const rosters = await readTeamRosters(await app({ contents: 'read' }), ['acme/ops'])
    expect([...rosters]).toEqual([['acme/ops', null]])
  })
})

describe('the people behind commits', () => {
  it('are authors, co-authors and committers by number, and who is nobody is counted', async () => {
    const people = await readCommitPeople(await app(everything), sha(3), sha(0))
    expect(people.authors.toSorted(ascending)).toEqual([idOf('ada'), idOf('cleo')].toSorted(ascending))
    expect(people.coAuthors).toEqual([idOf('ben')])
    expect(people.unattributed).toBe(2)
    expect(people.pullRequests).toEqual([])
  })

  it.each([
    { because: 'nothing was released before', base: null },
    { because: 'what was released before is gone', base: 'f'.repeat(40) },
  ])('are those of all commits when $because', async ({ base }) => {
    const people = await readCommitPeople(await app(everything), sha(1), base)
    expect([people.authors, people.coAuthors, people.unattributed]).toEqual([[idOf('ada')], [idOf('ben')], 0])
  })

  it('of a commit that is older than what is there now are its own', async () => {
    const people = await readCommitPeople(await app(everything), sha(1), sha(3))
    expect([people.authors, people.coAuthors]).toEqual([[idOf('ada')], [idOf('ben')]])
  })
})

describe('what is said in a thread', () => {
  const say = (login: string, body: string, more: { editor?: string; viaApp?: boolean; id?: number } = {}): void => {
    const author = github.world.account(login)
    const editor = github.world.account(more.editor ?? '')
    if (author === undefined) throw new Error('nobody is there')
    const at = github.clock.now()
    repository.comments.push({
      id: github.world.nextId(),
      issue: 1,
      author: more.id === undefined ? author : { ...author, id: more.id },
      app: more.viaApp === true ? (github.world.apps.get('github-actions') ?? null) : null,
      body,
      createdAt: at,
      updatedAt: editor === undefined ? at : at + 1000,
      edits: editor === undefined ? [] : [{ at: at + 1000, editor, before: 'x' }],
    })
  }
  const thread = (): void => {
    const author = github.world.account('ada')
    if (author === undefined) throw new Error('nobody is there')
    const at = github.clock.now()
    const common = {
      state: 'open' as const,
      stateReason: null,
      author,
      app: null,
      labels: [],
      labellings: [],
      assignees: [],
      milestone: null,
    }
    repository.issues.push({
      ...common,
      id: 1,
      number: 1,
      title: 't',
      body: '',
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      closedBy: null,
      edits: [],
      pull: null,
    })
  }

  it('is every comment with its account, its App, and who has changed it', async () => {
    thread()
    for (let index = 0; index < 120; index += 1) say('ben', `comment ${index}`)
    say('ben', 'mine', { editor: 'ada' })
    say('cleo', 'by an App', { viaApp: true })
    say('dan', 'gone', { id: 10_137 })
    const connection = await app(everything)
    const { votes, isComplete } = await readThreadVotes(connection, 1, false)
    expect(isComplete).toBe(true)
    expect(connection.calls).toEqual({ rest: 2, graphql: 1 })
    expect(votes).toHaveLength(123)
    expect(votes.slice(-3).map(({ user, viaApp, edits }) => [user?.login, viaApp, edits.map(({ by }) => by)])).toEqual([
      ['ben', null, [idOf('ada')]],
      ['cleo', 'github-actions', []],
      [undefined, null, []],
    ])
  })

  it('is not complete when the server gives fewer comments than it counts', async () => {
    thread()
    for (let index = 0; index < 120; index += 1) say('ben', `comment ${index}`)
    github.faults.add({ kind: 'no-link' }, { operationId: 'issues/list-comments' })
    const { votes, isComplete } = await readThreadVotes(await app(everything), 1, false)
    expect([votes.length, isComplete]).toEqual([100, false])
  })
})

it('deployments are those of the environments, the newest first, with all that was said of them', async () => {
  const creator = github.world.account('ada')
  if (creator === undefined) throw new Error('nobody is there')
  for (const [index, environment] of ['uat', 'production', 'sit', 'uat'].entries()) {
    github.clock.advance(1000)
    const at = github.clock.now()
    const status = {
      id: index,
      state: 'success' as const,
      creator,
      app: null,
      description: '',
      environment,
      logUrl: '',
      environmentUrl: '',
      createdAt: at,
    }
    const fields = {
      ref: 'main',
      sha: sha(index),
      task: 'deploy',
      environment,
      description: null,
      payload: {},
      transient: false,
      production: false,
    }
    repository.deployments.push({ ...fields, id: 100 + index, creator, app: null, createdAt: at, updatedAt: at, statuses: [status] })
  }
  const connection = await app(everything)
  await describeDeployment(connection, 103, 'approved', `${github.url}/acme/shop/actions/runs/1`)
  const { viewer, deployments } = await recentDeployments(connection, ['UAT', 'production'])
  expect(viewer).toBe('reader[bot]')
  expect(
    deployments.map(({ id, commit, statuses }) => [id, commit, statuses.map(({ state, description }) => `${state} ${description}`)]),
  ).toEqual([
    [103, sha(3), ['success ', 'in_progress approved']],
    [101, sha(1), ['success ']],
    [100, sha(0), ['success ']],
  ])
  await expect(describeDeployment(connection, 103, 'x'.repeat(141), '')).rejects.toMatchObject({ code: 'github/description-too-long' })
})

it('of a run that is not there nothing is known, and its people are an error', async () => {
  const connection = await app(everything)
  expect(await readEnvironmentReviews(connection, 99, 'production')).toBeNull()
  await expect(readRunPeople(connection, 99)).rejects.toMatchObject({ code: 'github/not-found' })
})
