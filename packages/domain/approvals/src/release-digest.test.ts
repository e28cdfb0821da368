import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { releaseDigest, releaseDigestText } from './release-digest.ts'

const parts = {
  commit: 'c'.repeat(40),
  policy: '1'.repeat(64),
  artifacts: ['b'.repeat(64), 'a'.repeat(64), 'b'.repeat(64)],
  environment: 'production',
  plan: '2'.repeat(64),
}

describe('releaseDigest', () => {
  it('is over canonical JSON: keys and artifacts sorted, no white space', () => {
    const [a, b, c, one, two] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(40), '1'.repeat(64), '2'.repeat(64)]
    const text = `{"artifacts":["${a}","${b}"],"commit":"${c}","environment":"production","plan":"${two}","policy":"${one}","schema":"https://locktender.dev/release-digest/v1"}`
    expect(releaseDigestText(parts)).toBe(text)
    const sha256 = (given: string): string => createHash('sha256').update(given).digest('hex')
    expect(releaseDigest(parts, sha256)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it.each([
    { because: 'a short commit could be of another one', change: { commit: 'c'.repeat(7) } },
    { because: 'upper case would be a second spelling', change: { plan: 'A'.repeat(64) } },
    { because: 'an artifact without a digest is none', change: { artifacts: ['latest'] } },
    { because: 'an environment has a name', change: { environment: '' } },
    { because: 'half a character has no canonical form', change: { environment: '\ud800' } },
  ])('refuses a part: $because', ({ change }) => {
    expect(() => releaseDigestText({ ...parts, ...change })).toThrow(expect.objectContaining({ code: 'approval/digest-part' }) as Error)
  })
})
