import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, gated } from '../gate-input.fixture.ts'

describe('attestations that decide nothing', () => {
  const policy = 'roles: { qa: [] }\ngates: [ { id: uat, attested-by: qa, max-age: 14d } ]'
  const roleMembers = new Map([['qa', ['erin']]])
  const attested = (more: object = {}) => ({
    of: 'uat',
    by: 'erin',
    at: new Date('2026-06-14T00:00:00Z'),
    commit,
    evidence: [],
    source: 'a.yml',
    ...more,
  })

  it('are listed with the reason and the place', async () => {
    const attestations = [
      attested(),
      attested({ at: new Date('2026-06-13T00:00:00Z') }),
      attested({ by: 'mallory' }),
      attested({ of: 'uta' }),
      attested({ digest: 'd'.repeat(64) }),
    ]
    const data = await gated(policy, { attestations, roleMembers })
    expect(data.decision).toBe('GO')
    expect(data.notes.map(({ code, evidence }) => [code, evidence])).toEqual([
      ['attestation/of-nothing', 'a.yml'],
      ['attestation/superseded', 'a.yml'],
      ['attestation/wrong-digest', 'a.yml'],
      ['attestation/wrong-role', 'a.yml'],
    ])
  })

  it('are counted beyond twenty', async () => {
    const attestations = Array.from({ length: 25 }, () => attested({ by: 'mallory' }))
    const { notes } = await gated(policy, { attestations, roleMembers })
    expect([notes.length, notes.at(-1)]).toEqual([21, { code: 'attestation/left-out', message: '5 more attestations do not count.' }])
  })

  it('do not depend on their order', async () => {
    const some = fc.constantFrom(
      {},
      { by: 'mallory' },
      { commit: 'd'.repeat(40) },
      { at: new Date('2026-06-13T00:00:00Z') },
      { at: new Date(Number.NaN) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 5 }), async (list) => {
        const attestations = list.map((more) => attested(more))
        const [one, other] = [
          await gated(policy, { attestations, roleMembers }),
          await gated(policy, { attestations: attestations.toReversed(), roleMembers }),
        ]
        expect([one.decision, one.tree.code]).toEqual([other.decision, other.tree.code])
      }),
      { numRuns: 50 },
    )
  })

  it('about a report count when the report was read', async () => {
    const digest = 'd'.repeat(64)
    const gate = 'roles: { qa: [] }\ngates: [ { id: uat, attested-by: qa } ]'
    const bound = [attested({ commit: undefined, digest })]
    expect((await gated(gate, { attestations: bound, roleMembers })).tree.code).toBe('attestation/wrong-digest')
    const evidence = { format: 'junit', verdict: 'ok', measurements: {}, findings: [], rows: [], rowsLeftOut: 0, bytes: 1 } as const
    const read = [{ path: 'x', sha256: digest, evidence, provenance: { class: 'D' } as const }]
    expect((await gated(gate, { attestations: bound, roleMembers, evidence: read })).decision).toBe('GO')
  })
})

it.each(['.github/attestations.yml', '.github/overrides.yml', 'roots.jsonl'])(
  'a change of %s is judged by the old one, and says so',
  async (path) => {
    const data = await gated('trusted-root: roots.jsonl\ngates: [ { id: build, check: ci } ]', { changedPaths: [path] })
    expect(data.notes.map(({ code }) => code)).toEqual(['gate/rules-changed'])
  },
)
