import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolve, type SchemaNode } from '../union-branches.ts'
import { readChapters, readTopics } from './read-coverage.ts'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(root, 'schemas/release-policy.schema.json'), 'utf8')) as SchemaNode
const presets = globSync('schemas/presets/*.yml', { cwd: root }).map((file) => basename(file, '.yml'))
const rows = readChapters().flatMap((chapter) => chapter.rows)
const topics = readTopics()

/** Whether the policy has a key: `types.major.approve`, `gates[].require`, `rollouts.NAME[].to`. */
function hasKey(path: string): boolean {
  const steps = path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), '[]'] : [step]))
  let nodes: readonly SchemaNode[] = [schema]
  for (const step of steps) nodes = nodes.flatMap((node) => alternatives(node)).flatMap((node) => child(node, step))
  return nodes.length > 0
}

function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const whole = resolve(node, schema)
  const { oneOf } = whole
  return Array.isArray(oneOf) ? (oneOf as SchemaNode[]).flatMap((branch) => alternatives(branch)) : [whole]
}

function child({ items, additionalProperties: any, properties = {} }: SchemaNode, step: string): readonly SchemaNode[] {
  const found = step === '[]' ? items : step === 'NAME' ? any : (properties as Record<string, unknown>)[step]
  return found !== null && typeof found === 'object' ? [found as SchemaNode] : []
}

describe('a row of the coverage', () => {
  it('exists for every row of the lists of demands, once and in order', () => {
    const counts = { P: 43, G: 30, V: 14, R: 19, H: 15, B: 12, C: 9, K: 10, L: 10, U: 12, F: 21, X: 35 }
    const wanted = Object.entries(counts).flatMap(([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`))
    expect(rows.map(({ id }) => id)).toEqual(wanted)
  })

  it.each(rows.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const)))('%s names the key %s, which the policy has', (_, key) => {
    expect(hasKey(key)).toBe(true)
  })

  it.each(
    rows.flatMap(({ id, tests }) => Object.entries(tests).flatMap(([file, names]) => names.map((name) => [id, file, name] as const))),
  )('%s names a test of %s that is there: %s', (_, file, name) => {
    expect(file).toMatch(/\.(?:test|fixture)\.ts$/)
    expect(readFileSync(join(root, file), 'utf8')).toContain(`'${name}'`)
  })

  it.each(rows.flatMap(({ id, views }) => views.map((view) => [id, view] as const)))('%s names the view %s, which is there', (_, view) => {
    expect(existsSync(join(root, view))).toBe(true)
  })

  it.each(rows)('$id is proved, or says what is missing', ({ tests, open }) => {
    expect(Object.keys(tests).length > 0 || open !== undefined).toBe(true)
  })

  it('is not fooled by a key that the policy does not have', () => {
    expect(['types.major.aprove', 'gates.require', 'rollouts.NAME.to', 'nothing'].filter((key) => hasKey(key))).toEqual([])
  })
})

describe('a topic with different numbers', () => {
  it.each(topics.flatMap(({ id, sets }) => sets.map((set) => [id, set] as const)))('%s names the set %s, which is there', (_, set) => {
    expect(presets).toContain(set)
  })

  it.each(topics.flatMap(({ id, leftOut }) => Object.keys(leftOut).map((name) => [id, name] as const)))(
    '%s leaves out %s, which would be a set or key of the policy otherwise',
    (id, name) => {
      const stands = topics.find((topic) => topic.id === id)
      expect(stands?.sets).not.toContain(name)
    },
  )
})
