import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { commonInputs, perform, readInputs, type Call, type Performed } from '@locktender/action-kit'
import type { QualityGateData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/quality-gate'
import { qualityGate } from '@locktender/commands/quality-gate'
import { startFakeGithub, type FakeGithub, type FakeGithubOptions, type Repository } from '@locktender/fake-github'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { zipOf } from './zip-of.ts'

export const reports = {
  junit: '<testsuites><testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>\n',
  lcov: 'SF:cart.js\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,1\nDA:5,0\nend_of_record\n',
}

/** Pull request 1 of acme/shop from `head` into `base`, its checkout, and the gate as a step of a job of it. */
export interface GateShop {
  readonly github: FakeGithub
  readonly repository: Repository
  readonly checkout: TemporaryRepository
  readonly base: string
  readonly head: string
  /** Writes a report into the checkout, as a step before would. */
  write(path: string, text: string): void
  /** An artifact that a run of the commit has left. */
  artifact(
    name: string,
    files: Readonly<Record<string, string>>,
    more?: { commit?: string; branch?: string; bytes?: Buffer; sha256?: string },
  ): void
  run(
    inputs: Readonly<Record<string, string>>,
    permissions?: Readonly<Record<string, string>>,
  ): Promise<Performed & { readonly data: QualityGateData }>
  close(): Promise<void>
}

const usual = {
  contents: 'read',
  actions: 'read',
  checks: 'write',
  statuses: 'read',
  'pull-requests': 'write',
  issues: 'read',
  'security-events': 'read',
}

export async function openGateShop(
  policy = 'policy: 1\n',
  waivers?: string,
  options: FakeGithubOptions = {},
  moreFiles: (github: FakeGithub) => Readonly<Record<string, string>> = () => ({}),
): Promise<GateShop> {
  const github = await startFakeGithub(options)
  for (const login of ['ada', 'ben', 'eve']) github.seed.user(login)
  const files = {
    'cart.js': '1\n',
    '.github/release-policy.yml': policy,
    ...(waivers === undefined ? {} : { '.github/waivers.yml': waivers }),
    ...moreFiles(github),
  }
  const checkout = createRepository({
    commits: [
      { message: 'feat: a', files },
      { message: 'feat: b', files: { 'cart.js': '1\n2\n3\n4\n5\n' } },
    ],
  })
  const [base = '', head = ''] = checkout.shas
  const repository = await github.seed.repository('acme/shop', { from: checkout.directory })
  for (const login of ['ada', 'ben']) repository.collaborators.set(login, 'write')
  checkout.git('remote', 'add', 'origin', `${github.url}/acme/shop.git`)
  addPull(github, repository, base, head)
  const folder = mkdtempSync(join(tmpdir(), 'gate-shop-'))
  const event = join(folder, 'event.json')
  const pull = { number: 1, user: { login: 'ada' }, base: { sha: base, ref: 'main' }, head: { sha: head } }
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, pull_request: pull }))
  const environment = {
    PATH: process.env['PATH'],
    ...github.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: head,
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_NAME: 'runner-1',
  }
  const now = (): Date => new Date(github.clock.now())
  return {
    github,
    repository,
    checkout,
    base,
    head,
    write: (path, text) => {
      const place = join(checkout.directory, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text)
      utimesSync(place, now(), now())
    },
    artifact: (name, contents, { commit = head, branch = 'topic', bytes, sha256 } = {}) => {
      const zip = bytes ?? zipOf(Object.entries(contents).map(([path, text]) => ({ name: path, text })))
      const run = addRun(github, repository, commit, branch)
      const digest = sha256 ?? createHash('sha256').update(zip).digest('hex')
      repository.artifacts.push({ id: github.world.nextId(), runId: run, name, bytes: zip, sha256: digest, createdAt: github.clock.now() })
    },
    run: async (inputs, permissions = usual) => {
      const token = github.seed.actionsToken('acme/shop', permissions)
      const given: Readonly<Record<string, string>> = { 'github-token': token, ...inputs }
      const call: Call = {
        inputs: readInputs([...commonInputs, ...qualityGate.inputs], (name) => given[name]),
        directory: checkout.directory,
        workingDirectory: checkout.directory,
        now: now(),
        environment,
        progress: () => {},
      }
      const performed = await perform(qualityGate, call)
      if (performed.problem === undefined && !validateData(performed.result.data)) throw new Error(JSON.stringify(validateData.errors))
      return { ...performed, data: performed.result.data as unknown as QualityGateData }
    },
    close: async () => {
      checkout.remove()
      rmSync(folder, { recursive: true, force: true })
      await github.close()
    },
  }
}

export function addPull({ world, clock }: FakeGithub, repository: Repository, base: string, head: string): void {
  const author = world.account('ada')
  if (author === undefined) throw new Error('nobody is there')
  const now = clock.now()
  repository.issues.push({
    id: world.nextId(),
    number: 1,
    title: 'feat: b',
    body: null,
    state: 'open',
    stateReason: null,
    author,
    app: null,
    labels: [],
    labellings: [],
    assignees: [],
    milestone: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    edits: [],
    pull: {
      draft: false,
      headRef: 'topic',
      headSha: head,
      baseRef: 'main',
      baseSha: base,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      requestedReviewers: [],
      requestedTeams: [],
      reviews: [],
    },
  })
}

function addRun({ world, clock }: FakeGithub, repository: Repository, headSha: string, headBranch: string): number {
  const actor = world.account('ada')
  if (actor === undefined) throw new Error('nobody is there')
  const id = world.nextId()
  const now = clock.now()
  repository.runs.push({
    id,
    number: id,
    workflowPath: '.github/workflows/ci.yml',
    name: 'ci',
    event: 'push',
    headBranch,
    headSha,
    actor,
    triggeringActor: actor,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    createdAt: now,
    updatedAt: now,
    startedAt: now,
    jobs: [],
    concurrencyGroup: null,
  })
  return id
}
