import { describe, expect, it } from 'vitest'
import { codesOf, openPeopleShop, uat, type Files } from './people-shop.fixture.ts'

describe('a recorded attestation', () => {
  const record = (more = ''): Files => {
    return ({ world }) => ({
      '.github/attestations.yml': `attestations:
  - of: uat
    by: { id: ${world.account('ben')?.id}, login: ben-of-old }
    at: 2026-01-04T10:00:00Z
    statement: I have walked through every case of the list.
    evidence: { url: docs/uat.md, sha256: ${'a'.repeat(64)} }
${more}`,
    })
  }

  it('counts from the file of the base commit, by the number of the account whatever its login was', async () => {
    const shop = await openPeopleShop(uat, record())
    const { data, result } = await shop.run({})
    expect(data.decision, JSON.stringify(data.notes)).toBe('GO')
    expect(result.evidence).toContainEqual({ path: '.github/attestations.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(JSON.stringify(data.tree)).toContain(`docs/uat.md (sha256 ${'a'.repeat(64)})`)
  })

  it('may stand in another file that the policy names', async () => {
    const elsewhere: Files = (github) => ({ 'qa/said.yml': record()(github)['.github/attestations.yml'] ?? '' })
    const shop = await openPeopleShop(`${uat}attestations: qa/said.yml\n`, elsewhere)
    expect((await shop.run({})).data.decision).toBe('GO')
  })

  it('without a commit and a limit of its age holds for nothing', async () => {
    const shop = await openPeopleShop(uat.replace(', max-age: 14d', ''), record())
    expect((await shop.run({})).data.tree.code).toBe('attestation/unbound')
  })

  it.each([
    { because: 'it is about another commit', more: `    commit: ${'d'.repeat(40)}\n`, code: 'attestation/wrong-commit' },
    { because: 'no report has its digest', more: `    digest: ${'d'.repeat(64)}\n`, code: 'attestation/wrong-digest' },
  ])('does not count when $because', async ({ more, code }) => {
    const shop = await openPeopleShop(uat, record(more))
    const run = await shop.run({})
    expect([run.data.tree.code, codesOf(run)]).toEqual([code, [code]])
  })

  it.each([
    { because: 'a key is unknown', more: '    ok: true\n', says: '(ok)' },
    {
      because: 'a person has no number',
      more: '  - { of: uat, by: { login: x }, at: 2026-01-01T00:00:00Z, statement: 0123456789 }\n',
      says: "'id'",
    },
    {
      because: 'its time is none',
      more: '  - { of: uat, by: { id: 5, login: x }, at: 2026-13-41T00:00:00Z, statement: 0123456789 }\n',
      says: 'date-time',
    },
  ])('cannot be judged when $because', async ({ more, says }) => {
    const shop = await openPeopleShop(uat, record(more))
    const { problem } = await shop.run({})
    expect([problem?.code, problem?.message]).toEqual(['attestation/invalid', expect.stringContaining(says)])
    expect(problem?.message).toContain('.github/attestations.yml:')
  })
})
