import { describe, expect, it } from 'vitest'
import { gated } from '../gate-input.fixture.ts'

describe('overrides of several gates', () => {
  const policy = `
roles: { executive: [] }
gates: [ { id: build, check: ci }, { id: scan, check: scan }, { id: lint, check: lint, level: advisory } ]
overrides: { approve: { executive: 2 } }
`
  const roleMembers = new Map([['executive', ['erin', 'frank', 'gus']]])
  const [reason, expires] = ['nobody can pay at all', new Date('2026-06-17T00:00:00Z')]
  const request = (by: string, gates: readonly string[], more: object = {}) => ({ by: [by], gates, reason, expires, ...more })

  it('count together when every open blocking gate is named by enough people', async () => {
    const first = request('erin', ['build', 'scan'], { expires: new Date('2026-06-16T00:00:00Z') })
    const overrides = [first, request('frank', ['build'], { reason: 'it is only the linter' }), request('gus', ['scan'])]
    const data = await gated(policy, { overrides, roleMembers })
    expect(data.override).toEqual({
      by: ['erin', 'frank', 'gus'],
      reason: 'nobody can pay at all / it is only the linter',
      until: '2026-06-16T00:00:00.000Z',
      opens: 'post-mortem',
    })
  })

  it.each([
    { because: 'one gate has too few', overrides: [request('erin', ['build', 'scan']), request('frank', ['build'])], says: 'gate scan' },
    {
      because: 'one gate is not named',
      overrides: [request('erin', ['build']), request('frank', ['build'])],
      says: 'gate scan, which is open',
    },
    {
      because: 'one of two is about another commit',
      overrides: [request('erin', ['build', 'scan']), request('frank', ['build', 'scan'], { commit: 'd'.repeat(40) })],
      says: 'it is for dddddddddddd',
    },
  ])('do not count when $because', async ({ overrides, says }) => {
    const data = await gated(policy, { overrides, roleMembers })
    expect(data.override).toBeNull()
    expect(data.notes.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining(says)]))
  })

  it('are not changed by what somebody asks for who may not', async () => {
    const overrides = [request('erin', ['build', 'scan']), request('frank', ['build', 'scan'])]
    const mallory = request('mallory', ['build'], {
      reason: 'see https://evil.example',
      expires: new Date('2026-06-15T12:00:01Z'),
      incident: 'x',
    })
    const [plain, disturbed] = [
      await gated(policy, { overrides, roleMembers }),
      await gated(policy, { overrides: [mallory, ...overrides], roleMembers }),
    ]
    expect(plain.override).not.toBeNull()
    expect(disturbed.override).toEqual(plain.override)
    expect(disturbed.notes).toMatchObject([{ code: 'override/refused', message: expect.stringContaining('mallory may not make it') }])
  })

  it('say why a role is not known', async () => {
    const unseenRoles = new Map([['executive', 'the team cannot be seen']])
    const data = await gated(policy, { overrides: [request('erin', ['build', 'scan'])], roleMembers: new Map(), unseenRoles })
    expect(JSON.stringify(data.notes)).toContain('the team cannot be seen')
  })
})
