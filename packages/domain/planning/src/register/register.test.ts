import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointedAt } from '../document/pointed-at.fixture.ts'
import { noonMs } from '../plan-input.fixture.ts'
import { assessRegister, scoreOf } from './assess-register.ts'
import { parseRegister, registerKeys } from './parse-register.ts'

const risk = (changes: Record<string, string | undefined> = {}): string => {
  const entry = {
    id: 'r1',
    kind: 'technical',
    risk: 'The migration may lock the table',
    probability: 'medium',
    impact: 'medium',
    mitigation: 'Run it in small steps',
    contingency: 'Stop it and go on tomorrow',
    owner: 'ana',
    ...changes,
  }
  return `risks:\n  - { ${Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }\n`
}

describe('a risk register', () => {
  it.each([
    ['', 'an empty file has no risks'],
    ['risks: []', 'an empty list has none'],
    [risk(), 'everything is there'],
    [risk({ status: 'mitigated', evidence: '"#12"' }), 'a mitigation is shown'],
    [risk({ status: 'accepted', 'accepted-by': 'bea', 'accepted-until': '2026-12-01' }), 'somebody else accepts it'],
  ])('reads %j, because %s', (text) => {
    expect(parseRegister(text, 'risks.yml').mistakes).toEqual([])
  })

  it.each([
    [risk({ owner: undefined }), 'register/missing-key', '{ id', 'an owner is mandatory'],
    [risk({ mitigation: undefined }), 'register/missing-key', '{ id', 'a mitigation is mandatory'],
    [risk({ mitigation: 'none' }), 'register/value', 'none', 'none is no mitigation'],
    [risk({ probability: 'hihg' }), 'register/value', 'hihg', 'the step is misspelt'],
    [risk({ ownr: 'ana' }), 'register/unknown-key', 'ownr', 'the key is misspelt'],
    [risk() + risk().replace('risks:\n', ''), 'register/duplicate-id', 'r1', 'an id stands twice'],
    [risk({ 'review-by': '2026-02-30' }), 'register/date', '2026-02-30', 'there is no such day'],
    [risk({ status: 'mitigated' }), 'register/missing-key', 'mitigated }', 'nothing shows the mitigation'],
    [
      risk({ status: 'accepted', 'accepted-by': 'Ana', 'accepted-until': '2026-12-01' }),
      'register/self-accepted',
      'Ana',
      'the owner accepts',
    ],
    ['risks: [', 'policy/yaml', '', 'it is no YAML'],
  ])('refuses %j as %s at %j, because %s', (text, code, place) => {
    const [first] = parseRegister(text, 'risks.yml').mistakes
    expect(first?.code).toBe(code)
    expect(first === undefined ? undefined : pointedAt(text, first).startsWith(place)).toBe(true)
  })

  it('knows the keys of its schema', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../../schemas/risk-register.schema.json'), 'utf8')
    const { properties, $defs } = JSON.parse(text) as { properties: object; $defs: { RegisteredRisk: { properties: object } } }
    expect(new Set(registerKeys)).toEqual(new Set([...Object.keys(properties), ...Object.keys($defs.RegisteredRisk.properties)]))
  })

  const assess = (text: string) => assessRegister(parseRegister(text, 'risks.yml'), noonMs, 'Europe/Berlin')

  it.each<[changes: Record<string, string | undefined>, objections: string[], warnings: string[], because: string]>([
    [{}, [], [], 'a medium risk is watched'],
    [{ probability: 'high', impact: 'high' }, ['risk/unmitigated'], [], 'high × high is not mitigated'],
    [{ probability: 'high', impact: 'high', status: 'mitigated', evidence: 'run' }, [], [], 'high × high is mitigated'],
    [
      { probability: 'high', impact: 'high', status: 'accepted', 'accepted-by': 'bea', 'accepted-until': '2027-01-01' },
      ['risk/unmitigated'],
      [],
      'acceptance is no mitigation',
    ],
    [
      { status: 'accepted', 'accepted-by': 'bea', 'accepted-until': '2026-11-19' },
      ['risk/acceptance-expired'],
      [],
      'the acceptance has run out',
    ],
    [{ status: 'accepted', 'accepted-by': 'bea', 'accepted-until': '2026-11-20' }, [], [], 'its last day holds'],
    [{ 'review-by': '2026-11-19' }, [], ['risk/review-overdue'], 'the review is a day late'],
    [{ 'review-by': '2026-10-21' }, [], ['risk/review-overdue'], 'the review is 30 days late'],
    [{ 'review-by': '2026-10-20' }, ['risk/review-overdue'], [], 'the review is 31 days late'],
    [{ status: 'closed', probability: 'high', impact: 'high', 'review-by': '2020-01-01' }, [], [], 'a closed risk is over'],
    [{ probability: 'high', contingency: undefined }, [], ['risk/no-contingency'], 'nobody knows what to do when it happens'],
  ])('with %j objects %j and warns %j, because %s', (changes, objections, warnings) => {
    const assessed = assess(risk(changes))
    expect(assessed.objections.map(({ code }) => code)).toEqual(objections)
    expect(assessed.warnings.map(({ code }) => code)).toEqual(warnings)
  })

  it('is a no-go exactly when an open risk is high × high, and scores what counts', () => {
    const rating = fc.constantFrom('low' as const, 'medium' as const, 'high' as const)
    const entry = fc.record({
      probability: rating,
      impact: rating,
      status: fc.constantFrom('open' as const, 'mitigated' as const, 'closed' as const),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const text = `risks:\n${entries.map((each, index) => risk({ ...each, id: `r${index}`, evidence: 'run' }).replace('risks:\n', '')).join('')}`
        const assessed = assess(entries.length === 0 ? '' : text)
        const open = entries.filter(({ status }) => status === 'open')
        expect(assessed.objections.length).toBe(open.filter((each) => scoreOf(each) === 9).length)
        expect(assessed.worstScore).toBe(Math.max(0, ...open.map(scoreOf)))
        expect(
          Object.values(assessed.matrix)
            .flatMap((row) => Object.values(row))
            .reduce((sum, count) => sum + count, 0),
        ).toBe(open.length)
        expect(assessed.risks.length).toBe(entries.length)
      }),
    )
  })
})
