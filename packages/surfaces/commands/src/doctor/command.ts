import type { Call, Command, Outcome } from '@locktender/action-kit'
import type { DoctorData, Reason } from '@locktender/contracts'
import { compareSettings, type SettingsReport } from '@locktender/settings'
import { doctorHeadline, doctorSummary, doctorText } from '@locktender/views'
import { doctorSituation } from './doctor-situation.ts'
import { readSettings } from './read-settings.ts'
import { checkPageNames, writePages } from './write-page.ts'

/** Reasons of a result; every finding stands in its data. */
const mostReasons = 50

/** Whether the repository is set up as its policy takes it for. It changes nothing, apart from the files that `write` names. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Is the repository set up as its policy takes it for, and what does less for want of a permission?',
  inputs: [
    {
      name: 'write',
      kind: 'list',
      default: '',
      description: 'Files to write the report to as a page; they end in `.html`.',
    },
  ],
  outputs: [
    { name: 'drift', description: 'How many settings are not what the policy takes them for.' },
    { name: 'unread', description: 'How many settings could not be read.' },
    { name: 'degraded', description: 'JSON list of the features that do less with this token.' },
  ],
  permissions: {
    'contents: read': 'the policy, the rulesets and the owners of files',
    'actions: read': 'the environments',
  },
  branding: { icon: 'activity', color: 'blue' },
  example: 'locktender doctor --github-token "$TOKEN"',
  run: examine,
}

async function examine(call: Call): Promise<Outcome> {
  const files = call.inputs.list('write')
  checkPageNames(files)
  const isDryRun = call.inputs.flag('dry-run')
  const { name, commit, inForce, connection } = await doctorSituation(call)
  const live = await readSettings(connection, inForce.policy, { withWrites: !isDryRun })
  const report = compareSettings(inForce.policy, live)
  const { verdict } = report
  const data = dataOf(report, live.defaultBranch, 'known' in live.tokenRights ? live.tokenRights.known : null)
  const subject = { repository: name, commit }
  if (!isDryRun) await writePages(files, call, { subject, verdict, at: call.now.toISOString() }, data)
  return {
    verdict,
    reasons: reasonsOf(data),
    subject,
    policy: inForce.source,
    evidence: inForce.evidence,
    data,
    outputs: {
      drift: String(data.counts.drift),
      unread: String(data.counts.unknown),
      degraded: JSON.stringify(data.degraded.map(({ feature }) => feature)),
    },
    summary: doctorSummary({ verdict }, data),
    text: doctorText(data),
  }
}

function dataOf({ findings, degraded }: SettingsReport, defaultBranch: string, rights: DoctorData['rights']): DoctorData {
  const count = (kind: string): number => findings.filter((each) => each.kind === kind).length
  return {
    defaultBranch,
    findings: [...findings],
    counts: { drift: count('drift'), unknown: count('unknown'), advice: count('advice') },
    degraded: [...degraded],
    rights,
  }
}

function reasonsOf(data: DoctorData): readonly Reason[] {
  if (data.findings.length === 0) return [{ code: 'settings/as-expected', message: doctorHeadline(data) }]
  return data.findings.slice(0, mostReasons).map(({ code, setting, message, mend, rule }) => ({
    code,
    message: `${setting}: ${message} ${mend}`,
    ...(rule === undefined ? {} : { rule }),
  }))
}
