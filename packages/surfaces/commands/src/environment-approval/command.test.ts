import { mkdirSync, mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Outcome } from '@locktender/action-kit'
import { releaseDigest } from '@locktender/approvals'
import type { ApprovalCase, EnvironmentApprovalData } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/environment-approval'
import { createRepository } from '@locktender/git/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { environmentApproval } from './command.ts'
import { sha256 } from './read-case.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const parts = {
  commit: 'c'.repeat(40),
  policy: '1'.repeat(64),
  artifacts: ['2'.repeat(64)],
  environment: 'production',
  plan: '3'.repeat(64),
}
const digest = releaseDigest(parts, sha256)
const policy = 'roles: { tech-lead: [acme/tech-leads] }\ntypes: { minor: { approve: { tech-lead: 1 } } }\n'
const asked: ApprovalCase = {
  now: '2026-11-20T12:00:00Z',
  release: {
    digest,
    ...parts,
    class: 'minor',
    risk: 'low',
    authors: [1],
    committers: [1],
    coAuthors: [],
    lastPusher: 1,
    actor: 1,
    triggeringActor: 1,
  },
  teams: { 'acme/tech-leads': [1, 11] },
  votes: [],
}
const yes = (user: number): ApprovalCase['votes'][number] => ({
  id: `comment ${user}`,
  user: { id: user, login: `login-${user}`, type: 'User' },
  source: 'comment',
  at: '2026-11-20T11:00:00Z',
  text: `/approve tech-lead ${digest.slice(0, 8)}`,
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'approval-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const usual = (given: unknown): Record<string, string> => ({
  '.github/release-policy.yml': policy,
  'case.json': typeof given === 'string' ? given : JSON.stringify(given),
})
const ask = (given: unknown, inputs: Readonly<Record<string, string>> = {}, folder = folderWith(usual(given))): Promise<Outcome> =>
  environmentApproval.run(sampleCall(environmentApproval, folder, { case: 'case.json', ...inputs }))
const dataOf = ({ data }: Outcome): EnvironmentApprovalData => {
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  return data as EnvironmentApprovalData
}

describe('environment-approval', () => {
  it('says who approved, of a case and a policy in files', async () => {
    const outcome = await ask({ ...asked, votes: [yes(1), yes(11)] })
    expect(outcome).toMatchObject({
      verdict: 'pass',
      reasons: [{ code: 'approval/complete' }],
      subject: { commit: parts.commit, environment: 'production' },
      outputs: { approved: 'true', digest, missing: '[]', 'expires-at': '2026-11-23T11:00:00.000Z' },
    })
    expect(dataOf(outcome).votes.map(({ user, code }) => [user, code])).toEqual([
      [1, 'vote/excluded'],
      [11, 'vote/fills-seat'],
    ])
    expect(outcome.evidence.map(({ path }) => path)).toEqual(['.github/release-policy.yml', 'case.json'])
  })

  it('says who is missing', async () => {
    const outcome = await ask({ ...asked, votes: [yes(1)] })
    expect(outcome).toMatchObject({ verdict: 'pending', outputs: { approved: 'false', missing: '["tech-lead"]', 'expires-at': '' } })
    expect(dataOf(outcome).votes).toMatchObject([{ mend: 'Somebody else must approve.' }])
  })

  it('works without a policy, and then knows no rule', async () => {
    const outcome = await ask(asked, {}, folderWith({ 'case.json': JSON.stringify(asked) }))
    expect(outcome).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'approval/no-rule' }], policy: { path: null } })
  })

  it('reads the policy of a job from the protected branch, not from what is to be approved', async () => {
    const repository = createRepository({ commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy } }] })
    folders.push(repository.directory)
    const [sha = ''] = repository.shas
    const event = { repository: { default_branch: 'main' }, pull_request: { base: { sha } } }
    const outside = folderWith({ 'event.json': JSON.stringify(event), 'case.json': JSON.stringify(asked) })
    writeFileSync(join(repository.directory, '.github/release-policy.yml'), 'types: { minor: { approve: {} } }\n')
    const environment = {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: sha,
      GITHUB_EVENT_PATH: join(outside, 'event.json'),
      GITHUB_REPOSITORY: 'acme/shop',
    }
    const call = sampleCall(environmentApproval, repository.directory, { case: join(outside, 'case.json') }, { environment })
    const outcome = await environmentApproval.run(call)
    expect(outcome).toMatchObject({ verdict: 'pending', subject: { repository: 'acme/shop' }, outputs: { missing: '["tech-lead"]' } })
  })

  it('writes the answer as a page, and on a dry run nothing', async () => {
    const folder = folderWith(usual({ ...asked, votes: [yes(11)] }))
    await ask(undefined, { write: 'out/approval.html', 'dry-run': 'true' }, folder)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    await ask(undefined, { write: 'out/approval.html' }, folder)
    expect(readFileSync(join(folder, 'out/approval.html'), 'utf8')).toContain('login-11 (11)')
  })

  it.each([
    { because: 'there is no case', given: asked, inputs: { case: '' }, code: 'input/no-case' },
    { because: 'the file is not there', given: asked, inputs: { case: 'none.json' }, code: 'workspace/missing-file' },
    { because: 'it is not JSON', given: '{"now":', inputs: {}, code: 'approval/case-not-json' },
    { because: 'it has no release', given: { ...asked, release: undefined }, inputs: {}, code: 'approval/case' },
    { because: 'a key is misspelt', given: { ...asked, vote: [] }, inputs: {}, code: 'approval/case' },
    {
      because: 'the last pusher was forgotten',
      given: { ...asked, release: { ...asked.release, lastPusher: undefined } },
      inputs: {},
      code: 'approval/case',
    },
    {
      because: 'an account is a login',
      given: { ...asked, release: { ...asked.release, authors: ['ada'] } },
      inputs: {},
      code: 'approval/case',
    },
    {
      because: 'the digest is not that of its parts',
      given: { ...asked, release: { ...asked.release, commit: 'd'.repeat(40) } },
      inputs: {},
      code: 'approval/digest-mismatch',
    },
    { because: 'the page has another ending', given: asked, inputs: { write: 'approval.pdf' }, code: 'input/not-a-page' },
    { because: 'the page lies outside', given: asked, inputs: { write: '../approval.html' }, code: 'workspace/outside-root' },
  ])('cannot decide when $because', async ({ given, inputs, code }) => {
    await expect(ask(given, inputs as Readonly<Record<string, string>>)).rejects.toMatchObject({ code })
  })
})
