import { describe, expect, it } from 'vitest'
import { discover, found, npm } from './sample-manifests.ts'

const problem = (code: string, at?: object) =>
  expect.objectContaining(at === undefined ? { code } : { code, at: expect.objectContaining(at) as object })

describe('npm', () => {
  const members = {
    'packages/a/package.json': npm('@acme/a'),
    'packages/b/package.json': npm('b', { private: true, dependencies: { '@acme/a': '^1.0.0', external: '*' } }),
  }
  it.each<[string, object, string[]]>([
    ['a list', ['packages/*'], ['@acme/a at packages/a', 'b at packages/b']],
    ['an object', { packages: ['packages/*'], nohoist: [] }, ['@acme/a at packages/a', 'b at packages/b']],
    ['a path', ['./packages/a/'], ['@acme/a at packages/a']],
    ['a negation', ['packages/*', '!packages/b'], ['@acme/a at packages/a']],
    ['any depth', ['**'], ['@acme/a at packages/a', 'b at packages/b']],
  ])('reads workspaces as %s', (_shape, workspaces, expected) => {
    expect(found({ 'package.json': npm('root', { private: true, workspaces }), ...members })).toEqual(expected)
  })
  it('keeps dependencies inside the repository, by kind', () => {
    const kinds = {
      dependencies: { '@acme/a': '1' },
      devDependencies: { '@acme/a': '2' },
      peerDependencies: { '@acme/a': '3' },
      optionalDependencies: { '@acme/a': '4', external: '1' },
    }
    const { packages } = discover({
      'package.json': npm('root', { workspaces: ['packages/*'], private: true }),
      ...members,
      'packages/b/package.json': npm('b', { private: true, ...kinds }),
    })
    expect(packages[1]).toEqual({
      name: 'b',
      path: 'packages/b',
      ecosystem: 'npm',
      version: '1.0.0',
      private: true,
      dependencies: [
        { name: '@acme/a', kind: 'runtime', range: '1' },
        { name: '@acme/a', kind: 'optional', range: '4' },
        { name: '@acme/a', kind: 'peer', range: '3' },
        { name: '@acme/a', kind: 'dev', range: '2' },
      ],
    })
  })
  it.each([
    ['public with a version', npm('root'), true],
    ['private', npm('root', { private: true }), false],
    ['without a version', { name: 'root' }, false],
  ])('counts a root that is %s as a package: %#', (_kind, root, counts) => {
    expect(found({ 'package.json': { ...root, workspaces: ['packages/*'] }, ...members }).includes('root at .')).toBe(counts)
  })
  it('finds nothing without workspaces, and no workspace in fixtures', () => {
    expect(found({ 'package.json': npm('root'), ...members })).toEqual([])
    expect(
      found({ 'test/fixtures/mono/package.json': npm('x', { workspaces: ['*'] }), 'test/fixtures/mono/a/package.json': npm('y') }),
    ).toEqual([])
  })
  it('finds a workspace below the root', () => {
    expect(found({ 'web/package.json': npm('root', { private: true, workspaces: ['*'] }), 'web/a/package.json': npm('a') })).toEqual([
      'a at web/a',
    ])
  })
  it('reports what it cannot use', () => {
    const { findings } = discover({ 'package.json': npm('root', { private: true, workspaces: ['{a,b}', 'c'] }), 'c/package.json': {} })
    expect(findings.map(({ code }) => code)).toEqual(['packages/glob-unsupported', 'packages/no-name'])
  })
  it('names the line of a broken manifest', () => {
    expect(() => found({ 'package.json': npm('root', { workspaces: ['a'] }), 'a/package.json': '{\n  "name": "a",\n  oops\n}' })).toThrow(
      problem('packages/unreadable', { file: 'a/package.json', line: 3 }),
    )
    expect(() => found({ 'package.json': npm('root', { workspaces: ['a'] }), 'a/package.json': '{\n  "name": "a",\n' })).toThrow(
      problem('packages/unreadable', { file: 'a/package.json', line: 3 }),
    )
    expect(() => found({ 'package.json': npm('root', { workspaces: ['a'] }), 'a/package.json': '[]' })).toThrow(
      problem('packages/unreadable'),
    )
  })
  it('refuses a package in two workspaces, and two of one name', () => {
    const two = {
      'package.json': npm('root', { private: true, workspaces: ['web/*'] }),
      'web/package.json': npm('web', { private: true, workspaces: ['a'] }),
      'web/a/package.json': npm('a'),
    }
    expect(() => found(two)).toThrow(problem('packages/in-two-workspaces', { file: 'web/a/package.json' }))
    expect(() =>
      found({ 'package.json': npm('root', { private: true, workspaces: ['*'] }), 'a/package.json': npm('x'), 'b/package.json': npm('x') }),
    ).toThrow(problem('packages/duplicate-name'))
  })
})

describe('pnpm', () => {
  const members = {
    'package.json': npm('root', { private: true }),
    'packages/a/package.json': npm('a'),
    'packages/a/test/package.json': npm('t'),
  }
  it('reads its own file, with negations', () => {
    expect(found({ ...members, 'pnpm-workspace.yaml': "packages:\n  - 'packages/**'\n  - '!**/test/**'\n" })).toEqual(['a at packages/a'])
  })
  it('comes before the same root’s npm workspaces', () => {
    const { packages } = discover({
      ...members,
      'package.json': npm('root', { private: true, workspaces: ['packages/*'] }),
      'pnpm-workspace.yaml': 'packages: [packages/*]',
    })
    expect(packages.map(({ name, ecosystem }) => [name, ecosystem])).toEqual([['a', 'pnpm']])
  })
  it('takes a file of settings for no workspace', () => {
    expect(found({ ...members, 'pnpm-workspace.yaml': 'onlyBuiltDependencies: [esbuild]' })).toEqual([])
  })
  it('names the line of a broken file', () => {
    expect(() => found({ 'pnpm-workspace.yaml': 'packages:\n  - "a\n' })).toThrow(
      problem('packages/unreadable', { file: 'pnpm-workspace.yaml' }),
    )
  })
})
