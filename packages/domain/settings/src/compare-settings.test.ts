import { loadPolicy, resolvePolicy } from '@locktender/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSettings } from './compare-settings.ts'
import type { LiveEnvironment, LiveRuleset, LiveSettings } from './live-settings.ts'

const { policy } = resolvePolicy(
  loadPolicy(
    `policy: 1
roles: { release-manager: [acme/managers], executive: [eve] }
gates: [ { tests: "failed == 0" } ]
environments: { production: { production: true, reviewers: [release-manager], wait: 10m } }
approvals: { rules: { admin-bypass: fail } }
overrides: { approve: { executive: 1 } }
record: { attest: true }
`,
    'p.yml',
  ),
)

const production: LiveEnvironment = {
  name: 'production',
  reviewers: [{ type: 'Team', id: 7, team: 'acme/managers' }],
  customRules: 0,
  waitMinutes: 10,
  adminsCanBypass: false,
  branches: 'protected',
}
const ruleset = (more: Partial<LiveRuleset>): LiveRuleset => ({
  name: 'main',
  target: 'branch',
  enforcement: 'active',
  include: ['~DEFAULT_BRANCH'],
  exclude: [],
  rules: ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks'],
  bypassActors: [],
  ...more,
})
const tags = ruleset({ name: 'tags', target: 'tag', include: ['refs/tags/v*'], rules: ['deletion', 'update'] })
const rights = {
  members: 'read',
  administration: 'read',
  actions: 'read',
  deployments: 'write',
  checks: 'write',
  pull_requests: 'write',
  issues: 'write',
  contents: 'write',
  attestations: 'write',
} as const
const sound: LiveSettings = {
  defaultBranch: 'main',
  environments: { known: [production] },
  rulesets: { known: [ruleset({}), tags] },
  immutableReleases: { known: true },
  bypasses: { known: [] },
  codeowners: { known: { path: '.github/CODEOWNERS', errors: [] } },
  workflowToken: { known: { permissions: 'read', mayApprove: false } },
  recordBranch: { known: false },
  tokenRights: { known: rights },
  accountsOf: () => new Set(),
}
const report = (more: Partial<LiveSettings> = {}) => compareSettings(policy, { ...sound, ...more })
const environments = (more: Partial<LiveEnvironment>): Partial<LiveSettings> => ({ environments: { known: [{ ...production, ...more }] } })

it('settings that are as the policy wants them are a pass, and nothing degrades', () => {
  expect(report()).toEqual({ verdict: 'pass', findings: [], degraded: [] })
})

