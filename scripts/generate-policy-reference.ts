import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { definitionName, resolve, type SchemaNode } from './union-branches.ts'

const schemaFolder = join(import.meta.dirname, '..', 'schemas')

/** The reference page of the policy file, from the schema and the presets, by path from the repository's root. */
export function generatePolicyReference(): Map<string, string> {
  const root = JSON.parse(readFileSync(join(schemaFolder, 'release-policy.schema.json'), 'utf8')) as SchemaNode
  return new Map([['docs/reference/policy.md', `${[introduction, ...sections(root), presetSection()].join('\n\n')}\n`]])
}

const introduction = `<!-- Generated from schemas/release-policy.schema.json and schemas/presets/ by \`npm run generate\`; do not edit. -->

# Policy file

\`.github/release-policy.yml\`. Every key is optional: a key that is left out has its default, or what the named preset says. Keys that are not
listed here are mistakes. The column *base* says what a file may do to a value of the base policy that it \`extends\`: raise it, lower it, add to it,
remove from it, or keep it (fixed). A limit is raised when it demands more, and lowered when it fires sooner.

Durations are \`30m\`, \`2h\`, \`5d\`, \`6w\` or ISO 8601; shares are \`80%\` or a number from 0 to 1. Conditions are
\`metric op value [unit] [for DURATION] [and …]\` with \`op\` one of \`< <= > >= ==\`; \`%\` is an absolute share and \`2x baseline\` is relative to the
stable version. Other expressions stand under \`cel\`.`

function sections(root: SchemaNode): string[] {
  const seen = new Set<string>()
  const written: string[] = []
  const write = (path: string, node: SchemaNode, level: number): void => {
    const name = definitionName(node)
    if (name !== undefined && (seen.has(name) || name === 'CelCondition')) return
    const whole = { ...resolve(node, root), ...node }
    if (name !== undefined) seen.add(name)
    if (whole['properties'] !== undefined) written.push(section(path, whole, level, root))
    const deeper = whole['properties'] === undefined ? level : level + 1
    for (const [key, child] of [...fixedKeys(whole), ...inner(whole)])
      descend(path === '' ? key : /^[A-Za-z]/.test(key) ? `${path}.${key}` : `${path}${key}`, child, deeper)
  }
  const descend = (path: string, node: SchemaNode, level: number): void => {
    if (holdsKeys(node, root)) write(path, node, Math.min(level, 4))
  }
  write('', root, 1)
  return written
}

function section(path: string, node: SchemaNode, level: number, root: SchemaNode): string {
  const rows = fixedKeys(node).map(([key, child]) => row(key, child, root))
  const table = ['| key | value | default | base | meaning |', '|---|---|---|---|---|', ...rows].join('\n')
  if (path === '') return `## Sections\n\n${table}`
  const [example] = (node['examples'] ?? []) as unknown[]
  const shown = level > 2 || example === undefined ? [] : [`\`\`\`yaml\n${stringify({ [path]: example }, { lineWidth: 0 })}\`\`\``]
  const fallback =
    node['default'] === undefined || Object.keys(node['default'] as object).length === 0 ? [] : [`Default: ${code(node['default'])}`]
  return [`${'#'.repeat(level)} ${headingOf(path, node)}`, String(node['description']), table, ...fallback, ...shown].join('\n\n')
}

// The alternatives of a list or map share a path: the key that tells them apart stands beside it.
function headingOf(path: string, node: SchemaNode): string {
  const [telling] = (node['required'] ?? []) as string[]
  const isAlternative = /(?:\[\]|NAME)$/.test(path)
  if (!isAlternative)
    return path.endsWith('.major')
      ? `\`${path}\`, and so the other classes`
      : path.endsWith('.P0')
        ? `\`${path}\`, and so the others`
        : `\`${path}\``
  return telling === undefined ? `\`${path}\`${node['maxProperties'] === 1 ? ' in one line' : ''}` : `\`${path}\` with \`${telling}\``
}

function row(key: string, raw: SchemaNode, root: SchemaNode): string {
  const node = { ...resolve(raw, root), ...raw }
  const examples = node['examples'] as unknown[] | undefined
  const isSection = node['properties'] !== undefined
  const example = isSection || examples?.[0] === undefined ? '' : ` Example: ${code(examples[0])}.`
  const fallback = isSection || node['default'] === undefined ? '' : code(node['default'])
  return `| \`${key}\` | ${values(raw, root)} | ${fallback} | ${(node['x-tighten'] as string | undefined) ?? ''} | ${cell(String(node['description']))}${example} |`
}

