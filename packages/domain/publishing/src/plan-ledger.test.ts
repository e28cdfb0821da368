import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActualRelease } from './actual-release.ts'
import type { DesiredRelease } from './desired-release.ts'
import type { MarkedRelease } from './pick-release.ts'
import { planLedger } from './plan-ledger.ts'
import type { Step } from './step.ts'

const commit = 'a'.repeat(40)
const other = 'b'.repeat(40)
const asset = { name: 'shop.tgz', sha256: '1'.repeat(64), sizeBytes: 5 }
const stored = { ...asset, id: 1, complete: true }
const desired: DesiredRelease = {
  tag: 'v1.2.0',
  commit,
  assets: [asset],
  commands: ['npm'],
  publish: true,
  floating: [{ ref: 'refs/tags/v1', olderReleases: new Set([other]) }],
  comments: [7],
}
const release: MarkedRelease = { id: 1, tag: 'v1.2.0', body: '', draft: false, immutable: false, marked: true, assets: [stored] }
const complete: ActualRelease = {
  tag: { commit, ours: true },
  release,
  published: new Set(['npm']),
  refs: new Map([['refs/tags/v1', { commit, isAncestor: true }]]),
  commented: new Set([7]),
}
const nothing: ActualRelease = { tag: null, release: null, published: new Set(), refs: new Map(), commented: new Set() }

const nextStep = (ledger: readonly Step[]): Step | null => ledger.find(({ state }) => state !== 'done') ?? null

const order = ['tag', 'command:npm', 'draft', 'asset:shop.tgz', 'publish', 'floating:refs/tags/v1', 'comments']

describe('planLedger', () => {
  it('lists the steps in the order in which they must happen', () => {
    expect(planLedger(desired, nothing).map(({ id, state }) => [id, state])).toEqual(order.map((id) => [id, 'missing']))
    expect(nextStep(planLedger(desired, nothing))?.id).toBe('tag')
  })

  it('finds nothing to do when everything is there', () => {
    expect(planLedger(desired, complete).filter(({ state }) => state !== 'done')).toEqual([])
    expect(nextStep(planLedger(desired, complete))).toBeNull()
  })

  it.each<{ because: string; actual: Partial<ActualRelease>; id: string; state: string; code?: string; wish?: Partial<DesiredRelease> }>([
    {
      because: 'the tag stands elsewhere',
      actual: { tag: { commit: other, ours: true } },
      id: 'tag',
      state: 'conflict',
      code: 'publish/tag-elsewhere',
    },
    {
      because: 'the tag leads to no commit',
      actual: { tag: { commit: null, ours: false } },
      id: 'tag',
      state: 'conflict',
      code: 'publish/tag-elsewhere',
    },
    { because: 'a person tagged this commit', actual: { tag: { commit, ours: false } }, id: 'tag', state: 'done' },
    {
      because: 'a person drafted it',
      actual: { release: { ...release, draft: true, marked: false } },
      id: 'draft',
      state: 'conflict',
      code: 'publish/release-not-ours',
    },
    {
      because: 'a person released it on a tag of theirs',
      actual: { tag: { commit, ours: false }, release: { ...release, marked: false } },
      id: 'draft',
      state: 'conflict',
      code: 'publish/release-not-ours',
    },
    {
      because: 'our release lost its marker when its notes were edited',
      actual: { release: { ...release, marked: false } },
      id: 'draft',
      state: 'done',
    },
    {
      because: 'an upload broke off',
      actual: { release: { ...release, draft: true, assets: [{ ...stored, complete: false }] } },
      id: 'asset:shop.tgz',
      state: 'missing',
    },
    {
      because: 'the draft holds other bytes',
      actual: { release: { ...release, draft: true, assets: [{ ...stored, sha256: '2'.repeat(64) }] } },
      id: 'asset:shop.tgz',
      state: 'missing',
    },
    {
      because: 'other bytes are out',
      actual: { release: { ...release, assets: [{ ...stored, sha256: '2'.repeat(64) }] } },
      id: 'asset:shop.tgz',
      state: 'done',
    },
    {
      because: 'an older server tells no digest',
      actual: { release: { ...release, draft: true, assets: [{ ...stored, sha256: null }] } },
      id: 'asset:shop.tgz',
      state: 'done',
    },
    { because: 'a file can still be added', actual: { release: { ...release, assets: [] } }, id: 'asset:shop.tgz', state: 'missing' },
    {
      because: 'an immutable release takes no file',
      actual: { release: { ...release, immutable: true, assets: [] } },
      id: 'asset:shop.tgz',
      state: 'conflict',
      code: 'publish/asset-locked',
    },
    {
      because: 'a person publishes the draft',
      actual: { release: { ...release, draft: true } },
      wish: { publish: false },
      id: 'publish',
      state: 'done',
    },
    {
      because: 'a draft that is still to be made is left too',
      actual: { release: null },
      wish: { publish: false },
      id: 'publish',
      state: 'done',
    },
    {
      because: 'v1 stands on an ancestor',
      actual: { refs: new Map([['refs/tags/v1', { commit: 'c', isAncestor: true }]]) },
      id: 'floating:refs/tags/v1',
      state: 'missing',
    },
    {
      because: 'v1 stands on an older release of another line',
      actual: { refs: new Map([['refs/tags/v1', { commit: other, isAncestor: false }]]) },
      id: 'floating:refs/tags/v1',
      state: 'missing',
    },
    {
      because: 'v1 stands somewhere else',
      actual: { refs: new Map([['refs/tags/v1', { commit: 'c', isAncestor: false }]]) },
      id: 'floating:refs/tags/v1',
      state: 'conflict',
      code: 'publish/floating-elsewhere',
    },
    {
      because: 'v1 leads to no commit',
      actual: { refs: new Map([['refs/tags/v1', { commit: null, isAncestor: false }]]) },
      id: 'floating:refs/tags/v1',
      state: 'conflict',
      code: 'publish/floating-elsewhere',
    },
  ])('$id is $state: $because', ({ actual, wish = {}, id, state, code }) => {
    const step = planLedger({ ...desired, ...wish }, { ...complete, ...actual }).find((each) => each.id === id)
    expect({ state: step?.state, code: step?.code }).toEqual({ state, code })
    expect(step?.repair === undefined).toBe(state !== 'conflict')
  })

  it('finishes from any half-done state by doing what is missing, in order, each step once', () => {
    fc.assert(
      fc.property(fc.subarray(order), (lost) => {
        // A release that is not there has no files and is not published.
        const gone = [...new Set([...lost, ...(lost.includes('draft') ? ['asset:shop.tgz', 'publish'] : [])])]
        let actual = without(gone)
        const done: string[] = []
        for (let step = nextStep(planLedger(desired, actual)); step !== null; step = nextStep(planLedger(desired, actual))) {
          expect(step.state).toBe('missing')
          done.push(step.id)
          actual = without(gone.filter((id) => !done.includes(id)))
        }
        expect(done).toEqual(order.filter((id) => gone.includes(id)))
        expect(new Set(done).size).toBe(done.length)
      }),
    )
  })
})

function without(lost: readonly string[]): ActualRelease {
  const has = (id: string): boolean => !lost.includes(id)
  const there: MarkedRelease = { ...release, draft: !has('publish'), assets: has('asset:shop.tgz') ? [stored] : [] }
  return {
    tag: has('tag') ? complete.tag : null,
    release: has('draft') ? there : null,
    published: has('command:npm') ? complete.published : new Set(),
    refs: has('floating:refs/tags/v1') ? complete.refs : new Map(),
    commented: has('comments') ? complete.commented : new Set(),
  }
}
