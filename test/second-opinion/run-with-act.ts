import { execFile, execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readActLog } from './act-log.ts'
import { eventPayload } from './event-payload.ts'
import { lowerForAct } from './lower-for-act.ts'
import type { Opinion } from './opinion.ts'
import type { FakeGithub, Repository } from '@locktender/fake-github'
import type { Scenario } from './scenario.ts'
import { foreignActions, permissionsOf, stepNames } from './workflow-shape.ts'
import { callsOf, leftIn, openWorld } from './world.ts'

const timeoutMilliseconds = 120_000

/** On this machine, offline, one job after the other, with the checkout action that it is given. */
const hostMode =
  '--platform ubuntu-latest=-self-hosted --json --concurrent-jobs 1 --no-cache-server --action-offline-mode --no-skip-checkout --actor ada'.split(
    ' ',
  )

/** The opinion of act (host mode) on a fake GitHub of its own. `actions`: `owner/repo` → folder that stands for it. `port`: of the fake. */
export async function runWithAct(
  tool: string,
  scenario: Scenario,
  actions: Readonly<Record<string, string>>,
  port: number,
): Promise<Opinion> {
  const { fake, repository } = await openWorld(scenario, port)
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'))
  try {
    const git = (...words: readonly string[]): string =>
      execFileSync('git', words, { cwd: repository.store.directory, encoding: 'utf8' }).trim()
    const sha = git('rev-parse', `${scenario.ref}^{commit}`)
    const work = join(folder, 'work')
    git('clone', '--quiet', '--no-local', repository.store.directory, work)
    git('-C', work, 'checkout', '--quiet', '--force', '-B', 'here', sha)
    git('-C', work, 'remote', 'set-url', 'origin', `${fake.url}/${scenario.repository}.git`)
    const original = readFileSync(join(work, scenario.workflow), 'utf8')
    for (const file of globSync('.github/workflows/*.yml', { cwd: work }))
      writeFileSync(join(work, file), lowerForAct(readFileSync(join(work, file), 'utf8')).text)
    const event = join(folder, 'event.json')
    writeFileSync(event, JSON.stringify(eventPayload(scenario, sha, repository)))
    addRun(fake, repository, scenario, sha)
    const token = fake.seed.actionsToken(scenario.repository, permissionsOf(original))
    const words = [
      ...hostMode,
      ...Object.entries({
        directory: work,
        workflows: scenario.workflow,
        eventpath: event,
        'github-instance': new URL(fake.url).host,
        secret: `GITHUB_TOKEN=${token}`,
      }).flatMap(([name, value]) => [`--${name}`, value]),
      ...foreignActions(original).flatMap(({ repository: name, ref }) => ['--local-repository', `${name}@${ref}=${actions[name] ?? ''}`]),
      ...Object.entries(variables(scenario, fake.environment, repository)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      scenario.event,
    ]
    const { stdout, stderr } = await runApart(tool, words, folder)
    const jobs = readActLog(stdout, stepNames(original), fake.url)
    if (jobs.size === 0 || [...jobs.values()].every(({ result }) => result === 'skipped'))
      throw new Error(`act ran no job: ${stdout.slice(-2000)}${stderr}`)
    return { jobs, calls: callsOf(fake), left: leftIn(fake, repository, git) }
  } finally {
    await fake.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The run that act calls the first one, as GitHub would show it. */
function addRun({ world, clock }: FakeGithub, repository: Repository, { workflow, event, ref }: Scenario, headSha: string): void {
  const actor = world.account('ada')
  if (actor === undefined) throw new Error('nobody is there')
  const now = clock.now()
  repository.runs.push({
    id: 1,
    number: 1,
    workflowPath: workflow,
    name: workflow,
    event,
    headBranch: ref.replace(/^refs\/heads\//, ''),
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

/** What act does not set itself, as the runner does. */
function variables(
  { repository: name, workflow, ref }: Scenario,
  fake: Readonly<Record<string, string>>,
  repository: Repository,
): Record<string, string> {
  return {
    ...fake,
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_WORKFLOW_REF: `${name}/${workflow}@${ref}`,
    RUNNER_NAME: 'act',
    RUNNER_ENVIRONMENT: 'github-hosted',
  }
}

/** Runs act with nothing of this process's environment but PATH, this Node first: act hands all of it on to the steps. */
function runApart(tool: string, words: readonly string[], home: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const env = { HOME: home, LANG: 'C.UTF-8', PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? '/usr/bin:/bin'}` }
  return new Promise((resolve, reject) => {
    execFile(
      tool,
      words,
      { cwd: home, env, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: timeoutMilliseconds },
      (error, stdout, stderr) => {
        // Its exit code is 1 when a job fails, which may be what is expected.
        if (error !== null && error.code !== 1) reject(error)
        else resolve({ stdout, stderr })
      },
    )
  })
}
