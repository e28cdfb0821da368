import { definitionsId, type Schema } from '../contract/description.ts'

const dropped = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github-breaking-changes',
  'x-multi-segment',
  'deprecated',
  'discriminator',
  'title',
])
const maps = new Set(['properties', 'patternProperties'])

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema that ajv takes: `nullable` becomes a type or a branch (ajv refuses it
 * without `type`), references point at the definitions, words for people are dropped. `seen` collects the referenced names.
 */
export function normaliseSchema(schema: unknown, seen: Set<string>): Schema {
  return nullable(rewrite(schema as Record<string, unknown>, seen))
}

function rewrite(schema: Record<string, unknown>, seen: Set<string>): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || key.startsWith('x-')) continue
    if (key === '$ref') out['$ref'] = reference(value as string, seen)
    else if (maps.has(key)) out[key] = mapValues(value as Record<string, unknown>, (each) => normaliseSchema(each, seen))
    else if (key === 'enum' || key === 'required' || key === 'default' || key === 'const') out[key] = value
    else if (Array.isArray(value)) out[key] = value.map((each) => (isObject(each) ? normaliseSchema(each, seen) : each))
    else out[key] = isObject(value) ? normaliseSchema(value, seen) : value
  }
  return out
}

function reference(ref: string, seen: Set<string>): string {
  const name = ref.slice('#/components/schemas/'.length)
  seen.add(name)
  return `${definitionsId}#/definitions/${name}`
}

function nullable({ nullable: isNullable, ...schema }: Record<string, unknown>): Schema {
  if (isNullable !== true) return schema
  if (Array.isArray(schema['enum'])) schema['enum'] = [...new Set([...schema['enum'], null])]
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function mapValues(map: Record<string, unknown>, turn: (value: unknown) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, turn(value)]))
}
