import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunResult } from '@locktender/workflow-runner'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
export const workflowPath = '.github/workflows/release.yml'

/** An example of the documentation. */
export const example = (name: string): string => readFileSync(join(root, 'docs/examples', name), 'utf8')

/** The suite as it is shipped, beside a bundle: a folder that `locktender/locktender` can stand for. */
export function openSuite(bundle: string): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  symlinkSync(join(root, 'actions'), join(directory, 'actions'))
  symlinkSync(bundle, join(directory, 'dist'))
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

/** A shop of Ada, who writes and pushes; Ben, Cleo and Dan may approve, as far as a policy says. */
export interface ApprovalShop extends Workshop {
  /** Starts a run without waiting for it. */
  start(trigger?: { event?: string; actor?: string; inputs?: Readonly<Record<string, string>> }): Promise<RunResult>
  /** Waits until a job stands before its environment; gives the run. */
  waiting(): Promise<number>
  /** Waits until a job stands before its environment, and answers for it as somebody. */
  review(login: string, state?: 'approved' | 'rejected', comment?: string): Promise<number>
  /** Lets waiting jobs through without a review, as an administrator can. */
  bypass(): Promise<void>
  /** Writes a comment into an issue or pull request. */
  say(login: string, number: number, text: string): Promise<number>
  /** What a job ended with, by name. */
  readonly conclusions: (result: RunResult) => Readonly<Record<string, string>>
  readonly log: (result: RunResult, job?: string) => string
  readonly summary: (result: RunResult, job: string) => string
}

export const testScript = `mkdir -p reports
echo '<testsuite><testcase name="pay" file="pay.js" line="1"></testcase></testsuite>' > reports/junit.xml
`

const environmentOf = (reviewers: readonly number[]): object => ({
  reviewers: reviewers.map((id) => ({ type: 'User', id })),
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
})

/** Opens the shop with a workflow and a policy. `reviewers`: whom the environment production asks; null: it is not there. */
export async function openApprovalShop({
  workflow,
  policy,
  suite,
  files = {},
  reviewers = ['ben', 'cleo'],
}: {
  readonly workflow: string
  readonly policy?: string
  readonly suite: string
  readonly files?: Readonly<Record<string, string>>
  readonly reviewers?: readonly string[] | null
}): Promise<ApprovalShop> {
  const all = {
    [workflowPath]: workflow,
    'test.sh': testScript,
    ...(policy === undefined ? {} : { '.github/release-policy.yml': policy }),
    ...files,
  }
  const shop = await openWorkshop(all, { actionsTable: { 'locktender/locktender': { directory: suite } } })
  const { fake, repository, actions, ask } = shop
  for (const login of ['cleo', 'dan', 'eve']) fake.seed.user(login)
  Object.assign(fake.world.account('ada') ?? {}, { email: 'ada@example.com' })
  for (const login of ['ben', 'cleo', 'dan']) repository.collaborators.set(login, 'write')
  const admin = fake.seed.personToken('ada')
  const expectStatus = (status: number, wanted: readonly number[], body: unknown): void => {
    if (!wanted.includes(status)) throw new Error(`${status}: ${JSON.stringify(body)}`)
  }
  if (reviewers !== null) {
    const ids = reviewers.map((login) => fake.world.account(login)?.id ?? 0)
    const made = await ask(admin, 'PUT', '/environments/production', environmentOf(ids))
    expectStatus(made.status, [200], made.body)
    await ask(admin, 'POST', '/environments/production/deployment-branch-policies', { name: 'main' })
  }
  const waiting = async (): Promise<number> => {
    for (let tries = 0; tries < 2000; tries += 1) {
      const gate = repository.gates.find(({ review }) => review === 'waiting')
      if (gate !== undefined) return gate.runId
      await sleep(15)
    }
    throw new Error('no job waits for a review')
  }
  return {
    ...shop,
    start: ({ event = 'push', actor = 'ada', inputs } = {}) =>
      actions.run(workflowPath, { event, ref: 'main', actor, ...(inputs === undefined ? {} : { inputs }) }),
    waiting,
    review: async (login, state = 'approved', comment = '') => {
      const run = await waiting()
      fake.clock.advance(60_000)
      const id = repository.environments.find(({ name }) => name === 'production')?.id
      const answer = { environment_ids: [id], state, comment }
      const { status, body } = await ask(fake.seed.personToken(login), 'POST', `/actions/runs/${run}/pending_deployments`, answer)
      expectStatus(status, [200], body)
      return run
    },
    bypass: async () => {
      await waiting()
      for (const gate of repository.gates) if (gate.review === 'waiting') gate.review = 'bypassed'
    },
    say: async (login, number, text) => {
      fake.clock.advance(60_000)
      const { status, body } = await ask(fake.seed.personToken(login), 'POST', `/issues/${number}/comments`, { body: text })
      expectStatus(status, [201], body)
      return Number(body.id)
    },
    conclusions: ({ jobs }) => Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion])),
    log: ({ jobs }, job) =>
      jobs
        .filter(({ name }) => job === undefined || name === job)
        .flatMap(({ steps }) => steps.map(({ log }) => log))
        .join('\n'),
    summary: ({ jobs }, job) =>
      jobs
        .filter(({ name }) => name === job)
        .flatMap(({ steps }) => steps.map(({ summary }) => summary))
        .join('\n'),
  }
}
