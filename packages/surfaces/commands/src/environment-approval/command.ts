import type { Call, Command, Outcome } from '@locktender/action-kit'
import { judgeApprovals } from '@locktender/approvals'
import { Problem, type EnvironmentApprovalData, type Evidence, type Subject } from '@locktender/contracts'
import { environmentApprovalSummary, environmentApprovalText } from '@locktender/views'
import { approvalSituation, type ApprovalSituation } from './approval-situation.ts'
import { environmentApprovalInputs } from './inputs.ts'
import type { LiveApproval } from './live-approval.ts'
import { readCase, sha256 } from './read-case.ts'
import { checkPageNames, writePages } from './write-page.ts'

/** Whether the right people approved exactly this release; it asks them, and answers those whose vote does not count. */
export const environmentApproval: Command = {
  name: 'environment-approval',
  summary: 'Have the right people approved exactly these bytes, and is the environment really protected?',
  inputs: environmentApprovalInputs,
  outputs: [
    { name: 'approved', description: '`true` when exactly this release may go on.' },
    { name: 'digest', description: 'Release digest that was judged.' },
    { name: 'commit', description: 'Commit that is released. After an answer in an issue it is not the one of the run.' },
    { name: 'missing', description: 'JSON list of the roles whose yes is still missing.' },
    { name: 'expires-at', description: 'First moment at which a yes that is needed runs out; empty when none does.' },
  ],
  permissions: {
    'contents: read': 'the policy, and who wrote the change',
    'actions: read': 'the environment, this run and its reviews; not with `case`',
    'deployments: read': 'what was deployed before; `write` puts the approval on the deployment; not with `case`',
    'pull-requests: read': 'comments and reviews of the pull request; `write` to ask and answer there; not with `case`',
    'issues: write': 'only with `gate: issue` and for emergencies; not with `case`',
  },
  branding: { icon: 'check-circle', color: 'green' },
  example: 'locktender environment-approval --case case.json --policy .github/release-policy.yml --json',
  run: answer,
}

type Judged = Omit<LiveApproval, 'policy'> & { readonly evidence: Evidence }

// The case is the one thing that is judged: wherever it comes from, all below is the same.
async function answer(call: Call): Promise<Outcome> {
  const files = call.inputs.list('write')
  checkPageNames(files)
  const situation = await approvalSituation(call)
  const judged = await judge(call, situation)
  if (judged === undefined) return nothingAsked(situation)
  const { approvalCase, evidence, verdict, reasons, data, brief } = judged
  const subject = subjectOf(situation, judged)
  const result = { subject, verdict, reasons: [...reasons], at: approvalCase.now }
  if (!call.inputs.flag('dry-run')) await writePages(files, call, result, data, approvalCase)
  return {
    verdict,
    reasons,
    subject,
    policy: situation.policySource,
    evidence: [...situation.evidence, evidence],
    data,
    outputs: {
      approved: String(data.approved),
      digest: data.digest,
      commit: subject.commit,
      missing: JSON.stringify(data.seats.filter(({ missing }) => missing).map(({ role }) => role)),
      'expires-at': data.expiresAt ?? '',
    },
    summary: [brief, environmentApprovalSummary(result, data)].filter((part) => part !== '').join('\n\n'),
    text: environmentApprovalText(result, data),
  }
}

async function judge(call: Call, situation: ApprovalSituation): Promise<Judged | undefined> {
  const { inputs, workingDirectory } = call
  const path = inputs.text('case')
  if (path !== undefined) {
    const { approvalCase, evidence } = await readCase(path, workingDirectory)
    return { ...judgeApprovals(situation.policy, approvalCase), approvalCase, evidence, brief: '' }
  }
  if (inputs.text('environment') === undefined) {
    const hint = 'Give `environment` in a job, or `case` a file as schemas/approval-case.schema.json says.'
    throw new Problem('input/no-case', 'there is neither an environment nor a case to judge', hint)
  }
  const { liveApproval } = await import('./live-approval.ts')
  const live = await liveApproval(call, situation)
  if (live === undefined) return undefined
  return { ...live, evidence: { path: 'approval-case.json', sha256: sha256(JSON.stringify(live.approvalCase)), producedBy: 'github' } }
}

function subjectOf({ repository, commit }: ApprovalSituation, { approvalCase: { release } }: Judged): Subject {
  const environment = release.environment === undefined ? {} : { environment: release.environment }
  return { repository, commit: release.commit ?? commit, ...environment }
}

// A comment in any other issue starts the same workflow.
function nothingAsked({ repository, commit, policySource, evidence }: ApprovalSituation): Outcome {
  const message = 'the comment is in no issue in which a release was asked about'
  const nothing = { stages: [], seats: [], votes: [], checks: [], expiresAt: null, review: null }
  const data: EnvironmentApprovalData = { approved: false, digest: '', class: null, automatic: null, ...nothing }
  const outputs = { approved: 'false', digest: '', commit: '', missing: '[]', 'expires-at': '' }
  const reasons = [{ code: 'approval/not-asked', message }]
  const subject = { repository, commit }
  return { verdict: 'skip', reasons, subject, policy: policySource, evidence, data, outputs, summary: message, text: message }
}
