import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@locktender/action-kit'
import type { VersionBumpData } from '@locktender/contracts'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { versionBump } from './command.ts'

let shop: TemporaryRepository
let workspace: TemporaryRepository

const manifest = (name: string, dependencies = {}): string => `${JSON.stringify({ name, version: '1.0.0', dependencies })}\n`
const root = `${JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] })}\n`

beforeAll(() => {
  shop = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.2.3' }, { message: 'fix: b' }, { message: 'docs: c' }] })
  workspace = createRepository({
    commits: [
      {
        message: 'feat: begin',
        files: {
          'package.json': root,
          'packages/core/package.json': manifest('@acme/core'),
          'packages/site/package.json': manifest('@acme/site', { '@acme/core': '^1.0.0' }),
          'packages/tool/package.json': manifest('@acme/tool'),
        },
        tag: ['@acme/core@1.0.0', '@acme/site@1.0.0', '@acme/tool@1.0.0'],
      },
      { message: 'feat(core): b', files: { 'packages/core/x.js': '1\n' } },
    ],
  })
})
afterAll(() => {
  shop.remove()
  workspace.remove()
})

const bump = (directory: string, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  versionBump.run(sampleCall(versionBump, directory, inputs))
const dataOf = ({ data }: Outcome): VersionBumpData => data as VersionBumpData

function policyFile(repository: TemporaryRepository, text: string): string {
  const file = join(repository.directory, '.git', 'policy.yml')
  writeFileSync(file, text)
  return file
}

describe('version-bump', () => {
  it('names the version, the tag, the range and the fate of every commit', async () => {
    const outcome = await bump(shop.directory)
    expect(dataOf(outcome)).toMatchObject({ release: true, current: '1.2.3', next: '1.2.4', tag: 'v1.2.4', type: 'patch', class: 'patch' })
    expect(dataOf(outcome).range).toMatchObject({ from: shop.shas[0], to: shop.shas[2], fromTag: 'v1.2.3', count: 2 })
    expect(dataOf(outcome).commits.map(({ sha, verdict, deciding }) => [sha, verdict, deciding])).toEqual([
      [shop.shas[2], 'ignored', undefined],
      [shop.shas[1], 'counted', true],
    ])
    expect(outcome).toMatchObject({
      verdict: 'pass',
      policy: { path: null },
      evidence: [],
      subject: { commit: shop.shas[2], tag: 'v1.2.4' },
    })
  })

  it('gives every package its version, and no version to the whole', async () => {
    const outcome = await bump(workspace.directory)
    expect(dataOf(outcome)).toMatchObject({ release: true, current: null, next: null, tag: null })
    expect(dataOf(outcome).packages.map(({ name, next, tag }) => [name, next, tag])).toEqual([
      ['@acme/core', '1.1.0', '@acme/core@1.1.0'],
      ['@acme/site', '1.0.1', '@acme/site@1.0.1'],
      ['@acme/tool', null, null],
    ])
    expect(outcome.outputs).toMatchObject({ release: 'true', next: '', tag: '', type: 'minor' })
  })

  it.each([
    { because: 'a person chooses the version', inputs: { version: '2.0.0' }, next: '2.0.0', verdict: 'pass' },
    { because: 'a person chooses the computed one', inputs: { version: '1.2.4' }, next: '1.2.4', verdict: 'pass' },
    { because: 'the pushed tag is the computed one', inputs: { expect: 'v1.2.4' }, next: '1.2.4', verdict: 'pass' },
    { because: 'the pushed tag is another', inputs: { expect: 'v1.3.0' }, next: '1.2.4', verdict: 'fail' },
    { because: 'the declared class is what the commits prove', inputs: { type: 'patch' }, next: '1.2.4', verdict: 'pass' },
    { because: 'the declared class is higher', inputs: { type: 'major' }, next: '1.2.4', verdict: 'pass' },
    { because: 'a patch is more than docs', inputs: { type: 'docs' }, next: '1.2.4', verdict: 'fail' },
  ])('is $next and $verdict where $because', async ({ inputs, next, verdict }) => {
    const outcome = await bump(shop.directory, inputs)
    expect(dataOf(outcome).next).toBe(next)
    expect(outcome.verdict).toBe(verdict)
  })

  it('judges a pushed tag as if it did not exist yet', async () => {
    using repository = createRepository({
      commits: [
        { message: 'feat: a', tag: 'v1.2.3' },
        { message: 'fix: b', tag: 'v1.2.4' },
      ],
    })
    expect(await bump(repository.directory, { expect: 'v1.2.4' })).toMatchObject({
      verdict: 'pass',
      data: { next: '1.2.4', current: '1.2.3' },
    })
    expect(await bump(repository.directory)).toMatchObject({ verdict: 'skip', data: { release: false, current: '1.2.4' } })
  })

  it('chooses the version of one package by name', async () => {
    const data = dataOf(await bump(workspace.directory, { version: '@acme/tool@3.0.0' }))
    expect(data.packages.find(({ name }) => name === '@acme/tool')).toMatchObject({ current: '1.0.0', next: '3.0.0' })
  })

  it('names the policy that it went by, by its digest', async () => {
    const policy = policyFile(shop, 'versioning: { bump: { docs: minor } }\n')
    const outcome = await bump(shop.directory, { policy })
    expect(dataOf(outcome).next).toBe('1.3.0')
    expect(outcome.policy).toMatchObject({ path: policy, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(outcome.evidence).toEqual([{ path: policy, sha256: outcome.policy.digest }])
  })

  it('goes by labels where the policy says so, and asks for them', async () => {
    const policy = policyFile(shop, 'versioning: { source: labels }\n')
    await expect(bump(shop.directory, { policy })).rejects.toMatchObject({ code: 'input/labels-missing' })
    const labels = join(shop.directory, '.git', 'labels.json')
    writeFileSync(labels, JSON.stringify({ [shop.shas[1] ?? '']: ['minor'] }))
    expect(dataOf(await bump(shop.directory, { policy, labels })).next).toBe('1.3.0')
    for (const text of ['[]', '{"a":"minor"}', '{"a":[1]}', '{']) {
      writeFileSync(labels, text)
      await expect(bump(shop.directory, { policy, labels })).rejects.toMatchObject({
        code: 'input/labels-unreadable',
        at: { file: labels },
      })
    }
  })

  it('goes by changesets where the policy says so', async () => {
    using repository = createRepository({
      commits: [
        {
          message: 'feat!: begin',
          files: {
            'package.json': root,
            'packages/a/package.json': manifest('a'),
            'packages/b/package.json': manifest('b'),
            '.github/release-policy.yml': 'versioning: { source: changesets }\n',
          },
          tag: ['a@1.0.0', 'b@1.0.0'],
        },
        { message: 'feat!: c', files: { 'packages/a/x': '1\n', '.changeset/red-cat.md': '---\n"b": minor\n---\n\nNew.\n' } },
      ],
    })
    const { packages } = dataOf(await bump(repository.directory))
    expect(packages.map(({ name, next }) => [name, next])).toEqual([
      ['a', null],
      ['b', '1.1.0'],
    ])
  })

  it('takes a changeset of any package for the one version of a repository', async () => {
    using repository = createRepository({
      commits: [
        {
          message: 'feat!: begin',
          files: { 'package.json': manifest('@acme/shop'), '.github/release-policy.yml': 'versioning: { source: changesets }\n' },
          tag: 'v1.0.0',
        },
        { message: 'feat!: c', files: { '.changeset/red-cat.md': '---\n"@acme/shop": patch\n"@acme/other": minor\n---\n\nNew.\n' } },
      ],
    })
    expect(dataOf(await bump(repository.directory))).toMatchObject({ current: '1.0.0', next: '1.1.0', type: 'minor' })
  })

  it('takes one tag for all packages for one version of all', async () => {
    using repository = createRepository({
      commits: [
        {
          message: 'feat: begin',
          files: { 'package.json': root, 'packages/a/package.json': manifest('a'), 'packages/b/package.json': manifest('b') },
          tag: 'v1.0.0',
        },
        { message: 'fix: c', files: { 'packages/a/x': '1\n' } },
      ],
    })
    expect(dataOf(await bump(repository.directory))).toMatchObject({ next: '1.0.1', tag: 'v1.0.1' })
  })

  it('takes a tag that only looks like a version for no answer about packages', async () => {
    using repository = createRepository({
      commits: [
        {
          message: 'feat: begin',
          files: {
            'package.json': root,
            'packages/a/package.json': manifest('a'),
            'packages/b/package.json': manifest('b'),
            '.github/release-policy.yml': 'versioning: { initial: 1.0.0 }\n',
          },
          tag: '1.0',
        },
      ],
    })
    const { packages } = dataOf(await bump(repository.directory))
    expect(packages.map(({ name, tag }) => [name, tag])).toEqual([
      ['a', 'a@1.0.0'],
      ['b', 'b@1.0.0'],
    ])
  })
})
