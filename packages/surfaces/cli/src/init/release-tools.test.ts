import { describe, expect, it } from 'vitest'
import { findReleaseTools } from './release-tools.ts'

describe('findReleaseTools', () => {
  it.each([
    ['.releaserc.yml', 'semantic-release'],
    ['release.config.mjs', 'semantic-release'],
    ['.release-please-manifest.json', 'release-please'],
    ['.changeset/config.json', 'changesets'],
    ['cliff.toml', 'git-cliff'],
    ['.github/release-drafter.yml', 'release-drafter'],
  ])('knows %s as %s', (file, name) => {
    expect(findReleaseTools(['README.md', file])).toMatchObject([{ name, file }])
  })

  it.each(['docs/.releaserc', 'x.releaserc.json', '.changeset/README.md', 'cliff.toml.bak'])('takes %s for no configuration', (file) => {
    expect(findReleaseTools([file])).toEqual([])
  })

  it('names a tool once, by its first file', () => {
    expect(findReleaseTools(['release-please-config.json', '.release-please-manifest.json'])).toHaveLength(1)
  })
})