describe('a setting', () => {
  it.each<{ because: string; more: Partial<LiveSettings>; code: string; verdict: string; setting: string; mend: RegExp }>([
    {
      because: 'the environment is called otherwise',
      more: environments({ name: 'prodution' }),
      code: 'environment/missing',
      verdict: 'fail',
      setting: 'Settings › Environments',
      mend: /Create it/,
    },
    {
      because: 'the environment asks nobody',
      more: environments({ reviewers: [] }),
      code: 'environment/unprotected',
      verdict: 'fail',
      setting: 'Settings › Environments › production',
      mend: /Add required reviewers/,
    },
    {
      because: 'it asks others',
      more: environments({ reviewers: [{ type: 'Team', id: 8, team: 'acme/others' }] }),
      code: 'environment/reviewers',
      verdict: 'fail',
      setting: 'Settings › Environments › production',
      mend: /Add one of its teams/,
    },
    {
      because: 'it waits too short',
      more: environments({ waitMinutes: 9 }),
      code: 'environment/wait-timer',
      verdict: 'fail',
      setting: 'Settings › Environments › production',
      mend: /wait timer/,
    },
    {
      because: 'any branch may deploy',
      more: environments({ branches: 'any' }),
      code: 'environment/any-branch',
      verdict: 'fail',
      setting: 'Settings › Environments › production',
      mend: /protected branches/,
    },
    {
      because: 'administrators can skip it',
      more: environments({ adminsCanBypass: true }),
      code: 'environment/admin-bypass',
      verdict: 'fail',
      setting: 'Settings › Environments › production',
      mend: /Switch that off/,
    },
    {
      because: 'nobody knows whether administrators can skip it',
      more: environments({ adminsCanBypass: null }),
      code: 'environment/admin-bypass',
      verdict: 'unknown',
      setting: 'Settings › Environments › production',
      mend: /Switch that off/,
    },
    {
      because: 'the branch has no rules',
      more: { rulesets: { known: [tags] } },
      code: 'settings/branch-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /Add "Restrict deletions", "Block force pushes"/,
    },
    {
      because: 'the ruleset is only evaluated',
      more: { rulesets: { known: [ruleset({ enforcement: 'evaluate' }), tags] } },
      code: 'settings/branch-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /enforcement to active/,
    },
    {
      because: 'the branch is excluded',
      more: { rulesets: { known: [ruleset({ include: ['~ALL'], exclude: ['refs/heads/main'] }), tags] } },
      code: 'settings/branch-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /active ruleset/,
    },
    {
      because: 'version tags can be moved',
      more: { rulesets: { known: [ruleset({}), { ...tags, rules: ['deletion'] }] } },
      code: 'settings/tag-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /Restrict updates/,
    },
    {
      because: 'the tag rules are for other tags',
      more: { rulesets: { known: [ruleset({}), { ...tags, include: ['refs/tags/release-*'] }] } },
      code: 'settings/tag-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /v1\.2\.3/,
    },
    {
      because: 'the record can be rewritten',
      more: { recordBranch: { known: true } },
      code: 'settings/record-unprotected',
      verdict: 'fail',
      setting: 'Settings › Rules › Rulesets',
      mend: /release-records/,
    },
    {
      because: 'somebody may bypass',
      more: { rulesets: { known: [ruleset({ bypassActors: [{ type: 'Team', name: 'acme/leads', mode: 'always' }] }), tags] } },
      code: 'settings/branch-bypass',
      verdict: 'warn',
      setting: 'Settings › Rules › Rulesets › main › Bypass list',
      mend: /Take them off/,
    },
    {
      because: 'the bypass list is not shown',
      more: { rulesets: { known: [ruleset({ bypassActors: null }), tags] } },
      code: 'settings/bypass-list-unread',
      verdict: 'unknown',
      setting: 'Settings › Rules › Rulesets › main › Bypass list',
      mend: /token/,
    },
    {
      because: 'somebody has bypassed',
      more: { bypasses: { known: [{ ref: 'refs/heads/main', by: 'mia', at: new Date('2026-11-20T10:00:00Z'), ruleset: 'main' }] } },
      code: 'settings/rule-bypassed',
      verdict: 'fail',
      setting: 'Settings › Rules › Insights',
      mend: /override/,
    },
    {
      because: 'releases can be changed',
      more: { immutableReleases: { known: false } },
      code: 'settings/mutable-releases',
      verdict: 'warn',
      setting: 'Settings › General › Releases',
      mend: /immutability/,
    },
    {
      because: 'tokens write by default',
      more: { workflowToken: { known: { permissions: 'write', mayApprove: false } } },
      code: 'settings/token-writes',
      verdict: 'fail',
      setting: 'Settings › Actions › General › Workflow permissions',
      mend: /Read repository contents/,
    },
    {
      because: 'workflows may approve',
      more: { workflowToken: { known: { permissions: 'read', mayApprove: true } } },
      code: 'settings/workflows-approve',
      verdict: 'warn',
      setting: 'Settings › Actions › General › Workflow permissions',
      mend: /switch off/,
    },
    {
      because: 'an owner is unknown',
      more: {
        codeowners: { known: { path: 'CODEOWNERS', errors: [{ line: 3, kind: 'Unknown owner', message: '@acme/gone is no team.' }] } },
      },
      code: 'settings/codeowners-error',
      verdict: 'fail',
      setting: 'CODEOWNERS:3',
      mend: /Mend the line/,
    },
    {
      because: 'there are no owners',
      more: { codeowners: { known: { path: null, errors: [] } } },
      code: 'settings/no-codeowners',
      verdict: 'warn',
      setting: 'CODEOWNERS',
      mend: /CODEOWNERS/,
    },
  ])('is told when $because', ({ more, code, verdict, setting, mend }) => {
    const { verdict: seen, findings } = report(more)
    expect([seen, findings.map((finding) => finding.code)]).toEqual([verdict, [code]])
    expect(findings[0]).toMatchObject({ setting, mend: expect.stringMatching(mend) })
  })

  it.each(['environments', 'rulesets', 'immutableReleases', 'bypasses', 'codeowners', 'workflowToken'] as const)(
    '%s that cannot be read is not known, and never fine',
    (part) => {
      const { verdict, findings } = report({ [part]: { unknown: 'the token may not' } })
      expect(verdict).toBe('unknown')
      expect(findings).toMatchObject([{ kind: 'unknown', message: 'It could not be read: the token may not' }])
    },
  )

  it('is a pass only when everything was read', () => {
    const parts = ['environments', 'rulesets', 'immutableReleases', 'bypasses', 'codeowners', 'workflowToken'] as const
    fc.assert(
      fc.property(fc.subarray([...parts]), (unread) => {
        const more = Object.fromEntries(unread.map((part) => [part, { unknown: 'no' }]))
        expect(report(more).verdict).toBe(unread.length === 0 ? 'pass' : 'unknown')
      }),
    )
  })
})

describe('a feature', () => {
  it.each(Object.keys(rights))('degrades for want of %s, with what to grant', (permission) => {
    const { [permission]: _, ...others } = rights as Readonly<Record<string, 'read' | 'write'>>
    const { degraded, verdict } = report({ tokenRights: { known: others } })
    expect(degraded).toHaveLength(1)
    expect(degraded[0]?.grant.toLowerCase()).toContain(permission.replace('_', '-'))
    expect(verdict).toBe('pass')
  })

  it('that the policy does not use does not degrade', () => {
    const { degraded } = compareSettings({}, { ...sound, tokenRights: { known: {} } })
    expect(degraded.map(({ feature }) => feature)).not.toContain('roles that are teams')
    expect(degraded.map(({ feature }) => feature)).not.toContain('post-mortems of overrides')
  })

  it('degrades when nobody knows the rights', () => {
    expect(report({ tokenRights: { unknown: 'no' } }).degraded).toHaveLength(Object.keys(rights).length)
  })
})
