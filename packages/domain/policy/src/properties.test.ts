import { Problem } from '@locktender/contracts'
import { policyKeys, type PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { fullPolicy } from './example-policies.fixture.ts'
import { loadPolicy } from './load-policy.ts'
import { parsePolicy } from './parse-policy.ts'
import { type LaidPolicy, layPolicy, resolvePolicy } from './resolve-policy.ts'
import { complete } from './schema/key-node.ts'
import { isMap } from './text/policy-path.ts'
import { formatProblem } from './text/policy-problem.ts'

// Keys whose values are legal only beside certain others.
const entangled = new Set(['use', 'scheme', 'groups', 'data'])

// Legal values of a node: its examples, choices and default, and for a map with fixed keys any choice of them.
function legal(node: PolicyKeyNode): fc.Arbitrary<unknown> {
  const { keys, required = [], type, enum: choices, const: only, examples = [], default: fallback } = complete(node)
  if (only !== undefined) return fc.constant(only)
  if (keys !== undefined) {
    const optional = Object.entries(keys).filter(([key]) => !entangled.has(key))
    return fc.record(Object.fromEntries(optional.map(([key, child]) => [key, legal(child)])), { requiredKeys: [...required] })
  }
  const values = [
    ...examples,
    ...(choices ?? []),
    ...(type === 'boolean' ? [true, false] : []),
    ...(fallback === undefined ? [] : [fallback]),
  ]
  return fc.constantFrom(...values)
}

const defined = {
  roles: Object.fromEntries(
    'executive product-owner tech-lead incident-commander release-manager qa-lead operations security business platform lead'
      .split(' ')
      .map((role) => [role, []]),
  ),
  boards: { cab: { seats: ['qa-lead'], quorum: 1 } },
  gates: ['build', 'smoke', 'integration', 'perf', 'security'].map((id) => ({ id, check: `ci / ${id}` })),
  environments: { staging: {}, 'pre-prod': {}, production: { after: 'staging' } },
}
// What names things that other sections define is left to `defined`.
const free = [
  'versioning',
  'notes',
  'types',
  'risk',
  'metrics',
  'rollouts',
  'rollback',
  'verify',
  'incidents',
  'communications',
  'flags',
  'record',
  'overrides',
  'review-by',
  'preset',
]
const sections = Object.fromEntries(free.map((key) => [key, legal(policyKeys().root.keys?.[key] ?? {})]))
const calendar = fc.constant({ windows: { 'office-hours': { days: 'mon-thu', hours: '09:00-16:00' } } })
// Policies that are right, section by section as the schema's examples have them.
const legalPolicies = fc.record({ ...sections, calendar }, { requiredKeys: ['calendar'] }).map((policy) => ({ ...policy, ...defined }))

it('any legal policy written as YAML loads to itself', () => {
  fc.assert(
    fc.property(
      legalPolicies,
      fc.constantFrom('block', 'flow', 'any'),
      fc.integer({ min: 1, max: 6 }),
      (policy, collectionStyle, indent) => {
        const parsed = parsePolicy(stringify(policy, { collectionStyle, indent, aliasDuplicateObjects: false }), 'p.yml')
        expect(parsed.problems.map(formatProblem)).toEqual([])
        expect(parsed.policy).toEqual(policy)
      },
    ),
    { numRuns: 80 },
  )
})

it('what is resolved resolves to itself', () => {
  fc.assert(
    fc.property(legalPolicies, (policy) => {
      const parsed = parsePolicy(stringify(policy, { aliasDuplicateObjects: false }), 'p.yml')
      const once = resolvePolicy(parsed)
      const twice = resolvePolicy(loadPolicy(stringify(once.policy, { aliasDuplicateObjects: false }), 'p.yml'))
      expect(twice.policy).toEqual(once.policy)
      expect(twice.chain).toEqual(once.chain)
    }),
    { numRuns: 30 },
  )
})

const words = fc.constantFrom(
  'policy',
  ':',
  ' ',
  '\n',
  '  ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
  '"',
  "'",
  '!!',
  '? ',
  '| ',
  '> ',
  '#',
  '\t',
  '---',
  '__proto__',
  'gates',
  'types',
  'versioning',
  '1',
  'use',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.nat(fullPolicy.length), fc.nat(40), fc.array(words, { maxLength: 3 }))
    .map(([at, cut, parts]) => fullPolicy.slice(0, at) + parts.join('') + fullPolicy.slice(at + cut)),
)

it('any text at all parses to problems within the text, and loads or throws a Problem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { problems } = parsePolicy(text, 'p.yml')
      const lines = text.split('\n').length
      for (const { at } of problems) {
        expect(at.line).toBeGreaterThanOrEqual(1)
        expect(at.line).toBeLessThanOrEqual(lines)
        expect(at.column).toBeGreaterThanOrEqual(1)
      }
      let thrown: unknown
      try {
        resolvePolicy(loadPolicy(text, 'p.yml'))
      } catch (error) {
        thrown = error
      }
      expect(thrown instanceof Problem || (thrown === undefined && problems.length === 0)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

const runs = { numRuns: 20 }
const parse = (policy: object, file: string) => parsePolicy(stringify(policy, { aliasDuplicateObjects: false }), file, { isBase: true })
const lay = (own: object, ...bases: readonly object[]): LaidPolicy =>
  layPolicy(
    parse(own, 'own.yml'),
    undefined,
    bases.map((base, index) => parse(base, `base-${index}.yml`)),
  )
// Where a base loosens the one below it, that is the base's own mistake.
const loosened = ({ problems }: LaidPolicy): readonly string[] =>
  problems.filter(({ code, at }) => code === 'policy/loosens' && at.file === 'own.yml').map(({ path }) => path)

it('what is in force is never looser than the base, whatever the file says', () => {
  fc.assert(
    fc.property(legalPolicies, legalPolicies, (own, base) => {
      expect(loosened(lay(lay(own, base).policy, base))).toEqual([])
    }),
    runs,
  )
})

it('what is in force is never looser than any base below it', () => {
  fc.assert(
    fc.property(legalPolicies, legalPolicies, legalPolicies, (own, middle, lowest) => {
      const inForce = lay(own, middle, lowest).policy
      expect(loosened(lay(inForce, lowest))).toEqual([])
      expect(loosened(lay(inForce, middle, lowest))).toEqual([])
    }),
    runs,
  )
})

it('what is in force laid over the same base stays what it is', () => {
  fc.assert(
    fc.property(legalPolicies, legalPolicies, (own, base) => {
      const once = lay(own, base).policy
      expect(lay(once, base).policy).toEqual(once)
    }),
    runs,
  )
})

it('a base that extends itself changes nothing', () => {
  fc.assert(
    fc.property(legalPolicies, (base) => {
      expect(loosened(lay(base, base))).toEqual([])
      expect(lay(base, base).policy).toEqual(lay(base).policy)
    }),
    runs,
  )
})

it('the order of keys decides nothing', () => {
  fc.assert(
    fc.property(legalPolicies, legalPolicies, (own, base) => {
      const turned = lay(reversed(own) as object, reversed(base) as object)
      const straight = lay(own, base)
      expect(turned.policy).toEqual(straight.policy)
      expect(loosened(turned).toSorted()).toEqual(loosened(straight).toSorted())
    }),
    runs,
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  )
}
