import { type ChildProcess, execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReleaseRecordData, Result } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/release-record'
import { startFakeGithub, systemClock, type Clock, type FakeGithub } from '@locktender/fake-github'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { onTestFinished } from 'vitest'

export interface Answer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** A clone of acme/shop whose record stands in one of the three places, and the bundled CLI in it. */
export interface RecordShop {
  readonly checkout: TemporaryRepository
  readonly github: FakeGithub<Clock> | undefined
  /** Repository that holds the record's branch; null on GitHub. */
  readonly recordDirectory: string | null
  readonly commit: string
  /** Runs `release-record` with these words; `child` sees the process. */
  run(words: readonly string[], more?: { readonly env?: Environment; readonly child?: (process: ChildProcess) => void }): Promise<Answer>
  /** The same, with `--json`: the result, checked against its schemas. */
  ask(words: readonly string[], env?: Environment): Promise<Asked>
  /** Another clone with the same record. */
  again(): Promise<RecordShop>
}

export interface Asked {
  readonly exitCode: number
  readonly result: Result
  readonly data: ReleaseRecordData
  readonly stderr: string
}

type Environment = Readonly<Record<string, string>>

// Nothing of the machine's own job or git configuration may reach the command.
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER|GIT)_/.test(name)))
const usualFiles = { 'shop.js': '1\n' }

interface World {
  readonly github?: FakeGithub<Clock>
  readonly token?: string
  /** Address of `origin`. */
  readonly remote?: string
  recordDirectory(checkout: string): string | null
  env(checkout: TemporaryRepository): Environment
}

function open(bundle: string, files: Readonly<Record<string, string>>, rest: World): RecordShop {
  const checkout = createRepository({ commits: [{ message: 'feat: open', files: { ...usualFiles, ...files } }] })
  onTestFinished(checkout.remove)
  if (rest.remote !== undefined) checkout.git('remote', 'add', 'origin', rest.remote)
  const env = { ...outside, ...rest.env(checkout) }
  const token = rest.token === undefined ? [] : ['--github-token', rest.token]
  const run: RecordShop['run'] = (words, { env: more = {}, child } = {}) =>
    new Promise((resolve) => {
      const options = { cwd: checkout.directory, env: { ...env, ...more }, maxBuffer: 64 * 1024 * 1024 }
      const all = [join(bundle, 'locktender.js'), 'release-record', ...words, ...token]
      const started = execFile(process.execPath, all, options, (error, stdout, stderr) =>
        resolve({ exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : 128, stdout, stderr }),
      )
      child?.(started)
    })
  return {
    checkout,
    github: rest.github,
    recordDirectory: rest.recordDirectory(checkout.directory),
    commit: checkout.shas[0] ?? '',
    run,
    ask: async (words, more = {}) => {
      const { exitCode, stdout, stderr } = await run([...words, '--json'], { env: more })
      const result = parsed(stdout, stderr)
      if (exitCode !== 2 && !validateData(result.data)) throw new Error(JSON.stringify(validateData.errors))
      return { exitCode, result, data: result.data as unknown as ReleaseRecordData, stderr }
    },
    again: async () => open(bundle, files, rest),
  }
}

function parsed(stdout: string, stderr: string): Result {
  try {
    return JSON.parse(stdout) as Result
  } catch {
    throw new Error(`no result: ${stdout}\n${stderr}`)
  }
}

export interface Place {
  readonly where: string
  open(bundle: string, files?: Readonly<Record<string, string>>): Promise<RecordShop>
}

/** A job of acme/shop on `main`, as the runner tells a step of it. */
function jobOf(checkout: TemporaryRepository): Environment {
  const event = join(mkdtempSync(join(tmpdir(), 'record-event-')), 'event.json')
  onTestFinished(() => rmSync(join(event, '..'), { recursive: true, force: true }))
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: checkout.shas[0] ?? '',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ada',
    GITHUB_ACTOR_ID: '7',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  }
}

export const local: Place = {
  where: 'the clone itself, at a terminal',
  open: async (bundle, files = {}) => open(bundle, files, { recordDirectory: (checkout) => checkout, env: () => ({ USER: 'ada' }) }),
}

export const remote: Place = {
  where: 'a bare remote, in a job without a token',
  async open(bundle, files = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'record-remote-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
    const directory = join(folder, 'shop.git')
    mkdirSync(directory)
    execFileSync('git', ['init', '--quiet', '--bare', directory])
    return open(bundle, files, {
      recordDirectory: () => directory,
      remote: pathToFileURL(directory).href,
      env: (checkout) => ({ ...jobOf(checkout), GITHUB_REPOSITORY_ID: '42' }),
    })
  },
}

export const onGithub: Place = {
  where: 'GitHub, in a job with a token',
  async open(bundle, files = {}) {
    const github = await startFakeGithub({ clock: systemClock })
    onTestFinished(() => github.close())
    const seed = createRepository({ commits: [{ message: 'feat: open', files: { ...usualFiles, ...files } }] })
    onTestFinished(seed.remove)
    await github.seed.repository('acme/shop', { from: seed.directory })
    const token = github.seed.actionsToken('acme/shop', { contents: 'write', deployments: 'read' })
    return open(bundle, files, {
      github,
      recordDirectory: () => null,
      remote: `${github.url}/acme/shop.git`,
      token,
      env: (checkout) => ({ ...jobOf(checkout), ...github.environment }),
    })
  },
}
