import { nearestWord, type PolicyPath, type Positions } from '@locktender/policy'
import { type Found, mistakeAt, type PlanMistake, shown } from './plan-mistake.ts'

/** A generated validator. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly Complaint[] | null | undefined
}

export interface Complaint {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
  readonly propertyName?: string
}

/** What in the value does not follow its schema, each mistake once, with the nearest of `keys` for a key that it does not know. */
export function schemaMistakes(
  value: unknown,
  validate: Validator,
  keys: readonly string[],
  positions: Positions,
  subject: string,
): readonly PlanMistake[] {
  if (validate(value)) return []
  const mistakes = (validate.errors ?? []).flatMap((complaint) => {
    if (complaint.propertyName !== undefined) return []
    const path = pathOf(complaint.instancePath, value)
    const params = complaint.params as Readonly<Record<string, unknown>>
    const [step, found] = wordings[complaint.keyword]?.(params, valueAt(value, path), keys) ?? []
    return found === undefined
      ? []
      : [mistakeAt(positions, `${subject}/${found.code ?? 'value'}`, [...path, ...(step === undefined ? [] : [step])], found)]
  })
  return [...new Map(mistakes.map((mistake) => [`${mistake.path} ${mistake.found}`, mistake])).values()]
}

type Wording = (
  params: Readonly<Record<string, unknown>>,
  value: unknown,
  keys: readonly string[],
) => readonly [step: string | undefined, found: Found & { readonly code?: string }]

const of =
  (expected: (params: Readonly<Record<string, unknown>>) => string): Wording =>
  (params, value) => [undefined, { found: shown(value), expected: expected(params) }]

// `oneOf` repeats what its alternatives say.
const wordings: Readonly<Record<string, Wording>> = {
  additionalProperties: ({ additionalProperty }, _, keys) => {
    const key = String(additionalProperty)
    return [
      key,
      {
        code: 'unknown-key',
        found: `the unknown key ${JSON.stringify(key.slice(0, 60))}`,
        expected: 'a key that this map may have',
        nearest: nearestWord(key, keys),
        isAboutKey: true,
      },
    ]
  },
  required: ({ missingProperty }) => [
    undefined,
    { code: 'missing-key', found: `no key ${JSON.stringify(missingProperty)}`, expected: `${String(missingProperty)}: …` },
  ],
  propertyNames: ({ propertyName }) => [
    String(propertyName),
    { code: 'key', found: `the key ${shown(propertyName)}`, expected: 'letters, digits, dots, hyphens and underscores', isAboutKey: true },
  ],
  type: of(({ type }) => typeWords[String(type)] ?? String(type).replaceAll(',', ' or ')),
  enum: ({ allowedValues }, value) => {
    const allowed = (allowedValues as readonly unknown[]).map(String)
    const nearest = typeof value === 'string' ? nearestWord(value, allowed) : undefined
    return [undefined, { found: shown(value), expected: `one of ${allowed.join(', ')}`, nearest }]
  },
  const: of(({ allowedValue }) => String(allowedValue)),
  pattern: of(({ pattern }) => patternWords[String(pattern)] ?? `a text of the form ${String(pattern)}`),
  format: of(({ format }) => (format === 'date' ? 'a day such as 2026-12-01' : String(format))),
  minLength: of(({ limit }) => (limit === 1 ? 'a text' : `${String(limit)} characters or more`)),
  maxLength: of(({ limit }) => `at most ${String(limit)} characters`),
  minItems: of(() => 'at least one entry'),
  minimum: of(({ limit }) => `${String(limit)} or more`),
  maximum: of(({ limit }) => `${String(limit)} or less`),
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'a map',
  string: 'a text',
}

const patternWords: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'letters, digits, dots, hyphens and underscores',
  '^[0-9a-f]{7,64}$': 'a commit hash of 7 characters or more, in quotation marks',
  '^\\d{1,6}[mhd]$': 'a time such as 15m, 2h or 1d',
  '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?$': 'a day or a time such as 2026-12-01 or 2026-12-01T14:00',
  '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+@[A-Za-z0-9_./+-]+$': 'a released version such as acme/payments@v1.4.0',
}

function pathOf(pointer: string, value: unknown): PolicyPath {
  const path: (string | number)[] = []
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step)
  }
  return path
}

function valueAt(value: unknown, path: PolicyPath): unknown {
  return path.reduce((current, step) => (current as Readonly<Record<string | number, unknown>> | null | undefined)?.[step], value)
}
