import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelWorld } from '../model-world.fixture.ts'
import { workflowCall } from './workflow-call.ts'

const view = new ModelWorld().view ?? expect.fail('no view')
const facts = { view, target: { sha256: 'd'.repeat(64), tag: 'v1.0.0' }, code: 'canary/fail', choice: 'roll-back' } as const
const filled = (text: string, more: object = {}): string | undefined =>
  workflowCall({ workflow: 'undo.yml', inputs: { text } }, { ...facts, ...more }).inputs['text']

describe('workflowCall', () => {
  it.each([
    { text: '{previous.tag}', is: 'v1.0.0' },
    { text: 'to {previous.digest}!', is: `to sha256:${'d'.repeat(64)}!` },
    { text: '{release} {version} {reason-code}', is: '1.1.0 1.1.0 canary/fail' },
    { text: '{operation}', is: '1.1.0/1/roll-back' },
    { text: '{"a": 1}', is: '{"a": 1}' },
    { text: '', is: '' },
  ])('fills $text in', ({ text, is }) => {
    expect(filled(text)).toBe(is)
  })

  it('does not read placeholders in the values that it fills in', () => {
    expect(filled('{previous.tag}', { target: { sha256: 'd'.repeat(64), tag: '{release}$&' } })).toBe('{release}$&')
  })

  it('names what nothing is known for', () => {
    const call = workflowCall(
      { workflow: 'undo.yml', inputs: { a: '{previous.tag}', b: '{previous.tag}{release}' } },
      { ...facts, target: { sha256: 'd'.repeat(64) } },
    )
    expect(call.missing).toEqual(['{previous.tag}'])
  })

  it('leaves text without a placeholder as it is, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll('{', '(')
        expect(filled(plain)).toBe(plain)
        expect(filled(text)).toBe(filled(text))
      }),
    )
  })
})
