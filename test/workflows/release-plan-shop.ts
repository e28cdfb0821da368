import { commonInputs, perform, readInputs, type Call, type Performed } from '@locktender/action-kit'
import { releasePlan } from '@locktender/commands/release-plan'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import validateData from '@locktender/contracts/validators/release-plan'
import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository, type RepositorySpecification, type TemporaryRepository } from '@locktender/git/testing'
import { onTestFinished } from 'vitest'
import { addPull } from './gate-shop.ts'
import { runStep, type StepRun } from './run-step.ts'

export const policy = `policy: 1
roles: { product-owner: [acme/po], tech-lead: [acme/leads] }
types:
  minor: { approve: { product-owner: 1 }, rollout: standard, verify: 24h, timeline: [day-of-release] }
gates:
  - { id: build, stage: development, check: build }
  - { id: coverage, stage: development, report: lcov.info, require: "lines >= 80%" }
risk:
  points:
    - { add: 40, when: { paths: ["db/**"] }, require: [rollback-rehearsed] }
    - { add: 25, when: { error-budget-left: "< 20%" } }
  levels: { medium: { from: 30, approve: { tech-lead: 1 } } }
rollouts: { standard: [ { to: 10%, for: 2h }, { to: 100% } ] }
rollback: { when: { error-rate: "> 1% for 5m" } }
calendar: { timezone: Europe/Berlin }
`

/** A plan file without mistakes, of a minor release in a far year. */
export const planFile = `plan: 1
release_info: { name: Shop 1.1, type: minor, target_date: 2098-12-01T14:00, release_manager: ada }
`

export type PlanCommits = RepositorySpecification['commits']

export interface PlanShop {
  readonly github: FakeGithub
  readonly repository: Repository
  readonly checkout: TemporaryRepository
  /** Commit that the pull request would be merged into, and its head. */
  readonly base: string
  readonly head: string
  /** The action as its bundle, on the pull request or, with `onMain`, on the default branch. */
  step(options?: StepOptions): Promise<PlanRun>
  /** The same in this process, at the fake's time; `onMain` alone. */
  inProcess(inputs: Readonly<Record<string, string>>): Promise<Performed>
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly onMain?: boolean
  /** Instead of the merge or head that a run of `pull_request` checks out. */
  readonly sha?: string
  /** Of the pull request; default: none. */
  readonly title?: string
}

export type PlanRun = StepRun & { readonly data: ReleasePlanData }

export const usual = { contents: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'write', issues: 'write' }

const released = { message: 'feat: start', files: { 'cart.js': '1\n' }, tag: 'v1.0.0' }

/** Pull request 1 of acme/shop: `ofBase` after v1.0.0 is on `main`, `ofPull` comes with it. */
export async function openPlanShop(
  bundle: string,
  files: Readonly<Record<string, string>> = { '.github/release-policy.yml': policy },
  ofPull: PlanCommits = [{ message: 'feat: search', files: { 'db/search.sql': 'select 1;\n' } }],
  ofBase: PlanCommits = [],
): Promise<PlanShop> {
  const github = await startFakeGithub()
  for (const login of ['ada', 'ben', 'eve']) github.seed.user(login)
  const commits = [{ ...released, files: { ...released.files, ...files } }, ...ofBase, ...ofPull]
  const checkout = createRepository({ commits })
  const base = checkout.shas[ofBase.length] ?? ''
  const head = checkout.shas.at(-1) ?? ''
  const repository = await github.seed.repository('acme/shop', { from: checkout.directory })
  for (const login of ['ada', 'ben']) repository.collaborators.set(login, 'write')
  checkout.git('remote', 'add', 'origin', `${github.url}/acme/shop.git`)
  addPull(github, repository, base, head)
  onTestFinished(async () => {
    checkout.remove()
    await github.close()
  })
  const pull = { number: 1, user: { login: 'ada' }, base: { sha: base, ref: 'main' }, head: { sha: head } }
  return {
    github,
    repository,
    checkout,
    base,
    head,
    step: async ({ inputs = {}, permissions = usual, onMain = false, sha = head, title } = {}) => {
      const token = github.seed.actionsToken('acme/shop', permissions)
      const run = await runStep({
        bundle,
        action: 'release-plan',
        checkout: checkout.directory,
        commit: sha,
        ref: onMain ? 'refs/heads/main' : 'refs/pull/1/merge',
        event: onMain ? {} : { pull_request: { ...pull, ...(title === undefined ? {} : { title }) } },
        inputs: { 'github-token': token, ...inputs },
        environment: { ...github.environment, ...(onMain ? {} : { GITHUB_BASE_REF: 'main' }), PATH: process.env['PATH'] ?? '' },
      })
      const data = run.wholeResult.data as unknown as ReleasePlanData
      if (run.exitCode !== 2 && !validateData(data)) throw new Error(JSON.stringify(validateData.errors))
      return { ...run, data }
    },
    inProcess: (inputs) => perform(releasePlan, callOf(github, checkout, head, inputs)),
  }
}

function callOf(github: FakeGithub, checkout: TemporaryRepository, head: string, given: Readonly<Record<string, string>>): Call {
  const token = github.seed.actionsToken('acme/shop', usual)
  const inputs: Readonly<Record<string, string>> = { 'github-token': token, ...given }
  return {
    inputs: readInputs([...commonInputs, ...releasePlan.inputs], (name) => inputs[name]),
    directory: checkout.directory,
    workingDirectory: checkout.directory,
    now: new Date(github.clock.now()),
    environment: {
      PATH: process.env['PATH'],
      ...github.environment,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: head,
    },
    progress: () => {},
  }
}

/** A check run of a commit that has ended. */
export function addCheck({ github, repository, head }: PlanShop, name: string, conclusion: string): void {
  const app = [...github.world.apps.values()][0]
  if (app === undefined) throw new Error('the fake has no App')
  const now = github.clock.now()
  repository.checkRuns.push({
    id: github.world.nextId(),
    name,
    headSha: head,
    status: 'completed',
    conclusion,
    startedAt: now,
    completedAt: now,
    externalId: '',
    detailsUrl: `${github.url}/acme/shop/runs/1`,
    output: { title: null, summary: null, text: null },
    annotations: [],
    app,
    suiteId: 1,
  })
}
