import { execFileSync } from 'node:child_process'
import { createRepository, type RepositorySpecification, type TemporaryRepository } from '@locktender/git/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { analyzeCommits } from './analyze-commits.ts'
import { generateNotes } from './generate-notes.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { ReleaseContext } from './plugin-context.ts'
import { verifyConditions } from './verify-conditions.ts'
import { verifyRelease } from './verify-release.ts'

type Commits = RepositorySpecification['commits']

const commit = (message: string): Commits[number] => ({ message, files: { [`${message.length}.js`]: `${message}\n` } })
const started = (tag: string | null, policy?: string): Commits[number] => ({
  message: 'feat: start',
  files: { 'index.js': '1\n', ...(policy === undefined ? {} : { '.github/release-policy.yml': `policy: 1\n${policy}` }) },
  ...(tag === null ? {} : { tag }),
})

const workspace = (tag: string | null, policy: string): Commits[number] => {
  const files = {
    'package.json': '{ "private": true, "workspaces": ["a", "b"] }',
    'a/package.json': '{ "name": "a", "version": "1.0.0" }',
    'b/package.json': '{ "name": "b", "version": "1.0.0" }',
  }
  const root = started(tag, policy)
  return { ...root, files: { ...root.files, ...files } }
}

const opened: TemporaryRepository[] = []
afterEach(() => opened.splice(0).forEach((repository) => repository.remove()))

interface Given {
  readonly commits: Commits
  readonly next: string
  readonly last?: string | null
  readonly gitTag?: string
  readonly branch?: string
}

/** What semantic-release says of a checkout at a person's terminal; `warnings` collects what is said back. */
function contextOf(
  { commits, next, last = '1.0.0', gitTag = `v${next}`, branch = 'main' }: Given,
  warnings: string[] = [],
): ReleaseContext {
  const repository = createRepository({ commits, branch })
  opened.push(repository)
  const log = execFileSync('git', ['-C', repository.directory, 'log', '-z', '--format=%H%n%B', ...(last === null ? [] : [`v${last}..`])], {
    encoding: 'utf8',
  })
  const read = log.split('\0').filter(Boolean)
  return {
    cwd: repository.directory,
    env: { PATH: process.env['PATH'] },
    branch: { name: branch },
    options: {},
    logger: { log: () => {}, warn: (...words: readonly unknown[]) => void warnings.push(words.join(' ')) },
    commits: read.map((text) => ({ hash: text.slice(0, 40), message: text.slice(41).trim() })),
    lastRelease: last === null ? {} : { version: last, gitHead: repository.shas[0] ?? '' },
    nextRelease: { version: next, gitTag, gitHead: repository.shas.at(-1) ?? '' },
  }
}

describe('verifyRelease refuses', () => {
  it.each<Given & { because: string; code: string; details: RegExp }>([
    {
      because: 'the policy does not know the prerelease branch',
      commits: [started('v1.0.0'), commit('feat: carts')],
      branch: 'beta',
      next: '1.1.0-beta.1',
      code: 'semantic-release/other-version',
      details: /branches: \{ "beta": "beta" \}/,
    },
    {
      because: 'semantic-release does not know the policy’s prerelease branch',
      commits: [started('v1.0.0', 'versioning: { branches: { beta: beta } }\n'), commit('feat: carts')],
      branch: 'beta',
      next: '1.1.0',
      code: 'semantic-release/other-version',
      details: /branches: \{ "beta": stable \}/,
    },
    {
      because: 'another plugin leaves 0.x, which the policy leaves to people',
      commits: [started('v0.4.1', 'versioning: { before-1.0: stay }\n'), commit('feat!: carts')],
      last: '0.4.1',
      next: '1.0.0',
      code: 'semantic-release/other-version',
      details: /no other plugin analyse commits/,
    },
    {
      because: 'another plugin asks for more than the policy',
      commits: [started('v1.0.0'), commit('perf: carts')],
      next: '1.1.0',
      code: 'semantic-release/other-version',
      details: /no other plugin analyse commits/,
    },
    {
      because: 'another plugin asks for a release and the policy does not',
      commits: [started('v1.0.0'), commit('docs: carts')],
      next: '1.0.1',
      code: 'semantic-release/other-version',
      details: /no other plugin analyse commits/,
    },
    {
      because: 'a footer forces a version that semantic-release cannot count',
      commits: [started('v1.0.0'), commit('fix: carts\n\nRelease-As: 4.2.0')],
      next: '2.0.0',
      code: 'semantic-release/other-version',
      details: /version forced/,
    },
    {
      because: 'the policy begins elsewhere',
      commits: [started(null, 'versioning: { initial: 0.1.0 }\n')],
      last: null,
      next: '1.0.0',
      code: 'semantic-release/other-version',
      details: /git tag v0\.1\.0/,
    },
    {
      because: 'the two count from different tags',
      commits: [started('v1.0.0'), { ...commit('feat: carts'), tag: 'v1.1.0' }, commit('fix: totals')],
      next: '1.1.0',
      code: 'semantic-release/other-version',
      details: /counts from 1\.0\.0, the policy from 1\.1\.0/,
    },
    {
      because: 'the packages have versions of their own',
      commits: [
        workspace('v1.0.0', 'versioning: { tag: "{package}@{version}", initial: 1.0.0 }\n'),
        { message: 'feat: x', files: { 'a/x.js': '1' } },
      ],
      next: '1.1.0',
      code: 'semantic-release/several-packages',
      details: /packages: none/,
    },
    {
      because: 'the packages would have versions of their own from the first release on',
      commits: [workspace(null, 'versioning: {}\n')],
      last: null,
      next: '1.0.0',
      code: 'semantic-release/several-packages',
      details: /packages: none/,
    },
    {
      because: 'the tag has another form than the policy’s',
      commits: [started('v1.0.0'), commit('feat: carts')],
      next: '1.1.0',
      gitTag: 'shop-1.1.0',
      code: 'semantic-release/other-tag',
      details: /tagFormat: "v\$\{version\}"[\s\S]*tag: "shop-\{version\}"/,
    },
    {
      because: 'the policy refuses a commit',
      commits: [started('v1.0.0', 'versioning: { unparsed: fail }\n'), commit('feat: carts'), commit('words')],
      next: '1.1.0',
      code: 'commit/unparsed',
      details: /version-bump/,
    },
    {
      because: 'semantic-release does not count by calendar',
      commits: [started('v1.0.0', 'versioning: { scheme: calver }\n'), commit('feat: carts')],
      next: '1.1.0',
      code: 'semantic-release/scheme',
      details: /version-bump/,
    },
    {
      because: 'the policy is wrong',
      commits: [started('v1.0.0', 'versionning: {}\n'), commit('feat: carts')],
      next: '1.1.0',
      code: 'policy/invalid',
      details: /versioning/,
    },
  ])('because $because: $code', async ({ code, details, ...given }) => {
    const refused = verifyRelease({}, contextOf(given))
    await expect(refused).rejects.toMatchObject({ code, details: expect.stringMatching(details) as string, semanticRelease: true })
  })
})

