import { describe, expect, it } from 'vitest'
import { commit, gated, item, mainCommit, now, report } from '../gate-input.fixture.ts'
import { attestedBy, type SignedBy, type SignerRules } from './attested-by.ts'
import type { EvidenceItem } from './evidence-item.ts'

const rules: SignerRules = {
  server: 'https://github.com',
  repository: 'acme/shop',
  workflows: ['.github/workflows/ci.yml'],
  refs: ['refs/heads/main'],
  commit,
  alsoCommits: new Set([commit, 'd'.repeat(40)]),
}
const signed: SignedBy = {
  signer: 'https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/shop',
  commit,
  at: new Date('2026-06-15T11:45:00Z'),
}
const start = 'https://github.com/acme/shop/'
const local: EvidenceItem = { ...item('junit.xml', report({ 'tests.total': 1 })), provenance: { class: 'D' } }

describe('an attestation that holds', () => {
  it('raises evidence to class A, with the workflow, the commit and the time that the certificate states', () => {
    expect(attestedBy(local, signed, rules)).toMatchObject({
      class: 'A',
      repository: 'acme/shop',
      workflow: '.github/workflows/ci.yml',
      headCommit: commit,
      digest: local.sha256,
      at: signed.at,
    })
  })

  it('of a run of the merge of the pull request is about its head', () => {
    expect(attestedBy(local, { ...signed, commit: 'd'.repeat(40) }, rules)).toMatchObject({ headCommit: commit })
  })

  it('is about no known commit when its certificate names none', () => {
    expect(attestedBy(local, { ...signed, commit: null }, rules)).not.toHaveProperty('headCommit')
  })

  it('on a server of its own is vouched for by that server', () => {
    const own = { ...rules, server: 'https://git.acme.example' }
    const there = JSON.parse(JSON.stringify(signed).replaceAll('https://github.com', own.server)) as SignedBy
    const issuer = 'https://git.acme.example/_services/token'
    expect(attestedBy(local, { ...there, issuer, at: signed.at }, own)).toMatchObject({ class: 'A' })
    expect(attestedBy(local, there, own)).toContain(issuer)
  })

  it.each<{ because: string; change: Partial<SignedBy>; says: string }>([
    { because: 'somebody else vouches for the signer', change: { issuer: 'https://accounts.example' }, says: 'accounts.example' },
    { because: 'nobody vouches for the signer', change: { issuer: null }, says: 'nobody' },
    { because: 'another workflow has signed', change: { signer: signed.signer.replace('ci.yml', 'other.yml') }, says: 'other.yml' },
    {
      because: 'a workflow of another repository has signed',
      change: { signer: signed.signer.replace('acme/shop', 'eve/shop') },
      says: 'eve',
    },
    {
      because: 'a repository whose name is as long has signed',
      change: { signer: signed.signer.replace('acme/shop', 'evil/shop') },
      says: 'evil/shop',
    },
    { because: 'the signer stands on no ref', change: { signer: `${start}.github/workflows/ci.ymlX` }, says: 'the policy counts .github' },
    {
      because: 'the repository only begins alike',
      change: { signer: signed.signer.replace('acme/shop/', 'acme/shop/../../eve/shop/') },
      says: 'eve',
    },
    { because: 'a person has signed', change: { signer: 'ada@acme.example' }, says: 'ada@' },
    {
      because: 'the change could have written the workflow',
      change: { signer: signed.signer.replace('main', 'topic') },
      says: 'refs/heads/topic',
    },
    { because: 'the workflow stood on a tag', change: { signer: signed.signer.replace('heads/main', 'tags/v1') }, says: 'refs/tags/v1' },
    { because: 'the run belonged to a fork', change: { repository: 'https://github.com/eve/shop' }, says: 'eve/shop' },
    { because: 'the run belonged to nobody', change: { repository: null }, says: 'no known repository' },
  ])('raises nothing when $because', ({ change, says }) => {
    expect(attestedBy(local, { ...signed, ...change }, rules)).toContain(says)
  })

  it('raises nothing when the policy names no workflow', () => {
    expect(attestedBy(local, signed, { ...rules, workflows: [] })).toContain('name one under `workflow`')
  })
})

describe('a gate of class A', () => {
  const policy = 'gates: [ { id: tests, trust: A, workflow: .github/workflows/ci.yml, report: junit.xml, require: "tests.total >= 1" } ]'
  const decisionOn = async (change: Partial<SignedBy>): Promise<string> => {
    const provenance = attestedBy(local, { ...signed, ...change }, rules)
    const evidence = [{ ...local, gates: ['tests'], ...(typeof provenance === 'string' ? {} : { provenance }) }]
    return (await gated(policy, { evidence, now })).tree.code
  }

  it.each<{ because: string; change: Partial<SignedBy>; code: string }>([
    { because: 'all is well', change: {}, code: 'gate/go' },
    { because: 'the attestation is about another commit', change: { commit: mainCommit }, code: 'evidence/wrong-commit' },
    { because: 'the attestation names no commit', change: { commit: null }, code: 'evidence/wrong-commit' },
    { because: 'the attestation raises nothing', change: { repository: null }, code: 'evidence/untrusted' },
    { because: 'it was signed before the commit', change: { at: new Date('2026-06-15T10:59:59Z') }, code: 'evidence/stale' },
  ])('is $code when $because', async ({ change, code }) => {
    expect(await decisionOn(change)).toBe(code)
  })
})
