import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { generatePolicyData } from './generate-policy-data.ts'
import { definitionName, resolve, type SchemaNode, withChosenBranches } from './union-branches.ts'

const root = join(import.meta.dirname, '..')
const schemaFolder = join(root, 'schemas')
const target = 'packages/domain/contracts/src/generated'

interface Schema {
  readonly $id: string
  readonly title: string
}

/** Every schema of `schemas/`, by file name without its ending. */
export function readSchemas(): Map<string, Schema> {
  const files = readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.schema.json'))
    .toSorted()
  return new Map(
    files.map((file) => [file.replace('.schema.json', ''), JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as Schema]),
  )
}

/** The text of every generated file of the contracts package, by path from the repository's root. */
export async function generateContracts(): Promise<Map<string, string>> {
  mkdirSync(join(root, target), { recursive: true })
  const schemas = readSchemas()
  const files = new Map([[`${target}/types.d.ts`, await types(schemas)]])
  for (const [name, schema] of schemas) {
    files.set(`${target}/${name}.js`, validator(schema, [...schemas.values()]))
    files.set(`${target}/${name}.d.ts`, declaration(schema.title))
  }
  const policy = schemas.get('release-policy')
  if (policy === undefined) throw new Error('schemas/release-policy.schema.json is missing')
  for (const [file, text] of generatePolicyData(policy as unknown as SchemaNode)) files.set(`${target}/${file}`, text)
  return files
}

// One schema that refers to all: a type that several files share comes out once.
async function types(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const all = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...schemas].map(([name, schema]) => [name, { $ref: schema.$id }])),
  } as JSONSchema
  const byId = new Map([...schemas.values()].map((schema) => [schema.$id, schema]))
  const read = (file: { url: string }): string => {
    const found = byId.get(file.url)
    if (found === undefined) throw new Error(`No schema has the $id ${file.url}`)
    return JSON.stringify(withPlainReferences(found, found as unknown as SchemaNode))
  }
  return compile(all, 'AllContracts', {
    bannerComment: '// Generated from schemas/ by `npm run generate`; do not edit.',
    style: { semi: false, singleQuote: true, printWidth: 140 },
    additionalProperties: false,
    $refOptions: { resolve: { suite: { order: 1, canRead: /^https:/, read } } },
  } as Parameters<typeof compile>[2])
}

function validator(schema: Schema, all: readonly Schema[]): string {
  const isPolicy = schema.title === 'ReleasePolicy'
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    discriminator: true, // an error names what the branch of that type misses, not every branch
    verbose: false,
    messages: !isPolicy, // the policy package words its own
    code: { source: true, esm: true, lines: true },
  })
  for (const [format, check] of Object.entries(formats)) ajv.addFormat(format, check)
  for (const each of all) if (each.$id !== schema.$id) ajv.addSchema(withoutAnnotations(each))
  const bare = withoutAnnotations(schema)
  const code = standalone.default(ajv, ajv.compile(isPolicy ? withChosenBranches(bare, bare as unknown as SchemaNode) : bare))
  return `// Generated from schemas/ by \`npm run generate\`; do not edit.\n${withImports(code)}`
}

const annotations = new Set(['description', 'default', 'examples', 'x-tighten', 'x-key'])

// What only people and editors read would double what every action loads. Below `properties` a name is a key, not an annotation.
function withoutAnnotations<T>(schema: T, isKeyMap = false): T {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withoutAnnotations(item)) as T
  if (schema === null || typeof schema !== 'object') return schema
  const kept = Object.entries(schema).filter(([key]) => isKeyMap || !annotations.has(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'enum' || key === 'const' ? value : withoutAnnotations(value, !isKeyMap && (key === 'properties' || key === '$defs')),
    ]),
  ) as T
}

// A keyword beside a reference to a named type makes a second type of the same shape: `Approve1`.
function withPlainReferences<T>(schema: T, root: SchemaNode): T {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withPlainReferences(item, root)) as T
  if (schema === null || typeof schema !== 'object') return schema
  const node = schema as unknown as SchemaNode
  if (definitionName(node) !== undefined && 'title' in resolve(node, root)) return { $ref: node['$ref'] } as T
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withPlainReferences(value, root)])) as T
}

const formats = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
}

// ajv writes require() even into ES modules.
function withImports(code: string): string {
  const imports = new Map<string, string>()
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path: string) => {
    const name = imports.get(path) ?? `external${imports.size}`
    imports.set(path, name)
    return name
  })
  const head = [...imports].map(([path, name]) => `import ${name} from ${JSON.stringify(path.endsWith('.js') ? path : `${path}.js`)};`)
  return [...head, body].join('\n')
}

function declaration(title: string): string {
  return [
    '// Generated from schemas/ by `npm run generate`; do not edit.',
    "import type { ValidateFunction } from 'ajv'",
    `import type { ${title} } from './types.d.ts'`,
    '',
    `declare const validate: ValidateFunction<${title}>`,
    'export default validate',
    '',
  ].join('\n')
}
