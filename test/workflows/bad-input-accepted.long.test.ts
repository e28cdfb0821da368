import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { checkoutOf, git, newFolder, released, removeFolders, shallowClone, type Place } from './checkout-of.ts'
import { runStep } from './run-step.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(removeFolders)

describe('taken as it is, with the right answer:', () => {
  const next = async (place: Place): Promise<unknown> => {
    const run = await runStep({ bundle, action: 'version-bump', ...place })
    expect(run.exitCode, run.log).toBe(0)
    return run.outputs['next']
  }

  it('a shallow clone whose remote has the rest', async () => {
    const history = Array.from({ length: 30 }, (_, index) => ({ message: `docs: ${index}` }))
    const clone = shallowClone([{ message: 'feat: a', tag: 'v1.2.3' }, { message: 'feat: far' }, ...history], true)
    expect(await next(clone)).toBe('1.3.0')
  })

  it('a detached head', async () => {
    const place = checkoutOf(released)
    git(place.checkout, 'checkout', '--quiet', '--detach')
    expect(await next(place)).toBe('1.2.4')
  })

  it('a run for a tag, with the policy of the default branch', async () => {
    const place = checkoutOf(released)
    const clone = newFolder()
    git(clone, 'clone', '--quiet', pathToFileURL(place.checkout).href, '.')
    git(clone, 'checkout', '--quiet', '--detach')
    expect(await next({ ...place, checkout: clone, ref: 'refs/tags/v1.2.4', inputs: { expect: 'v1.2.4' } })).toBe('1.2.4')
  })

  it('12,000 tags', async () => {
    const tag = Array.from({ length: 12_000 }, (_, index) => `v0.${Math.floor(index / 100)}.${index % 100}`)
    expect(await next(checkoutOf([{ message: 'feat: a', tag }, { message: 'fix: b' }]))).toBe('0.119.100')
  })

  it('tags beside the versions, and higher versions on another branch', async () => {
    const place = checkoutOf([
      { message: 'feat: a', tag: ['v1.2.3', 'latest', 'v1', 'nightly-2026-11-21'] },
      { message: 'feat!: b', branch: 'next', parents: [0], tag: 'v2.0.0' },
      { message: 'fix: c', branch: 'main', parents: [0] },
    ])
    git(place.checkout, 'tag', 'v9.0.0', 'HEAD^{tree}')
    expect(await next(place)).toBe('1.2.4')
  })

  it('an expired forced version, with a word about it', async () => {
    const policy = 'versioning: { force: { version: 3.0.0, until: 2020-12-31 } }\n'
    const place = checkoutOf([...released, { message: 'chore: c', files: { '.github/release-policy.yml': policy } }])
    const run = await runStep({ bundle, action: 'version-bump', ...place })
    expect(run.outputs['next']).toBe('1.2.4')
    expect(run.wholeResult.data).toMatchObject({ findings: [{ code: 'version/force-expired' }] })
    expect(run.log).toContain('version/force-expired')
  })

  it('a circle of dependents, with a word about it', async () => {
    const own = (name: string, on: string): string => `${JSON.stringify({ name, version: '1.0.0', dependencies: { [on]: '^1.0.0' } })}\n`
    const place = checkoutOf([
      {
        message: 'feat: a',
        files: {
          'package.json': `${JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] })}\n`,
          'packages/a/package.json': own('a', 'c'),
          'packages/b/package.json': own('b', 'a'),
          'packages/c/package.json': own('c', 'b'),
        },
        tag: ['a@1.0.0', 'b@1.0.0', 'c@1.0.0'],
      },
      { message: 'feat: b', files: { 'packages/b/x.js': '1\n' } },
    ])
    const run = await runStep({ bundle, action: 'version-bump', ...place })
    const packages = JSON.parse(run.outputs['packages'] ?? '') as { name: string; next: string }[]
    expect(packages.map((each) => `${each.name}@${each.next}`)).toEqual(['a@1.0.1', 'b@1.1.0', 'c@1.0.1'])
    expect(run.wholeResult.data).toMatchObject({ findings: [{ code: 'packages/dependency-cycle' }] })
  })

  it.each<{ because: string; message: string | Uint8Array; next: string; title: string }>([
    {
      because: 'a message of 10 MB',
      message: `feat: long\n\n${'a(b[<x> `'.repeat(1_200_000)}`,
      next: '1.3.0',
      title: 'long',
    },
    {
      because: 'NUL bytes, where git ends a message,',
      message: Buffer.from('feat: nul\n\nBREAKING CHANGE: x \0 y\n\0'),
      next: '2.0.0',
      title: 'nul',
    },
    { because: 'invalid UTF-8', message: Buffer.from([...Buffer.from('feat: by'), 0xff, 0xc3, 0x28]), next: '1.3.0', title: 'by' },
    { because: 'CRLF', message: 'feat: crlf\r\n\r\nbody\r\n\r\nBREAKING CHANGE: x\r\n', next: '2.0.0', title: 'crlf' },
  ])('$because in a commit message', async ({ message, next: expected, title }) => {
    const place = checkoutOf([{ message: 'feat: a', tag: 'v1.2.3' }, { message }])
    expect(await next(place)).toBe(expected)
    const notes = await runStep({ bundle, action: 'release-notes', ...place })
    expect(notes.exitCode, notes.log).toBe(0)
    expect(notes.outputs['notes']).toContain(title)
    expect(notes.outputs['notes']?.length).toBeLessThanOrEqual(125_000)
  })

  it('a linked work tree and a folder below the root', async () => {
    const { checkout, commit = '' } = checkoutOf(released)
    const tree = join(newFolder(), 'tree')
    git(checkout, 'worktree', 'add', '--quiet', '--detach', tree)
    mkdirSync(join(tree, 'below'))
    expect(await next({ checkout: tree, commit })).toBe('1.2.4')
    expect(await next({ checkout: join(tree, 'below'), commit })).toBe('1.2.4')
  })
})
