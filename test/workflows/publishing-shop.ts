import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, readInputs, type Call, type Outcome } from '@locktender/action-kit'
import type { ReleasePublishData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/release-publish'
import { startFakeGithub, type FakeGithub, type FakeGithubOptions } from '@locktender/fake-github'
import { createRepository, type RepositorySpecification, type TemporaryRepository } from '@locktender/git/testing'
import { publishInputs } from '../../packages/surfaces/commands/src/release-publish/inputs.ts'
import { publishRelease } from '../../packages/surfaces/commands/src/release-publish/publish-release.ts'

export type ShopCommits = RepositorySpecification['commits']
export type FakeRepository = Awaited<ReturnType<FakeGithub['seed']['repository']>>
export type PublishOutcome = Omit<Outcome, 'data'> & { readonly data: ReleasePublishData }

export interface RunOptions {
  readonly token?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Sleeps of retries; default: none at all. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

/** What a release leaves behind. */
export interface ShopState {
  readonly refs: readonly { readonly name: string; readonly type: string; readonly commit: string; readonly tree: string }[]
  readonly releases: readonly {
    readonly tagName: string
    readonly name: string | null
    readonly body: string | null
    readonly draft: boolean
    readonly prerelease: boolean
    readonly assets: readonly { readonly name: string; readonly state: string; readonly sha256: string }[]
  }[]
  readonly pulls: readonly { readonly number: number; readonly title: string; readonly body: string | null; readonly state: string }[]
  readonly comments: readonly { readonly issue: number; readonly body: string }[]
}

/** A repository on the fake GitHub and a checkout of it. */
export interface PublishingShop {
  readonly github: FakeGithub
  readonly repository: FakeRepository
  readonly checkout: TemporaryRepository
  readonly token: string
  run(inputs: Readonly<Record<string, string>>, options?: RunOptions): Promise<PublishOutcome>
  /** Puts what was pushed or merged on the fake into the checkout. */
  pull(branch?: string): void
  /** Pushes the checkout's branch to the fake, past all rules. */
  push(): void
  /** Everything that a release leaves behind, without ids and times. */
  state(): ShopState
  close(): Promise<void>
}

export const writeAll = { contents: 'write', 'pull-requests': 'write', issues: 'write' }

/** One feature after v1.0.0: the next release is v1.1.0. */
export const oneFeature: ShopCommits = [
  {
    message: 'feat: start',
    files: { 'package.json': '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n', 'CHANGELOG.md': '# Changelog\n' },
    tag: 'v1.0.0',
  },
  { message: 'feat: carts', files: { 'src/cart.js': '1\n' } },
]

/** Opens a shop. The checkout is whole, its remote is the fake. */
export async function openPublishingShop(
  commits: ShopCommits = oneFeature,
  permissions: Readonly<Record<string, string>> = writeAll,
  options: FakeGithubOptions = {},
): Promise<PublishingShop> {
  const github = await startFakeGithub(options)
  const checkout = createRepository({ commits })
  const repository = await github.seed.repository('acme/shop', { from: checkout.directory })
  repository.settings.workflowsMayApprove = true
  checkout.git('remote', 'add', 'origin', `${github.url}/acme/shop.git`)
  const token = github.seed.actionsToken('acme/shop', permissions)
  const git = (...args: string[]): string => execFileSync('git', ['-C', repository.store.directory, ...args], { encoding: 'utf8' })
  const shop: PublishingShop = {
    github,
    repository,
    checkout,
    token,
    run: async (inputs, options = {}) => {
      const call = callOf(shop, { 'github-token': options.token ?? token, ...inputs }, options.environment)
      let now = 0
      const sleep = options.sleep ?? (() => Promise.resolve())
      const timing = { now: () => now, sleep: (milliseconds: number) => ((now += milliseconds), sleep(milliseconds)) }
      const outcome = (await publishRelease(call, timing)) as PublishOutcome
      if (!validateData(outcome.data)) throw new Error(`data not by its schema: ${JSON.stringify(validateData.errors)}`)
      return outcome
    },
    pull: (branch = 'main') => {
      checkout.git('fetch', '--quiet', '--tags', repository.store.directory, branch)
      checkout.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    },
    push: () =>
      void execFileSync('git', [
        '-C',
        repository.store.directory,
        'fetch',
        '--quiet',
        checkout.directory,
        '+refs/heads/*:refs/heads/*',
        '+refs/tags/*:refs/tags/*',
      ]),
    state: () => JSON.parse(JSON.stringify(stateOf(repository, git)).replaceAll(github.url, 'URL')) as ShopState,
    close: async () => {
      await github.close()
      checkout.remove()
    },
  }
  return shop
}

function callOf(
  { github, checkout }: PublishingShop,
  given: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Call {
  const { PATH = '' } = process.env
  return {
    inputs: readInputs([...commonInputs, ...publishInputs], (name) => given[name]),
    directory: checkout.directory,
    workingDirectory: checkout.directory,
    now: new Date('2026-01-05T09:00:00Z'),
    environment: {
      PATH,
      ...github.environment,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      ...environment,
    },
    progress: () => {},
  }
}

function stateOf(repository: FakeRepository, git: (...args: string[]) => string): ShopState {
  const refs = git('for-each-ref', '--format=%(refname) %(objecttype) %(*objectname)%(objectname) %(tree)')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', type = '', hashes = '', tree = '']) => {
      // Commits made by the API hold the time and addresses of their fake: what counts is their files.
      const isMade = name.startsWith('refs/heads/release/') || name.startsWith('refs/pull/')
      return { name, type, commit: isMade ? '' : hashes.slice(0, 40), tree: isMade ? git('diff', `${name}^`, name) : tree }
    })
  const releases = repository.releases.map(({ tagName, name, body, draft, prerelease, assets }) => ({
    tagName,
    name,
    body,
    draft,
    prerelease,
    assets: assets
      .map((asset) => ({ name: asset.name, state: asset.state, sha256: asset.sha256 }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }))
  const pulls = repository.issues.map(({ number, title, body, state }) => ({ number, title, body, state }))
  const comments = repository.comments.map(({ issue, body }) => ({ issue, body }))
  return {
    refs: refs.map((ref) => ({ ...ref, tree: ref.tree.replaceAll(/^index .*\n/gm, '').replaceAll(/digest=\w+/g, 'digest') })),
    releases,
    pulls,
    comments,
  }
}

/** A registry that is a file: publishing twice is refused, as registries do. */
export function fileRegistry(): {
  readonly inputs: { readonly publish: string }
  readonly published: () => readonly string[]
  readonly reset: () => void
  readonly remove: () => void
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'file-registry-')))
  const file = join(folder, 'published')
  writeFileSync(file, '')
  const script = join(folder, 'registry.mjs')
  writeFileSync(
    script,
    `import { appendFileSync, readFileSync } from 'node:fs'
const [what, version] = process.argv.slice(2)
const has = readFileSync(${JSON.stringify(file)}, 'utf8').split('\\n').includes(version)
if (what === 'has') process.exit(has ? 0 : 1)
if (has) process.exit(9)
appendFileSync(${JSON.stringify(file)}, version + '\\n')
`,
  )
  const node = process.execPath
  return {
    inputs: { publish: `files?: ${node} ${script} has {package}@{version}\nfiles: ${node} ${script} publish {package}@{version}` },
    published: () => readFileSync(file, 'utf8').split('\n').filter(Boolean),
    reset: () => writeFileSync(file, ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
