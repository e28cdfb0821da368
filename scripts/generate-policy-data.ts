import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { branchTests, definitionName, type SchemaNode } from './union-branches.ts'

const presetFolder = join(import.meta.dirname, '..', 'schemas', 'presets')
const banner = '// Generated from schemas/ by `npm run generate`; do not edit.\n'

/**
 * What the policy package reads at run time, as modules so that a bundle needs no file: the presets with their text, and
 * the key table of the schema. By file name.
 */
export function generatePolicyData(schema: SchemaNode): Map<string, string> {
  return new Map([
    ['presets.js', `${banner}${lazily('presets', readPresets())}`],
    ['presets.d.ts', presetTypes],
    ['policy-keys.js', `${banner}${lazily('policyKeys', keyTable(schema))}`],
    ['policy-keys.d.ts', keyTypes],
  ])
}

function readPresets(): object {
  const files = readdirSync(presetFolder)
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(presetFolder, file), 'utf8')
      return [file.replace('.yml', ''), { text, policy: parse(text) as unknown }]
    }),
  )
}

function keyTable(schema: SchemaNode): object {
  const definitions = Object.entries(schema['$defs'] as Record<string, SchemaNode>)
  return {
    root: keyNode(schema, schema),
    definitions: Object.fromEntries(definitions.map(([name, node]) => [name, keyNode(node, schema)])),
  }
}

function keyNode(schema: SchemaNode, root: SchemaNode): object {
  const { properties, additionalProperties, propertyNames, items, oneOf } = schema
  const nested = (value: unknown): object | undefined =>
    value !== null && typeof value === 'object' ? keyNode(value as SchemaNode, root) : undefined
  const branches = Array.isArray(oneOf)
    ? branchTests(oneOf as SchemaNode[], root).map((when, index) => ({ when, node: nested(oneOf[index]) }))
    : undefined
  const table = {
    ref: definitionName(schema),
    type: schema['type'],
    description: schema['description'],
    const: schema['const'],
    enum: schema['enum'],
    default: schema['default'],
    examples: schema['examples'],
    format: schema['format'],
    tighten: schema['x-tighten'],
    key: schema['x-key'],
    required: schema['required'],
    keys: properties === undefined ? undefined : mapValues(properties as Record<string, SchemaNode>, (node) => keyNode(node, root)),
    eachName: nested(propertyNames),
    each: nested(additionalProperties),
    items: nested(items),
    branches,
  }
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined))
}

function mapValues(map: Record<string, SchemaNode>, change: (node: SchemaNode) => object): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}

// JSON in a string: the engine reads it several times faster than a literal, and only when somebody asks.
function lazily(name: string, value: object): string {
  const json = JSON.stringify(JSON.stringify(value))
  return `let read;\nexport function ${name}() {\n  read ??= JSON.parse(${json});\n  return read;\n}\n`
}

const presetTypes = `${banner}import type { ReleasePolicy } from './types.d.ts'

/** A policy file that ships with the suite: its text, comments and all, and what it says. */
export interface Preset {
  readonly text: string
  readonly policy: ReleasePolicy
}

/** The files of schemas/presets/ by name; read on the first call. */
export declare function presets(): Readonly<Record<string, Preset>>
`

const keyTypes = `${banner}
/** How an inheriting policy may change a value: raise or lower it, add to it, remove from it, or not at all. */
export type Tighten = 'raise' | 'lower' | 'add' | 'remove' | 'fixed'

/** What the schema says of one place in a policy. A node with \`ref\` is completed by the definition of that name. */
export interface PolicyKeyNode {
  readonly ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly tighten?: Tighten
  /** Key that tells the items of a list apart. */
  readonly key?: string
  readonly required?: readonly string[]
  /** Fixed keys of a map. */
  readonly keys?: Readonly<Record<string, PolicyKeyNode>>
  /** Keys and values of a map whose keys people choose. */
  readonly eachName?: PolicyKeyNode
  readonly each?: PolicyKeyNode
  readonly items?: PolicyKeyNode
  /** Alternatives; the first whose test holds is meant. */
  readonly branches?: readonly PolicyKeyBranch[]
}

export interface PolicyKeyBranch {
  readonly when: { readonly type: string; readonly anyKey?: readonly string[] }
  readonly node: PolicyKeyNode
}

export interface PolicyKeys {
  readonly root: PolicyKeyNode
  readonly definitions: Readonly<Record<string, PolicyKeyNode>>
}

/** The key table of the policy file; read on the first call. */
export declare function policyKeys(): PolicyKeys
`
