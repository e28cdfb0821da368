import { addIssue, addMergedPull, startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection } from './connection.ts'
import { mayWrite, threadsLabelled, whoLabelled } from './labelled-threads.ts'

const label = 'rollout: abort'
let github: FakeGithub
let repository: Repository
let connection: Connection
let shas: readonly string[]

beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({ commits: [{ message: 'one' }, { message: 'two' }] })
  shas = local.shas
  repository = await github.seed.repository('acme/shop', { from: local.directory })
  for (const [login, role] of [
    ['ada', 'write'],
    ['ben', 'maintain'],
    ['tia', 'triage'],
  ] as const) {
    github.seed.user(login)
    repository.collaborators.set(login, role)
  }
  github.seed.user('eve')
  connection = await connect({ repository: 'acme/shop', token: github.seed.actionsToken('acme/shop'), environment: github.environment })
})
afterEach(async () => {
  github.ledger.assertClean()
  await github.close()
})

/** As a person does on the page. */
async function put(login: string, number: number, method = 'POST'): Promise<void> {
  const url = `${github.environment['GITHUB_API_URL']}/repos/acme/shop/issues/${number}/labels`
  const answer = await fetch(method === 'POST' ? url : `${url}/${encodeURIComponent(label)}`, {
    method,
    headers: { authorization: `Bearer ${github.seed.personToken(login)}` },
    ...(method === 'POST' ? { body: JSON.stringify({ labels: [label] }) } : {}),
  })
  expect(answer.status).toBe(200)
}

describe('a label', () => {
  it('is found on the merged pull request of a commit and on issues, in one call', async () => {
    const [one = '', two = ''] = shas
    addMergedPull(github.world, repository, { title: 'of another commit', author: 'ada', commit: one, labels: [label] })
    const { number } = addMergedPull(github.world, repository, { title: 'feat: b', author: 'ada', commit: two, labels: ['Rollout: Abort'] })
    const issue = addIssue(github.world, repository, { title: 'Release v1.1.0', author: 'eve', labels: [label] })
    addIssue(github.world, repository, { title: 'something else', author: 'eve', labels: ['bug'] })
    expect(await threadsLabelled(connection, { commit: two, label })).toEqual([
      { number, kind: 'pull', title: 'feat: b', milestone: null },
      { number: issue.number, kind: 'issue', title: 'Release v1.1.0', milestone: null },
    ])
    expect(connection.calls).toEqual({ rest: 0, graphql: 1 })
  })

  it('was put on by the last who did so', async () => {
    const { number } = addIssue(github.world, repository, { title: 'Release v1.1.0', author: 'eve' })
    expect(await whoLabelled(connection, number, label)).toBeNull()
    await put('tia', number)
    await put('ada', number, 'DELETE')
    github.clock.advance(1000)
    await put('ben', number)
    expect(await whoLabelled(connection, number, label)).toBe('ben')
  })

  it.each([
    ['ada', true, 'write is enough'],
    ['ben', true, 'maintain includes write'],
    ['tia', false, 'who may only sort issues may set labels, but not stop a release'],
    ['eve', false, 'everybody reads a public repository'],
  ])('of %s counts: %s, because %s', async (login, expected) => {
    expect(await mayWrite(connection, login)).toBe(expected)
  })
})
