import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintRules } from './all-rules.ts'
import { neededPaths, readFacts } from './facts/read-facts.ts'
import { inputOf, lint, placesOf, type Sample } from './lint-sample.fixture.ts'
import { lintPolicy } from './lint-policy.ts'
import { maturityOf, prerequisitesOf } from './practice.ts'

describe('what nobody can satisfy is an error', () => {
  it.each<{ because: string; rule: string; policy: string; line: number; good: string }>([
    {
      because: 'nobody holds the role',
      rule: 'empty-role',
      policy: 'roles: { lead: [] }\ntypes:\n  major: { approve: { lead: 1 } }',
      line: 3,
      good: 'roles: { lead: { members: [], backup: [acme/leads] } }\ntypes: { major: { approve: { lead: 1 } } }',
    },
    {
      because: 'nobody holds the role that attests',
      rule: 'empty-role',
      policy: 'roles: { lead: [] }\ngates:\n  - { id: uat, attested-by: lead }',
      line: 3,
      good: 'roles: { lead: [acme/leads] }\ngates: [ { id: uat, attested-by: lead } ]',
    },
    {
      because: 'the quorum is above the seats',
      rule: 'quorum',
      policy: 'roles: { a: [x/y] }\nboards:\n  cab: { seats: [a], quorum: 2 }',
      line: 3,
      good: 'roles: { a: [x/y] }\nboards: { cab: { seats: [a], quorum: 1 } }',
    },
    {
      because: 'more votes than members',
      rule: 'quorum',
      policy: 'roles: { a: [ann, bob] }\ntypes:\n  major: { approve: { a: 3 } }',
      line: 3,
      good: 'roles: { a: [ann, bob, cid, dan] }\ntypes: { major: { approve: { a: 3 } } }',
    },
    {
      because: 'a hotfix skips stages',
      rule: 'fewer-stages',
      policy: 'rollouts: { quick: [ { to: 10%, for: 5m }, { to: 100% } ] }\ntypes:\n  hotfix: { rollout: quick }',
      line: 3,
      good: 'types: { hotfix: { rollout: fast } }',
    },
    {
      because: 'a small change skips all stages',
      rule: 'fewer-stages',
      policy: 'types:\n  minor: { rollout: standard }\n  patch: { rollout: none }',
      line: 3,
      good: 'types: { minor: { rollout: none }, patch: { rollout: none }, docs: { rollout: none } }',
    },
    {
      because: 'the sole owner may have written the change',
      rule: 'sole-owner',
      policy: 'roles: { a: [ann] }\ntypes:\n  major: { approve: { a: 1 } }',
      line: 3,
      good: 'roles: { a: [ann] }\ntypes: { major: { approve: { a: 1 } } }\napprovals: { rules: { exclude: [] } }',
    },
    {
      because: 'two roles are one person',
      rule: 'distinct-people',
      policy: 'roles: { a: [ann, bob], b: [ann, bob], c: [bob] }\ntypes:\n  major: { approve: { a: 1, b: 1, c: 1 } }',
      line: 3,
      good: 'roles: { a: [ann, bob], b: [ann, cid], c: [bob, x/y] }\ntypes: { major: { approve: { a: 1, b: 1, c: 1 } } }',
    },
    {
      because: 'an activity is nobody’s',
      rule: 'rasci',
      policy: 'roles: { a: [], b: [x/y] }\nrasci:\n  - { activity: go-no-go, accountable: a, responsible: [b] }',
      line: 3,
      good: 'roles: { a: [x/y] }\nrasci: [ { activity: go-no-go, accountable: a, responsible: [a] } ]',
    },
    {
      because: 'the holidays have run out',
      rule: 'holidays',
      policy: 'calendar:\n  freezes:\n    - { name: holidays, holidays: DE, valid-until: 2026-11-20, days: [2026-10-03] }',
      line: 3,
      good: 'calendar: { freezes: [ { name: holidays, holidays: DE, valid-until: 2027-12-31, days: [2027-10-03] } ] }',
    },
    {
      because: 'the review is more than 30 days overdue',
      rule: 'review-overdue',
      policy: 'policy: 1\nreview-by: 2026-10-21',
      line: 2,
      good: 'review-by: 2026-11-21',
    },
  ])('because $because', ({ rule, policy, line, good }) => {
    expect(placesOf({ policy }, rule)).toEqual([`p.yml:${line} error`])
    expect(placesOf({ policy: good }, rule)).toEqual([])
  })
})

