import { describe, expect, it } from 'vitest'
import { discover, found } from './sample-manifests.ts'

const problem = (code: string, at?: object) =>
  expect.objectContaining(at === undefined ? { code } : { code, at: expect.objectContaining(at) as object })

describe('cargo', () => {
  const root = `[workspace]
members = ["crates/*"]
exclude = ["crates/old"]
[workspace.package]
version = "0.4.0"
publish = false
[workspace.dependencies]
core = { path = "crates/core", version = "0.4" }
`
  const files = {
    'Cargo.toml': root,
    'crates/core/Cargo.toml': '[package]\nname = "core"\nversion.workspace = true\n',
    'crates/cli/Cargo.toml':
      '[package]\nname = "cli"\nversion = "1.2.0"\n[dependencies]\ncore.workspace = true\nserde = "1"\nrenamed = { package = "extra", path = "../../extra", optional = true }\n[build-dependencies]\ncore = { path = "../core" }\n[target."cfg(unix)".dev-dependencies]\ncore = { path = "../core" }\n',
    'crates/old/Cargo.toml': '[package]\nname = "old"\nversion = "1.0.0"\n',
    'extra/Cargo.toml': '[package]\nname = "extra"\nversion = "1.0.0"\npublish.workspace = true\n',
    'elsewhere/Cargo.toml': 'not toml [',
  }
  it('reads members, exclusions and path dependencies', () => {
    expect(found(files)).toEqual(['cli at crates/cli', 'core at crates/core', 'extra at extra'])
  })
  it('reads shared versions, kinds, renamed crates and privacy', () => {
    const [cli, core, extra] = discover(files).packages
    expect(core).toMatchObject({ version: '0.4.0', versionFrom: 'Cargo.toml', private: false })
    expect(cli).toMatchObject({ version: '1.2.0' })
    expect(cli).not.toHaveProperty('versionFrom')
    expect(cli?.dependencies.map(({ name, kind, range }) => [name, kind, range])).toEqual([
      ['core', 'runtime', '0.4'],
      ['extra', 'optional', '*'],
      ['core', 'build', '*'],
      ['core', 'dev', '*'],
    ])
    expect(extra?.private).toBe(true)
  })
  it('counts the root package, and takes no registry crate for a member', () => {
    const text = '[package]\nname = "tool"\nversion = "1.0.0"\n[dependencies]\ncore = "1"\n[workspace]\nmembers = ["core"]\n'
    const { packages } = discover({ 'Cargo.toml': text, 'core/Cargo.toml': '[package]\nname = "core"\nversion = "1.0.0"\n' })
    expect(packages.map(({ name, dependencies }) => [name, dependencies.length])).toEqual([
      ['tool', 0],
      ['core', 0],
    ])
  })
  it('names the line of a broken manifest', () => {
    expect(() => found({ ...files, 'crates/core/Cargo.toml': '[package]\nname = "core"\nversion = \n' })).toThrow(
      problem('packages/unreadable', { file: 'crates/core/Cargo.toml', line: 3 }),
    )
  })
})
