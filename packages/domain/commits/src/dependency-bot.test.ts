import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

const dependabot = [
  'build(deps): bump x from 1 to 2',
  'Bumps [x](https://example.com/x) from 1 to 2.\n\nBREAKING CHANGE: theirs\n* feat: theirs',
  '---\nupdated-dependencies:\n- dependency-name: x\n...',
  'Signed-off-by: dependabot[bot] <support@example.com>',
].join('\n\n')
const renovate = 'chore(deps): update x to v2\n\n### Release Notes\n\n* feat!: theirs'

describe('The body of a dependency bot', () => {
  it('is no evidence of a break, its trailers stay data', () => {
    expect(readMessage(dependabot)).toMatchObject({
      breaking: false,
      footers: [['Signed-off-by', 'dependabot[bot] <support@example.com>']],
      findings: [{ code: 'commit/bot-body' }],
    })
  })

  it('is told by the author alone', () => {
    const message = 'chore: x\n\nBREAKING CHANGE: theirs'
    const bot = { name: 'renovate[bot]', email: 'bot@example.com' }
    const person = { name: 'A', email: 'a@example.com' }
    const otherBot = { name: 'some-agent[bot]', email: 'agent@example.com' }
    expect(readMessage(message, {}, bot).breaking).toBe(false)
    expect(readMessage(message, {}, person).breaking).toBe(true)
    expect(readMessage(message, {}, otherBot).breaking).toBe(true)
  })

  it('has no commits in it, neither counted nor warned about', () => {
    expect(readMessage(renovate)).toMatchObject({ inner: [], findings: [] })
    expect(readMessage(renovate, { squash: 'inner' })).toMatchObject({ inner: [], breaking: false })
  })

  it('is read like any other when asked for', () => {
    expect(readMessage(dependabot, { bots: 'body' })).toMatchObject({ breaking: true })
    expect(readMessage(renovate, { bots: 'body', squash: 'inner' }).inner).toMatchObject([{ type: 'feat', breaking: true }])
  })

  it('does not silence a person who squashes a bot’s commit into a change of their own', () => {
    const message = 'feat: rewrite\n\nBREAKING CHANGE: y\n\nSigned-off-by: dependabot[bot] <support@example.com>'
    expect(readMessage(message).breaking).toBe(true)
  })

  it('leaves the mark in the header alone', () => {
    expect(readMessage(renovate.replace('):', ')!:')).breaking).toBe(true)
  })
})