describe('verifyRelease lets pass', () => {
  it.each<Given & { because: string; warning?: string }>([
    { because: 'it is the planned version', commits: [started('v1.0.0'), commit('feat: carts')], next: '1.1.0' },
    {
      because: 'it is the first, of a workspace that has one version',
      commits: [workspace(null, 'versioning: { packages: none }\n')],
      last: null,
      next: '1.0.0',
    },
    { because: 'it is the first, where semantic-release alone says its number', commits: [started(null)], last: null, next: '1.0.0' },
    {
      because: 'it is the first, as the policy wants it',
      commits: [started(null, 'versioning: { initial: 1.0.0 }\n')],
      last: null,
      next: '1.0.0',
    },
    {
      because: 'another plugin does not lower a break below 1.0.0',
      commits: [started('v0.4.1'), commit('feat!: carts')],
      last: '0.4.1',
      next: '1.0.0',
      warning: '1.0.0 instead of 0.5.0',
    },
    {
      because: 'another plugin does not lower a feature below 1.0.0',
      commits: [started('v0.4.1'), commit('feat: carts')],
      last: '0.4.1',
      next: '0.5.0',
      warning: '0.5.0 instead of 0.4.2',
    },
    {
      because: 'a commit is marked to be skipped',
      commits: [started('v1.0.0'), commit('feat: carts [skip release]'), commit('fix: totals')],
      next: '1.0.1',
      warning: '1.0.1 instead of 1.1.0: commits marked [skip release]',
    },
  ])('$next, because $because', async ({ warning, ...given }) => {
    const warnings: string[] = []
    await verifyRelease({}, contextOf(given, warnings))
    expect(warnings.map((line) => line.replace(/^%s /, '').slice(0, warning?.length))).toEqual(warning === undefined ? [] : [warning])
  })
})

describe('the other steps refuse', () => {
  const commits: Commits = [started('v1.0.0', 'notes: { require: { minor: [migration-guide] } }\n'), commit('feat: carts')]

  it('notes that lack what the policy asks', async () => {
    const notes = generateNotes({}, contextOf({ commits, next: '1.1.0' }))
    await expect(notes).rejects.toMatchObject({ code: 'notes/migration-guide-missing', semanticRelease: true })
  })

  it('a policy file that is not there', async () => {
    const analysed = analyzeCommits({ policy: 'no/such.yml' }, contextOf({ commits, next: '1.1.0' }))
    await expect(analysed).rejects.toMatchObject({ code: 'policy/not-found', semanticRelease: true })
  })

  it.each<{ config: Readonly<Record<string, unknown>>; message: RegExp }>([
    { config: { policy: 1 }, message: /^policy is 1, expected the path of a file$/ },
    { config: { assets: [1] }, message: /^assets is \[1\], expected a list of patterns without commas$/ },
    { config: { assets: ['a,b'] }, message: /^assets is \["a,b"\], expected/ },
    { config: { comments: 'no' }, message: /^comments is "no", expected true or false$/ },
    { config: { draft: 0 }, message: /^draft is 0, expected true or false$/ },
    { config: { floating: 'minor' }, message: /^floating is "minor", expected one of none, major/ },
  ])('the configuration $config', async ({ config, message }) => {
    const verified = verifyConditions(config as PluginConfig, contextOf({ commits, next: '1.1.0' }))
    await expect(verified).rejects.toMatchObject({ message: expect.stringMatching(message) as string, semanticRelease: true })
  })

  it('a run without a token, unless it is dry', async () => {
    const context = contextOf({ commits, next: '1.1.0' })
    await expect(verifyConditions({}, context)).rejects.toMatchObject({
      code: 'publish/no-token',
      details: expect.stringMatching(/^ {4}permissions:\n {6}contents: write$/m) as string,
    })
    await verifyConditions({}, { ...context, options: { dryRun: true } })
  })
})
