import { judgeRange, readCommits, defaultBumps, type RawCommit } from '@locktender/commits'
import { buildNotes, renderMarkdown } from '@locktender/notes'
import { parsePolicy, resolvePolicy } from '@locktender/policy'
import { planVersions, type PlanInput, type WorkspacePackage } from '@locktender/versioning'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** What an empty policy file resolves to: every default of the schema written out. */
const { policy: defaults } = resolvePolicy(parsePolicy('', 'p.yml'))

const sha = (number: number): string => number.toString(16).padStart(8, '0').padEnd(40, 'a')
const names = ['a', 'b', 'c'] as const
const draft = fc.record({
  message: fc.constantFrom(
    'feat: x',
    'fix(a): y',
    'perf!: z',
    'revert: q',
    'docs(readme.md): r',
    'chore(deps): s',
    'wip',
    'Revert "feat: x"',
  ),
  paths: fc.subarray(names.map((name) => `packages/${name}/file`)),
})
const history = fc
  .array(draft, { minLength: 1, maxLength: 8 })
  .map((drafts): RawCommit[] =>
    drafts.map((each, at) => ({ ...each, sha: sha(at), parents: at === 0 ? [] : [sha(at - 1)], committedAtSeconds: at })).toReversed(),
  )
const packages: readonly WorkspacePackage[] = names.map((name, index) => ({
  name,
  path: `packages/${name}`,
  ecosystem: 'npm',
  version: null,
  private: index === 2,
  dependencies: index === 0 ? [] : [{ name: 'a', kind: index === 1 ? 'runtime' : 'peer', range: '^1.0.0' }],
}))
const version = fc.constantFrom('0.3.1', '1.2.3')
const branch = fc.constantFrom('main', 'next', 'beta', '1.x', 'anything', null)

const answer = (input: PlanInput): unknown => {
  try {
    return planVersions(input)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return { code, message }
  }
}

describe('no policy and the defaults written out', () => {
  it('give the same plan of a repository of one version', () => {
    fc.assert(
      fc.property(history, version, branch, (commits, base, name) => {
        const rest = {
          packages: [],
          commits,
          tags: [{ name: `v${base}`, sha: sha(0) }],
          head: commits[0]?.sha ?? '',
          branch: name,
          today: '2026-11-21',
        }
        expect(answer({ ...rest, policy: defaults.versioning ?? {} })).toEqual(answer({ ...rest, policy: {} }))
      }),
    )
  })

  it('give the same plan of several packages', () => {
    fc.assert(
      fc.property(history, fc.tuple(version, version, version), branch, (commits, bases, name) => {
        const tags = bases.map((base, index) => ({ name: `${names[index] ?? ''}@${base}`, sha: sha(0) }))
        const rest = { packages, commits, tags, head: commits[0]?.sha ?? '', branch: name, today: '2026-11-21' }
        expect(answer({ ...rest, policy: defaults.versioning ?? {} })).toEqual(answer({ ...rest, policy: {} }))
      }),
    )
  })

  it('give the same notes', () => {
    fc.assert(
      fc.property(history, (raw) => {
        const commits = judgeRange(readCommits(raw), { bump: defaultBumps })
        const told = [defaults.notes ?? {}, {}].map((policy) => {
          const document = buildNotes({
            version: '1.3.0',
            tag: 'v1.3.0',
            previousTag: 'v1.2.3',
            date: '2026-11-21',
            package: null,
            class: 'minor',
            commits,
            repository: 'https://github.com/acme/shop',
            policy,
            people: { earlier: new Set<string>() },
          })
          return { document, text: renderMarkdown(document, { policy }) }
        })
        expect(told[0]).toEqual(told[1])
      }),
    )
  })
})
