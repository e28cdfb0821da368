import { describe, expect, it } from 'vitest'
import { commitsOf, planInput, policyOf } from '../plan-input.fixture.ts'
import type { PlanInput } from '../plan-input.ts'
import { judgeClass } from './judge-class.ts'
import { releaseClassNamed } from './release-class.ts'

const policy = policyOf('policy: 1\ntypes: { major: { breaking: refused } }').policy
const docs = [{ path: 'docs/guide.md', added: 1, deleted: 0 }]

describe('the class of a release', () => {
  it.each<{ because: string; given: Partial<PlanInput>; made: string | null; confidence: string; codes?: string[]; says?: RegExp }>([
    { because: 'the commits prove it', given: {}, made: 'minor', confidence: 'high', says: /feat → minor/ },
    { because: 'nothing is released', given: { part: null, commits: [] }, made: null, confidence: 'high', says: /No commit/ },
    { because: 'only documents are touched', given: { part: 'patch', files: docs }, made: 'docs', confidence: 'high', says: /documents/ },
    {
      because: 'one path is old code',
      given: { part: 'patch', files: [{ path: 'docs/a.md', oldPath: 'src/a.ts', added: 0, deleted: 0 }] },
      made: 'patch',
      confidence: 'high',
    },
    { because: 'a person said more', given: { declared: 'major' }, made: 'major', confidence: 'high', says: /declared major/ },
    { because: 'a person said less', given: { declared: 'patch' }, made: 'minor', confidence: 'high', codes: ['class/too-low'] },
    { because: 'a hotfix holds no feature', given: { branch: 'hotfix/pay' }, made: 'minor', confidence: 'high', codes: ['class/too-low'] },
    {
      because: 'the branch says so',
      given: { part: 'patch', branch: 'hotfix/pay', commits: commitsOf('fix: pay') },
      made: 'hotfix',
      confidence: 'high',
      says: /hotfix\/pay/,
    },
    {
      because: 'the policy refuses breaks',
      given: { part: 'major', commits: commitsOf('feat!: new') },
      made: 'major',
      confidence: 'high',
      codes: ['class/breaking-refused'],
    },
    {
      because: 'no commit tells of the break',
      given: { apiChange: 'breaking' },
      made: 'minor',
      confidence: 'high',
      codes: ['class/undeclared-break'],
    },
    {
      because: 'a commit tells of it, shifted before 1.0',
      given: { apiChange: 'breaking', commits: commitsOf('feat!: new') },
      made: 'minor',
      confidence: 'high',
    },
    {
      because: 'an unread commit may ask for more',
      given: { commits: commitsOf('feat: a', 'feat: b', 'fix: c', 'fix: d', 'wip') },
      made: 'minor',
      confidence: 'medium',
      says: /1 of 5/,
    },
    { because: 'most commits are unread', given: { commits: commitsOf('feat: a', 'wip', 'wip 2') }, made: 'minor', confidence: 'low' },
    {
      because: 'nothing could raise a major',
      given: { part: 'major', declared: 'major', commits: commitsOf('feat!: a', 'wip') },
      made: 'major',
      confidence: 'high',
      codes: ['class/breaking-refused'],
    },
    { because: 'paths are not known', given: { files: null }, made: 'minor', confidence: 'medium' },
    {
      because: 'the interface grows without a feature',
      given: { part: 'patch', apiChange: 'additive', commits: commitsOf('fix: a') },
      made: 'patch',
      confidence: 'medium',
    },
  ])('is $made with $confidence confidence, because $because', ({ given, made, confidence, codes = [], says = /./ }) => {
    const finding = judgeClass(policy, planInput(given))
    expect({ class: finding.class, confidence: finding.confidence, codes: finding.objections.map(({ code }) => code) }).toEqual({
      class: made,
      confidence,
      codes,
    })
    expect(finding.because.join(' ')).toMatch(says)
  })

  it('holds no text of a commit', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const finding = judgeClass(policy, planInput({ commits: commitsOf(`feat: ${hostile}`, hostile) }))
    expect(JSON.stringify(finding)).not.toContain('<img')
  })

  it.each([
    ['emergency', 'hotfix'],
    [' Major ', 'major'],
    ['big', undefined],
    ['constructor', undefined],
  ])('is meant by the word %j as %s', (word, made) => {
    expect(releaseClassNamed(word)).toBe(made)
  })
})
