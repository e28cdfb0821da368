import { bumpOf, defaultBumps, judgeRange, readCommits } from '@locktender/commits'
import type { Bump, Footer } from '@locktender/commits'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

interface Expected {
  readonly conventional: boolean
  readonly type: string | null
  readonly scope: string | null
  readonly breaking: boolean
  readonly description: string | null
  readonly footers: readonly Footer[]
  readonly bump: Bump | null
  readonly revert?: { readonly header?: string; readonly hash?: string; readonly hashes?: readonly string[] }
  readonly inner?: readonly object[]
}

interface Case {
  readonly id: string
  readonly message: string
  readonly expected: Expected
  readonly contested: string | null
}

type Difference = Partial<Expected>

/** Where our documented choice for a contested case is not the corpus's; every other contested case is read as the corpus expects. */
const ownChoices: Readonly<Record<string, { readonly because: string; readonly differs: Difference }>> = {
  'squash-bullets-conv-title': { because: 'the title decides by default', differs: { bump: 'patch', inner: [] } },
  'nested-commit-block': {
    because: 'without `squash: inner` a nested block is plain text, in which a breaking footer counts',
    differs: { breaking: true, footers: [['BREAKING CHANGE', 'c']], inner: [] },
  },
}

function judgeOne(message: string, squash: 'title' | 'inner') {
  const [judged] = judgeRange(readCommits([{ sha: 'f'.repeat(40), message }], { squash }), { bump: defaultBumps, squash })
  const { conventional, type, scope, breaking, description, footers, revert, inner } = judged!.reading
  return { conventional, type, scope, breaking, description, footers, bump: judged!.bump, revert, inner }
}

function shape({ revert, ...expected }: Expected): object {
  if (revert === undefined) return expected
  const { hash, ...mark } = revert
  return { ...expected, revert: hash === undefined ? mark : { ...mark, hashes: [hash] } }
}

const cases = hasCorpus('commits/edge-cases.json') ? corpusJson<{ cases: readonly Case[] }>('commits/edge-cases.json').cases : []

describe.runIf(cases.length > 0)('Single messages', () => {
  it.each(cases)('$id reads as the specification says', ({ id, message, expected, contested }) => {
    const differs = contested === null ? {} : ownChoices[id]?.differs
    expect(judgeOne(message, 'title')).toMatchObject(shape({ ...expected, ...differs }))
  })

  it.each(cases.filter(({ expected }) => expected.inner !== undefined))(
    '$id reads as expected with squash: inner',
    ({ message, expected }) => {
      expect(judgeOne(message, 'inner')).toMatchObject(shape(expected))
    },
  )

  it('names own choices for contested cases only', () => {
    const contested = cases.filter((one) => one.contested !== null).map(({ id }) => id)
    expect(contested).toEqual(expect.arrayContaining(Object.keys(ownChoices)))
  })
})

interface Pair {
  readonly from: string
  readonly to: string
  readonly bump: Bump
  readonly peers: Readonly<Record<string, Bump | null>>
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
}

interface History {
  readonly file: string
  readonly repository: string
  readonly class: 'strict' | 'pre-1.0' | 'human'
  readonly strictPairs: number | null
  readonly toolOfRecordColumn: string | null
  readonly rulesToReproduce: string
}

const shift: Readonly<Record<Bump, Bump>> = { major: 'minor', minor: 'patch', patch: 'patch' }

function release({ from, commits }: Pair, history: History): Bump | null {
  const { bump } = bumpOf(judgeRange(readCommits(commits), { bump: defaultBumps }))
  const floor = history.rulesToReproduce.includes('any commit') && commits.length > 0 ? 'patch' : null
  const least = bump ?? floor
  return history.class === 'pre-1.0' && least !== null && /^v?0\./.test(from) ? shift[least] : least
}

const histories = hasCorpus('histories/index.json') ? corpusJson<{ files: readonly History[] }>('histories/index.json').files : []

describe.runIf(histories.length > 0)('Published releases', () => {
  it.each(histories.filter(({ toolOfRecordColumn }) => toolOfRecordColumn !== null))(
    '$repository: the bump is the one its tool computed',
    (history) => {
      const { pairs } = corpusJson<{ pairs: readonly Pair[] }>(`histories/${history.file}`)
      const strict = pairs.filter(({ bump, peers }) => peers[history.toolOfRecordColumn!] === bump)
      const missed = strict
        .filter((pair) => release(pair, history) !== pair.bump)
        .map(({ from, to }) => `${history.repository} ${from}..${to}`)
      expect(strict).toHaveLength(history.strictPairs!)
      expect(missed).toEqual([])
    },
  )
})
