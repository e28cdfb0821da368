import type { VersioningPolicy } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { sampleHistory, sampleSha } from '../sample-history.ts'
import type { SampleCommit } from '../sample-history.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { Tag } from '../tags/tag.ts'
import { planVersions } from './plan-versions.ts'
import type { PackagePlan, VersionPlan } from './version-plan.ts'

interface World {
  readonly policy: VersioningPolicy
  readonly branch: string
  readonly packages: readonly WorkspacePackage[]
  readonly commits: readonly SampleCommit[]
  readonly tags: readonly Tag[]
}

const names = ['a', 'b', 'c', 'd', 'e']
const folder = fc.constantFrom(...names.map((name) => `packages/${name}/file`), 'outside')
const commit = fc.record({
  message: fc.constantFrom('feat: x', 'fix: x', 'feat!: x', 'docs: x', 'free text', 'chore(deps): x'),
  paths: fc.uniqueArray(folder, { maxLength: 3 }),
})
const dependency = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  kind: fc.constantFrom<WorkspacePackage['dependencies'][number]['kind'][]>('runtime', 'dev', 'peer', 'optional', 'build'),
  range: fc.constantFrom('^1.0.0', '~1.0.0', 'workspace:^', '*', '1.0.x || 2.x', '>=0.1.0'),
})
const groups = fc.constantFrom<NonNullable<VersioningPolicy['groups']>[]>(
  {},
  { fixed: [['a', 'b']] },
  { linked: [['a', 'b', 'c']] },
  { fixed: [['a', 'b']], linked: [['b', 'c']] },
)

const world: fc.Arbitrary<World> = fc
  .record({
    dependencies: fc.array(dependency, { maxLength: 8 }),
    commits: fc.array(commit, { minLength: 1, maxLength: 8 }),
    bases: fc.tuple(...names.map(() => fc.tuple(fc.constantFrom('1.0.0', '0.3.1', '2.1.0'), fc.nat()))),
    policy: fc.record({
      groups,
      dependents: fc.constantFrom('none', 'patch'),
      peer: fc.constantFrom('out-of-range', 'always', 'never'),
      'before-1.0': fc.constantFrom('shift', 'semver', 'stay'),
      minimum: fc.constantFrom('none', 'patch'),
    }),
    branch: fc.constantFrom('main', 'next'),
  })
  .map(({ dependencies, commits, bases, policy, branch }) => ({
    policy: { ...policy, branches: { next: 'rc' } },
    branch,
    packages: names.map((name) => ({
      name,
      path: `packages/${name}`,
      ecosystem: 'npm' as const,
      version: null,
      private: false,
      dependencies: dependencies
        .filter(({ from, to }) => from === name && to !== name)
        .map(({ to, kind, range }) => ({ name: to, kind, range })),
    })),
    commits,
    // `a` and `b` may be fixed; a group starts with one version.
    tags: bases.map(([version, at], index) => ({
      name: `${names[index]!}@${index < 2 ? '1.0.0' : version}`,
      sha: sampleSha(at % commits.length),
    })),
  }))

function planOf({ policy, branch, packages, commits, tags }: World): VersionPlan {
  const history = sampleHistory(commits)
  return planVersions({ policy, branch, packages, commits: history, tags, head: history[0]!.sha, today: '2026-11-21' })
}

const scheme = schemeOf({})
const rank = (text: string | null) => scheme.parse(text ?? '0.0.0')!
const versionOf = ({ current, next }: PackagePlan): string | null => next ?? current

/** The largest part of `wanted` that holds every dependency of its members. */
function inDependencyOrder(packages: readonly WorkspacePackage[], wanted: readonly string[]): ReadonlySet<string> {
  const done = new Set(wanted)
  for (let size = -1; size !== done.size;) {
    size = done.size
    for (const { name, dependencies } of packages) if (dependencies.some((on) => on.kind !== 'dev' && !done.has(on.name))) done.delete(name)
  }
  return done
}

