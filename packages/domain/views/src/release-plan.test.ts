import type { Result } from '@locktender/contracts'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRendered } from './github-oracle.ts'
import { hostileText } from './hostile-text.ts'
import { releasePlanComment } from './release-plan-comment.ts'
import { releasePlanPage } from './release-plan-page.ts'
import { releasePlanSummary } from './release-plan-summary.ts'
import { dutyWord, planHeadline, releasePlanText } from './release-plan-text.ts'
import { sampleDuty, samplePlan } from './release-plan.fixture.ts'

const told = (text = 'words'): Pick<Result, 'verdict' | 'reasons'> => ({
  verdict: 'fail',
  reasons: [{ code: 'class/too-low', message: text, rule: text, at: { file: text, line: 3 } }],
})
const page = (text: string, data: ReleasePlanData): string =>
  releasePlanPage({ ...told(text), subject: { repository: text, commit: text }, at: '2026-11-21T10:00:00Z' }, data)

describe('the headline', () => {
  it.each([
    { because: 'a pull request', more: {}, says: 'Merging releases 1.1.0 (minor)' },
    { because: 'a release', more: { preview: false }, says: 'Release plan of 1.1.0 (minor)' },
    { because: 'several packages', more: { next: null }, says: 'Merging releases 2 packages (minor)' },
    { because: 'nothing', more: { release: false }, says: 'Merging releases nothing' },
    { because: 'nothing on main', more: { release: false, preview: false }, says: 'Nothing is released' },
  ])('of $because is $says', ({ more, says }) => {
    expect(planHeadline(samplePlan('x', more))).toBe(says)
  })
})

describe('a duty', () => {
  it.each([
    { because: 'nobody has done it', more: {}, word: 'to do' },
    { because: 'its fact is settled', more: { state: 'met' }, word: 'there' },
    { because: 'its check has succeeded', more: { seen: { state: 'pass', message: '', url: null } }, word: 'there' },
    { because: 'its check has failed', more: { seen: { state: 'fail', message: '', url: null } }, word: 'failing' },
    { because: 'its check still runs', more: { seen: { state: 'unknown', message: '', url: null } }, word: 'to do' },
    { because: 'what must be there is not', more: { state: 'missing', seen: { state: 'pass', message: '', url: null } }, word: 'missing' },
  ] as const)('is $word: $because', ({ more, word }) => {
    expect(dutyWord(sampleDuty(more))).toBe(word)
  })
})

describe.each([
  ['the comment', (text: string, data: ReleasePlanData) => readRendered(releasePlanComment(told(text), data)).text],
  ['the summary', (text: string, data: ReleasePlanData) => readRendered(releasePlanSummary(told(text), data)).text],
  ['the text', (text: string, data: ReleasePlanData) => releasePlanText(told(text), data)],
  ['the page', page],
] as const)('%s', (_name, render) => {
  it.each([
    'Merging releases 1.1.0 (minor)',
    'class/too-low',
    '1.0.0 → 1.1.0',
    'confidence medium',
    '40',
    'opens at 2027-01-05 09:00 Europe/Berlin',
    '1 of product-owner must say yes',
    'types.minor.approve.product-owner',
    'is reviewed',
    'changes are requested by eve',
  ])('tells %s', (part) => {
    expect(render('words', samplePlan())).toContain(part)
  })

  it('is the same for the same plan', () => {
    expect(render('words', samplePlan())).toBe(render('words', samplePlan()))
  })
})

describe('what people wrote', () => {
  it.each([
    ['the comment', releasePlanComment],
    ['the summary', releasePlanSummary],
  ] as const)('does nothing in %s', (_, render) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { elements, addresses, live } = readRendered(render(told(text), samplePlan(text)))
        expect(elements.filter((name) => ['script', 'img', 'iframe', 'svg', 'style', 'h1'].includes(name))).toEqual([])
        expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
        expect(live).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is text alone in the page', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tags = page(text, samplePlan(text)).match(/<[a-z!/][^>]*>/gi) ?? []
        expect(tags).toEqual(page('words', samplePlan()).match(/<[a-z!/][^>]*>/gi))
      }),
      { numRuns: 150 },
    )
  })

  it('commands no terminal and no runner', () => {
    const text = releasePlanText(told('a\n::error::x\u001B[31m'), samplePlan('a\n::error::x\u001B[31m\u202E'))
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(text).not.toMatch(/[\u001B\u202E]/)
  })
})

describe('the comment', () => {
  it('fits into what GitHub takes, and says what is left out', () => {
    const many = Array.from({ length: 400 }, (_, index) => sampleDuty({ id: `gate:${index}`, what: 'ä'.repeat(1000) }))
    const late = Array.from({ length: 300 }, () => ({ sha: 'e'.repeat(40), header: '@a '.repeat(300), change: null }))
    const data = samplePlan('x'.repeat(2000), { duties: many, scope: { frozen: 'x', dueAt: null, late }, excerpt: 'y'.repeat(5000) })
    const comment = releasePlanComment(told('z'.repeat(5000)), data)
    expect(comment.length).toBeLessThan(65_000)
    expect(comment).toMatch(/more (in the result file|parts in the summary of the run)\./)
  })

  it('names rules on the error budget that were left out', () => {
    expect(releasePlanComment(told(), samplePlan())).toContain('left out of this preview: `risk.points[3]`')
  })
})
