import type { DoctorData, DoctorFinding } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doctorPage } from './doctor-page.ts'
import { doctorSummary } from './doctor-summary.ts'
import { doctorHeadline, doctorText } from './doctor-text.ts'
import { readRendered } from './github-oracle.ts'
import { hostileText } from './hostile-text.ts'

const finding = (more: Partial<DoctorFinding> = {}): DoctorFinding => ({
  code: 'settings/tag-unprotected',
  kind: 'drift',
  setting: 'Settings › Rules › Rulesets',
  message: 'No active ruleset says "Restrict deletions" for version tags.',
  mend: 'Add it to an active ruleset.',
  rule: 'versioning.tag',
  ...more,
})
const data = (more: Partial<DoctorData> = {}): DoctorData => ({
  defaultBranch: 'main',
  findings: [finding()],
  counts: { drift: 1, unknown: 0, advice: 0 },
  degraded: [{ feature: 'roles that are teams', instead: 'Nobody has such a role.', grant: 'An App with Members: read.' }],
  rights: { actions: 'read', contents: 'write' },
  ...more,
})
const result = { subject: { repository: 'acme/shop', commit: 'c'.repeat(40) }, verdict: 'fail' as const, at: '2026-11-20T12:00:00Z' }

describe('the settings of a repository', () => {
  it.each([
    { counts: { drift: 0, unknown: 0, advice: 0 }, degraded: [], line: 'no setting has drifted' },
    { counts: { drift: 1, unknown: 2, advice: 1 }, degraded: [], line: '1 setting has drifted, 2 could not be read, 1 piece of advice' },
    {
      counts: { drift: 3, unknown: 0, advice: 2 },
      degraded: data().degraded,
      line: '3 settings have drifted, 2 pieces of advice; 1 feature does less with this token',
    },
  ])('are told in one line: $line', ({ counts, degraded, line }) => {
    expect(doctorHeadline(data({ counts, degraded }))).toBe(line)
  })

  it('are told on each surface with what to change, and what does less', () => {
    for (const text of [doctorText(data()), doctorSummary(result, data()), doctorPage(result, data())])
      for (const part of ['Settings › Rules › Rulesets', 'Add it to an active ruleset.', 'roles that are teams', 'Members: read'])
        expect(text).toContain(part)
    expect(doctorPage(result, data())).toContain('actions: read, contents: write')
    expect(doctorPage(result, data({ rights: null }))).toContain('They could not be seen.')
  })

  it('bring no text to life', () => {
    const cells = new Set('p strong code a span table thead tbody tr th td'.split(' '))
    const known = new Set('html head meta title style body header main section h1 h2 p ul li span strong code'.split(' '))
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = data({
          defaultBranch: text,
          findings: [finding({ setting: text, message: text, mend: text, code: text, rule: text })],
          degraded: [{ feature: text, instead: text, grant: text }],
        })
        const { live, elements } = readRendered(doctorSummary(result, hostile))
        expect(live).toEqual([])
        expect(elements.filter((name) => !cells.has(name))).toEqual([])
        const given = { ...result, subject: { ...result.subject, repository: text } }
        const page = doctorPage(given, hostile).replace(/<style>[^]*<\/style>/, '')
        expect([...page.matchAll(/<([a-z0-9]+)/gi)].map((match) => match[1] ?? '').filter((tag) => !known.has(tag))).toEqual([])
        expect(doctorText(hostile).split('\n')).toHaveLength(6)
      }),
      { numRuns: 300 },
    )
  })

  it('are cut where they are too many, and that is said', () => {
    const findings = Array.from({ length: 600 }, () => finding())
    expect(doctorText(data({ findings }))).toContain('and 500 more')
    expect(doctorSummary(result, data({ findings }))).toContain('540 more in the result file.')
    expect(doctorPage(result, data({ findings }))).toContain('100 more in the result file.')
  })
})
