import validate from '@locktender/contracts/validators/release-policy'
import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { describeValue, quoted } from '../text/describe-value.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { formatPath, type PolicyPath, pathOfPointer, valueAt } from '../text/policy-path.ts'
import type { PolicyProblem } from '../text/policy-problem.ts'
import type { Positions } from '../text/positions.ts'
import { expectedKind, oneOf, typeWords } from './expected-text.ts'
import { complete, kindOf, legalKeys, meant, nodeAt } from './key-node.ts'

type Complaint = NonNullable<typeof validate.errors>[number]
type Finding = Pick<PolicyProblem, 'found' | 'expected'> & {
  readonly code?: string
  readonly nearest?: string | undefined
  readonly path?: PolicyPath
  readonly isAboutKey?: boolean
}

interface Context {
  readonly complaint: Complaint
  readonly policy: unknown
  readonly path: PolicyPath
  readonly value: unknown
  readonly node: PolicyKeyNode
  readonly positions: Positions
}

/** A mistake of the file's shape, and the place in the policy that it is about. */
export interface SchemaProblem {
  readonly problem: PolicyProblem
  readonly about: PolicyPath
}

/** What in the value does not follow the schema of the policy file, each mistake once. */
export function schemaProblems(policy: unknown, positions: Positions): readonly SchemaProblem[] {
  if (validate(policy)) return []
  const problems = (validate.errors ?? []).flatMap((complaint) => problemOf(complaint, policy, positions))
  return [...new Map(problems.map((each) => [JSON.stringify([each.problem.at, each.problem.path, each.problem.found]), each])).values()]
}

function problemOf(complaint: Complaint, policy: unknown, positions: Positions): readonly SchemaProblem[] {
  const finder = finders[complaint.keyword]
  // `if` and `propertyNames`' inner complaints repeat what another one says.
  if (finder === undefined || complaint.propertyName !== undefined) return []
  const path = pathOfPointer(complaint.instancePath, policy)
  const node = nodeAt(policy, path) ?? {}
  const finding = finder({ complaint, policy, path, value: valueAt(policy, path), node, positions })
  const about = finding.path ?? path
  const at = finding.isAboutKey === true ? positions.key(about) : positions.value(about)
  const { code = 'value', found, expected, nearest } = finding
  return [
    {
      about,
      problem: { code: `policy/${code}`, at, path: formatPath(about), found, expected, ...(nearest === undefined ? {} : { nearest }) },
    },
  ]
}

const ofKind = ({ value, node }: Context): Finding => ({ found: describeValue(value), expected: expectedKind(kindOf(node)) })

const finders: Readonly<Record<string, (context: Context) => Finding>> = {
  additionalProperties: ({ complaint, path, value, node }) => {
    const key = String(complaint.params['additionalProperty'])
    const here = legalKeys(meant(node, value))
    const nearest = nearestWord(key, here) ?? nearestWord(key, legalKeys(node))
    return {
      code: 'unknown-key',
      path: [...path, key],
      isAboutKey: true,
      found: `the unknown key ${quoted(key)}`,
      expected: oneOf(here),
      nearest,
    }
  },
  required: ({ complaint, value, node }) => {
    const key = String(complaint.params['missingProperty'])
    const wanted = complete(meant(node, value).keys?.[key] ?? {})
    return { code: 'missing-key', found: `no key ${quoted(key)}`, expected: `${key}: ${example(wanted)}` }
  },
  type: ({ complaint, policy, path, value, node, positions }) => {
    const source = positions.source(path)
    const isQuotable =
      typeof value !== 'string' && source !== undefined && source !== '' && String(complaint.params['type']).includes('string')
    const key = path.at(-1)
    const siblings = legalKeys(nodeAt(policy, path.slice(0, -1)) ?? {})
    const nearest = typeof key === 'string' && !siblings.includes(key) ? nearestWord(key, siblings) : undefined
    return {
      code: 'type',
      found: describeValue(value),
      expected: typeWords(complaint.params['type']),
      nearest: isQuotable ? quoted(source) : (nearest ?? suggestion(value, node)),
    }
  },
  enum: ({ complaint, value, node }) => {
    const allowed = (complaint.params['allowedValues'] as unknown[] | undefined)?.map(String) ?? complete(node).enum ?? []
    return {
      found: describeValue(value),
      expected: oneOf(allowed),
      nearest: typeof value === 'string' ? nearestWord(value, allowed) : undefined,
    }
  },
  const: ({ complaint, value }) => ({ found: describeValue(value), expected: String(complaint.params['allowedValue']) }),
  propertyNames: ({ complaint, path, value, node }) => {
    const key = String(complaint.params['propertyName'])
    const name = complete(meant(node, value).eachName ?? {})
    const expected = name.enum === undefined ? expectedKind(name) : oneOf(name.enum)
    return {
      code: 'key',
      path: [...path, key],
      isAboutKey: true,
      found: `the key ${quoted(key)}`,
      expected,
      nearest: nearestWord(key, name.enum ?? []),
    }
  },
  uniqueItems: ({ complaint, path, value }) => {
    const { i, j } = complaint.params as { i: number; j: number }
    const index = Math.max(i, j)
    return { path: [...path, index], found: `${describeValue(valueAt(value, [index]))} a second time`, expected: 'each entry once' }
  },
  minProperties: () => ({ found: 'an empty map', expected: 'at least one entry' }),
  maxProperties: ({ value }) => ({ found: describeValue(value), expected: 'one key; several gates are several items of the list' }),
  minItems: () => ({ found: 'an empty list', expected: 'at least one entry' }),
  minLength: ofKind,
  maxLength: ({ complaint }) => ({ found: 'a longer text', expected: `at most ${String(complaint.params['limit'])} characters` }),
  pattern: ofKind,
  format: ofKind,
  minimum: ofKind,
  maximum: ofKind,
  exclusiveMinimum: ofKind,
  exclusiveMaximum: ofKind,
}

function example(node: PolicyKeyNode): string {
  const [first] = node.examples ?? node.enum ?? []
  return first === undefined ? 'a value' : typeof first === 'string' ? first : JSON.stringify(first)
}

// A single value where a list of such values is expected.
function suggestion(value: unknown, node: PolicyKeyNode): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number'
  return isPlain && complete(node).type === 'array' ? JSON.stringify([value]) : undefined
}
