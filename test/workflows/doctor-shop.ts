import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, perform, readInputs, type Call, type Performed } from '@locktender/action-kit'
import { doctor } from '@locktender/commands/doctor'
import type { DoctorData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/doctor'
import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'

/** A policy that takes an environment, its reviewers, gates and overrides for granted. */
export const shopPolicy = `policy: 1
roles: { release-manager: [acme/managers], executive: [ada] }
gates: [ { tests: "failed == 0" } ]
environments: { production: { production: true, reviewers: [release-manager], wait: 10m } }
overrides: { approve: { executive: 1 } }
`

/** What is granted to the App that examines acme/shop in full. */
export const fullRights = {
  metadata: 'read',
  administration: 'write',
  members: 'read',
  actions: 'read',
  contents: 'write',
  checks: 'write',
  deployments: 'write',
  pull_requests: 'write',
  issues: 'write',
  attestations: 'write',
}

export interface DoctorShop {
  readonly github: FakeGithub
  readonly repository: Repository
  readonly checkout: TemporaryRepository
  /** A request of the owner, `/rulesets`, that must go well. */
  set(method: string, path: string, body: object): Promise<void>
  /** Token of an App with these rights. */
  appToken(permissions?: Readonly<Record<string, string>>): string
  run(token: string, inputs?: Readonly<Record<string, string>>): Promise<Performed & { readonly data: DoctorData }>
  close(): Promise<void>
}

/** acme/shop on a fake GitHub, set up as its policy wants it, with its checkout in a job of the default branch. */
export async function openDoctorShop({
  policy = shopPolicy,
  owners = '/.github/ @ada\n',
  isPrivate = false,
}: { readonly policy?: string; readonly owners?: string; readonly isPrivate?: boolean } = {}): Promise<DoctorShop> {
  const github = await startFakeGithub()
  const files = { '.github/release-policy.yml': policy, '.github/CODEOWNERS': owners }
  const checkout = createRepository({ commits: [{ message: 'feat: open', files }] })
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  for (const login of ['ada', 'ben']) github.seed.user(login)
  github.seed.organization('acme', { ada: 'admin' })
  github.seed.app('examiner', 'ada')
  const repository = await github.seed.repository('acme/shop', { from: checkout.directory, private: isPrivate })
  checkout.git('remote', 'add', 'origin', `${github.url}/acme/shop.git`)
  const set: DoctorShop['set'] = async (method, path, body) => {
    const headers = { authorization: `Bearer ${github.seed.personToken('ada')}` }
    const request: RequestInit = { method, headers, body: JSON.stringify(body) }
    const answer = await fetch(`${github.apiUrl}/repos/acme/shop${path}`, request)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  }
  await setUp(github, repository, set)
  const environment = {
    PATH: process.env['PATH'],
    ...github.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: checkout.shas.at(-1) ?? '',
    GITHUB_EVENT_PATH: event,
  }
  return {
    github,
    repository,
    checkout,
    set,
    appToken: (permissions = fullRights) => github.seed.installationToken('examiner', { permissions }),
    run: async (token, inputs = {}) => {
      const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
      const given: Readonly<Record<string, string>> = { 'github-token': token, ...inputs }
      const call: Call = {
        inputs: readInputs([...usual, ...doctor.inputs], (name) => given[name]),
        directory: checkout.directory,
        workingDirectory: checkout.directory,
        now: new Date(github.clock.now()),
        environment,
        progress: () => {},
      }
      const performed = await perform(doctor, call)
      const { data } = performed.result
      if (performed.problem === undefined && !validateData(data)) throw new Error(JSON.stringify(validateData.errors))
      return { ...performed, data: data as unknown as DoctorData }
    },
    close: async () => {
      checkout.remove()
      rmSync(folder, { recursive: true, force: true })
      await github.close()
    },
  }
}

/** Bodies of the rulesets that guard the default branch, with these checks, and the version tags. */
export function soundRulesets(checks: readonly object[]): readonly object[] {
  const rules = (...types: readonly string[]): readonly object[] => types.map((type) => ({ type }))
  const on = (include: string): object => ({ ref_name: { include: [include], exclude: [] } })
  const review = {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    },
  }
  const status = { strict_required_status_checks_policy: false, required_status_checks: checks }
  const needed = checks.length === 0 ? [] : [{ type: 'required_status_checks', parameters: status }]
  const main = { name: 'main', target: 'branch', enforcement: 'active', conditions: on('~DEFAULT_BRANCH') }
  const tags = { name: 'tags', target: 'tag', enforcement: 'active', conditions: on('refs/tags/v*') }
  return [
    { ...main, rules: [...rules('deletion', 'non_fast_forward'), review, ...needed] },
    { ...tags, rules: rules('deletion', 'update') },
  ]
}

async function setUp(github: FakeGithub, repository: Repository, set: DoctorShop['set']): Promise<void> {
  const team = github.seed.team('acme', 'managers', { members: ['ben'] })
  await set('PUT', '/environments/production', {
    wait_timer: 10,
    reviewers: [{ type: 'Team', id: team.id }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  })
  for (const ruleset of soundRulesets([{ context: 'gate' }])) await set('POST', '/rulesets', ruleset)
  repository.settings.immutableReleases = true
}
