import { Problem } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNeeds } from './read-needs.ts'

describe('the jobs that another one needs', () => {
  it('come in the order of their names, with the outputs that hand a result over', () => {
    const needs = {
      scan: { result: 'success', outputs: { 'gate-result': '{}', calendar_result: '[]', 'result-file': 'x', version: '1' } },
      build: { result: 'skipped', outputs: {} },
      gate: { result: 'failure', outputs: { result: '{"a":1}' } },
    }
    expect(readNeeds(JSON.stringify(needs))).toEqual([
      { name: 'build', result: 'skipped', results: [] },
      { name: 'gate', result: 'failure', results: [{ source: 'gate', job: 'gate', text: '{"a":1}' }] },
      {
        name: 'scan',
        result: 'success',
        results: [
          { source: 'scan.gate-result', job: 'scan', text: '{}' },
          { source: 'scan.calendar_result', job: 'scan', text: '[]' },
        ],
      },
    ])
  })

  it.each(['', '  \n', '{}'])('are none in %j', (text) => {
    expect(readNeeds(text)).toEqual([])
  })

  it.each([
    { because: 'it is cut off', text: '{"gate":{"result":"success"', code: 'results/invalid' },
    { because: 'it is a list', text: '[]', code: 'results/invalid' },
    { because: 'it is null', text: 'null', code: 'results/invalid' },
    { because: 'a job is none', text: '{"gate":1}', code: 'results/invalid' },
    { because: 'a job says not how it ended', text: '{"gate":{"outputs":{}}}', code: 'results/invalid' },
    { because: 'an output is no text', text: '{"gate":{"result":"success","outputs":{"result":{}}}}', code: 'results/invalid' },
    { because: 'the outputs are no map', text: '{"gate":{"result":"success","outputs":[]}}', code: 'results/invalid' },
    { because: 'a job has a name that none can have', text: '{"a b":{"result":"success"}}', code: 'results/invalid' },
    { because: 'it is longer than all outputs of a run', text: `"${'x'.repeat(50 * 1024 * 1024)}"`, code: 'results/too-large' },
    { because: 'it is nested without end', text: `${'['.repeat(200_000)}`, code: 'results/invalid' },
  ])('cannot be read when $because', ({ text, code }) => {
    expect(() => readNeeds(text)).toThrow(expect.objectContaining({ code }))
  })

  it('may be called what objects already have', () => {
    const [job] = readNeeds('{"__proto__":{"result":"success","outputs":{"__proto__":"x","result":"y"}}}')
    expect(job).toMatchObject({ name: '__proto__', result: 'success', results: [{ text: 'y' }] })
    expect(Object.hasOwn(Object.prototype, 'result')).toBe(false)
  })

  it('of any text are jobs or a named mistake', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          expect(Array.isArray(readNeeds(text))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
    )
  })
})
