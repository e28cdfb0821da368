import { describe, expect, it } from 'vitest'
import { hasOneVersion } from './one-version.ts'

const tagged = (...names: string[]): { name: string; sha: string }[] => names.map((name) => ({ name, sha: 'a'.repeat(40) }))

describe('hasOneVersion', () => {
  it.each([
    {
      because: 'one tag stands for all',
      tags: ['v1.0.0', 'nightly'],
      policy: {},
      listing: ['package.json', 'a/package.json'],
      holds: true,
    },
    { because: 'the tag may lack its v', tags: ['1.0.0'], policy: {}, listing: [], holds: true },
    { because: 'no tag tells', tags: [], policy: {}, listing: ['package.json'], holds: false },
    { because: 'no tag is a version', tags: ['nightly', 'v1', '2026-11-21'], policy: {}, listing: [], holds: false },
    { because: 'a package has tags of its own', tags: ['v1.0.0', '@a/b@1.0.0'], policy: {}, listing: [], holds: false },
    { because: 'a package has tags of its own, with a v', tags: ['v1.0.0', 'core-v1.0.0'], policy: {}, listing: [], holds: false },
    { because: 'the policy names the tags', tags: ['v1.0.0'], policy: { tag: '{package}@{version}' }, listing: [], holds: false },
    { because: 'the policy names an ecosystem', tags: ['v1.0.0'], policy: { packages: 'npm' as const }, listing: [], holds: false },
    { because: 'the policy groups packages', tags: ['v1.0.0'], policy: { groups: {} }, listing: [], holds: false },
    { because: 'a folder is a Go module', tags: ['v1.0.0'], policy: {}, listing: ['go.mod', 'sdk/go.mod'], holds: false },
    { because: 'the only Go module is the repository', tags: ['v1.0.0'], policy: {}, listing: ['go.mod'], holds: true },
  ])('is $holds where $because', ({ tags, policy, listing, holds }) => {
    expect(hasOneVersion(policy, tagged(...tags), listing)).toBe(holds)
  })
})
