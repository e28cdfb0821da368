import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitNotes } from './fit-notes.ts'
import { notesOf } from './judged-messages.ts'
import { joinNotes, renderNotes } from './render-markdown.ts'
import type { RenderedNotes } from './render-markdown.ts'

const fullNotes = 'https://github.com/acme/shop/releases/download/v1/notes.md'
const commits = (type: string, count: number, detail = '') =>
  Array.from({ length: count }, (_, index) => `${type}: change ${index}${detail}`)
const notes = (messages: readonly string[]) => renderNotes(notesOf(messages, { policy: { contributors: false } }))

it('leaves short notes alone', () => {
  const short = notes(['feat: a'])
  expect(fitNotes(short, { fullNotes })).toEqual({ text: joinNotes(short), full: null, cutSections: [] })
})

it('cuts whole sections from the end and says where the rest is', () => {
  const long = notes([...commits('feat!', 2), ...commits('feat', 5), ...commits('fix', 50)])
  const { text, full, cutSections } = fitNotes(long, { maxCharacters: 2000, fullNotes })
  expect(cutSections).toEqual(['fix'])
  expect(text).toContain('### Features')
  expect(text).not.toContain('### Fixes')
  expect(text.endsWith(`\n\n**Cut to fit**: Fixes. All of it: [full notes](${fullNotes})\n`)).toBe(true)
  expect(full).toBe(joinNotes(long))
})

it('never drops the breaking section for a smaller one', () => {
  const long = notes([...commits('feat!', 12), 'fix: a'])
  const { text, cutSections } = fitNotes(long, { maxCharacters: 1000, fullNotes: 'notes.md' })
  expect(cutSections).toEqual(['breaking', 'fix'])
  expect(text).toContain('### Breaking changes\n\n- change 0 (')
  expect(text.endsWith('**Cut to fit**: Breaking changes (in part), Fixes. All of it: `notes.md`\n')).toBe(true)
})

it('writes an entry that is too long without its detail', () => {
  const long = notes([`feat!: a\n\nBREAKING CHANGE: ${'x'.repeat(5000)}`, 'feat!: b'])
  const { text } = fitNotes(long, { maxCharacters: 1000, fullNotes })
  expect(text).toContain('- a (')
  expect(text).toContain('- b (')
  expect(text).not.toContain('xxx')
})

it('refuses a limit below its own frame', () => {
  expect(() => fitNotes(notes(commits('feat', 9)), { maxCharacters: 100, fullNotes })).toThrow('cannot be cut to 100')
})

const block = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((text) => text.replace(/\s/g, '-'))
const section = fc.record({
  key: block,
  title: block,
  heading: block,
  entries: fc.array(fc.record({ line: block, detail: fc.oneof(fc.constant(''), block) }), { minLength: 1, maxLength: 12 }),
})
const anyNotes: fc.Arbitrary<RenderedNotes> = fc.record({
  opening: fc.array(block, { maxLength: 1 }),
  sections: fc.array(section, { minLength: 1, maxLength: 5 }),
  closing: fc.array(block, { maxLength: 1 }),
})

it('never exceeds the limit, keeps whole sections in order, and begins with the first', () => {
  fc.assert(
    fc.property(anyNotes, fc.integer({ min: 700, max: 1500 }), (parts, maxCharacters) => {
      const { text, full, cutSections } = fitNotes(parts, { maxCharacters, fullNotes: 'notes.md' })
      expect(text.length).toBeLessThanOrEqual(maxCharacters)
      expect(full).toBe(joinNotes(parts).length <= maxCharacters ? null : joinNotes(parts))
      const kept = parts.sections.slice(0, parts.sections.length - cutSections.length)
      const whole = joinNotes({ ...parts, sections: kept, closing: [] }).trimEnd()
      expect(text.startsWith(whole)).toBe(true)
      expect(text).toContain(parts.sections[0]?.entries[0]?.line)
    }),
    { numRuns: 1000 },
  )
})
