import type { InputSpec } from '@locktender/action-kit'

export const environmentApprovalInputs: readonly InputSpec[] = [
  {
    name: 'environment',
    kind: 'text',
    default: '',
    description: 'Environment that the release goes to, by its name. Needed unless `case` is given.',
  },
  {
    name: 'gate',
    kind: 'choice',
    choices: ['passed', 'ahead', 'issue'],
    default: 'passed',
    description:
      'Where the job stands: behind the gate of its environment (`passed`), before it (`ahead`: checks the environment and shows reviewers what they are asked), or where no environment is protected (`issue`: asks in an issue, and counts its comments).',
  },
  {
    name: 'type',
    kind: 'choice',
    choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
    default: '',
    description: 'Class of the release. Not needed with the result of release-plan in `results`.',
  },
  {
    name: 'risk',
    kind: 'text',
    default: '',
    description:
      'Level of the risk, as `risk.levels` of the policy names it, or `low`. Not needed with the result of release-plan in `results`.',
  },
  {
    name: 'results',
    kind: 'text',
    default: '',
    description:
      'What the expression `toJSON(needs)` gives. The results of gates and plans are part of what is approved, and the one of the job before the gate says when it was asked.',
  },
  {
    name: 'artifacts',
    kind: 'list',
    default: '',
    description: 'What is released: `sha256:` and the digest, or files whose digests are taken. Give the same in every job.',
  },
  {
    name: 'case',
    kind: 'text',
    default: '',
    description:
      'File with a case to judge instead, as `schemas/approval-case.schema.json` says: the release, the teams and every vote. GitHub is not asked.',
  },
  {
    name: 'write',
    kind: 'list',
    default: '',
    description: 'Files to write to: the answer as a page (`.html`), or the case that was judged (`.json`), to ask it again.',
  },
]
