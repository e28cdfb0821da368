import { describe, expect, it } from 'vitest'
import { releaseCommitMessage, releaseDigest, releaseTitle } from './release-request.ts'
import { stalledRelease } from './stalled-release.ts'
import { tagMessage } from './release-marker.ts'

describe('releaseTitle', () => {
  it.each([
    { releases: [{ package: null, version: '1.2.0' }], title: 'chore(release): 1.2.0' },
    {
      releases: [
        { package: 'a', version: '1.0.1' },
        { package: 'b', version: '2.0.0' },
      ],
      title: 'chore(release): a@1.0.1, b@2.0.0',
    },
    {
      releases: Array.from({ length: 40 }, (_, index) => ({ package: `package-${index}`, version: '1.0.0' })),
      title: 'chore(release): 40 packages',
    },
  ])('is $title', ({ releases, title }) => {
    expect(releaseTitle(releases)).toBe(title)
  })
})

describe('releaseDigest', () => {
  it.each([
    { message: releaseCommitMessage('chore(release): 1.0.0', 'abc'), digest: 'abc' },
    { message: 'fix: by hand', digest: null },
    { message: null, digest: null },
  ])('of $message is $digest', ({ message, digest }) => {
    expect(releaseDigest(message)).toBe(digest)
  })
})

describe('stalledRelease', () => {
  const message = tagMessage('v1', 'https://x.test/runs/1')
  it.each([
    { because: 'it is out', earlier: { tag: 'v1', message, isPublished: true }, repair: undefined },
    { because: 'a person tagged it', earlier: { tag: 'v1', message: null, isPublished: false }, repair: undefined },
    { because: 'its run died', earlier: { tag: 'v1', message, isPublished: false }, repair: /run https:\/\/x\.test\/runs\/1 again/ },
    {
      because: 'it was begun at a terminal',
      earlier: { tag: 'v1', message: tagMessage('v1', 'a terminal'), isPublished: false },
      repair: /check out v1/,
    },
  ])('tells that $because', ({ earlier, repair }) => {
    const stalled = stalledRelease(earlier)
    if (repair === undefined) expect(stalled).toBeNull()
    else expect(stalled?.repair).toMatch(repair)
  })
})
