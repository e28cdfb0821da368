import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, perform, readInputs, type Call, type Performed } from '@locktender/action-kit'
import { environmentApproval } from '@locktender/commands/environment-approval'
import type { EnvironmentApprovalData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/environment-approval'
import { addMergedPull, startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'

const runId = 77

/** A release of Ada's behind its gate: eight teams, and the pull request that brought it. The step sees it as an App's token does. */
export interface ApprovalStep {
  readonly github: FakeGithub
  readonly repository: Repository
  readonly digest: string
  /** Number of the pull request. */
  readonly pull: number
  readonly say: (login: string, text: string) => void
  readonly run: (inputs?: Readonly<Record<string, string>>, permissions?: Readonly<Record<string, string>>) => Promise<ApprovalRun>
  readonly close: () => Promise<void>
}

export type ApprovalRun = Performed & { readonly data: EnvironmentApprovalData; readonly calls: number }

export const allPermissions = {
  contents: 'read',
  actions: 'read',
  deployments: 'write',
  'pull-requests': 'write',
  issues: 'write',
  members: 'read',
}

const roles = Array.from({ length: 8 }, (_, index) => `role-${index}`)
const policy = `roles: { ${roles.map((role, index) => `${role}: [acme/team-${index}]`).join(', ')} }
types: { minor: { approve: { ${roles.map((role) => `${role}: 1`).join(', ')} } } }
environments: { production: { production: true } }
`

/** Opens it with so many further comments in the pull request, of which every third was edited. */
export async function openApprovalStep(comments = 0): Promise<ApprovalStep> {
  const github = await startFakeGithub()
  const { seed, world } = github
  seed.user('ada', { email: 'test@example.com' })
  for (const role of roles) seed.user(`holder-of-${role}`)
  seed.organization('acme', { ada: 'admin' })
  const checkout = createRepository({
    commits: [
      { message: 'feat: a', files: { '.github/release-policy.yml': policy } },
      { message: 'feat: b\n\nCo-authored-by: Ben <ben@example.com>', files: { a: 'b' } },
    ],
  })
  const [base = '', commit = ''] = checkout.shas
  seed.user('ben', { email: 'ben@example.com' })
  const repository = await seed.repository('acme/shop', { from: checkout.directory })
  checkout.git('remote', 'add', 'origin', `${github.url}/acme/shop.git`)
  for (const [index, role] of roles.entries()) {
    seed.team('acme', `team-${index}`, { members: ['ada', 'ben', `holder-of-${role}`], repositories: { 'acme/shop': 'write' } })
  }
  const ada = world.account('ada')
  if (ada === undefined) throw new Error('nobody is there')
  const now = github.clock.now()
  addRun(github, repository, commit, ada)
  repository.environments.push({
    id: world.nextId(),
    name: 'production',
    waitTimerMinutes: 0,
    preventSelfReview: false,
    reviewers: [{ type: 'User', id: world.account('holder-of-role-0')?.id ?? 0 }],
    branchPolicy: { protected_branches: false, custom_branch_policies: true },
    policies: [{ id: world.nextId(), name: 'main', type: 'branch' }],
    customRules: [],
    adminsMayBypass: false,
    createdAt: now,
    updatedAt: now,
  })
  deploy(github, repository, base, 'success', '')
  seed.app('releaser', 'ada')
  const bot = world.account('releaser[bot]')
  const pull = addMergedPull(world, repository, { title: 'feat: b', author: 'ada', commit }).number
  const write = (author: typeof ada, text: string, edited = false): void => {
    const at = github.clock.now()
    const edits = edited ? [{ at: at + 1000, editor: author, before: 'x' }] : []
    const updatedAt = edited ? at + 1000 : at
    repository.comments.push({ id: world.nextId(), issue: pull, author, app: null, body: text, createdAt: at, updatedAt, edits })
  }
  for (let index = 0; index < comments; index += 1) write(ada, `comment ${index}`, index % 3 === 0)
  const folder = mkdtempSync(join(tmpdir(), 'approval-step-'))
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  const run = async (inputs: Readonly<Record<string, string>> = {}, permissions: Readonly<Record<string, string>> = allPermissions) => {
    const given: Readonly<Record<string, string>> = {
      'github-token': seed.installationToken('releaser', { permissions }),
      environment: 'production',
      type: 'minor',
      ...inputs,
    }
    const before = github.ledger.entries.length
    const call: Call = {
      inputs: readInputs([...commonInputs, ...environmentApproval.inputs], (name) => given[name]),
      directory: checkout.directory,
      workingDirectory: checkout.directory,
      now: new Date(github.clock.now()),
      environment: {
        PATH: process.env['PATH'],
        ...github.environment,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: commit,
        GITHUB_EVENT_PATH: event,
        GITHUB_RUN_ID: String(runId),
      },
      progress: () => {},
    }
    const performed = await perform(environmentApproval, call)
    if (performed.problem === undefined && !validateData(performed.result.data)) throw new Error(JSON.stringify(validateData.errors))
    const calls = github.ledger.entries.slice(before).filter(({ operationId }) => !operationId.startsWith('git-')).length
    return { ...performed, data: performed.result.data as unknown as EnvironmentApprovalData, calls }
  }
  // Asked before the gate, with the request on the pull request.
  const asked = await run({ gate: 'ahead' })
  if (bot === undefined || asked.problem !== undefined) throw asked.problem ?? new Error('no bot')
  github.clock.advance(60_000)
  repository.approvals.push({ runId, environments: ['production'], state: 'approved', user: holder(github), comment: '' })
  deploy(github, repository, commit, 'in_progress', `${github.url}/acme/shop/actions/runs/${runId}/job/1`)
  return {
    github,
    repository,
    digest: asked.data.digest,
    pull,
    say: (login, text) => {
      github.clock.advance(60_000)
      const account = world.account(login)
      if (account !== undefined) write(account, text)
    },
    run,
    close: async () => {
      checkout.remove()
      rmSync(folder, { recursive: true, force: true })
      await github.close()
    },
  }
}

/** Everybody who is asked says yes. */
export function everybodySaysYes({ say, digest }: ApprovalStep): void {
  for (const role of roles) say(`holder-of-${role}`, `/approve ${role} ${digest.slice(0, 8)}`)
}

function holder({ world }: FakeGithub): NonNullable<ReturnType<FakeGithub['world']['account']>> {
  const account = world.account('holder-of-role-0')
  if (account === undefined) throw new Error('nobody is there')
  return account
}

function deploy({ world, clock }: FakeGithub, repository: Repository, sha: string, state: 'success' | 'in_progress', logUrl: string): void {
  const creator = world.account('ada')
  if (creator === undefined) throw new Error('nobody is there')
  const createdAt = clock.now()
  const common = { creator, app: null, description: '', environment: 'production', environmentUrl: '' }
  const statuses = [{ ...common, id: world.nextId(), state, logUrl, createdAt }]
  const fields = {
    ref: 'main',
    sha,
    task: 'deploy',
    environment: 'production',
    description: null,
    payload: {},
    transient: false,
    production: true,
  }
  repository.deployments.push({ ...fields, id: world.nextId(), creator, app: null, createdAt, updatedAt: createdAt, statuses })
}

function addRun(
  { clock }: FakeGithub,
  repository: Repository,
  headSha: string,
  actor: NonNullable<ReturnType<FakeGithub['world']['account']>>,
): void {
  const now = clock.now()
  repository.runs.push({
    id: runId,
    number: 1,
    workflowPath: '.github/workflows/release.yml',
    name: 'release',
    event: 'push',
    headBranch: 'main',
    headSha,
    actor,
    triggeringActor: actor,
    attempt: 1,
    status: 'in_progress',
    conclusion: null,
    createdAt: now,
    updatedAt: now,
    startedAt: now,
    jobs: [],
    concurrencyGroup: null,
  })
}
