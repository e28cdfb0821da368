import type { ReleasePolicy } from '@locktender/contracts'
import { matchGlob } from '@locktender/versioning'
import { unread, type SettingFinding } from './finding.ts'
import type { LiveRuleset, LiveSettings } from './live-settings.ts'

const place = 'Settings › Rules › Rulesets'

/** What a ref rests on, and the rules that hold it. */
interface Guarded {
  readonly part: string
  /** Completes "the rules of …". */
  readonly what: string
  readonly ref: string
  readonly rules: readonly string[]
  readonly because: string
  readonly rule?: string
}

const meaning: Readonly<Record<string, string>> = {
  deletion: 'Restrict deletions',
  non_fast_forward: 'Block force pushes',
  pull_request: 'Require a pull request before merging',
  required_status_checks: 'Require status checks to pass',
  update: 'Restrict updates',
}

/** Whether active rulesets guard the policy's branch, the version tags and the record, and who may bypass them. */
export function rulesetFindings(policy: ReleasePolicy, live: LiveSettings): readonly SettingFinding[] {
  if ('unknown' in live.rulesets) return [unread('rulesets', place, live.rulesets.unknown)]
  const rulesets = live.rulesets.known
  return guardedRefs(policy, live).flatMap((guarded) => {
    const here = rulesets.filter((each) => applies(each, guarded.ref, live.defaultBranch))
    const active = here.filter(({ enforcement }) => enforcement === 'active')
    return [...missingRules(guarded, here, active), ...bypassFindings(guarded, active)]
  })
}

function guardedRefs(policy: ReleasePolicy, live: LiveSettings): readonly Guarded[] {
  const tag = (policy.versioning?.tag ?? 'v{version}').replaceAll('{version}', '1.2.3').replaceAll('{package}', 'package')
  const record = policy.record?.ref ?? 'release-records'
  const hasRecord = 'known' in live.recordBranch && live.recordBranch.known
  const checks = (policy.gates ?? []).length > 0 ? ['required_status_checks'] : []
  return [
    {
      part: 'branch',
      what: `the branch ${live.defaultBranch}`,
      ref: `refs/heads/${live.defaultBranch}`,
      rules: ['deletion', 'non_fast_forward', 'pull_request', ...checks],
      because: 'the policy is read from it',
    },
    {
      part: 'tag',
      what: `version tags such as ${tag}`,
      ref: `refs/tags/${tag}`,
      rules: ['deletion', 'update'],
      because: 'a released tag must stay where it is',
      rule: 'versioning.tag',
    },
    ...(hasRecord
      ? [
          {
            part: 'record',
            what: `the branch ${record}`,
            ref: `refs/heads/${record}`,
            rules: ['deletion', 'non_fast_forward'],
            because: 'the release record must not be rewritten',
            rule: 'record.ref',
          },
        ]
      : []),
  ]
}

function missingRules(
  { part, what, rules, because, rule }: Guarded,
  here: readonly LiveRuleset[],
  active: readonly LiveRuleset[],
): readonly SettingFinding[] {
  const held = new Set(active.flatMap((each) => each.rules))
  const missing = rules.filter((type) => !held.has(type))
  if (missing.length === 0) return []
  const idle = here.filter(({ enforcement, rules: own }) => enforcement !== 'active' && missing.some((type) => own.includes(type)))
  const names = missing.map((type) => JSON.stringify(meaning[type] ?? type)).join(', ')
  const seen = idle.map(
    ({ name, enforcement }) =>
      ` The ruleset ${JSON.stringify(name)} has it and is ${enforcement === 'evaluate' ? 'only evaluated' : 'disabled'}.`,
  )
  return [
    {
      code: `settings/${part}-unprotected`,
      kind: 'drift',
      setting: place,
      message: `No active ruleset says ${names} for ${what}: ${because}.${seen.join('')}`,
      mend: idle.length > 0 ? 'Set its enforcement to active.' : `Add ${names} to an active ruleset that targets ${what}.`,
      ...(rule === undefined ? {} : { rule }),
    },
  ]
}

function bypassFindings({ part, what, rules, rule }: Guarded, active: readonly LiveRuleset[]): readonly SettingFinding[] {
  return active
    .filter((each) => each.rules.some((type) => rules.includes(type)))
    .flatMap(({ name, bypassActors }): readonly SettingFinding[] => {
      const common = { setting: `${place} › ${name} › Bypass list`, ...(rule === undefined ? {} : { rule }) }
      if (bypassActors === null)
        return [
          {
            ...common,
            code: 'settings/bypass-list-unread',
            kind: 'unknown',
            message: `Who may bypass the rules of ${what} is not shown to this token.`,
            mend: 'Run doctor with a token that may write the ruleset.',
          },
        ]
      const open = bypassActors.filter(({ mode }) => mode !== 'pull_request')
      if (open.length === 0) return []
      return [
        {
          ...common,
          code: `settings/${part}-bypass`,
          kind: 'advice',
          message: `${open.map((actor) => `${actor.type} ${actor.name}`).join(', ')} may bypass the rules of ${what} without a pull request.`,
          mend: 'Take them off the list, or allow them for pull requests only.',
        },
      ]
    })
}

function applies({ target, include, exclude }: LiveRuleset, ref: string, defaultBranch: string): boolean {
  const root = target === 'tag' ? 'refs/tags/' : 'refs/heads/'
  if (!ref.startsWith(root)) return false
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH'
      ? ref === `refs/heads/${defaultBranch}`
      : matchGlob(pattern.startsWith('refs/') ? pattern : `${root}${pattern}`, ref))
  return include.some(matches) && !exclude.some(matches)
}
