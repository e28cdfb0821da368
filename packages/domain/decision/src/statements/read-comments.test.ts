import { describe, expect, it } from 'vitest'
import { commentsOf, commit } from '../decision-input.fixture.ts'
import { readComments, type Comment } from './read-comments.ts'

const attest = '/attest criteria/rollback 0123456789abcdef0123456789abcdef01234567'
const read = (body: string, more: Partial<Comment> = {}) => readComments(commentsOf([body], more), commit)

describe('a comment', () => {
  it('speaks in its first lines, and talks below', () => {
    const body = `${attest}\r\n/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors\n\n/attest criteria/late 0123456789abcdef0123456789abcdef01234567\n> ${attest}`
    expect(read(body).map((each) => ('statement' in each ? each.statement.kind : each.refused))).toEqual(['attest', 'watch'])
  })

  it.each([`Hello\n${attest}`, `> ${attest}`, `\`\`\`\n${attest}\n\`\`\``, `<!-- ${attest} -->`, ` ${attest}`])(
    'says nothing in %j',
    (body) => {
      expect(read(body)).toEqual([])
    },
  )

  it.each<{ because: string; more: Partial<Comment>; why: string }>([
    { because: 'it was edited', more: { isEdited: true }, why: 'edited' },
    { because: 'a bot wrote it', more: { isPerson: false }, why: 'no person' },
    { because: 'its account is gone', more: { by: null }, why: 'gone' },
    { because: 'it has no time', more: { at: new Date('x') }, why: 'nobody knows when' },
  ])('does not count when $because', ({ more, why }) => {
    expect(read(attest, more)).toMatchObject([{ kind: 'attest', refused: expect.stringContaining(why) }])
  })

  it('makes at most 200 statements', () => {
    expect(read(`${attest}\n`.repeat(500))).toHaveLength(200)
  })
})
