import { Problem } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, item, mainCommit, now, report } from '../gate-input.fixture.ts'
import type { Provenance, TrustClass } from './evidence-item.ts'
import { judgeProvenance, type TrustRule } from './judge-provenance.ts'
import { trustClass } from './trust-class.ts'

const rule: TrustRule = { repository: 'acme/shop', commit, committedAt: new Date('2026-06-15T11:00:00Z'), now, least: 'B' }
const limited = { least: 'D', maxAgeSeconds: 3600 } as const
const run: Provenance = { class: 'B', repository: 'acme/shop', headCommit: commit, at: new Date('2026-06-15T11:30:00Z') }
const local: Provenance = { class: 'D' }
const judged = (provenance: Provenance, more: Partial<TrustRule> = {}) =>
  judgeProvenance({ ...item('j.xml', report({})), provenance }, { ...rule, ...more })

describe('evidence', () => {
  it.each<{ because: string; made: Provenance; asked?: Partial<TrustRule> }>([
    { because: 'a run of the repository has made it for the commit', made: run },
    { because: 'the name of the repository is written in capitals', made: { ...run, repository: 'Acme/Shop' } },
    { because: 'a local file is enough, of which nothing is known', made: local, asked: { least: 'D' } },
    { because: 'a run of a fork is enough', made: { ...run, class: 'C', repository: 'eve/shop' }, asked: { least: 'C' } },
    { because: 'it comes from the workflow that is asked for', made: { ...run, workflow: 'ci.yml' }, asked: { workflow: 'ci.yml' } },
    { because: 'no workflow is asked for', made: { ...run, workflow: 'ci.yml' } },
    { because: 'it is of the newest attempt', made: { ...run, runAttempt: 2, latestAttempt: 2 } },
    { because: 'the newest attempt is not known', made: { ...run, runAttempt: 1 } },
    { because: 'its own attempt is not known', made: { ...run, latestAttempt: 3 } },
    { because: 'it was made in the instant of the commit', made: { ...run, at: new Date('2026-06-15T11:00:00Z') } },
    { because: 'its clock is ten minutes ahead', made: { ...run, at: new Date('2026-06-15T12:10:00Z') } },
    { because: 'it is as old as it may be', made: { ...run, at: new Date('2026-06-15T11:00:00Z') }, asked: { maxAgeSeconds: 3600 } },
    { because: 'it is of any age where none is limited', made: { ...run, at: new Date('2026-06-15T11:00:01Z') } },
    { because: 'nobody knows when it was made and no age is limited', made: local, asked: { least: 'D' } },
    {
      because: 'its digest is the one that was recorded, in capitals',
      made: { ...run, digest: item('j.xml', report({})).sha256.toUpperCase() },
    },
  ])('counts when $because', ({ made, asked }) => {
    expect(judged(made, asked)).toBeUndefined()
  })

  it.each<{ because: string; made: Provenance; asked?: Partial<TrustRule>; code: string; says: string }>([
    {
      because: 'its class is too low',
      made: { ...run, class: 'C' },
      code: 'untrusted',
      says: 'is evidence of class C; class B or better counts',
    },
    {
      because: 'another repository has made it',
      made: { ...run, repository: 'eve/shop' },
      code: 'untrusted',
      says: 'was made in eve/shop, not in acme/shop',
    },
    {
      because: 'it is about another commit',
      made: { ...run, headCommit: mainCommit },
      code: 'wrong-commit',
      says: 'is about the commit bbbbbbbbbbbb, not cccccccccccc',
    },
    { because: 'a run does not say its commit', made: { class: 'B' }, code: 'wrong-commit', says: 'does not say which commit it is about' },
    {
      because: 'another workflow has made it',
      made: { ...run, workflow: 'other.yml' },
      asked: { workflow: 'ci.yml' },
      code: 'other-workflow',
      says: 'was made by other.yml; only ci.yml counts',
    },
    {
      because: 'nobody knows its workflow',
      made: run,
      asked: { workflow: 'ci.yml' },
      code: 'other-workflow',
      says: 'was made by no known workflow; only ci.yml counts',
    },
    {
      because: 'it is of an attempt that was repeated',
      made: { ...run, runAttempt: 1, latestAttempt: 2 },
      code: 'stale',
      says: 'is of attempt 1; the run has an attempt 2',
    },
    {
      because: 'nobody knows its age',
      made: local,
      asked: limited,
      code: 'stale',
      says: 'does not say when it was made, and its age is limited',
    },
    { because: 'its time is none', made: { ...run, at: new Date('x') }, code: 'stale', says: 'was made at no known time' },
    {
      because: 'its clock is further ahead',
      made: { ...run, at: new Date('2026-06-15T12:10:00.001Z') },
      code: 'stale',
      says: 'was made at 2026-06-15T12:10:00.001Z, which is in the future',
    },
    {
      because: 'it is older than the commit',
      made: { ...run, at: new Date('2026-06-15T10:59:59.999Z') },
      code: 'stale',
      says: 'was made at 2026-06-15T10:59:59.999Z, before the commit',
    },
    {
      because: 'it is older than it may be',
      made: { ...run, at: new Date('2026-06-15T11:00:00Z') },
      asked: { maxAgeSeconds: 3599 },
      code: 'stale',
      says: 'was made at 2026-06-15T11:00:00.000Z, longer ago than is allowed',
    },
  ])('does not count when $because', ({ made, asked, code, says }) => {
    expect(judged(made, asked)).toEqual({ code: `evidence/${code}`, message: `j.xml ${says}.` })
  })

  it('whose bytes are not those that were recorded stops everything, at its file', () => {
    const tampered = () => judged({ ...run, digest: '0'.repeat(64) })
    expect(tampered).toThrow(Problem)
    expect(tampered).toThrow(expect.objectContaining({ code: 'evidence/tampered', at: { file: 'j.xml' } }))
  })

  it('counts for every class that is no better than its own, and for none above', () => {
    const anyClass = fc.constantFrom<TrustClass>('A', 'B', 'C', 'D')
    fc.assert(
      fc.property(anyClass, anyClass, (made, least) => {
        expect(judged({ ...run, class: made }, { least }) === undefined).toBe('ABCD'.indexOf(made) <= 'ABCD'.indexOf(least))
      }),
    )
  })
})

describe('the class of evidence', () => {
  const facts = { repository: 'acme/shop', allowedSigners: ['ci.yml'] }

  it.each([
    { because: 'a workflow that is allowed has attested it', of: { headRepository: 'Acme/Shop', attestedBy: 'ci.yml' }, is: 'A' },
    { because: 'another workflow has attested it', of: { headRepository: 'acme/shop', attestedBy: 'other.yml' }, is: 'B' },
    { because: 'nobody has attested it', of: { headRepository: 'acme/shop' }, is: 'B' },
    { because: 'a fork has made it', of: { headRepository: 'eve/shop', attestedBy: 'ci.yml' }, is: 'C' },
    { because: 'nobody knows who has made it', of: { attestedBy: 'ci.yml' }, is: 'D' },
  ])('is $is when $because', ({ of, is }) => {
    expect(trustClass({ ...facts, ...of })).toBe(is)
  })
})
