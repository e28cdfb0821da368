import { describe, expect, it } from 'vitest'
import { discover, found, npm } from './sample-manifests.ts'
import { manifestsWanted, mayHoldPackages } from './wanted-files.ts'

const problem = (code: string, at?: object) =>
  expect.objectContaining(at === undefined ? { code } : { code, at: expect.objectContaining(at) as object })

describe('which manifests are read', () => {
  it('passes installed and vendored ones over', () => {
    const listing = [
      'package.json',
      'a/package.json',
      'node_modules/x/package.json',
      'a/node_modules/x/package.json',
      'vendor/x/go.mod',
      'a/src/index.ts',
      'Cargo.toml',
      'my-package.json',
    ]
    expect(manifestsWanted(listing)).toEqual(['package.json', 'a/package.json', 'Cargo.toml'])
    expect(manifestsWanted(listing, 'cargo')).toEqual(['Cargo.toml'])
    expect(manifestsWanted(listing, 'none')).toEqual([])
  })
  it('tells a plain repository apart', () => {
    expect(mayHoldPackages(['package.json', 'src/a.ts'])).toBe(false)
    expect(mayHoldPackages(['package.json', 'b/package.json'])).toBe(true)
  })
})

describe('by policy', () => {
  it('declares packages without reading anything', () => {
    expect(discover({}, { shop: { path: './services/shop/', 'depends-on': ['core'] }, core: { path: '.' } }).packages).toEqual([
      {
        name: 'shop',
        path: 'services/shop',
        ecosystem: 'declared',
        version: null,
        private: false,
        dependencies: [{ name: 'core', kind: 'runtime', range: '*' }],
      },
      { name: 'core', path: '', ecosystem: 'declared', version: null, private: false, dependencies: [] },
    ])
    expect(() => discover({}, { shop: { path: 'a', 'depends-on': ['cor'] } })).toThrow(problem('packages/unknown-dependency'))
  })
  it('says when the named ecosystem has no workspace', () => {
    expect(discover({ 'package.json': npm('a') }, 'cargo')).toMatchObject({ packages: [], findings: [{ code: 'packages/none-found' }] })
  })
  it('joins workspaces of several ecosystems', () => {
    expect(
      found({
        'web/package.json': npm('w', { private: true, workspaces: ['*'] }),
        'web/a/package.json': npm('a'),
        'Cargo.toml': '[workspace]\nmembers = ["c"]',
        'c/Cargo.toml': '[package]\nname="c"\nversion="1.0.0"',
      }),
    ).toEqual(['c at c', 'a at web/a'])
  })
})
