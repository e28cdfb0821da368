import fc from 'fast-check'
import type { RawCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import { planVersions, type Tag } from '@locktender/versioning'
import { describe, expect, it } from 'vitest'
import { releaseType, stableBase } from './release-type.ts'

/** How semantic-release counts: its own function, which has no types. */
type NextVersion = (context: {
  readonly branch: Branch
  readonly nextRelease: { readonly type: string; readonly channel: string | null }
  readonly lastRelease: { readonly version?: string; readonly channels?: readonly (string | null)[] }
  readonly logger: Pick<Console, 'log'>
}) => string

interface Branch {
  readonly name: string
  readonly type: 'release' | 'prerelease'
  readonly prerelease?: string
  readonly tags: { version: string; gitTag: string }[]
}

const nextVersionModule = 'semantic-release/lib/get-next-version.js'
const { default: countedBySemanticRelease } = (await import(nextVersionModule)) as { default: NextVersion }
const logger = { log: () => {} }
const today = '2026-01-05'

const commitsOf = (messages: readonly string[], from = 0): RawCommit[] =>
  messages.map((message, index) => ({ sha: (from + index).toString(16).padStart(40, '0'), message })).toReversed()

describe('the release type', () => {
  it.each<{ because: string; messages: readonly string[]; type: string | null; last?: string; policy?: VersioningPolicy }>([
    { because: 'a feature is a minor release', messages: ['fix: a', 'feat: b'], type: 'minor' },
    { because: 'a fix is a patch', messages: ['fix: a', 'docs: b'], type: 'patch' },
    { because: 'the mark alone is a break', messages: ['feat!: a'], type: 'major' },
    { because: 'documentation asks for nothing', messages: ['docs: a', 'chore: b'], type: null },
    { because: 'there is no commit', messages: [], type: null },
    {
      because: 'a reverted feature asks for nothing',
      messages: ['feat: a', 'Revert "feat: a"\n\nThis reverts commit 0000000.'],
      type: null,
    },
    {
      because: 'the policy bumps by its own table',
      messages: ['docs(readme.md): a'],
      policy: { bump: { 'docs(readme.md)': 'patch' } },
      type: 'patch',
    },
    { because: 'the policy has a minimum', messages: ['docs: a'], policy: { minimum: 'patch' }, type: 'patch' },
    { because: 'a break below 1.0.0 is shifted', messages: ['feat!: a'], last: '0.4.1', type: 'minor' },
    { because: 'a feature below 1.0.0 is shifted', messages: ['feat: a'], last: '0.4.1', type: 'patch' },
    { because: 'a feature stays under `stay`', messages: ['feat: a'], last: '0.4.1', policy: { 'before-1.0': 'stay' }, type: 'minor' },
    {
      because: 'a break leaves 0.x under `semver`',
      messages: ['feat!: a'],
      last: '0.4.1',
      policy: { 'before-1.0': 'semver' },
      type: 'major',
    },
    { because: 'a footer chooses a version', messages: ['fix: a\n\nRelease-As: 2.0.0'], type: 'major' },
  ])('is $type, because $because', ({ messages, type, last = '1.2.3', policy = {} }) => {
    const input = { policy, commits: commitsOf(messages), lastRelease: { version: last }, branch: { name: 'main' }, today }
    expect(releaseType(input)).toBe(type)
  })

  it.each([
    { messages: ['fix: a'], asks: true },
    { messages: ['docs: a'], asks: false },
  ])('before the first release says only whether there is one: $messages', ({ messages, asks }) => {
    const type = releaseType({ policy: {}, commits: commitsOf(messages), lastRelease: {}, branch: { name: 'main' }, today })
    expect(type !== null).toBe(asks)
  })

  it.each([
    { last: '1.1.0-beta.2', tags: ['1.0.0', '1.1.0-beta.2', '0.9.0'], base: '1.0.0' },
    { last: '1.0.0-beta.1', tags: ['1.0.0-beta.1'], base: null },
    { last: '1.2.0', tags: ['1.2.0', '1.3.0'], base: '1.2.0' },
    { last: undefined, tags: [], base: null },
  ])('counts from $base after $last', ({ last, tags, base }) => {
    expect(stableBase(last, { tags: tags.map((version) => ({ version, gitTag: `v${version}` })) })).toBe(base)
  })
})

const messages = fc.constantFrom(
  'fix: a',
  'feat: b',
  'feat!: c',
  'docs: d',
  'words',
  'perf: f\n\nBREAKING CHANGE: g',
  'Revert "feat: b"',
  'Revert "feat!: c"',
)
const batches = fc.array(fc.array(messages, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
const beforeOne = fc.constantFrom('shift', 'semver', 'stay')
const starts = fc.constantFrom('0.0.1', '0.4.2', '1.0.0', '2.3.4')

/** A repository that semantic-release and version-bump look at in turn. */
class Line {
  readonly #policy: VersioningPolicy
  readonly #history = commitsOf(['feat: start'])
  readonly #released = new Map<string, number>()
  readonly #tags: Tag[]
  readonly versions: { version: string; gitTag: string }[]

  constructor(start: string, mode: 'shift' | 'semver' | 'stay') {
    this.#policy = { 'before-1.0': mode, branches: { beta: 'beta' } }
    this.#tags = [{ name: `v${start}`, sha: this.#history[0]!.sha }]
    this.versions = [{ version: start, gitTag: `v${start}` }]
    this.#released.set(start, 1)
  }

  commit(batch: readonly string[]): void {
    this.#history.unshift(...commitsOf(batch, this.#history.length))
  }

  /** What each of the two would release from a branch; the tag of the first is made. */
  release(name: 'main' | 'beta'): { readonly counted: string | null; readonly planned: string | null } {
    const isMine = ({ version }: { version: string }): boolean => name === 'beta' || !version.includes('-')
    const last = this.versions.filter(isMine).at(-1)!.version
    const branch: Branch = { name, type: name === 'beta' ? 'prerelease' : 'release', prerelease: 'beta', tags: this.versions }
    const commits = this.#history.slice(0, this.#history.length - (this.#released.get(last) ?? 0))
    const type = releaseType({ policy: this.#policy, commits, lastRelease: { version: last }, branch, today })
    const head = this.#history[0]!.sha
    const plan = planVersions({ policy: this.#policy, packages: [], commits: this.#history, tags: this.#tags, head, branch: name, today })
    const planned = plan.packages[0]?.next ?? null
    if (type === null) return { counted: null, planned }
    const channel = name === 'beta' ? 'beta' : null
    const lastRelease = { version: last, channels: [last.includes('-') ? 'beta' : null] }
    const counted = countedBySemanticRelease({ branch, nextRelease: { type, channel }, lastRelease, logger })
    this.#tags.push({ name: `v${counted}`, sha: head })
    this.versions.push({ version: counted, gitTag: `v${counted}` })
    this.#released.set(counted, this.#history.length)
    return { counted, planned }
  }
}

describe.each([
  { of: 'main', branches: ['main'] },
  { of: 'beta', branches: ['beta'] },
  { of: 'beta and, in the end, main', branches: ['beta', 'main'] },
] as const)('release after release of $of', ({ branches: [first, end] }) => {
  it('semantic-release counts from it the very versions that version-bump plans', () => {
    fc.assert(
      fc.property(starts, batches, beforeOne, (start, all, mode) => {
        const line = new Line(start, mode)
        for (const batch of all) {
          line.commit(batch)
          const { counted, planned } = line.release(first)
          expect(counted).toBe(planned)
        }
        if (end === undefined) return
        line.commit(['fix: the last'])
        const { counted, planned } = line.release(end)
        expect(counted).toBe(planned)
      }),
      { numRuns: 300 },
    )
  })
})
