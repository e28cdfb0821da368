import { environmentChecks, environmentRules, milliseconds } from '@locktender/approvals'
import type { ReleasePolicy } from '@locktender/contracts'
import { nearestWord } from '@locktender/policy'
import { unread, type SettingFinding } from './finding.ts'
import type { LiveSettings } from './live-settings.ts'

const place = 'Settings › Environments'

/** The environments of the policy against those that exist: missing, unprotected, asking the wrong people, open to any branch or to administrators. */
export function environmentFindings(policy: ReleasePolicy, live: LiveSettings): readonly SettingFinding[] {
  const names = Object.entries(policy.environments ?? {}).flatMap(([name, environment]) => (typeof environment === 'object' ? [name] : []))
  if (names.length === 0) return []
  if ('unknown' in live.environments) return [unread('environments', place, live.environments.unknown)]
  const { known } = live.environments
  return names.flatMap((name) => {
    const found = known.find((each) => each.name === name)
    const rule = `environments.${name}`
    if (found === undefined) {
      const near = nearestWord(
        name,
        known.map((each) => each.name),
      )
      const seen = near === undefined ? '' : `; there is one called ${JSON.stringify(near)}`
      return [
        {
          code: 'environment/missing',
          kind: 'drift',
          setting: place,
          message: `There is no environment ${JSON.stringify(name)}${seen}. A job that names it would run without any protection.`,
          mend: 'Create it with its protection, or mend the name in the policy.',
          rule,
        },
      ]
    }
    const rules = environmentRules(policy, name, {
      accounts: live.accountsOf,
      adminBypassFails: policy.approvals?.rules?.['admin-bypass'] === 'fail',
      minutes: (duration) => milliseconds(duration) / 60_000,
    })
    const checks = environmentChecks({ ...found, exists: true, gate: 'ahead', approvals: null }, rules)
    return checks.flatMap(({ code, outcome, message }): readonly SettingFinding[] => {
      if (outcome === 'pass') return []
      const [seen = message, mend = 'Change it.'] = message.split('; ', 2)
      const kind = outcome === 'fail' ? 'drift' : outcome === 'unknown' ? 'unknown' : 'advice'
      return [{ code, kind, setting: `${place} › ${name}`, message: sentence(seen), mend: sentence(mend), rule }]
    })
  })
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`
