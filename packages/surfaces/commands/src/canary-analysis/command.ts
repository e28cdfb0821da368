import type { Call, Command, Outcome } from '@locktender/action-kit'
import { canarySummary, canaryText } from '@locktender/views'
import { canarySituation } from './canary-situation.ts'
import { fetchFrozen, readFrozen } from './gather-evidence.ts'
import { canaryInputs } from './inputs.ts'
import { judgeEvidence } from './judge-evidence.ts'
import { stageInput } from './stage-input.ts'
import { reasonsOf, verdictOf } from './verdict-of.ts'
import { checkFileNames, hasPlots, writePages } from './write-pages.ts'

/** Whether the canary is worse than the stable version. It only reads, apart from the files that `write` names. */
export const canaryAnalysis: Command = {
  name: 'canary-analysis',
  summary: 'Is the canary worse than the baseline, and how sure are we?',
  inputs: canaryInputs,
  outputs: [
    { name: 'outcome', description: '`pass`, `worse`, `inconclusive`, `no-data` or `error`.' },
    { name: 'decision', description: '`advance`, `watch`, `hold` or `rollback`; empty for a self-test.' },
    { name: 'worse', description: 'JSON list of the metrics that are worse.' },
    { name: 'plan', description: 'JSON list: what the stage can find, by metric, and in how many minutes a doubling.' },
  ],
  permissions: { 'contents: read': 'the policy', 'issues: read': 'only for metrics that count issues' },
  branding: { icon: 'activity', color: 'orange' },
  example:
    'locktender canary-analysis --policy .github/release-policy.yml --from 2026-12-22T10:00:00Z --share 10% --for 2h --write canary.html',
  run: analyse,
}

async function analyse(call: Call): Promise<Outcome> {
  const files = call.inputs.list('write')
  checkFileNames(files)
  const stage = stageInput(call)
  const path = call.inputs.text('evidence')
  const { policy, policySource, evidence, subject } = await canarySituation(call)
  const gathered =
    path === undefined ? await fetchFrozen(policy.metrics ?? {}, call, stage, subject.repository) : await readFrozen(path, call, stage)
  const data = judgeEvidence(gathered.file, policy, { selfTest: call.inputs.flag('self-test'), bands: hasPlots(files) })
  const verdict = verdictOf(data)
  const reasons = reasonsOf(data)
  const result = { subject, verdict, at: call.now.toISOString() }
  if (!call.inputs.flag('dry-run')) await writePages(files, call, { data, result, evidence: gathered.text })
  return {
    verdict,
    reasons,
    subject,
    policy: policySource,
    evidence: [...evidence, gathered.evidence],
    data,
    outputs: {
      outcome: data.outcome,
      decision: data.decision ?? '',
      worse: JSON.stringify(data.metrics.filter(({ outcome }) => outcome === 'worse').map(({ name }) => name)),
      plan: JSON.stringify(
        (data.plan ?? []).map(({ metric, doublingMinutes, smallestRatio }) => ({ metric, doublingMinutes, smallestRatio })),
      ),
    },
    summary: canarySummary({ verdict }, data),
    text: canaryText(data),
  }
}