describe('laws of the plan', () => {
  it('versions only grow', () => {
    fc.assert(
      fc.property(world, (sample) => {
        const moved = planOf(sample).packages.filter(({ next }) => next !== null)
        for (const { current, next } of moved) expect(scheme.compare(rank(next), rank(current))).toBeGreaterThan(0)
      }),
    )
  })
  it('one more commit lowers no version', () => {
    fc.assert(
      fc.property(world, commit, (sample, more) => {
        const [before, after] = [planOf(sample), planOf({ ...sample, commits: [...sample.commits, more] })]
        before.packages.forEach((one, index) =>
          expect(scheme.compare(rank(versionOf(after.packages[index]!)), rank(versionOf(one)))).toBeGreaterThanOrEqual(0),
        )
      }),
      { numRuns: 300 },
    )
  })
  it('planning again after the release changes nothing', () => {
    fc.assert(
      fc.property(world, (sample) => {
        const first = planOf(sample)
        const head = sampleSha(sample.commits.length - 1)
        const tags = [...sample.tags, ...first.packages.flatMap(({ tag }) => (tag === null ? [] : [{ name: tag, sha: head }]))]
        const again = planOf({ ...sample, tags })
        expect(again.packages.map(({ next }) => next)).toEqual(names.map(() => null))
        expect(again.release).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('a release that broke off is finished with the same numbers, when packages were tagged after what they depend on', () => {
    fc.assert(
      fc.property(world, fc.subarray(names), (sample, wanted) => {
        const policy: VersioningPolicy = { ...sample.policy, groups: {}, peer: 'never' }
        const commits = [{ message: 'chore: start', paths: [] }, ...sample.commits]
        const alone: World = { ...sample, policy, commits, tags: sample.tags.map(({ name }) => ({ name, sha: sampleSha(0) })) }
        const first = planOf(alone)
        const done = inDependencyOrder(alone.packages, wanted)
        const head = sampleSha(commits.length - 1)
        const tags = [
          ...alone.tags,
          ...first.packages.flatMap(({ name, tag }) => (tag === null || !done.has(name) ? [] : [{ name: tag, sha: head }])),
        ]
        const again = planOf({ ...alone, tags })
        again.packages.forEach(({ name, next }, index) => expect(next).toBe(done.has(name) ? null : first.packages[index]!.next))
      }),
      { numRuns: 300 },
    )
  })
  it('members of a fixed group end with one version', () => {
    fc.assert(
      fc.property(world, (sample) => {
        const [a, b] = planOf({ ...sample, policy: { ...sample.policy, groups: { fixed: [['a', 'b']] } } }).packages
        expect([versionOf(a!), a!.next === null]).toEqual([versionOf(b!), b!.next === null])
      }),
    )
  })
  it('released members of a linked group share one version', () => {
    fc.assert(
      fc.property(world, (sample) => {
        const linked = planOf({
          ...sample,
          branch: 'main',
          policy: { ...sample.policy, groups: { linked: [['a', 'b', 'c']] } },
        }).packages.slice(0, 3)
        expect(new Set(linked.flatMap(({ next }) => next ?? [])).size).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('whatever depends on a released package is released', () => {
    fc.assert(
      fc.property(world, (sample) => {
        const made = planOf({ ...sample, policy: { ...sample.policy, dependents: 'patch' } })
        const moved = new Set(made.packages.filter(({ next }) => next !== null).map(({ name }) => name))
        const dependents = sample.packages.filter(({ dependencies }) =>
          dependencies.some(({ name: on, kind }) => moved.has(on) && kind !== 'dev' && kind !== 'peer'),
        )
        expect([...moved]).toEqual(expect.arrayContaining(dependents.map(({ name }) => name)))
      }),
    )
  })
  it('the order of commits since the bases does not matter', () => {
    fc.assert(
      fc.property(
        world.chain((sample) =>
          fc.tuple(fc.constant(sample), fc.shuffledSubarray([...sample.commits], { minLength: sample.commits.length })),
        ),
        ([sample, shuffled]) => {
          const bases = sample.tags.map(({ name }) => ({ name, sha: sampleSha(0) }))
          const first = { message: 'chore: start', paths: [] }
          const [one, other] = [sample.commits, shuffled].map((commits) => planOf({ ...sample, tags: bases, commits: [first, ...commits] }))
          expect(one!.packages.map(({ next }) => next)).toEqual(other!.packages.map(({ next }) => next))
        },
      ),
    )
  })
  it('every package that moves says why', () => {
    fc.assert(
      fc.property(world, (sample) => {
        for (const { next, because } of planOf(sample).packages) expect(because.length > 0).toBe(next !== null)
      }),
    )
  })
})
