import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection } from './connection.ts'
import { readEnvironment, readEnvironments } from './environments.ts'
import { readCodeowners, readImmutableReleases, readWorkflowToken } from './repository-settings.ts'
import { readRuleBypasses, readRulesets } from './rulesets.ts'
import { readTokenRights } from './token-rights.ts'

let github: FakeGithub
let repository: Repository
let isPrivate = false

beforeEach(async () => {
  github = await startFakeGithub()
  for (const login of ['ada', 'ben']) github.seed.user(login)
  github.seed.organization('acme', { ada: 'admin' })
  github.seed.app('reader', 'ada')
  repository = await seedRepository({ 'a.txt': 'a' })
})
afterEach(async () => {
  isPrivate = false
  github.ledger.assertClean()
  await github.close()
})

async function seedRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  using local = createRepository({ commits: [{ message: 'one', files }] })
  return await github.seed.repository('acme/shop', { from: local.directory, private: isPrivate })
}
const withToken = (token: string): Promise<Connection> => connect({ repository: 'acme/shop', token, environment: github.environment })
const actions = (permissions: Readonly<Record<string, string>> = {}): Promise<Connection> =>
  withToken(github.seed.actionsToken('acme/shop', permissions))
const app = (permissions: Readonly<Record<string, string>>): Promise<Connection> =>
  withToken(github.seed.installationToken('reader', { permissions }))