function fixedKeys(node: SchemaNode): [string, SchemaNode][] {
  return Object.entries((node['properties'] ?? {}) as Record<string, SchemaNode>)
}

// What stands below a node that has no fixed key for it: entries of a map, items of a list, alternatives.
function inner(node: SchemaNode): [string, SchemaNode][] {
  const { additionalProperties, items, oneOf } = node
  const isNode = (value: unknown): value is SchemaNode => value !== null && typeof value === 'object'
  return [
    ...(isNode(additionalProperties) ? [['NAME', additionalProperties] as [string, SchemaNode]] : []),
    ...(isNode(items) ? [['[]', items] as [string, SchemaNode]] : []),
    ...(Array.isArray(oneOf) ? (oneOf as SchemaNode[]).map((branch): [string, SchemaNode] => ['', branch]) : []),
  ]
}

function holdsKeys(node: SchemaNode, root: SchemaNode): boolean {
  const whole = resolve(node, root)
  return whole['properties'] !== undefined || inner(whole).some(([, child]) => holdsKeys(child, root))
}

function values(raw: SchemaNode, root: SchemaNode): string {
  const node = resolve(raw, root)
  const kind = kindWords[definitionName(raw) ?? '']
  if (kind !== undefined) return kind
  const { enum: choices, const: only, oneOf, items, additionalProperties, type } = node
  if (Array.isArray(choices)) return choices.map(code).join(', ')
  if (only !== undefined) return code(only)
  if (Array.isArray(oneOf)) return [...new Set((oneOf as SchemaNode[]).map((branch) => values(branch, root)))].join(' or ')
  if (type === 'array') return `list of ${values((items ?? {}) as SchemaNode, root)}`
  if (type === 'object')
    return node['properties'] === undefined && additionalProperties !== undefined
      ? `map of ${values(additionalProperties as SchemaNode, root)}`
      : 'map'
  return node['format'] === 'date'
    ? 'date'
    : [type]
        .flat()
        .map((each) => typeWords[String(each)] ?? String(each))
        .join(' or ')
}

const kindWords: Readonly<Record<string, string>> = {
  Condition: 'condition',
  MetricCondition: 'limit',
  SuccessCriterion: 'limit or map',
  Members: 'teams and people',
  ReleaseClass: 'release class',
  Name: 'name',
  Duration: 'duration',
  Ratio: 'share',
  Retention: 'long duration',
  RecurrenceRule: 'recurrence rule',
  RoleName: 'role',
  BoardName: 'board',
  GateName: 'gate',
  RolloutName: 'rollout',
  WindowName: 'window',
  EnvironmentName: 'environment',
  SloName: 'objective',
  SetName: 'set',
}
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  undefined: 'anything',
}

function presetSection(): string {
  const files = readdirSync(join(schemaFolder, 'presets')).filter((file) => file.endsWith('.yml'))
  const ladder = ['starter', 'standard', 'regulated']
  const sets = files
    .map((file) => file.replace('.yml', ''))
    .filter((name) => !ladder.includes(name))
    .toSorted()
  const rows = [...ladder, ...sets].map((name) => {
    const text = readFileSync(join(schemaFolder, 'presets', `${name}.yml`), 'utf8')
    const comment = /^# (.*(?:\n# .*)*)/.exec(text)?.[1]?.replaceAll('\n# ', ' ') ?? ''
    const keys = [...text.matchAll(/^([a-z]+):/gm)]
      .map((match) => match[1] ?? '')
      .filter((key) => !['policy', 'roles', 'boards'].includes(key))
    return `| \`${name}\` | ${ladder.includes(name) ? '`preset`' : keys.map((key) => `\`${key}\``).join(', ')} | ${cell(comment.replace(`${name}: `, ''))} |`
  })
  const text = `A preset is a whole policy to start from: the file's keys are laid over it, maps key by key, gates, freezes, checks and communications by their
id or name, everything else replaced. Without \`preset\` only the defaults above hold. A set is started from with \`use: NAME\` in its section, or
stands as an item \`- { use: NAME }\` of \`gates\` and \`communications\`. All are plain policy files in \`schemas/presets/\`.`
  return `## Presets and sets\n\n${text}\n\n| name | for | content |\n|---|---|---|\n${rows.join('\n')}`
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text === '' ? '(empty)' : `\`${cell(text)}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
