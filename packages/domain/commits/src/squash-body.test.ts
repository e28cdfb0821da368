import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

const inner = { squash: 'inner' } as const
const summary = (message: string, options = {}) =>
  readMessage(message, { ...inner, ...options }).inner.map(({ header, breaking, body }) => ({ header, breaking, body }))

describe('The commits of a squash body', () => {
  it.each([
    { because: 'bullets are commits', message: 'fix: a (#1)\n\n* feat: b\n\n* wip\n\n- fix(c): d', expected: ['feat: b', 'fix(c): d'] },
    { because: 'paragraphs are commits', message: 'chore: a\n\nfeat: b\n\nprose\n\nfix: c', expected: ['feat: b', 'fix: c'] },
    { because: 'a line inside a paragraph is prose', message: 'chore: a\n\nprose\nfeat: b', expected: [] },
    { because: 'tokens of no known type are prose', message: 'chore: a\n\n* Note: b\n\nTodo: c\nd', expected: [] },
    { because: 'quoted text is not ours', message: 'chore: a\n\n```\n* feat: b\n```\n\n<details>\n\nfeat: c\n</details>', expected: [] },
    { because: 'trailers are no commits', message: 'chore: a\n\n* fix: b\n\nSigned-off-by: C', expected: ['fix: b'] },
    { because: 'the title need not be conventional', message: 'Some work (#2)\n\n* feat: b', expected: ['feat: b'] },
    {
      because: 'nested blocks are commits, also when nobody closes them',
      message: 'feat: a\n\nBEGIN_NESTED_COMMIT\nfix: b\nEND_NESTED_COMMIT\nBEGIN_NESTED_COMMIT\nfeat: c\nBEGIN_NESTED_COMMIT\nfix: d',
      expected: ['fix: b', 'feat: c', 'fix: d'],
    },
  ])('are found: $because', ({ message, expected }) => {
    expect(summary(message).map(({ header }) => header)).toEqual(expected)
  })

  it('know a type of the policy', () => {
    expect(summary('chore: a\n\n* security: b', { types: new Set(['security']) })).toHaveLength(1)
    expect(summary('chore: a\n\n* security: b')).toHaveLength(0)
  })

  it('keep their own text and breaks, and leave the trailers to the title', () => {
    const message = 'fix: a (#1)\n\n* feat: b\n\nwhy\n\nBREAKING CHANGE: c\n\n* wip\n\n---------\n\nCo-authored-by: D'
    const reading = readMessage(message, inner)
    expect(reading).toMatchObject({ breaking: false, footers: [['Co-authored-by', 'D']], inner: [{ breakingNotes: ['c'], body: 'why' }] })
  })

  it('do not count by default, but a body that asks for more is reported', () => {
    const codes = (message: string) => readMessage(message).findings.map(({ code }) => code)
    expect(readMessage('chore: a\n\n* feat: b').inner).toEqual([])
    expect(codes('chore: a\n\n* feat: b')).toEqual(['commit/title-body-disagree'])
    expect(codes('Some work\n\n* fix: b')).toEqual(['commit/title-body-disagree'])
    expect(codes('feat: a\n\n* fix: b\n\ndocs: c')).toEqual([])
    expect(codes('chore: a\n\n```\n* feat: b\n```')).toEqual([])
    expect(codes('revert: a\n\n* feat: b')).toEqual([])
  })

  it('make the title disagree when they count as well', () => {
    expect(readMessage('chore: a\n\n* feat!: b', inner).findings[0]?.message).toContain('a commit in the body for a major')
  })

  it('in nested blocks are plain text by default, where a break still counts', () => {
    const reading = readMessage('feat: a\n\nBEGIN_NESTED_COMMIT\nfix: b\n\nBREAKING CHANGE: c\nEND_NESTED_COMMIT')
    expect(reading).toMatchObject({ breaking: true, breakingNotes: ['c'], body: 'fix: b' })
  })
})
