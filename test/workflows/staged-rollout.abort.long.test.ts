import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '@locktender/action-kit'
import { addIssue, addMergedPull } from '@locktender/fake-github'
import { connect, githubBranchFiles } from '@locktender/github'
import { openRecordStore } from '@locktender/record-store'
import { afterEach, describe, expect, it } from 'vitest'
import { dataOf, openGithubRollout, type GithubRollout } from './github-rollout.fixture.ts'

const label = 'rollout: abort'
let rollout: GithubRollout
afterEach(() => rollout.close())

/** A shop with people of several roles, whose policy knows the label, and whose release has its first traffic. */
async function begin(rollouts = `abort-label: '${label}'`): Promise<{ readonly pull: number; readonly issue: number }> {
  rollout = await openGithubRollout(rollouts)
  const { github, repository, commit } = rollout
  rollout.permissions = { contents: 'write', deployments: 'write', 'pull-requests': 'read', issues: 'read', actions: 'read' }
  for (const [login, role] of [
    ['ada', 'write'],
    ['tia', 'triage'],
  ] as const) {
    github.seed.user(login)
    repository.collaborators.set(login, role)
  }
  const pull = addMergedPull(github.world, repository, { title: 'feat: b', author: 'ada', commit }).number
  const issue = addIssue(github.world, repository, { title: 'Release v1.1.0', author: 'ada' }).number
  addIssue(github.world, repository, { title: 'Release v1.1.0-rc.1', author: 'ada', labels: [label] })
  expect(dataOf(await rollout.start())).toMatchObject({ state: 'rolling-out' })
  return { pull, issue }
}

async function putLabel(login: string, number: number): Promise<void> {
  const { github } = rollout
  const answer = await fetch(`${github.apiUrl}/repos/acme/shop/issues/${number}/labels`, {
    method: 'POST',
    headers: { authorization: `Bearer ${github.seed.personToken(login)}` },
    body: JSON.stringify({ labels: [label] }),
  })
  expect(answer.status).toBe(200)
}

