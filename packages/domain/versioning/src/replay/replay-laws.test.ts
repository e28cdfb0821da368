import type { RawCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleHistory, sampleSha } from '../sample-history.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { Tag } from '../tags/tag.ts'
import { replayRange } from './replay-range.ts'
import { replayTags } from './replay-tags.ts'

const message = fc.constantFrom('feat: a', 'fix: b', 'feat!: c', 'docs: d', 'wip', 'Revert "feat: a"', 'fix: e\n\nRelease-As: 9.0.0')
const policy: fc.Arbitrary<VersioningPolicy> = fc.record({
  'before-1.0': fc.constantFrom('shift', 'semver', 'stay'),
  minimum: fc.constantFrom('none', 'patch'),
})
const history = fc.array(message, { minLength: 1, maxLength: 10 }).map((messages) => sampleHistory(messages))
const tagsOf = (commits: readonly RawCommit[]): fc.Arbitrary<Tag[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(1), fc.nat(4), fc.nat(4), fc.nat(commits.length)), {
      selector: (parts) => parts.slice(0, 3).join('.'),
      maxLength: 8,
    })
    .map((drawn) => drawn.map(([major, minor, patch, at]) => ({ name: `v${major}.${minor}.${patch}`, sha: sampleSha(at) })))
const world = history.chain((commits) => fc.record({ commits: fc.constant(commits), tags: tagsOf(commits), policy }))

/** Freezes a value with all its parts: a function that changed its input would throw. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}

describe('laws of the replay', () => {
  it('the same history gives the same rows, in whatever order its tags are listed, and stays as it was', () => {
    fc.assert(
      fc.property(
        world.chain(({ tags, ...rest }) =>
          fc.record({
            one: fc.constant({ ...rest, tags }),
            other: fc.shuffledSubarray(tags, { minLength: tags.length }).map((shuffled) => ({ ...rest, tags: shuffled })),
          }),
        ),
        ({ one, other }) => {
          const rows = replayTags(frozen(one))
          expect(replayTags(structuredClone(one))).toEqual(rows)
          expect(replayTags(other)).toEqual(rows)
        },
      ),
    )
  })

  it('rows ascend, each from a lower base, and compute no version that is not higher than it', () => {
    const scheme = schemeOf({})
    const parse = (text: string) => scheme.parse(text.replace('v', ''))!
    fc.assert(
      fc.property(world, (sample) => {
        const rows = replayTags(sample)
        rows.forEach(({ tag, base, computed, published, agrees }, index) => {
          const before = rows[index - 1]
          if (before !== undefined) expect(scheme.compare(parse(tag), parse(before.tag))).toBeGreaterThan(0)
          expect(scheme.compare(parse(tag), parse(base))).toBeGreaterThan(0)
          if (computed !== null) expect(scheme.compare(parse(computed), parse(base))).toBeGreaterThan(0)
          expect(agrees).toBe(computed === published)
        })
      }),
    )
  })

  it('a range gives the same version each time, and none that is not higher', () => {
    const scheme = schemeOf({})
    fc.assert(
      fc.property(history, policy, fc.tuple(fc.nat(2), fc.nat(9), fc.nat(9)), (commits, rules, numbers) => {
        const range = { id: 'r', current: `v${numbers.join('.')}`, commits }
        const first = replayRange(frozen(range), rules)
        expect(replayRange(structuredClone(range), rules)).toEqual(first)
        if (first.next !== null) expect(scheme.compare(scheme.parse(first.next)!, scheme.parse(numbers.join('.'))!)).toBeGreaterThan(0)
        expect(first.type === null).toBe(first.next === null)
      }),
    )
  })
})
