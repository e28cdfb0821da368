import type { Operation, Schema } from './description.ts'

/** Turns the texts of a query into the types its schemas ask for; what cannot be turned stays text and fails validation. */
export function readQuery(operation: Operation, search: URLSearchParams): Record<string, unknown> {
  const schemas = new Map(operation.parameters.filter((each) => each.in === 'query').map((each) => [each.name, each.schema]))
  const values: Record<string, unknown> = {}
  for (const name of new Set(search.keys())) {
    const plain = name.replace(/\[\]$/, '')
    const texts = search.getAll(name)
    values[plain] = coerce(schemas.get(plain), texts)
  }
  return values
}

/** The same for the parameters of the path. */
export function readParams(operation: Operation, params: Readonly<Record<string, string>>): Record<string, unknown> {
  const schemas = new Map(operation.parameters.filter((each) => each.in === 'path').map((each) => [each.name, each.schema]))
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, coerce(schemas.get(name), [text])]))
}

function coerce(schema: Schema | undefined, texts: readonly string[]): unknown {
  const types = typesOf(schema)
  const text = texts.at(-1) ?? ''
  if (types.includes('array') && (texts.length > 1 || !types.includes('string'))) return texts.flatMap((each) => each.split(','))
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function typesOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return []
  const branches = [...((schema['oneOf'] ?? schema['anyOf'] ?? []) as Schema[])]
  return [schema['type'] ?? [], ...branches.map(typesOf)].flat() as string[]
}