async function removeLabel(number: number): Promise<void> {
  const { github } = rollout
  const url = `${github.apiUrl}/repos/acme/shop/issues/${number}/labels/${encodeURIComponent(label)}`
  await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${github.seed.personToken('ada')}` } })
}

const notes = ({ reasons }: Outcome): string[] => reasons.filter(({ code }) => code.startsWith('abort/')).map(({ message }) => message)
const cause = (outcome: Outcome) => dataOf(outcome).rollback?.cause

describe('a rollout that people stop on GitHub', () => {
  it.each([
    ['pull', 'the pull request that brought the commit'],
    ['issue', 'an issue that names the release'],
  ] as const)(
    'goes back by a label on the %s: %s',
    async (where, _what) => {
      const numbers = await begin()
      await putLabel('ada', numbers[where])
      const back = await rollout.run(5)
      expect(dataOf(back)).toMatchObject({ state: 'rolled-back', rollback: { trigger: 'abort' } })
      expect(cause(back)).toEqual({ code: 'abort/label', message: `ada stopped it: the label "${label}" was put on #${numbers[where]}` })
      expect(rollout.shop.balancer().weight).toBe(0)
      await removeLabel(numbers[where])
      expect(dataOf(await rollout.run(15))).toMatchObject({ state: 'rolled-back' })
      rollout.github.ledger.assertClean()
    },
    60_000,
  )

  it('goes on when somebody without write access puts the label on, and says so', async () => {
    const { pull } = await begin()
    await putLabel('tia', pull)
    const ticked = await rollout.run(5)
    expect(dataOf(ticked)).toMatchObject({ state: 'rolling-out' })
    expect(notes(ticked)).toEqual([`the label "${label}" was put on #${pull}, by tia, who has no write access: it does not count`])
    await removeLabel(pull)
    await putLabel('ada', pull)
    expect(cause(await rollout.run(10))?.message).toContain('ada stopped it')
  }, 60_000)

  it('looks for no label where the policy names none, and for one in a single call besides', async () => {
    const count = async (rollouts?: string): Promise<{ readonly rest: number; readonly all: number }> => {
      await begin(rollouts)
      const { ledger } = rollout.github
      await rollout.run(4)
      const before = { rest: ledger.restCalls, all: ledger.entries.length }
      const idle = await rollout.run(4)
      expect(dataOf(idle).written).toEqual([])
      return { rest: ledger.restCalls - before.rest, all: ledger.entries.length - before.all }
    }
    const without = await count('deployments: off')
    await rollout.close()
    const withLabel = await count()
    expect(withLabel).toEqual({ rest: without.rest, all: without.all + 1 })
    await rollout.close()
    const withReviews = await count('abort-on-rejection: true')
    expect(withReviews).toEqual({ rest: without.rest + 1, all: without.all + 1 })
    expect(withReviews.rest).toBeLessThanOrEqual(6)
  }, 60_000)

  it.each([
    ['a pull request', true, 'ada', 'rolled-back'],
    ['the pull request of another commit', false, 'ada', 'rolling-out'],
    ['a pull request, by somebody who may only sort issues', true, 'tia', 'rolling-out'],
  ])(
    'is told by the event of %s that started the run',
    async (_what, isOwn, login, state) => {
      const { pull } = await begin()
      const folder = mkdtempSync(join(tmpdir(), 'locktender-abort-'))
      try {
        const file = join(folder, 'event.json')
        const event = {
          action: 'labeled',
          label: { name: label },
          sender: { login },
          pull_request: { number: pull, merged: true, merge_commit_sha: isOwn ? rollout.commit : '0'.repeat(40) },
        }
        writeFileSync(file, JSON.stringify(event))
        expect(dataOf(await rollout.run(5, {}, { GITHUB_EVENT_PATH: file }))).toMatchObject({ state })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    60_000,
  )

  it.each(['refuses', 'does not answer'] as const)(
    'goes on, and says so, while GitHub %s, and goes back when it can be asked',
    async (how) => {
      const { pull } = await begin()
      await putLabel('ada', pull)
      const { onCall, faults } = rollout.github
      const { promise, resolve } = Promise.withResolvers<void>()
      if (how === 'refuses') faults.add({ kind: 'status', status: 403 }, { operationId: 'issues/list-events', times: 100 })
      else onCall.current = ({ operationId }) => (operationId === 'issues/list-events' ? promise : undefined)
      const ticked = await rollout.run(5)
      expect(dataOf(ticked)).toMatchObject({ state: 'rolling-out' })
      expect(notes(ticked)).toEqual([expect.stringMatching(/^nobody can say whether somebody stopped it on GitHub: /)])
      onCall.current = null
      resolve()
      faults.clear()
      expect(dataOf(await rollout.run(10))).toMatchObject({ state: 'rolled-back' })
    },
    60_000,
  )

  it('goes back by dispatch, with the reason that was given', async () => {
    await begin()
    const back = await rollout.run(5, { abort: 'orders are lost' })
    expect(cause(back)).toEqual({ code: 'abort/asked', message: 'orders are lost' })
  }, 60_000)

  it.each([
    ['rejected', 'User', 'rolled-back', 'a reviewer rejected the deployment'],
    ['approved', 'User', 'rolling-out', 'a reviewer approved it'],
    ['rejected', 'Bot', 'rolling-out', 'a program is no reviewer'],
  ] as const)(
    'by a review of this run that is %s by a %s is %s, because %s',
    async (state, type, expected, _because) => {
      await begin('abort-on-rejection: true')
      const { github, repository } = rollout
      const user = { ...github.seed.user('olga'), type }
      repository.approvals.push({ runId: runOf(rollout), environments: ['production'], state, user, comment: 'the numbers are wrong' })
      const ticked = await rollout.run(5)
      expect(dataOf(ticked)).toMatchObject({ state: expected })
      if (expected === 'rolled-back')
        expect(cause(ticked)).toEqual({
          code: 'abort/rejected',
          message: 'olga rejected the deployment to production: the numbers are wrong',
        })
    },
    60_000,
  )

  it('goes back by the veto of a reviewer that is recorded after the start', async () => {
    await begin('deployments: off')
    const { github } = rollout
    const token = github.seed.actionsToken('acme/shop', { contents: 'write' })
    const connection = await connect({ repository: 'acme/shop', token, environment: github.environment })
    const files = githubBranchFiles(connection, 'refs/heads/release-records')
    const store = openRecordStore(files, { sleep: async () => {}, random: () => 0 })
    await store.append('v1.1.0', ({ events }) => {
      const [first] = events
      if (first === undefined) return null
      const { repository, by } = first
      const data = { userId: 5, login: 'olga', state: 'veto', counted: true, reason: 'not this week' }
      return { repository, by, release: 'v1.1.0', type: 'voted', key: 'veto/5', at: '2026-11-21T08:04:00Z', data } as never
    })
    const back = await rollout.run(5)
    expect(cause(back)).toEqual({ code: 'abort/veto', message: 'olga said no: not this week' })
  }, 60_000)
})

/** A run that the fake knows, so that its reviews can be read. */
function runOf({ repository }: GithubRollout): number {
  const id = 77
  repository.runs.push({ ...(repository.runs[0] as object), id } as never)
  return id
}
