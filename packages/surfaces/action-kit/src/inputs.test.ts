import { describe, expect, it } from 'vitest'
import type { InputSpec } from './input-spec.ts'
import { readInputs } from './inputs.ts'

const specs: readonly InputSpec[] = [
  { name: 'audience', kind: 'text', default: '', description: '' },
  { name: 'dry-run', kind: 'flag', default: 'false', description: '' },
  { name: 'fail-on', kind: 'choice', choices: ['fail', 'never'], default: 'fail', description: '' },
  { name: 'labels', kind: 'list', default: '', description: '' },
]
const read = (given: Record<string, string>) => readInputs(specs, (name) => given[name])

describe('readInputs', () => {
  it.each([
    { word: 'true', flag: true },
    { word: 'True', flag: true },
    { word: 'TRUE', flag: true },
    { word: 'false', flag: false },
    { word: '', flag: false },
  ])('reads the flag $word as $flag', ({ word, flag }) => {
    expect(read({ 'dry-run': word }).flag('dry-run')).toBe(flag)
  })

  it.each(['yes', '1', 'tRuE', 'on'])('refuses the flag %s, which YAML 1.2 does not know', (word) => {
    expect(() => read({ 'dry-run': word })).toThrow(
      expect.objectContaining({ code: 'input/not-a-flag', hint: expect.stringContaining('dry-run: true') }),
    )
  })

  it('refuses a word that is no choice and lists the choices', () => {
    expect(() => read({ 'fail-on': 'always' })).toThrow(
      expect.objectContaining({ code: 'input/not-a-choice', hint: expect.stringContaining('fail, never') }),
    )
  })

  it('takes blank text as not given', () => {
    expect(read({ audience: '  ' }).text('audience')).toBeUndefined()
  })

  it('splits a list at commas and line breaks and drops the empty parts', () => {
    expect(read({ labels: 'a, b\n\nc,' }).list('labels')).toEqual(['a', 'b', 'c'])
  })

  it('does not answer for an input that nobody declared', () => {
    expect(() => read({}).text('audiense')).toThrow('no input is called audiense')
  })
})
