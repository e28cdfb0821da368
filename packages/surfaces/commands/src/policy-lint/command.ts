import type { Call, Command, Outcome } from '@locktender/action-kit'
import type { PolicyLintData, Reason, Verdict } from '@locktender/contracts'
import { policyLintHeadline, policyLintSummary, policyLintText } from '@locktender/views'
import { lintCall } from './lint-call.ts'

/** Whether the policy is sound. It only reads. */
export const policyLint: Command = {
  name: 'policy-lint',
  summary: 'Is the policy sound, can it be satisfied, is it in force; which anti-pattern stands?',
  inputs: [
    {
      name: 'tests',
      kind: 'text',
      default: '',
      description: 'File of policy tests. Without it, the one next to the policy is read if it exists: `.github/release-policy.test.yml`.',
    },
    {
      name: 'base',
      kind: 'flag',
      default: 'false',
      description: 'The policy is a base that others extend: people, names and the repository are left to them.',
    },
  ],
  outputs: [
    { name: 'errors', description: 'How many findings are errors.' },
    { name: 'warnings', description: 'How many findings are warnings.' },
    { name: 'maturity', description: 'Level of practice: none, beginner, intermediate or advanced; empty when the policy has mistakes.' },
    { name: 'next-step', description: 'What comes next on the ladder; empty when everything is there.' },
  ],
  permissions: { 'contents: read': 'nothing but the checkout' },
  branding: { icon: 'check-square', color: 'blue' },
  example: 'locktender policy-lint --policy .github/release-policy.yml',
  run: lint,
}

async function lint(call: Call): Promise<Outcome> {
  const { data, subject, policy, evidence } = await lintCall(call)
  const reasons = reasonsOf(data)
  const verdict: Verdict = data.counts.error > 0 ? 'fail' : data.counts.warning > 0 ? 'warn' : 'pass'
  return {
    verdict,
    reasons,
    subject,
    policy,
    evidence,
    data,
    outputs: {
      errors: String(data.counts.error),
      warnings: String(data.counts.warning),
      maturity: data.maturity?.level ?? '',
      'next-step': data.maturity?.next ?? '',
    },
    summary: policyLintSummary({ verdict }, data),
    text: policyLintText(data),
  }
}

function reasonsOf(data: PolicyLintData): readonly Reason[] {
  const told = data.findings.filter(({ severity }) => severity !== 'hint')
  if (told.length === 0) return [{ code: 'lint/sound', message: policyLintHeadline(data) }]
  return told.map(({ code, message, fix, at }) => ({ code, message: `${message}. ${fix}`, at }))
}
