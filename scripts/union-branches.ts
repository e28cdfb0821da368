/** A JSON Schema or a part of one. */
export type SchemaNode = { readonly [keyword: string]: unknown }

/** What tells a branch of a union from the others: the value's type, or for maps one key that only this branch has. */
export interface BranchTest {
  readonly type: string
  readonly anyKey?: readonly string[]
}

/**
 * The test of each branch of a `oneOf`, in order; the first branch whose test holds is the one that a value means.
 * Throws when two branches cannot be told apart: an error in such a value could not name one of them.
 */
export function branchTests(branches: readonly SchemaNode[], root: SchemaNode): BranchTest[] {
  const resolved = branches.map((branch) => resolve(branch, root))
  const maps = resolved.filter((branch) => branch['type'] === 'object').length
  const tests = resolved.map((branch, index): BranchTest => {
    const type = branch['type']
    if (typeof type !== 'string') throw new Error(`A branch of a union needs one type: ${JSON.stringify(branch)}`)
    const isFallback = index === resolved.length - 1
    return type === 'object' && maps > 1 && !isFallback ? { type, anyKey: tellingKeys(branch) } : { type }
  })
  if (new Set(tests.map((test) => JSON.stringify(test))).size < tests.length)
    throw new Error(`Branches are alike: ${JSON.stringify(tests)}`)
  return tests
}

/** The schema with each `oneOf` as a chain of `if`, so that a value is held against the one branch that it means. */
export function withChosenBranches<T>(schema: T, root: SchemaNode): T {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withChosenBranches(item, root)) as T
  if (schema === null || typeof schema !== 'object') return schema
  const { oneOf, ...rest } = schema as SchemaNode
  const kept = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withChosenBranches(value, root)]))
  return (Array.isArray(oneOf) ? { ...kept, ...chain(oneOf as SchemaNode[], root) } : kept) as T
}

/** The schema that a `$ref` into the same file names; the schema itself when it is none. */
export function resolve(schema: SchemaNode, root: SchemaNode): SchemaNode {
  const name = definitionName(schema)
  if (name === undefined) return schema
  const found = (root['$defs'] as Record<string, SchemaNode>)[name]
  if (found === undefined) throw new Error(`No definition is called ${name}`)
  return found
}

/** Name of the definition in the same file that the schema refers to. */
export function definitionName(schema: SchemaNode): string | undefined {
  const reference = schema['$ref']
  return typeof reference === 'string' && reference.startsWith('#/$defs/') ? reference.slice('#/$defs/'.length) : undefined
}

function chain(branches: readonly SchemaNode[], root: SchemaNode): SchemaNode {
  const tests = branchTests(branches, root)
  const types = [...new Set(tests.map((test) => test.type))]
  const oneType = types.length === 1
  const start: SchemaNode = oneType ? (branches.at(-1) ?? {}) : { type: types }
  const chosen = oneType ? branches.slice(0, -1) : branches
  return chosen.reduceRight<SchemaNode>(
    (otherwise, branch, index) => ({ if: condition(tests[index]), then: branch, else: otherwise }),
    start,
  )
}

function condition(test: BranchTest | undefined): SchemaNode {
  if (test?.anyKey === undefined) return { type: test?.type }
  return { type: test.type, anyOf: test.anyKey.map((key) => ({ type: 'object', properties: { [key]: {} }, required: [key] })) }
}

function tellingKeys(branch: SchemaNode): readonly string[] {
  const required = branch['required'] as readonly string[] | undefined
  return required?.slice(0, 1) ?? Object.keys(branch['properties'] as object)
}
