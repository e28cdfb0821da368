import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorPredicateType, anchorStatement, placeAnchor, readAnchor } from '../index.ts'

const digest = 'a'.repeat(64)
const facts = {
  repository: { id: '42', name: 'acme/shop' },
  branch: 'refs/heads/release-records',
  head: { seq: 7, digest },
  at: new Date('2026-11-21T12:00:00Z'),
}
const statement = (more: object): object => ({ ...anchorStatement(facts), ...more })

describe('an anchor', () => {
  it('is read from the statement that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.stringMatching(/^[0-9a-f]{64}$/), fc.string({ minLength: 1 }), (seq, hex, id) => {
        const written: unknown = JSON.parse(
          JSON.stringify(anchorStatement({ ...facts, repository: { id, name: 'n' }, head: { seq, digest: hex } })),
        )
        expect(readAnchor(written, 'f')).toEqual({ seq, digests: [hex], repositoryId: id })
      }),
    )
  })

  it('is read from a plain note, and from any other statement about the digest', () => {
    expect(readAnchor({ seq: 7, digest }, 'f')).toEqual({ seq: 7, digests: [digest], repositoryId: null })
    const other = {
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [{ digest: { sha256: 'b'.repeat(64) } }, { digest: { sha256: digest } }],
    }
    const read = readAnchor(other, 'f')
    expect(read).toEqual({ seq: null, digests: ['b'.repeat(64), digest], repositoryId: null })
    expect(placeAnchor(read, new Map([[digest, 7]]), 'f')).toEqual({ seq: 7, digest })
    expect(() => placeAnchor(read, new Map(), 'f')).toThrow(expect.objectContaining({ code: 'record/anchor-differs' }))
  })

  it.each<{ because: string; value: unknown }>([
    { because: 'it is nothing', value: null },
    { because: 'it is a text', value: 'seq' },
    { because: 'it has no number', value: { digest } },
    { because: 'its number is no event', value: { seq: 0, digest } },
    { because: 'its digest is short', value: { seq: 1, digest: 'abc' } },
    { because: 'its subject has no digest', value: statement({ subject: [{}] }) },
    { because: 'its subject is no list', value: statement({ subject: {} }) },
    { because: 'its predicate has no number', value: statement({ predicate: {} }) },
    { because: 'its number stands in the prototype only', value: Object.create({ seq: 1, digest }) as unknown },
  ])('is refused because $because', ({ value }) => {
    expect(() => readAnchor(value, 'head.json')).toThrow(expect.objectContaining({ code: 'record/anchor-unreadable' }))
  })

  it('has a type of its own with a version', () => {
    expect(anchorPredicateType).toMatch(/\/v1$/)
    expect(anchorStatement(facts).subject[0].name).toBe('acme/shop/release-records')
  })
})
