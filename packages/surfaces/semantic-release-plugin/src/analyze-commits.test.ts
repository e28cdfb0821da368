import { addMergedPull, startFakeGithub } from '@locktender/fake-github'
import { versionBump } from '@locktender/commands/version-bump'
import { createRepository, type RepositorySpecification } from '@locktender/git/testing'
import { describe, expect, it } from 'vitest'
import { analyzeCommits } from './analyze-commits.ts'
import { callOf } from './call-of.ts'
import type { AnalyzeContext } from './plugin-context.ts'

type Commits = RepositorySpecification['commits']

const policyFile = (policy: string): Record<string, string> => ({ '.github/release-policy.yml': `policy: 1\nversioning: ${policy}\n` })

function contextOf(directory: string, env: Readonly<Record<string, string>> = {}): AnalyzeContext {
  return {
    cwd: directory,
    env: { PATH: process.env['PATH'], GITHUB_REPOSITORY: 'acme/shop', ...env },
    branch: { name: 'main', tags: [{ version: '1.0.0', gitTag: 'v1.0.0' }] },
    options: {},
    logger: { log: () => {}, warn: () => {} },
    commits: [],
    lastRelease: {},
  }
}

describe('analyzeCommits', () => {
  it.each<{ because: string; policy?: string; commits: Commits; type: string | null }>([
    {
      because: 'a merge commit is not read, whatever its title',
      commits: [
        { message: 'fix: a', files: { 'a.js': '1' } },
        { message: 'docs: b', files: { 'b.md': '1' }, branch: 'topic', parents: [1] },
        { message: 'feat!: bring topic', parents: [1, 2] },
      ],
      type: 'patch',
    },
    {
      because: 'the policy reads the bodies of squashed commits',
      policy: '{ squash: inner }',
      commits: [{ message: 'chore: several (#3)\n\n* feat: a\n* fix: b', files: { 'a.js': '1' } }],
      type: 'minor',
    },
    {
      because: 'a dependency bot quotes foreign changelogs',
      commits: [
        {
          message: 'fix(deps): bump x from 1.0.0 to 2.0.0\n\nBREAKING CHANGE: of somebody else',
          files: { 'a.js': '1' },
          author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
        },
      ],
      type: 'patch',
    },
    {
      because: 'the policy takes changesets',
      policy: '{ source: changesets }',
      commits: [
        {
          message: 'docs: words',
          files: {
            '.changeset/cats.md': '---\n"shop": minor\n---\n\nNew carts.\n',
          },
        },
      ],
      type: 'minor',
    },
  ])('says $type as version-bump does, because $because', async ({ policy = '{}', commits, type }) => {
    using repository = createRepository({ commits: [{ message: 'feat: start', files: policyFile(policy), tag: 'v1.0.0' }, ...commits] })
    const context = contextOf(repository.directory)
    const list = repository.git('log', '--format=%H', 'v1.0.0..').split('\n')
    const handed = list.map((hash) => ({ hash, message: repository.git('log', '-1', '--format=%B', hash) }))
    const lastRelease = { version: '1.0.0', gitHead: repository.shas[0] ?? '' }
    expect(await analyzeCommits({}, { ...context, commits: handed, lastRelease })).toBe(type)
    const { data } = await versionBump.run(callOf(versionBump, {}, context))
    expect((data as { type: string | null }).type).toBe(type)
  })

  it('asks GitHub for labels where the policy takes them', async () => {
    using repository = createRepository({
      commits: [
        { message: 'start', files: policyFile('{ source: labels }'), tag: 'v1.0.0' },
        { message: 'words (#1)', files: { 'a.js': '1' } },
      ],
    })
    const github = await startFakeGithub()
    const shop = await github.seed.repository('acme/shop', { from: repository.directory })
    github.seed.user('ada')
    addMergedPull(github.world, shop, { title: 'words', author: 'ada', labels: ['minor'], commit: repository.shas[1] ?? '' })
    const token = github.seed.actionsToken('acme/shop', { contents: 'read', 'pull-requests': 'read' })
    const context = contextOf(repository.directory, { ...github.environment, GH_TOKEN: token })
    const commits = [{ hash: repository.shas[1] ?? '', message: 'words (#1)' }]
    expect(await analyzeCommits({}, { ...context, commits, lastRelease: { version: '1.0.0' } })).toBe('minor')
    await github.close()
  })

  it('takes commits that the checkout does not hold as they are handed over', async () => {
    using repository = createRepository({ commits: [{ message: 'feat: start', tag: 'v1.0.0' }] })
    const author = { name: 'Ada', email: 'ada@example.com' }
    const commits = [{ hash: 'f'.repeat(40), message: 'feat!: elsewhere', author, committerDate: '2026-01-05T09:00:00Z' }]
    expect(await analyzeCommits({}, { ...contextOf(repository.directory), commits, lastRelease: { version: '1.0.0' } })).toBe('major')
  })
})
