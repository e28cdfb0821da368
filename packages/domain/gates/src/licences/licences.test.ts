import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item, only, report } from '../gate-input.fixture.ts'
import { countLicences } from './count-licences.ts'
import { judgeLicence } from './judge-licence.ts'
import { parseExpression } from './parse-expression.ts'

const deny = { deny: ['AGPL-*', 'GPL-*'] }
const allow = { allow: ['MIT', 'Apache-2.0', 'BSD-*'] }
const classpath = { deny: ['GPL-*'], allow: ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0'] }

describe('a licence', () => {
  it.each([
    { text: 'MIT', rules: deny, verdict: 'accepted', because: 'SPDX knows it and nobody denies it' },
    { text: 'mit', rules: deny, verdict: 'accepted', because: 'identifiers have no case' },
    { text: 'GPL-3.0', rules: deny, verdict: 'denied', because: 'a pattern holds' },
    { text: 'GPL-2.0+', rules: { deny: ['GPL-2.0-or-later'] }, verdict: 'denied', because: 'it is the old name' },
    { text: 'GPL-2.0', rules: { deny: ['GPL-2.0-only'] }, verdict: 'denied', because: 'it is the old name' },
    { text: 'GPL-2.0-only', rules: { deny: ['GPL-2.0'] }, verdict: 'denied', because: 'the rule has the old name' },
    { text: 'LGPL-2.1', rules: deny, verdict: 'accepted', because: 'another family is meant' },
    { text: 'GPLv3', rules: deny, verdict: 'unjudged', because: 'SPDX does not know it' },
    { text: 'Apache License 2.0', rules: deny, verdict: 'unjudged', because: 'free text is no expression' },
    { text: 'Apache License 2.0', rules: { allow: ['Apache License 2.0'] }, verdict: 'accepted', because: 'it is named word for word' },
    { text: 'Our own terms', rules: { deny: ['our own *'] }, verdict: 'denied', because: 'it is named by its beginning' },
    { text: 'NOASSERTION', rules: deny, verdict: 'unjudged', because: 'nothing is said' },
    { text: '(none)', rules: deny, verdict: 'unjudged', because: 'nothing is said' },
    { text: 'MIT OR GPL-3.0-only', rules: deny, verdict: 'accepted', because: 'one may choose' },
    { text: 'MIT AND GPL-3.0-only', rules: deny, verdict: 'denied', because: 'both hold' },
    { text: 'MIT AND Foo-1.0', rules: deny, verdict: 'unjudged', because: 'one is not known' },
    { text: 'Foo-1.0 OR GPL-3.0-only', rules: deny, verdict: 'unjudged', because: 'neither is accepted' },
    { text: '(MIT OR AGPL-3.0-only) AND Apache-2.0', rules: deny, verdict: 'accepted', because: 'brackets bind' },
    { text: 'MIT OR AGPL-3.0-only AND GPL-2.0-only', rules: deny, verdict: 'accepted', because: 'AND binds before OR' },
    { text: 'GPL-2.0-only WITH Classpath-exception-2.0', rules: deny, verdict: 'denied', because: 'nobody accepts the exception' },
    { text: 'GPL-2.0-only WITH Classpath-exception-2.0', rules: classpath, verdict: 'accepted', because: 'the exception is named' },
    { text: 'GPL-2.0 WITH Classpath-exception-2.0', rules: classpath, verdict: 'accepted', because: 'it is the old name' },
    { text: 'GPL-2.0-only WITH GCC-exception-3.1', rules: classpath, verdict: 'denied', because: 'another exception is named' },
    { text: 'BSD-3-Clause', rules: allow, verdict: 'accepted', because: 'a pattern holds' },
    { text: 'ISC', rules: allow, verdict: 'unjudged', because: 'no rule names it' },
    { text: 'Apache-2.0+', rules: deny, verdict: 'accepted', because: 'a later one is as well known' },
    { text: 'AGPL-3.0', rules: { deny: ['AGPL-3.0-only'] }, verdict: 'denied', because: 'it is the old name' },
    { text: 'LGPL-2.1+', rules: { deny: ['LGPL-2.1-or-later'] }, verdict: 'denied', because: 'it is the old name' },
    { text: 'GFDL-1.3-invariants', rules: deny, verdict: 'accepted', because: 'SPDX knows it as GFDL-1.3-invariants-only' },
    { text: 'LicenseRef-GPL-2.0', rules: { deny: ['LicenseRef-GPL-2.0-only'] }, verdict: 'unjudged', because: 'that is no old name' },
    { text: 'GPL-2.0-only', rules: { deny: ['GPL-2*'] }, verdict: 'denied', because: 'a pattern may end in a number' },
    { text: 'mit or gpl-3.0-only', rules: deny, verdict: 'accepted', because: 'operators may be small' },
    { text: 'Apache License 2.0 ', rules: { allow: ['MIT', 'Apache License 2.0'] }, verdict: 'accepted', because: 'blanks around it go' },
    { text: 'Our own terms', rules: { deny: ['MIT', 'our own terms'] }, verdict: 'denied', because: 'one of several rules names it' },
    { text: 'LicenseRef-acme', rules: deny, verdict: 'unjudged', because: 'only a rule can know it' },
    { text: 'LicenseRef-acme', rules: { allow: ['LicenseRef-acme'] }, verdict: 'accepted', because: 'a rule knows it' },
  ])('$text is $verdict, because $because', ({ text, rules, verdict }) => {
    expect(judgeLicence(text, rules)).toBe(verdict)
  })

  it.each([
    '',
    ' ',
    'AND',
    'MIT AND',
    'OR MIT',
    'MIT MIT',
    '(MIT',
    'MIT)',
    'MIT WITH',
    'MIT WITH AND',
    'MIT AND/OR X',
    'MIT,X',
    '()',
    'MIT\u0000',
  ])('%j is no expression', (text) => {
    expect(parseExpression(text)).toBeUndefined()
  })

  it.each([
    { text: 'MIT or Apache-2.0', expression: { any: [{ licence: 'MIT' }, { licence: 'Apache-2.0' }] } },
    { text: 'MIT and ISC and Zlib', expression: { all: [{ licence: 'MIT' }, { licence: 'ISC' }, { licence: 'Zlib' }] } },
    { text: 'GPL-2.0-only with GCC-exception-3.1', expression: { licence: 'GPL-2.0-only', exception: 'GCC-exception-3.1' } },
    { text: '( MIT )', expression: { licence: 'MIT' } },
    { text: 'MIT Or ISC', expression: undefined },
    { text: '(MIT OR ISC', expression: undefined },
    { text: 'WITH', expression: undefined },
  ])('$text is $expression', ({ text, expression }) => {
    expect(parseExpression(text)).toEqual(expression)
  })

  it('is read up to 2,000 characters and 32 brackets', () => {
    const inBrackets = (count: number) => parseExpression(`${'('.repeat(count)}MIT${')'.repeat(count)}`)
    expect([inBrackets(32), inBrackets(33)]).toEqual([{ licence: 'MIT' }, undefined])
    expect(parseExpression('M'.repeat(2000))).toEqual({ licence: 'M'.repeat(2000) })
    expect(parseExpression('M'.repeat(2001))).toBeUndefined()
  })

  it('is read in time and depth', () => {
    expect(parseExpression(`${'('.repeat(30)}MIT${')'.repeat(30)}`)).toEqual({ licence: 'MIT' })
    expect(parseExpression(`${'('.repeat(900)}MIT${')'.repeat(900)}`)).toBeUndefined()
    expect(parseExpression('MIT OR '.repeat(400))).toBeUndefined()
  })

  it('obeys the lattice of its parts', () => {
    const order = ['denied', 'unjudged', 'accepted']
    const anyLicence = fc.constantFrom('MIT', 'GPL-3.0-only', 'Foo', 'Apache-2.0')
    const rank = (text: string): number => order.indexOf(judgeLicence(text, deny))
    fc.assert(
      fc.property(anyLicence, anyLicence, anyLicence, (a, b, c) => {
        expect(rank(`${a} OR ${b}`)).toBe(Math.max(rank(a), rank(b)))
        expect(rank(`${a} AND ${b}`)).toBe(Math.min(rank(a), rank(b)))
        expect(rank(`${a} AND (${b} OR ${c})`)).toBe(rank(`(${a} AND ${b}) OR (${a} AND ${c})`))
      }),
    )
  })
})

describe('the licences of a bill of materials', () => {
  const policy = 'gates: [ { id: licences, require: "denied == 0", licence-rules: { deny: ["GPL-*"] } } ]'
  const bill = (measurements: Record<string, number>) => [
    item('bom.json', report({ 'sbom.components': 9, ...measurements }, { format: 'cyclonedx' })),
  ]

  it.each([
    {
      because: 'all are accepted',
      measurements: { 'licences.id.MIT': 8, 'licences.expression.MIT OR GPL-3.0-only': 1 },
      state: 'pass',
      code: 'gate/holds',
    },
    { because: 'one is denied', measurements: { 'licences.id.MIT': 8, 'licences.id.GPL-3.0-only': 1 }, state: 'fail', code: 'gate/fails' },
    {
      because: 'one is free text',
      measurements: { 'licences.id.MIT': 8, 'licences.name.Our own': 1 },
      state: 'unknown',
      code: 'licence/unjudged',
    },
    {
      because: 'one is denied and one free text',
      measurements: { 'licences.id.GPL-2.0': 1, 'licences.name.Our own': 1 },
      state: 'fail',
      code: 'gate/fails',
    },
    {
      because: 'a component has none',
      measurements: { 'licences.id.MIT': 8, 'sbom.components-without-licence': 1 },
      state: 'unknown',
      code: 'licence/unjudged',
    },
    {
      because: 'what is concluded goes before',
      measurements: { 'licences.concluded.MIT': 9, 'licences.declared.GPL-2.0': 9 },
      state: 'pass',
      code: 'gate/holds',
    },
    {
      because: 'nothing is concluded',
      measurements: { 'licences.concluded.NOASSERTION': 9, 'licences.declared.GPL-2.0': 9 },
      state: 'fail',
      code: 'gate/fails',
    },
    { because: 'there is no component', measurements: {}, state: 'pass', code: 'gate/holds' },
  ])('are $state when $because', async ({ measurements, state, code }) => {
    expect(await only(policy, { evidence: bill(measurements as unknown as Record<string, number>) })).toMatchObject({ state, code })
  })

  it.each([
    { because: 'a report that says nothing of licences is beside the bill', numbers: {}, state: 'pass' },
    { because: 'there is no bill but a report with licences', numbers: { 'licences.name.GPL-3.0-only': 1 }, isBill: false, state: 'fail' },
    { because: 'no report says anything of licences', numbers: {}, isBill: false, state: 'unknown' },
  ])('are $state when $because', async ({ numbers, isBill = true, state }) => {
    const other = item('t.json', report({ 'vulnerabilities.trivy.total': 0, ...numbers }, { format: 'trivy' }))
    const evidence = isBill ? [...bill({}), other] : [other]
    expect(await only(policy, { evidence })).toMatchObject({ state })
  })

  it.each<{ because: string; numbers: Record<string, number>; count: object | undefined }>([
    { because: 'nothing is said', numbers: { 'tests.total': 1 }, count: undefined },
    { because: 'there is no component', numbers: { 'sbom.components': 0 }, count: { denied: 0, unjudged: 0, unjudgedTexts: [] } },
    {
      because: 'licences come in every kind',
      numbers: {
        'licences.id.GPL-2.0-only': 2,
        'licences.name.Our own': 3,
        'licences.expression.Foo AND MIT': 4,
        'licences.concluded.MIT': 9,
      },
      count: { denied: 2, unjudged: 7, unjudgedTexts: ['Our own', 'Foo AND MIT'] },
    },
    {
      because: 'a number is 0',
      numbers: { 'licences.name.Our own': 0, 'sbom.components': 1, 'sbom.components-without-licence': 0 },
      count: { denied: 0, unjudged: 0, unjudgedTexts: [] },
    },
    {
      because: 'some licences are concluded',
      numbers: { 'licences.concluded.NONE': 1, 'licences.concluded.MIT': 1, 'licences.declared.GPL-2.0-only': 5 },
      count: { denied: 0, unjudged: 1, unjudgedTexts: ['NONE'] },
    },
    {
      because: 'none is concluded of any component',
      numbers: { 'licences.concluded.MIT': 0, 'licences.declared.GPL-2.0-only': 5 },
      count: { denied: 5, unjudged: 0, unjudgedTexts: [] },
    },
    {
      because: 'components have none',
      numbers: { 'licences.id.MIT': 1, 'sbom.components-without-licence': 2 },
      count: { denied: 0, unjudged: 2, unjudgedTexts: ['(none)'] },
    },
  ])('are counted when $because', ({ numbers, count }) => {
    expect(countLicences([item('bom.json', report(numbers))], { deny: ['GPL-*'] })).toEqual(count)
  })

  it('are shown once, however many components and reports have them', () => {
    const two = ['a', 'b'].map((path) => item(path, report({ 'licences.name.Our own': 2 })))
    expect(countLicences(two, { deny: ['GPL-*'] })).toEqual({ denied: 0, unjudged: 4, unjudgedTexts: ['Our own'] })
  })

  it('are not known without a rule or a bill', async () => {
    expect((await only('gates: [ { licences: "denied == 0" } ]', { evidence: bill({}) })).state).toBe('unknown')
    expect((await only(policy)).state).toBe('unknown')
  })
})
