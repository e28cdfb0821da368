import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect, type Connection } from './connection.ts'
import { createIssue, issuesBy, updateIssue } from './issues.ts'
import { createMilestone, milestonesBy, updateMilestone } from './milestones.ts'

const viewer = 'github-actions[bot]'
let github: FakeGithub
let connection: Connection
let eve: Connection

beforeEach(async () => {
  github = await startFakeGithub()
  github.seed.user('eve')
  const repository = await github.seed.repository('acme/shop')
  repository.collaborators.set('eve', 'write')
  const as = (token: string): Promise<Connection> => connect({ repository: 'acme/shop', token, environment: github.environment })
  connection = await as(github.seed.actionsToken('acme/shop', { issues: 'write' }))
  eve = await as(github.seed.personToken('eve'))
})
afterEach(async () => {
  github.ledger.assertClean()
  await github.close()
})

const text = { title: 'Shop 1.1', description: 'Tasks', dueOn: '2026-12-01' }

it('makes a milestone, changes and opens it, and tells those of an account from those of others', async () => {
  const number = await createMilestone(connection, text)
  await createMilestone(eve, { ...text, title: 'Own' })
  expect(await milestonesBy(connection, viewer)).toEqual([{ ...text, number, open: true }])
  await expect(createMilestone(connection, text)).rejects.toMatchObject({ code: 'github/refused' })
  await updateMilestone(connection, number, { ...text, dueOn: '2026-12-08' })
  expect(await milestonesBy(connection, viewer)).toMatchObject([{ number, dueOn: '2026-12-08', open: true }])
})

it('opens an issue of a milestone, changes it, closes it, and finds it again among those of others', async () => {
  const milestone = await createMilestone(connection, text)
  const number = await createIssue(connection, { title: 'T−1: check', body: 'Due', milestone })
  await createIssue(eve, { title: 'T−1: check', body: 'Due', milestone })
  await updateIssue(connection, number, { title: 'T−2: check', body: 'Due soon', milestone })
  expect(await issuesBy(connection, viewer)).toEqual([{ number, title: 'T−2: check', body: 'Due soon', open: true, milestone }])
  await updateIssue(connection, number, { closed: 'not_planned' })
  expect(await issuesBy(connection, viewer)).toMatchObject([{ number, open: false }])
})
