import { type Place, Problem } from '@locktender/contracts'
import { formatProblem, type PolicyPath, readYaml } from '@locktender/policy'

/** A validator that ajv has compiled. */
export interface DocumentValidator {
  (value: unknown): boolean
  errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params?: unknown }[] | null
}

export interface DocumentKind {
  readonly validate: DocumentValidator
  /** The list that the document holds; an empty text holds an empty one. */
  readonly key: string
  /** Code of the Problem. */
  readonly code: string
  readonly hint: string
}

/** Refuses a document at a place of it. */
export type RefuseAt = (found: string, path: PolicyPath) => never

/**
 * A YAML document of one kind, checked by its schema; `refuse` is for what a schema cannot say.
 * @throws Problem with the kind's code, at the line
 */
export function readDocument<T>(
  text: string,
  file: string,
  { validate, key, code, hint }: DocumentKind,
): { document: T; refuse: RefuseAt } {
  const fail = (found: string, at: Place): never => {
    const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
    throw new Problem(code, `${place} ${found}`, hint, { at })
  }
  const { value, positions, problems } = readYaml(text, file)
  const [first] = problems
  if (first !== undefined) fail(formatProblem(first), first.at)
  const given: unknown = isEmpty(value) ? { [key]: [] } : value
  if (!validate(given)) {
    const [error] = validate.errors ?? []
    const what = error?.instancePath === '' ? 'the file' : error?.instancePath
    const path = pathOf(error?.instancePath ?? '', value)
    fail(`${what} ${error?.message ?? 'is not as it should be'}${extra(error?.params)}`, positions.value(path))
  }
  return { document: given as T, refuse: (found, path) => fail(found, positions.value(path)) }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function extra(params: unknown): string {
  const key = (params as { readonly additionalProperty?: string } | undefined)?.additionalProperty
  return key === undefined ? '' : ` (${key})`
}

// As far as the value goes: what is missing has no place of its own.
function pathOf(pointer: string, value: unknown): PolicyPath {
  const path: (string | number)[] = []
  let current = value
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(current) ? Number(key) : key)
    current = (current as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return path
}
