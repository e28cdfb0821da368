import { execFileSync, fork } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'

/** A repository on a GitHub, and where its jobs may write. */
export interface JobPlace {
  readonly folder: string
  /** Bare repository that jobs clone. */
  readonly store: string
  readonly url: string
  /** Addresses of the GitHub. */
  readonly environment: Readonly<Record<string, string>>
  readonly token: string
}

export interface JobOptions {
  readonly branch?: string
  /** The plugin's own configuration. */
  readonly config?: Readonly<Record<string, unknown>>
  /** semantic-release's. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
  /** Files that an earlier step of the job has built. */
  readonly built?: Readonly<Record<string, string>>
}

export interface JobEnd {
  /** `false`: it had nothing to release. Undefined when it failed or was killed. */
  readonly result?:
    | false
    | {
        readonly nextRelease: { readonly version: string; readonly type: string; readonly gitTag: string; readonly notes: string }
        readonly releases: readonly { readonly name?: string; readonly url?: string }[]
      }
  readonly errors?: readonly {
    readonly code?: string
    readonly message: string
    readonly details?: string
    readonly semanticRelease?: boolean
  }[]
  /** Both streams. */
  readonly output: string
}

const pluginName = '@locktender/semantic-release-plugin'
const branches = ['main', { name: 'beta', prerelease: true }]

/** A job that checks a branch out afresh and runs semantic-release as a process of its own, which a test may kill. */
export function startJob(
  place: JobPlace,
  { branch = 'main', config = {}, options = {}, environment = {}, built = {} }: JobOptions,
): {
  readonly ended: Promise<JobEnd>
  kill(): void
} {
  const home = mkdtempSync(join(place.folder, 'job-'))
  const directory = join(home, 'shop')
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  git('clone', '--quiet', '--branch', branch, place.store, directory)
  git('-C', directory, 'remote', 'set-url', 'origin', place.url)
  for (const [name, text] of Object.entries(built)) writeFileSync(join(directory, name), text)
  const event = join(home, 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }))
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    RUNNER_TEMP: home,
    GIT_CONFIG_GLOBAL: devNull,
    ...place.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'release',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: git('-C', directory, 'rev-parse', 'HEAD'),
    GITHUB_TOKEN: place.token,
    ...environment,
  }
  const text = JSON.stringify({ branches, plugins: [[pluginName, config]], ...options })
  const child = fork(join(import.meta.dirname, 'semantic-release-process.fixture.ts'), [text], {
    cwd: directory,
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  let told: Omit<JobEnd, 'output'> = {}
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  child.on('message', (message) => (told = message as typeof told))
  const ended = new Promise<JobEnd>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve({ ...told, output }))
  })
  return { ended, kill: () => void child.kill('SIGKILL') }
}
