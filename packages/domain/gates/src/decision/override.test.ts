import { describe, expect, it } from 'vitest'
import { verdictOf } from '../evaluate-gates.ts'
import type { OverrideRequest } from '../gate-input.ts'
import { commit, gated } from '../gate-input.fixture.ts'

const policy = `
roles: { executive: [], cto: [] }
gates: [ { id: build, check: ci } ]
overrides: { approve: { executive: 1, cto: 1 }, require: [reason, expires, incident-link] }
`
const roleMembers = new Map([
  ['executive', ['erin', 'frank']],
  ['cto', ['erin']],
])
const request: OverrideRequest = {
  by: ['Erin', '@frank'],
  reason: 'Customers cannot pay at all.',
  expires: new Date('2026-06-16T12:00:00Z'),
  incident: 'https://x/42',
}
const checks = [{ name: 'ci', conclusion: 'failure', commit }]

describe('an override', () => {
  const few = 'roles: { executive: [] }\ngates: [ { id: build, check: ci } ]\noverrides: { approve: { executive: COUNT }, opens: none }'

  it('needs no incident where none is asked for, and opens what the policy says', async () => {
    const overrides = [{ by: [' @Erin '], reason: '0123456789', expires: new Date('2026-06-16T12:00:00Z') }]
    const data = await gated(few.replace('COUNT', '1'), { checks, roleMembers, overrides })
    expect(data.override).toStrictEqual({ by: [' @Erin '], reason: '0123456789', until: '2026-06-16T12:00:00.000Z', opens: 'none' })
  })

  it("is nobody's where the policy asks nobody, and has a whole name", async () => {
    const none = few.replace('{ executive: COUNT }', '{}')
    expect((await gated(none, { checks, roleMembers, overrides: [request] })).override).toBeNull()
    expect(
      (await gated(few.replace('COUNT', '1'), { checks, roleMembers, overrides: [{ ...request, by: ['er@in'] }] })).override,
    ).toBeNull()
    expect((await gated(few.replace('COUNT', '2'), { checks, roleMembers, overrides: [request] })).override).not.toBeNull()
    expect((await gated(few.replace('COUNT', '1'), { checks, roleMembers: new Map(), overrides: [request] })).override).toBeNull()
  })

  it('is nothing that an author of the change can make', async () => {
    const overrides = [{ by: ['@Alice'], reason: '0123456789', expires: new Date('2026-06-16T12:00:00Z') }]
    const roles = new Map([['executive', ['alice', 'erin']]])
    const data = await gated(few.replace('COUNT', '1'), { checks, roleMembers: roles, overrides })
    expect(data.override).toBeNull()
    expect(JSON.stringify(data)).toContain('the authors of a change set nothing of it aside')
    const both = [...overrides, { ...request, by: ['erin'] }]
    expect((await gated(few.replace('COUNT', '1'), { checks, roleMembers: roles, overrides: both })).override?.by).toEqual(['erin'])
  })

  it('lets the release go on and rewrites nothing', async () => {
    const before = await gated(policy, { checks, roleMembers })
    const after = await gated(policy, { checks, roleMembers, overrides: [request] })
    expect(after.override).toEqual({
      by: ['Erin', '@frank'],
      reason: request.reason,
      until: '2026-06-16T12:00:00.000Z',
      incident: 'https://x/42',
      opens: 'post-mortem',
    })
    expect({ ...after, override: null }).toEqual(before)
    expect([after.decision, verdictOf(before), verdictOf(after)]).toEqual(['NO-GO', 'fail', 'warn'])
  })

  it.each<{ because: string; change: Partial<OverrideRequest> }>([
    { because: 'one person fills two seats', change: { by: ['erin'] } },
    { because: 'a seat is not filled', change: { by: ['frank', 'mallory'] } },
    { because: 'one is named twice', change: { by: ['erin', '@Erin'] } },
    { because: 'it gives no reason', change: { reason: '   short  ' } },
    { because: 'it has no reason at all', change: { reason: undefined as never } },
    { because: 'it has no end', change: { expires: undefined as never } },
    { because: 'its end is no time', change: { expires: new Date('x') } },
    { because: 'it has ended', change: { expires: new Date('2026-06-15T12:00:00Z') } },
    { because: 'it is for longer than a week', change: { expires: new Date('2026-06-22T12:00:00.001Z') } },
    { because: 'it names no incident', change: { incident: undefined as never } },
  ])('does not count when $because', async ({ change }) => {
    const data = await gated(policy, { checks, roleMembers, overrides: [{ ...request, ...change }] })
    expect(data.override).toBeNull()
    expect(data.notes).toMatchObject([{ code: 'override/refused' }])
  })

  it('counts for a week at most, and only where the policy has overrides', async () => {
    const week = { ...request, expires: new Date('2026-06-22T12:00:00Z') }
    expect((await gated(policy, { checks, roleMembers, overrides: [week] })).override).not.toBeNull()
    expect((await gated('gates: [ { id: build, check: ci } ]', { checks, roleMembers, overrides: [request] })).override).toBeNull()
  })

  it('is not needed where nothing is refused', async () => {
    const passed = [{ name: 'ci', conclusion: 'success', commit }]
    const data = await gated(policy, { checks: passed, roleMembers, overrides: [request] })
    expect([data.decision, data.override]).toEqual(['GO', null])
  })
})
