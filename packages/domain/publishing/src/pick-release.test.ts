import { describe, expect, it } from 'vitest'
import { pickRelease, type FoundRelease } from './pick-release.ts'
import { releaseMarker } from './release-marker.ts'

const ours = `notes\n\n${releaseMarker('v1')}\n`
const release = (id: number, more: Partial<FoundRelease> = {}): FoundRelease => ({
  id,
  tag: 'v1',
  body: ours,
  draft: true,
  immutable: false,
  assets: [],
  ...more,
})

describe('pickRelease', () => {
  it.each([
    { because: 'there is none', releases: [release(1, { tag: 'v2' })], id: undefined, surplus: [] },
    { because: 'the older draft of two publishers counts', releases: [release(9), release(3)], id: 3, surplus: [9] },
    { because: 'a published one counts before drafts', releases: [release(3), release(9, { draft: false })], id: 9, surplus: [3] },
    { because: 'a draft of ours counts before one made by hand', releases: [release(1, { body: 'mine' }), release(2)], id: 2, surplus: [] },
    { because: 'one made by hand is found, and never deleted', releases: [release(1, { body: 'mine' })], id: 1, surplus: [] },
    { because: 'the marker of another tag is not ours', releases: [release(1, { body: releaseMarker('v1.0') })], id: 1, surplus: [] },
  ])('$because', ({ releases, id, surplus }) => {
    const picked = pickRelease('v1', releases)
    expect(picked.release?.id).toBe(id)
    expect(picked.surplus.map((each) => each.id)).toEqual(surplus)
  })
})
