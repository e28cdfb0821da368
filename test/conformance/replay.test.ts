import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VersioningPolicy } from '@locktender/contracts'
import { replayRange, schemeOf, versionInside, type ReplayedVersion } from '@locktender/versioning'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

interface Pair {
  readonly from: string
  readonly to: string
  readonly bump: string
  /** Whether the published version is the one that the bump makes of the version before: no number was skipped. */
  readonly exact: boolean
  readonly peers: Readonly<Record<string, string | null>>
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
}

interface History {
  readonly file: string
  readonly repository: string
  readonly class: 'strict' | 'pre-1.0' | 'human'
  readonly pairs: number
  readonly strictPairs: number | null
  readonly toolOfRecordColumn: string | null
  readonly rulesToReproduce: string
}

const histories = hasCorpus('histories/index.json') ? corpusJson<{ files: readonly History[] }>('histories/index.json').files : []
const reproducible = histories.filter(({ class: kind }) => kind !== 'human')

/** The policy of the rules by which the tool of a history chose its versions. */
function policyOf({ class: kind, rulesToReproduce }: History): VersioningPolicy {
  return {
    'before-1.0': kind === 'pre-1.0' ? 'shift' : 'semver',
    ...(rulesToReproduce.includes('any commit → at least patch') ? { minimum: 'patch' } : {}),
  }
}

const pairsOf = ({ file }: History): readonly Pair[] => corpusJson<{ pairs: readonly Pair[] }>(`histories/${file}`).pairs
const strictOf = (history: History): Pair[] =>
  pairsOf(history).filter(({ bump, peers }) => peers[history.toolOfRecordColumn ?? ''] === bump)
const versionOf = (tag: string): string => versionInside(tag, schemeOf({}))?.text ?? `no version in ${tag}`

const replayed = (history: History, { from, to, commits }: Pair): ReplayedVersion =>
  replayRange({ id: to, current: from, commits }, policyOf(history))

describe.runIf(reproducible.length > 0)('replay of published histories', () => {
  it.each(reproducible)('$repository: every version that its tool computed comes out the same', (history) => {
    const strict = strictOf(history)
    const missed = strict.flatMap((pair) => {
      const { next, type } = replayed(history, pair)
      const agrees = type === pair.bump && (!pair.exact || next === versionOf(pair.to))
      return agrees ? [] : [`${pair.from}..${pair.to}: published ${pair.bump}, computed ${type} ${next}`]
    })
    expect(missed).toEqual([])
    expect(strict).toHaveLength(history.strictPairs ?? -1)
  })

  it('covers every class that the index knows, and each history whole', () => {
    expect(new Set(histories.map(({ class: kind }) => kind))).toEqual(new Set(['strict', 'pre-1.0', 'human']))
    for (const history of histories) expect(pairsOf(history)).toHaveLength(history.pairs)
  })

  const folder = mkdtempSync(join(tmpdir(), 'locktender-replay-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(reproducible.filter(({ file }) => /cocogitto|h3|commits-parser/.test(file)))(
    '$repository: `locktender replay --ranges` gives the same versions and counts the agreement',
    (history) => {
      const strict = strictOf(history)
      const lines = strict.map(({ from, to, commits }) => JSON.stringify({ id: to, current: from, published: to, commits }))
      writeFileSync(join(folder, 'ranges.jsonl'), `${lines.join('\n')}\n`)
      // JSON is YAML.
      writeFileSync(join(folder, 'policy.yml'), JSON.stringify({ versioning: policyOf(history) }))
      const launcher = join(import.meta.dirname, '../../packages/surfaces/cli/bin/locktender.js')
      const { stdout, stderr } = runNode([launcher, 'replay', '--ranges', 'ranges.jsonl', '--policy', 'policy.yml'], folder)
      const results = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as ReplayedVersion)
      expect(results).toEqual(strict.map((pair) => replayed(history, pair)))
      const agreeing = strict.filter((pair) => replayed(history, pair).next === versionOf(pair.to)).length
      expect(stderr).toContain(`${agreeing} of ${strict.length} published versions are what the rules compute`)
    },
  )
})

function runNode(words: readonly string[], cwd: string): { stdout: string; stderr: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', maxBuffer: 1e8 })
  expect(status, stderr).toBe(0)
  return { stdout, stderr }
}
