import { expect, it } from 'vitest'
import { judgedMessages, notesOf } from './judged-messages.ts'

const sectionsOf = (messages: readonly string[], policy = {}) =>
  Object.fromEntries(notesOf(messages, { policy }).sections.map(({ key, entries }) => [key, entries.map(({ text }) => text)]))

it.each<[readonly string[], Record<string, string[]>, string]>([
  [['fix: b', 'feat: a'], { feat: ['a'], fix: ['b'] }, 'sections come in the policy’s order'],
  [['feat: c', 'feat(z): b', 'feat(a): a', 'feat: d'], { feat: ['c', 'd', 'a', 'b'] }, 'without scope first, then by scope, newest first'],
  [['feat!: a'], { breaking: ['a'], feat: ['a'] }, 'a break is in both its sections'],
  [['chore!: drop Node 18'], { breaking: ['drop Node 18'] }, 'a break is listed whatever its type'],
  [['fix(security): a'], { security: ['a'], fix: ['a'] }, 'by scope'],
  [['security: a'], { security: ['a'] }, 'by type'],
  [['build(deps): bump x (CVE-2024-12345)'], { security: ['bump x (CVE-2024-12345)'] }, 'by CVE number'],
  [['fix: a GHSA-2345-6789-cfgh'], { security: ['a GHSA-2345-6789-cfgh'], fix: ['a GHSA-2345-6789-cfgh'] }, 'by GHSA number'],
  [['fix: a\n\nSecurity: token leak'], { security: ['a'], fix: ['a'] }, 'by footer'],
  [
    ['feat: a\n\nConfig: set X=1\nKnown-issue: slow'],
    { feat: ['a'], config: ['set X=1'], 'known-issues': ['slow'] },
    'footers are entries',
  ],
  [['chore: a', 'docs: b', 'nonsense'], {}, 'types without a section are only counted'],
  [['Revert "feat: a"\n\nThis reverts commit abcdeef.', 'feat: a'], {}, 'a pair that cancels itself is never listed'],
  [['Revert "feat: a"\n\nThis reverts commit 1234567.'], { revert: ['Revert "feat: a"'] }, 'what was released before is'],
  [['breaking: a', 'contributors: b'], {}, 'a type is no way into a section of footers or people'],
])('sorts %j into %j: %s', (messages, expected) => {
  expect(sectionsOf(messages)).toEqual(expected)
})

it('keeps breaking first and security second where the policy does not name them', () => {
  const sections = notesOf(['fix: a', 'security: b', 'feat!: c'], { policy: { sections: { fix: 'Mended', feat: 'New' } } }).sections
  expect(sections.map(({ title }) => title)).toEqual(['Breaking changes', 'Security', 'Mended', 'New'])
})

it('prefers a section for type and scope, and makes those that only an audience names', () => {
  const policy = { sections: { 'docs(api)': 'API', docs: 'Docs' }, audiences: { inside: ['ci'] as [string] } }
  expect(sectionsOf(['docs(api): a', 'docs: b', 'ci: c'], policy)).toEqual({ 'docs(api)': ['a'], docs: ['b'], ci: ['c'] })
})

it('puts the text of breaking footers into the breaking section and the migration guide', () => {
  const { sections, migrations } = notesOf(['feat(api)!: a\n\nBREAKING CHANGE: use b\n  instead'])
  expect(sections.map(({ key, entries }) => [key, entries[0]?.detail])).toEqual([
    ['breaking', 'use b\n  instead'],
    ['feat', null],
  ])
  expect(migrations).toEqual([{ sha: expect.any(String), scope: 'api', title: 'a', text: 'use b\n  instead' }])
})

it('accounts for every commit', () => {
  const messages = ['feat: a', 'chore: b', 'nonsense', 'Revert "fix: x"\n\nThis reverts commit abcdeec.', 'fix: x']
  const { counts } = notesOf(messages)
  expect(counts).toEqual({ commits: 5, listed: 1, ignored: 1, reverted: 2, unparsed: 1 })
})

it('says what the release holds, mends and leaves out', () => {
  const messages = ['feat(api): a\n\nKnown-exclusion: no paging yet', 'fix: b', 'feat!: c']
  expect(notesOf(messages, { knownExclusions: ['no Windows'] }).scope).toEqual({
    included: ['api: a', 'c'],
    fixed: ['b'],
    knownExclusions: ['no Windows', 'no paging yet'],
  })
})

it.each<[string, string | null, string | null, string]>([
  ['https://github.com/acme/shop.git', 'v1.1.0', 'https://github.com/acme/shop/compare/v1.1.0...v1.2.0', 'the usual case'],
  [
    'https://github.com/acme/shop',
    '@acme/a@1.0.0',
    'https://github.com/acme/shop/compare/%40acme/a%401.0.0...v1.2.0',
    'a slash stays a slash',
  ],
  ['https://github.com/acme/shop', 'v1)](x', 'https://github.com/acme/shop/compare/v1%29%5D%28x...v1.2.0', 'a tag cannot end the link'],
  ['git@github.com:acme/shop', 'v1.1.0', null, 'no web address, no link'],
  ['https://github.com/acme/shop', null, null, 'a first release has nothing to compare with'],
])('compares in %s since %s at %s: %s', (repository, previousTag, compare) => {
  expect(notesOf([], { repository, previousTag }).links.compare).toBe(compare)
})

it('lists the commits of a squash body when they were read', () => {
  const [commit] = judgedMessages(['feat: a'])
  const [inner] = judgedMessages(['fix: b'])
  if (commit === undefined || inner === undefined) throw new Error('two commits')
  const squash = { ...commit, reading: { ...commit.reading, inner: [inner.reading] } }
  const { sections, counts } = notesOf([], { commits: [squash] })
  expect(sections.map(({ key, entries }) => [key, entries[0]?.text, entries[0]?.sha])).toEqual([
    ['feat', 'a', commit.raw.sha],
    ['fix', 'b', commit.raw.sha],
  ])
  expect(counts.listed).toBe(1)
})

it('leaves contributors out when the policy says so', () => {
  expect(notesOf(['feat: a']).contributors).toHaveLength(1)
  expect(notesOf(['feat: a'], { policy: { contributors: false } }).contributors).toEqual([])
})
