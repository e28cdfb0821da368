import { Kind, parse, print, visit, type DefinitionNode, type FieldDefinitionNode, type TypeNode } from 'graphql'
import { graphqlFields } from './graphql-fields.ts'

/**
 * The wanted part of a schema in GraphQL's definition language.
 * @throws Error naming a type, field or argument that the schema does not have.
 */
export function extractGraphql(source: string): string {
  const definitions = new Map(
    parse(source, { noLocation: true }).definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each]] : [])),
  )
  const kept: DefinitionNode[] = Object.entries(graphqlFields).map(([type, fields]) => reduce(definitions, type, fields))
  const done = new Set(Object.keys(graphqlFields))
  // Inputs, enumerations and scalars that are reached; the list grows while it is walked.
  for (const definition of kept) {
    for (const name of referenced(definition)) {
      const found = definitions.get(name)
      if (done.has(name) || found === undefined) continue
      if (found.kind === Kind.OBJECT_TYPE_DEFINITION || found.kind === Kind.INTERFACE_TYPE_DEFINITION)
        throw new Error(`${name} is reached but has no list of fields`)
      done.add(name)
      kept.push(found)
    }
  }
  return `${kept.map((each) => print(plain(each))).join('\n\n')}\n`
}

function reduce(definitions: ReadonlyMap<string, DefinitionNode>, type: string, wanted: readonly string[]): DefinitionNode {
  const definition = definitions.get(type)
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION && definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    throw new Error(`no type ${type}`)
  const fields = wanted.map((spec) => {
    const [name = '', rest = ''] = spec.replace(')', '').split('(')
    const field = definition.fields?.find((each) => each.name.value === name)
    if (field === undefined) throw new Error(`${type} has no field ${name}`)
    return withArguments(type, field, rest.split(',').filter(Boolean))
  })
  // An interface stays where the type keeps all of the interface's own kept fields.
  const interfaces = (definition.interfaces ?? []).filter(
    (each) => graphqlFields[each.name.value]?.every((field) => wanted.includes(field)) === true,
  )
  return { ...definition, fields, interfaces }
}

function withArguments(type: string, field: FieldDefinitionNode, wanted: readonly string[]): FieldDefinitionNode {
  const missing = wanted.find((name) => field.arguments?.every((each) => each.name.value !== name) ?? true)
  if (missing !== undefined) throw new Error(`${type}.${field.name.value} has no argument ${missing}`)
  return { ...field, arguments: (field.arguments ?? []).filter((each) => wanted.includes(each.name.value)) }
}

function referenced(definition: DefinitionNode): string[] {
  const names: string[] = []
  visit(definition, { NamedType: (node: TypeNode) => void (node.kind === Kind.NAMED_TYPE && names.push(node.name.value)) })
  return names
}

/** Without descriptions and directives. */
const plain = (definition: DefinitionNode): DefinitionNode =>
  visit(definition, {
    enter: (node) => ('description' in node || 'directives' in node ? { ...node, description: undefined, directives: [] } : undefined),
  })
