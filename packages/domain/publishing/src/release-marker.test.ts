import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentMarker, digestMarker, isOurTag, releaseMarker, tagMessage } from './release-marker.ts'

describe('markers', () => {
  it.each([releaseMarker, commentMarker, digestMarker])('%o is one HTML comment that no tag can end early', (marker) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
        (tag) => {
          const text = marker(tag)
          expect(text.indexOf('--', 4)).toBe(text.length - 3)
          expect(text).not.toContain('\n')
        },
      ),
    )
  })

  it('differ for different tags', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (one, other) =>
          one === other ||
          releaseMarker(one.toWellFormed()) !== releaseMarker(other.toWellFormed()) ||
          one.toWellFormed() === other.toWellFormed(),
      ),
    )
  })

  it.each([
    { message: tagMessage('v1', 'https://x.test/runs/1'), ours: true },
    { message: 'v1\n', ours: false },
    { message: 'v1\n\nnot a Locktender-Release: line\n', ours: false },
    { message: null, ours: false },
  ])('of the tag message $message: $ours', ({ message, ours }) => {
    expect(isOurTag(message)).toBe(ours)
  })
})
