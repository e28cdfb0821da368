import { expect, it } from 'vitest'
import { listContributors } from './contributors.ts'
import type { People } from './contributors.ts'
import { judgedMessages } from './judged-messages.ts'
import { readMailmap } from './mailmap.ts'

const ann = { name: 'Ann', email: 'ann@acme.example' }
const bob = { name: 'Bob', email: 'Bob@acme.example' }
const list = (commits: Parameters<typeof judgedMessages>[0], people: People = {}) =>
  listContributors(judgedMessages(commits), people).map(({ name, commits: count, first }) => [name, count, first])

it.each<[string, Parameters<typeof judgedMessages>[0], [string, number][], string]>([
  [
    'one e-mail',
    [{ author: ann }, { author: { name: 'A.', email: 'ANN@acme.example' } }],
    [['Ann', 2]],
    'case does not make another person',
  ],
  [
    'most first',
    [{ author: ann }, { author: bob }, { author: bob }],
    [
      ['Bob', 2],
      ['Ann', 1],
    ],
    'then by name',
  ],
  [
    'co-authors',
    [{ author: ann, message: 'feat: a\n\nCo-authored-by: Bob <bob@acme.example>\nCo-authored-by: Ann <ann@acme.example>' }],
    [
      ['Ann', 1],
      ['Bob', 1],
    ],
    'nobody counts twice in a commit',
  ],
  [
    'bots',
    [{ author: { name: 'dependabot[bot]', email: 'x@y.example' } }, { author: { name: 'Robot Dreams', email: 'r@y.example' } }],
    [['Robot Dreams', 1]],
    'a name that only sounds like one is a person',
  ],
  [
    'machines as co-authors',
    [{ author: ann, message: 'feat: a\n\nCo-authored-by: Tool <noreply@tool.example>' }],
    [['Ann', 1]],
    'an address that takes no reply is nobody’s',
  ],
  ['merges', [{ author: bob, message: 'Merge branch x', parents: ['a', 'b'] }, { author: ann }], [['Ann', 1]], 'merging is not authorship'],
  [
    'reverted',
    [
      { author: ann, message: 'Revert "feat: a"\n\nThis reverts commit abcdeef.' },
      { author: bob, message: 'feat: a' },
    ],
    [],
    'what is not in the release has no author',
  ],
])('lists %s', (_, commits, expected) => {
  expect(list(commits).map(([name, count]) => [name, count])).toEqual(expected)
})

it('joins the addresses of one confirmed account', () => {
  const logins = new Map([
    ['ann@acme.example', 'ann'],
    ['ann@home.example', 'Ann'],
  ])
  const found = listContributors(judgedMessages([{ author: ann }, { author: { name: 'Ann at home', email: 'ann@home.example' } }]), {
    logins,
  })
  expect(found).toEqual([{ name: 'Ann', login: 'ann', commits: 2, first: null }])
})

it('knows first-time contributors by any of their addresses, and does not guess without history', () => {
  const canonical = readMailmap('Bob Builder <bob@new.example> <bob@acme.example>')
  expect(list([{ author: ann }, { author: bob }], { canonical, earlier: new Set(['bob@acme.example']) })).toEqual([
    ['Ann', 1, true],
    ['Bob Builder', 1, false],
  ])
  expect(list([{ author: ann }])).toEqual([['Ann', 1, null]])
})
