import type { ReleasePolicy, Verdict } from '@locktender/contracts'
import { degradedFeatures, type DegradedFeature } from './degraded-features.ts'
import { environmentFindings } from './environment-findings.ts'
import type { SettingFinding } from './finding.ts'
import type { LiveSettings } from './live-settings.ts'
import { repositoryFindings } from './repository-findings.ts'
import { rulesetFindings } from './ruleset-findings.ts'

export interface SettingsReport {
  /** fail: something has drifted; unknown: something could not be read; warn: there is advice; else pass. */
  readonly verdict: Verdict
  /** Drift first, then what is not known, then advice. */
  readonly findings: readonly SettingFinding[]
  readonly degraded: readonly DegradedFeature[]
}

const order: readonly SettingFinding['kind'][] = ['drift', 'unknown', 'advice']
const verdicts: Readonly<Record<SettingFinding['kind'], Verdict>> = { drift: 'fail', unknown: 'unknown', advice: 'warn' }

/** Compares how a repository is set up with what its policy takes for granted, and names the exact setting to change. */
export function compareSettings(policy: ReleasePolicy, live: LiveSettings): SettingsReport {
  const findings = [...environmentFindings(policy, live), ...rulesetFindings(policy, live), ...repositoryFindings(live)].toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  )
  const [worst] = findings
  return { verdict: worst === undefined ? 'pass' : verdicts[worst.kind], findings, degraded: degradedFeatures(policy, live) }
}
