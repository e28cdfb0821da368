import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultSections, documentKeys, sectionTitle, shownKeys } from './sections.ts'

it('has the default of the policy schema', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../schemas/release-policy.schema.json'), 'utf8'))
  expect(Object.entries(defaultSections)).toEqual(Object.entries(schema.$defs.Notes.properties.sections.default))
})

const last = ['dependencies', 'config', 'known-issues', 'known-exclusions']

it.each<[Record<string, string>, string[], string]>([
  [{}, ['breaking', 'security', 'feat', 'fix', 'perf', 'revert', ...last], 'the defaults'],
  [{ feat: 'New' }, ['breaking', 'security', 'feat', ...last], 'what must not be lost is always there'],
  [
    { config: 'C', feat: 'F', security: 'S', breaking: 'B' },
    ['breaking', 'config', 'feat', 'security', 'dependencies', 'known-issues', 'known-exclusions'],
    'the policy orders all but breaking',
  ],
])('shows for %j the keys %j: %s', (sections, keys) => {
  expect(shownKeys(Object.keys(sections).length === 0 ? {} : { sections })).toEqual(keys)
})

it('adds the keys only an audience reads at the end', () => {
  expect(documentKeys({ sections: { feat: 'F' }, audiences: { all: ['feat', 'ci'] } }).at(-1)).toBe('ci')
})

it.each([
  ['feat', 'New', 'the policy names it'],
  ['fix', 'Fixes', 'the usual name'],
  ['config', 'Configuration', 'a section of footers'],
  ['ci', 'Ci', 'nobody named it'],
  ['toString', 'ToString', 'a key is not a property of something else'],
])('heads %s with %j: %s', (key, title) => {
  expect(sectionTitle(key, { sections: { feat: 'New' } })).toBe(title)
})
