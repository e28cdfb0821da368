import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSchemas } from './generate-contracts.ts'
import { branchTests, type SchemaNode, withChosenBranches } from './union-branches.ts'

const policy = readSchemas().get('release-policy') as unknown as SchemaNode
const vocabulary = ['x-tighten', 'x-key']
const formats = { date: true } as const
const ajv = (): Ajv2020 => new Ajv2020({ allErrors: true, strict: false, formats }).addVocabulary(vocabulary)

describe('a union as a chain of choices', () => {
  const asUnion = ajv().compile(policy)
  const asChain = ajv().compile(withChosenBranches(policy, policy))

  const names = [
    'id',
    'use',
    'coverage',
    'check',
    'require',
    'name',
    'from',
    'to',
    'rrule',
    'for',
    'ics',
    'holidays',
    'valid-until',
    'bad',
    'all',
    'gauge',
    'slo',
    'cel',
  ]
  const values = fc.constantFrom<unknown>('x', '1d', '2026-01-01', 'FREQ=DAILY', 'DE', 1, 0.5, null, true, [], ['a/b'], { cel: 'a' })
  const entry = fc.oneof(values, fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 4 }))
  const candidates = fc.record(
    {
      gates: fc.array(entry, { maxLength: 2 }),
      calendar: fc.record({ freezes: fc.array(entry, { maxLength: 2 }) }),
      roles: fc.dictionary(fc.constant('lead'), fc.oneof(entry, fc.record({ members: entry })), { maxKeys: 1 }),
      metrics: fc.record({ queries: fc.dictionary(fc.constant('m'), entry, { maxKeys: 1 }) }),
      verify: fc.record({ checks: fc.array(entry, { maxLength: 2 }), success: fc.dictionary(fc.constant('m'), entry, { maxKeys: 1 }) }),
      versioning: fc.record({ packages: entry }),
    },
    { requiredKeys: [] },
  )

  it('accepts what the union accepts and nothing else', () => {
    fc.assert(
      fc.property(candidates, (value) => asUnion(value) === asChain(value)),
      { numRuns: 1000 },
    )
  })

  it.each([
    { because: 'a gate with an id is a gate', value: { gates: [{ id: 'a', chek: 'b' }] }, complaints: ['/gates/0 additionalProperties'] },
    {
      because: 'a freeze with a rule recurs',
      value: { calendar: { freezes: [{ name: 'a', rrule: 'x', for: '1d' }] } },
      complaints: ['/calendar/freezes/0/rrule pattern'],
    },
    { because: 'neither list nor map is a role', value: { roles: { lead: 'me' } }, complaints: ['/roles/lead type'] },
  ])('names one branch: $because', ({ value, complaints }) => {
    expect(asChain(value)).toBe(false)
    const named = (asChain.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    expect(named).toEqual(complaints)
  })
})

it('refuses branches that cannot be told apart', () => {
  const text = { type: 'string' }
  expect(() => branchTests([text, text], {})).toThrow(/alike/)
  expect(() => branchTests([{ enum: ['a'] }, text], {})).toThrow(/one type/)
})
