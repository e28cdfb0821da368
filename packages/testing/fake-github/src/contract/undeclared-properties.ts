import type { Description, Schema } from './description.ts'

/**
 * Paths of properties that no branch of the schema declares. The description leaves objects open, so that a validator
 * would let a misspelt field pass; an object that declares no property at all, or `additionalProperties`, stays open.
 */
export function undeclaredProperties(description: Description, schema: Schema, value: unknown, path = ''): string[] {
  const branches = expand(description, schema, new Set())
  if (Array.isArray(value)) {
    const items = branches.map((branch) => branch['items']).filter(isSchema)
    return items.length === 0 ? [] : value.flatMap((each, at) => undeclaredProperties(description, { anyOf: items }, each, `${path}/${at}`))
  }
  if (typeof value !== 'object' || value === null) return []
  const declaring = branches.filter((branch) => branch['properties'] !== undefined)
  const open = declaring.length === 0 || branches.some((branch) => isOpen(branch))
  return Object.entries(value).flatMap(([key, each]) => {
    const schemas = declaring.map((branch) => (branch['properties'] as Record<string, Schema>)[key]).filter(isSchema)
    if (schemas.length > 0) return undeclaredProperties(description, { anyOf: schemas }, each, `${path}/${key}`)
    return open ? [] : [`${path}/${key}`]
  })
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const isOpen = (branch: Schema): boolean =>
  branch['additionalProperties'] === true || isSchema(branch['additionalProperties']) || branch['patternProperties'] !== undefined

/** Every schema that may apply: references followed, all branches of all combinators. */
function expand(description: Description, schema: Schema, seen: Set<Schema>): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const ref = schema['$ref'] as string | undefined
  const target = ref === undefined ? undefined : description.definitions[ref.slice(ref.lastIndexOf('/') + 1)]
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as Schema[])
  return [
    schema,
    ...(target === undefined ? [] : expand(description, target, seen)),
    ...parts.flatMap((part) => expand(description, part, seen)),
  ]
}
