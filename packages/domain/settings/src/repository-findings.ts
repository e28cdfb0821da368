import { unread, type SettingFinding } from './finding.ts'
import type { LiveSettings } from './live-settings.ts'

const owners = 'CODEOWNERS'

/** Immutable releases, who bypassed a rule, what workflows may do by default, and the owners of files. */
export function repositoryFindings(live: LiveSettings): readonly SettingFinding[] {
  return [...releaseFindings(live), ...bypassHistory(live), ...workflowFindings(live), ...ownerFindings(live)]
}

function releaseFindings({ immutableReleases }: LiveSettings): readonly SettingFinding[] {
  const setting = 'Settings › General › Releases'
  if ('unknown' in immutableReleases) return [unread('immutable-releases', setting, immutableReleases.unknown)]
  if (immutableReleases.known) return []
  const message = 'Releases are not immutable: assets and tags of a published release can be changed.'
  return [{ code: 'settings/mutable-releases', kind: 'advice', setting, message, mend: 'Switch on "Enable release immutability".' }]
}

function bypassHistory({ bypasses }: LiveSettings): readonly SettingFinding[] {
  const setting = 'Settings › Rules › Insights'
  if ('unknown' in bypasses) return [unread('bypass-history', setting, bypasses.unknown)]
  return bypasses.known.map(({ ref, by, at, ruleset }) => ({
    code: 'settings/rule-bypassed',
    kind: 'drift',
    setting,
    message: `${by ?? 'An account that is gone'} bypassed the ruleset ${JSON.stringify(ruleset)} on ${ref} at ${at.toISOString()}.`,
    mend: 'Find out why; record it as an override, or take the account off the bypass list.',
    rule: 'overrides',
  }))
}

function workflowFindings({ workflowToken }: LiveSettings): readonly SettingFinding[] {
  const setting = 'Settings › Actions › General › Workflow permissions'
  if ('unknown' in workflowToken) return [unread('workflow-token', setting, workflowToken.unknown)]
  const { permissions, mayApprove } = workflowToken.known
  const wide: SettingFinding = {
    code: 'settings/token-writes',
    kind: 'drift',
    setting,
    message: 'A workflow that does not say what its token may do may write everything.',
    mend: 'Choose "Read repository contents and packages permissions".',
  }
  const approving: SettingFinding = {
    code: 'settings/workflows-approve',
    kind: 'advice',
    setting,
    message: 'Workflows may create and approve pull requests. A release pull request needs the first; the second lets a workflow approve.',
    mend: 'Without release pull requests, switch off "Allow GitHub Actions to create and approve pull requests".',
  }
  return [...(permissions === 'write' ? [wide] : []), ...(mayApprove ? [approving] : [])]
}

function ownerFindings({ codeowners }: LiveSettings): readonly SettingFinding[] {
  if ('unknown' in codeowners) return [unread('codeowners', owners, codeowners.unknown)]
  const { path, errors } = codeowners.known
  if (path === null)
    return [
      {
        code: 'settings/no-codeowners',
        kind: 'advice',
        setting: owners,
        message: 'Nobody owns the policy and the workflows: a change of them needs nobody in particular.',
        mend: 'Add .github/CODEOWNERS with a line for /.github/.',
      },
    ]
  return errors.map(({ line, kind, message }) => ({
    code: 'settings/codeowners-error',
    kind: 'drift',
    setting: `${path}:${line}`,
    message: `${kind}: ${message.trim().replace(/\.$/, '')}. GitHub skips the line, and its files have no owner.`,
    mend: 'Mend the line.',
  }))
}
