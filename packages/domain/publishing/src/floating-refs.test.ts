import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floatingRefs } from './floating-refs.ts'

const wish = { depths: [1, 2], as: 'tag', prefix: 'v', suffix: '' } as const
const at = (version: string) => ({ numbers: version.split('.').map(Number), commit: version })

describe('floatingRefs', () => {
  it.each([
    {
      version: '1.2.3',
      others: ['1.2.2', '1.1.9', '0.9.0'],
      refs: ['refs/tags/v1', 'refs/tags/v1.2'],
      because: 'it is the highest of both lines',
    },
    { version: '1.1.10', others: ['1.1.9', '1.2.0'], refs: ['refs/tags/v1.1'], because: '1.2.0 has v1' },
    { version: '1.0.1', others: ['1.0.2', '2.0.0'], refs: [], because: 'both lines have gone on' },
    { version: '1.0.1', others: ['2.0.0'], refs: ['refs/tags/v1', 'refs/tags/v1.0'], because: 'another major has a line of its own' },
    { version: '0.3.0', others: [], refs: ['refs/tags/v0', 'refs/tags/v0.3'], because: 'there was nothing before' },
  ])('$version takes $refs: $because', ({ version, others, refs }) => {
    expect(floatingRefs(at(version), others.map(at), wish).map(({ ref }) => ref)).toEqual(refs)
  })

  it('names branches, prefixes and suffixes as they are', () => {
    const [branch] = floatingRefs(at('1.2.3'), [at('1.0.0'), at('2.0.0')], { depths: [1], as: 'branch', prefix: 'pkg@', suffix: '-x' })
    expect(branch).toEqual({ ref: 'refs/heads/pkg@1-x', olderReleases: new Set(['1.0.0']) })
  })

  it('gives every line to its highest release, in whatever order they come out', () => {
    const versions = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(3)), { minLength: 1, maxLength: 12, selector: String })
    fc.assert(
      fc.property(versions, (numbers) => {
        const releases = numbers.map((each) => ({ numbers: each, commit: each.join('.') }))
        const place = new Map<string, string>()
        const out: typeof releases = []
        for (const release of releases) {
          for (const { ref } of floatingRefs(release, out, wish)) place.set(ref, release.commit)
          out.push(release)
        }
        for (const [ref, commit] of place) {
          const line = ref.slice('refs/tags/v'.length).split('.').map(Number)
          const inLine = releases.filter((release) => line.every((number, index) => release.numbers[index] === number))
          const [highest] = inLine.toSorted(
            (one, two) => two.numbers[0]! - one.numbers[0]! || two.numbers[1]! - one.numbers[1]! || two.numbers[2]! - one.numbers[2]!,
          )
          expect(commit).toBe(highest?.commit)
        }
      }),
    )
  })
})
