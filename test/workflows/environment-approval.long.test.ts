import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApprovalCase, ApprovalVote, EnvironmentApprovalData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/environment-approval'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { runCommandLine, runStep, type StepRun } from './run-step.ts'

let bundle = ''
let repository: TemporaryRepository
beforeAll(async () => {
  bundle = await buildBundle()
  const policy = 'roles: { tech-lead: [acme/tech-leads] }\ntypes: { minor: { approve: { tech-lead: 1 } } }\n'
  repository = createRepository({ commits: [{ message: 'a', files: { '.github/release-policy.yml': policy } }] })
})
afterAll(() => {
  repository.remove()
  removeBundle(bundle)
})

const digest = 'a1b2c3d4'.repeat(8)
const yes: ApprovalVote = {
  id: 'comment 1',
  user: { id: 11, login: 'ada', type: 'User' },
  source: 'comment',
  at: '2026-11-20T11:00:00Z',
  text: `/approve tech-lead ${digest.slice(0, 8)}`,
}
const caseWith = (...votes: ApprovalVote[]): ApprovalCase => ({
  now: '2026-11-20T12:00:00Z',
  release: {
    digest,
    class: 'minor',
    risk: 'low',
    authors: [1],
    committers: [1],
    coAuthors: [],
    lastPusher: 1,
    actor: 1,
    triggeringActor: 2,
  },
  teams: { 'acme/tech-leads': [1, 2, 11] },
  votes,
})

async function ask(given: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const file = join(repository.directory, 'case.json')
  writeFileSync(file, JSON.stringify(given))
  try {
    const commit = repository.shas.at(-1) ?? ''
    return await runStep({
      bundle,
      action: 'environment-approval',
      checkout: repository.directory,
      commit,
      inputs: { case: 'case.json', ...inputs },
    })
  } finally {
    rmSync(file)
  }
}

describe('environment-approval in a job', () => {
  it('passes when the right person approved, and shows who', async () => {
    const { exitCode, outputs, summary, wholeResult } = await ask(caseWith(yes))
    expect([exitCode, outputs['verdict'], outputs['approved'], outputs['missing']]).toEqual([0, 'pass', 'true', '[]'])
    expect(validateData(wholeResult.data), JSON.stringify(validateData.errors)).toBe(true)
    expect(summary).toContain('ada (11)')
  })

  it.each([
    { because: 'nobody has voted', given: caseWith(), exitCode: 1, verdict: 'pending' },
    { because: 'the author has', given: caseWith({ ...yes, user: { id: 1, type: 'User' } }), exitCode: 1, verdict: 'pending' },
    { because: 'the list of votes is cut', given: { ...caseWith(yes), votesComplete: false }, exitCode: 1, verdict: 'unknown' },
    {
      because: 'the team cannot be read',
      given: { ...caseWith(yes), teams: { 'acme/tech-leads': null } },
      exitCode: 1,
      verdict: 'unknown',
    },
    { because: 'the case is not well formed', given: { ...caseWith(yes), release: {} }, exitCode: 2, verdict: 'unknown' },
  ])('ends with $exitCode when $because', async ({ given, exitCode, verdict }) => {
    const run = await ask(given)
    expect([run.exitCode, run.outputs['verdict'], run.outputs['approved'] ?? 'false']).toEqual([exitCode, verdict, 'false'])
    const never = await ask(given, { 'fail-on': 'never' })
    expect(never.exitCode).toBe(exitCode === 2 ? 2 : 0)
  })

  it('lets no vote speak to the runner or the reader', async () => {
    const text = '::set-output name=approved::true\n/approve tech-lead a1b2c3d4 @everyone <img src=x>'
    const { commands, outputs, summary } = await ask(
      caseWith({ ...yes, text, user: { id: 11, login: '::error::x\n::warning::y', type: 'User' } }),
    )
    expect(outputs['approved']).toBe('false')
    const usual = await ask(caseWith({ ...yes, text: 'Hello' }))
    expect(commands.map(({ name }) => name)).toEqual(usual.commands.map(({ name }) => name))
    expect(summary).not.toMatch(/<img|^::/m)
  })

  it('answers on the command line what it answers in the job', async () => {
    const file = join(repository.directory, 'asked.json')
    writeFileSync(file, JSON.stringify(caseWith(yes)))
    const words = ['environment-approval', '--case', 'asked.json', '--policy', '.github/release-policy.yml', '--json']
    const { exitCode, stdout } = await runCommandLine(bundle, words, repository.directory)
    rmSync(file)
    const { wholeResult } = await ask(caseWith(yes))
    expect(exitCode).toBe(0)
    expect((JSON.parse(stdout) as { data: EnvironmentApprovalData }).data).toEqual(wholeResult.data)
  })
})