describe('what runs out is a warning first', () => {
  it.each<{ because: string; rule: string; sample: Sample; at: string }>([
    {
      because: 'the review is 30 days overdue',
      rule: 'review-overdue',
      sample: { policy: 'review-by: 2026-10-22' },
      at: 'p.yml:1 warning',
    },
    {
      because: 'the policy was not checked',
      rule: 'document',
      sample: { policy: 'roles: { a: [x/y] }\ndocument: { owner: a, cadence: 4w, last-validated: 2026-10-20 }' },
      at: 'p.yml:2 warning',
    },
    {
      because: 'the holidays end in a month',
      rule: 'holidays',
      sample: { policy: 'calendar: { freezes: [ { name: h, holidays: DE, valid-until: 2026-12-21, days: [2026-10-03] } ] }' },
      at: 'p.yml:1 warning',
    },
    {
      because: 'the freeze is over',
      rule: 'past',
      sample: { policy: 'calendar: { freezes: [ { name: fair, from: 2026-01-01, to: 2026-01-02 } ] }' },
      at: 'p.yml:1 hint',
    },
    {
      because: 'nobody in particular owns the policy',
      rule: 'unowned',
      sample: { files: { '.github/release-policy.yml': '', '.github/CODEOWNERS': '* @acme/all\n/.github/\n' } },
      at: '.github/CODEOWNERS:1 hint',
    },
  ])('because $because', ({ rule, sample, at }) => {
    expect(placesOf(sample, rule)).toEqual([at])
  })
})

describe('a rule that is left out', () => {
  const files = { 'deploy/a.yml': 'image: a:latest\n' }
  it('stays in the report with its reason', () => {
    const { findings, disabled } = lint({ files, policy: 'lint: { disable: [ { rule: AP21, reason: A made-up image. } ] }' })
    expect(findings.map(({ rule }) => rule)).not.toContain('AP21')
    expect(disabled).toEqual([{ rule: 'AP21', message: expect.stringContaining('a:latest'), reason: 'A made-up image.', until: null }])
  })

  it('counts again after its day', () => {
    const { findings, disabled } = lint({
      files,
      policy: 'lint: { disable: [ { rule: AP21, reason: A made-up image., until: 2026-11-20 } ] }',
    })
    expect(findings.map(({ rule }) => rule)).toContain('AP21')
    expect(disabled).toEqual([])
  })

  it('must exist', () => {
    expect(placesOf({ policy: 'lint: { disable: [ { rule: AP99, reason: No such rule. } ] }' }, 'disable')).toEqual(['p.yml:1 error'])
  })
})

describe('maturity', () => {
  it('is none where nothing is, and says what comes first', () => {
    const { level, next } = maturityOf(inputOf({}))
    expect(level).toBe('none')
    expect(next).toMatch(/^a workflow builds and tests every change: /)
  })

  it('is the highest level of which everything is there', () => {
    const sample = {
      policy: 'gates: [ { tests: "failed == 0" }, { id: smoke, check: e2e } ]',
      files: { '.github/workflows/ci.yml': 'jobs: { a: { environment: production } }', 'CHANGELOG.md': '' },
    }
    const { level, next } = maturityOf(inputOf(sample))
    expect(level).toBe('beginner')
    expect(next).toMatch(/^releases reach their users in stages/)
  })

  it('names what a missing prerequisite disables', () => {
    const missing = prerequisitesOf(inputOf({})).filter(({ present }) => !present)
    expect(missing.find(({ what }) => what === 'a rollback contract')?.disables).toEqual(['staged-rollout', 'rollback'])
    expect(prerequisitesOf(inputOf({ policy: 'rollback: { when: { error-rate: "> 1%" } }' }))).toContainEqual(
      expect.objectContaining({ what: 'a rollback contract', present: true }),
    )
  })
})

it('any text in any file of a repository is linted without an exception, in places that are in it', () => {
  const paths = [
    '.github/workflows/a.yml',
    'deploy/a.yml',
    'Dockerfile',
    'docs/runbooks/a.md',
    'docs/postmortems/a.md',
    'CODEOWNERS',
    '.github/flags.yml',
  ]
  const word = fc.constantFrom(
    'jobs',
    ':',
    ' ',
    '\n',
    '- ',
    'image',
    'uses',
    'a@b',
    '{',
    '}',
    '"',
    'alert',
    'FROM',
    '@',
    'name',
    'password: aaaaaaaa',
    '\0',
    '*',
  )
  const text = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.tuple(...paths.map(() => text)), (texts) => {
      const given = new Map(paths.map((path, index) => [path, texts[index] ?? '']))
      const input = { ...inputOf({}), facts: readFacts(neededPaths(paths, '.github/flags.yml'), given, '.github/flags.yml') }
      for (const { at } of lintPolicy(input, lintRules).findings) {
        if (at.file === 'p.yml') continue
        expect(at.line).toBeLessThanOrEqual((given.get(at.file) ?? '').split('\n').length)
      }
    }),
    { numRuns: 100 },
  )
})
