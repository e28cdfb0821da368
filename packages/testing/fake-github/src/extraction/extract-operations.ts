import type { Description, Operation, Parameter, Schema } from '../contract/description.ts'
import { amendments } from './amendments.ts'
import { normaliseSchema } from './normalise-schema.ts'

interface Ref {
  readonly $ref?: string
}

interface Body extends Ref {
  readonly required?: boolean
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface SourceOperation {
  readonly operationId: string
  readonly externalDocs?: { readonly url?: string }
  readonly parameters?: readonly (Ref & Partial<Parameter>)[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
  readonly 'x-github'?: { readonly enabledForGitHubApps?: boolean }
}

/** The parts of an OpenAPI 3.0 document that are read. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SourceOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/**
 * The extract of an OpenAPI 3.0 document: the wanted operations and every schema they reach.
 *
 * @throws Error naming the operations that the document does not have.
 */
export function extractOperations(document: OpenApi, wanted: readonly string[]): Description {
  const seen = new Set<string>()
  const operations = findOperations(document, new Set(wanted)).map((found) => reduce(document, found, seen))
  const missing = wanted.filter((id) => !operations.some((operation) => operation.id === id))
  if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`)
  return { operations: operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)), definitions: close(document, seen) }
}

interface Found {
  readonly method: string
  readonly path: string
  readonly operation: SourceOperation
}

function findOperations(document: OpenApi, wanted: ReadonlySet<string>): Found[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => wanted.has(operation.operationId))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

function reduce(document: OpenApi, { method, path, operation }: Found, seen: Set<string>): Operation {
  const resolve = <T extends Ref>(value: T): T => (value.$ref === undefined ? value : (lookUp(document, value.$ref) as T))
  const parameters = (operation.parameters ?? []).map(resolve).filter((each) => each.in === 'path' || each.in === 'query')
  const body = operation.requestBody === undefined ? undefined : resolve(operation.requestBody)
  return {
    id: operation.operationId,
    method,
    path,
    docs: operation.externalDocs?.url ?? 'https://docs.github.com/rest',
    apps: operation['x-github']?.enabledForGitHubApps !== false,
    parameters: parameters.map((each): Parameter => ({
      name: each.name ?? '',
      in: each.in ?? 'query',
      required: each.required === true,
      // Resolved, because the texts of a path or query are coerced by it.
      schema: normaliseSchema(resolve(each.schema as Ref), seen),
    })),
    ...(body === undefined ? {} : { body: reduceBody(body, seen) }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, responseSchema(status, resolve(response), seen)]),
    ),
  }
}

function reduceBody(body: Body, seen: Set<string>): NonNullable<Operation['body']> {
  const schema = jsonSchema(body, seen)
  return { required: body.required === true, types: Object.keys(body.content ?? {}), ...(schema === null ? {} : { schema }) }
}

/** Error bodies list alternatives of which several match at once: any of them will do. */
function responseSchema(status: string, response: Body, seen: Set<string>): Schema | null {
  const schema = jsonSchema(response, seen)
  if (schema?.['oneOf'] === undefined || Number(status) < 400) return schema
  const { oneOf, ...rest } = schema
  return { ...rest, anyOf: oneOf }
}

function jsonSchema(holder: Body, seen: Set<string>): Schema | null {
  const schema = holder.content?.['application/json']?.schema
  return schema === undefined ? null : normaliseSchema(schema, seen)
}

function lookUp(document: OpenApi, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document)
}

/** Follows references until nothing new is reached. A set iterates over what is added to it while it is walked. */
function close(document: OpenApi, seen: Set<string>): Description['definitions'] {
  const definitions: Record<string, Schema> = {}
  for (const name of seen) definitions[name] = normaliseSchema(document.components.schemas[name], seen)
  for (const { definition, amend } of amendments) {
    if (definitions[definition] !== undefined) definitions[definition] = amend(definitions[definition])
  }
  return Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