async function admin(method: string, path: string, body: object): Promise<void> {
  const token = github.seed.personToken('ada')
  const answer = await fetch(`${github.environment['GITHUB_API_URL'] ?? ''}/repos/acme/shop${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
}

describe('environments', () => {
  it('are read with whom they ask, how long they wait and which branches they take', async () => {
    const ben = github.world.account('ben')
    const team = github.seed.team('acme', 'managers', { members: ['ben'] })
    await admin('PUT', '/environments/staging', { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } })
    await admin('PUT', '/environments/eu%2Fproduction', {
      wait_timer: 10,
      reviewers: [
        { type: 'User', id: ben?.id },
        { type: 'Team', id: team.id },
      ],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    })
    await admin('POST', '/environments/eu%2Fproduction/deployment-branch-policies', { name: 'release/*' })
    const production = {
      name: 'eu/production',
      reviewers: [
        { type: 'User', id: ben?.id },
        { type: 'Team', team: 'acme/managers' },
      ],
      customRules: 0,
      waitMinutes: 10,
      adminsCanBypass: null,
      branches: ['release/*'],
    }
    const bare = { name: 'staging', reviewers: [], customRules: 0, waitMinutes: 0, adminsCanBypass: null, branches: 'protected' }
    const connection = await actions()
    expect(await readEnvironments(connection)).toEqual([bare, production])
    const { name, ...protection } = production
    expect(await readEnvironment(connection, name)).toEqual(protection)
    expect(await readEnvironment(connection, 'produktion')).toBe('missing')
  })

  it('that ask nobody and take any branch are told apart from protected ones, and rules of Apps count', async () => {
    await admin('PUT', '/environments/production', {})
    await admin('POST', '/environments/production/deployment_protection_rules', { integration_id: github.world.apps.get('reader')?.id })
    expect(await readEnvironment(await actions(), 'production')).toMatchObject({ reviewers: [], customRules: 1, branches: 'any' })
  })

  it('of a private repository are refused to a job without `actions: read`', async () => {
    isPrivate = true
    repository = await seedRepository({ 'a.txt': 'a' })
    await expect(readEnvironments(await actions({ contents: 'read' }))).rejects.toMatchObject({ code: 'github/permission' })
  })
})

describe('rulesets', () => {
  const tags = {
    name: 'tags',
    target: 'tag',
    enforcement: 'evaluate',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
    bypass_actors: [
      { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
      { actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' },
    ],
  }

  it('are read whatever their enforcement; those for pushes are no rules of a ref', async () => {
    await admin('POST', '/rulesets', tags)
    await admin('POST', '/rulesets', { name: 'sizes', target: 'push', enforcement: 'active', rules: [] })
    const seen = {
      name: 'tags',
      target: 'tag',
      enforcement: 'evaluate',
      include: ['refs/tags/v*'],
      exclude: [],
      rules: ['deletion', 'update'],
    }
    expect(await readRulesets(await actions())).toEqual([{ ...seen, bypassActors: null }])
    expect(await readRulesets(await app({ administration: 'write' }))).toEqual([
      {
        ...seen,
        bypassActors: [
          { type: 'RepositoryRole', name: 'admin', mode: 'always' },
          { type: 'DeployKey', name: 'any', mode: 'always' },
        ],
      },
    ])
  })

  it('tell who bypassed which of them in the past month, and a job is refused that', async () => {
    await admin('POST', '/rulesets', {
      ...tags,
      name: 'main',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    })
    const [ruleset] = repository.rulesets
    if (ruleset === undefined) throw new Error('there is no ruleset')
    const actor = github.world.account('ada') ?? null
    const suite = (id: number, pushedAt: number, result: 'bypass' | 'pass') => ({
      id,
      actor,
      ref: 'refs/heads/main',
      before: 'a'.repeat(40),
      after: 'b'.repeat(40),
      pushedAt,
      result,
      rules: [{ ruleset, type: 'update', passed: false, details: null }],
    })
    const now = github.clock.now()
    repository.ruleSuites.push(suite(1, now - 60 * 86_400_000, 'bypass'), suite(2, now - 1000, 'bypass'), suite(3, now, 'pass'))
    expect(await readRuleBypasses(await app({ administration: 'read' }))).toEqual([
      { ref: 'refs/heads/main', by: 'ada', at: new Date(now - 1000), ruleset: 'main' },
    ])
    await expect(readRuleBypasses(await actions())).rejects.toMatchObject({ code: 'github/permission' })
  })
})

describe('settings of the repository', () => {
  it('are read with an administrator’s right, and a job is refused them', async () => {
    repository.settings.immutableReleases = true
    repository.settings.defaultWorkflowPermissions = 'write'
    const reader = await app({ administration: 'read' })
    expect([await readImmutableReleases(reader), await readWorkflowToken(reader)]).toEqual([
      true,
      { permissions: 'write', mayApprove: false },
    ])
    const job = await actions({ contents: 'write' })
    await expect(readImmutableReleases(job)).rejects.toMatchObject({ code: 'github/permission' })
    await expect(readWorkflowToken(job)).rejects.toMatchObject({ code: 'github/permission' })
  })

  it('immutable releases that are not found are off only for a token that may know', async () => {
    github.faults.add({ kind: 'status', status: 404 }, { operationId: 'repos/check-immutable-releases' })
    expect(await readImmutableReleases(await app({ administration: 'read' }))).toBe(false)
    github.faults.add({ kind: 'status', status: 404 }, { operationId: 'repos/check-immutable-releases' })
    await expect(readImmutableReleases(await actions())).rejects.toMatchObject({ code: 'github/permission' })
  })

  it.each([
    { because: 'there is no file', files: {}, answer: { path: null, errors: [] } },
    { because: 'every line has an owner', files: { CODEOWNERS: '* @ada\n' }, answer: { path: 'CODEOWNERS', errors: [] } },
    {
      because: 'an owner is not there',
      files: { '.github/CODEOWNERS': '* @ada\n/.github/ @acme/nobody\n' },
      answer: {
        path: '.github/CODEOWNERS',
        errors: [{ line: 2, kind: 'Unknown owner', message: expect.stringContaining('@acme/nobody') }],
      },
    },
  ])('the file of owners is told when $because', async ({ files, answer }) => {
    repository = await seedRepository({ 'a.txt': 'a', ...files } as Record<string, string>)
    expect(await readCodeowners(await actions())).toEqual(answer)
  })
})

describe('the rights of a token', () => {
  const everything = { administration: 'read', members: 'read', actions: 'read', contents: 'write' }
  const writing = { checks: 'write', deployments: 'write', pull_requests: 'write', issues: 'write', attestations: 'write' }

  it.each<{ because: string; token: () => Promise<Connection>; withWrites: boolean; rights: object }>([
    {
      because: 'an App has them all',
      token: () => app({ ...everything, ...writing }),
      withWrites: true,
      rights: { ...everything, ...writing },
    },
    { because: 'an App has none', token: () => app({}), withWrites: true, rights: { actions: 'read', contents: 'read' } },
    {
      because: 'a job may comment, though workflows may not open pull requests',
      token: () => actions({ 'pull-requests': 'write', contents: 'write' }),
      withWrites: true,
      rights: { actions: 'read', contents: 'write', pull_requests: 'write' },
    },
    {
      because: 'writing is not asked for',
      token: () => app({ ...everything, ...writing }),
      withWrites: false,
      rights: everything,
    },
  ])('are found when $because', async ({ token, withWrites, rights }) => {
    expect(await readTokenRights(await token(), { withWrites })).toEqual(rights)
  })

  it('are found without a trace: nothing is written, whatever the token may do', async () => {
    repository.settings.workflowsMayApprove = true
    await readTokenRights(await app({ ...everything, ...writing }), { withWrites: true })
    await readTokenRights(await actions({ ...writing, 'pull-requests': 'write' }), { withWrites: true })
    expect([repository.issues, repository.checkRuns, repository.deployments, repository.attestations, repository.environments]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    expect(github.world.occurrences.log).toEqual([])
  })
})
