import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completenessOf, foldRelease, foldReleases, knownFacts, provenanceOf, type ReleaseView, requiredFacts } from '../index.ts'
import { recordOf, type Step, wholeRelease } from '../sample-record.fixture.ts'

const eventsOf = (steps: readonly Step[]) => recordOf(steps).map(({ event }) => event)
const viewOf = (steps: readonly Step[]): ReleaseView => foldRelease(eventsOf(steps), '1.1.0') ?? expect.fail('no view')
const ids = knownFacts.map(({ id }) => id)
const plan: Step = { type: 'planned' }
const gate = (more: object): Step => ({ type: 'gated', with: more })
const published = (more: object): Step => ({ type: 'published', with: more })

describe('completenessOf', () => {
  it('counts what a whole release holds', () => {
    expect(completenessOf(viewOf(wholeRelease))).toEqual(expect.objectContaining({ missing: [], share: 1 }))
  })

  it('names what is missing', () => {
    const { missing, share } = completenessOf(viewOf([plan]))
    expect(missing).toEqual(['tests', 'approval', 'decision', 'deployment', 'observation'])
    expect(share).toBeCloseTo(4 / 9)
  })

  it('of a list of the policy asks for nothing else', () => {
    expect(completenessOf(viewOf([plan]), requiredFacts(['commit', 'scans']))).toEqual({
      present: ['commit'],
      missing: ['scans'],
      share: 0.5,
    })
  })

  it.each<{ id: string; steps: readonly Step[]; is: boolean; because: string }>([
    { id: 'build', steps: [gate({ runs: ['812'] })], is: true, because: 'a run made the evidence of a gate' },
    { id: 'build', steps: [gate({})], is: false, because: 'nobody knows where the evidence comes from' },
    { id: 'build', steps: [gate({ runs: ['812'], verdict: 'fail' })], is: false, because: 'the gate failed' },
    { id: 'scans', steps: [gate({ measured: ['tests', 'vulnerabilities'] })], is: true, because: 'a gate measured vulnerabilities' },
    { id: 'scans', steps: [gate({ measured: ['tests', 'coverage'] })], is: false, because: 'gates measured tests alone' },
    { id: 'scans', steps: [gate({ action: 'policy-lint', measured: ['findings'] })], is: false, because: 'it was no quality gate' },
    { id: 'attestation', steps: [gate({ attested: 1 })], is: true, because: 'evidence was signed' },
    { id: 'attestation', steps: [gate({ attested: 0 })], is: false, because: 'no evidence was signed' },
    { id: 'attestation', steps: [published({ attestations: ['https://x/1'] })], is: true, because: 'what was published is attested' },
    { id: 'attestation', steps: [published({ attestations: [] })], is: false, because: 'what was published is not attested' },
    { id: 'publication', steps: [published({})], is: true, because: 'the release is out' },
    { id: 'publication', steps: [plan], is: false, because: 'the release is not out' },
    {
      id: 'artifact',
      steps: [published({ assets: [{ name: 'a', sha256: 'a'.repeat(64) }] })],
      is: true,
      because: 'it was published with an asset',
    },
    { id: 'artifact', steps: [{ type: 'planned', with: { artifacts: [] } }, published({})], is: false, because: 'nothing has a digest' },
    { id: 'verification', steps: [plan, { type: 'verified' }], is: true, because: 'a window passed' },
    { id: 'verification', steps: [plan, { type: 'verified', with: { verdict: 'unknown' } }], is: false, because: 'nobody knows' },
  ])('sees $id as $is when $because', ({ id, steps, is }) => {
    expect(completenessOf(viewOf(steps), requiredFacts([id])).present).toEqual(is ? [id] : [])
  })

  it('never loses a fact by another event, and shares what is present', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: wholeRelease.length }), fc.subarray(ids, { minLength: 1 }), (count, require) => {
        const facts = requiredFacts(require)
        const before = completenessOf(viewOf(wholeRelease.slice(0, count)), facts)
        const after = completenessOf(viewOf(wholeRelease), facts)
        expect(after.present).toEqual(expect.arrayContaining([...before.present]))
        expect([...before.present, ...before.missing].toSorted()).toEqual(require.toSorted())
        expect(before.share).toBe(before.present.length / require.length)
      }),
    )
  })
})

describe('provenanceOf', () => {
  it('counts the releases that are out, and no others', () => {
    const events = eventsOf([
      ...wholeRelease,
      ...wholeRelease.filter(({ type }) => type !== 'approved').map((step): Step => ({ ...step, release: '1.2.0' })),
      { type: 'planned', release: '1.3.0' },
    ])
    expect(provenanceOf(foldReleases(events).values(), requiredFacts())).toMatchObject({ releases: 2, complete: 1, share: 17 / 18 })
  })

  it('has no share while nothing is out', () => {
    expect(provenanceOf([viewOf([plan])], requiredFacts())).toMatchObject({ releases: 0, complete: 0, share: null })
  })
})
