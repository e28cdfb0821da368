import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const decisionInputs: readonly InputSpec[] = [
  {
    name: 'results',
    kind: 'text',
    default: '',
    description:
      'What the expression `toJSON(needs)` gives: how the jobs before have ended, with the results that they hand over in outputs named `result` or ending in `-result`.',
  },
  {
    name: 'result-files',
    kind: 'list',
    default: '',
    description: 'Result files of this job, the outputs `result-file` of its steps. An earlier decision among them is confirmed or voided.',
  },
  {
    name: 'type',
    kind: 'choice',
    choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
    default: '',
    description: 'Class of the release. Not given, what any class demands is demanded.',
  },
  {
    name: 'phase',
    kind: 'choice',
    choices: ['before-start', 'started'],
    default: 'before-start',
    description: 'Whether the release has started: then what stops it is ABORT.',
  },
  {
    name: 'target-time',
    kind: 'text',
    default: '',
    description: 'When the release is to start, `2026-12-01T09:00Z`. Default: now.',
  },
  {
    name: 'decision',
    kind: 'text',
    default: '',
    description: 'What people have ruled: `delay until 2026-12-01T09:00Z: REASON` or `cancel: REASON`. Default: decide.',
  },
  {
    name: 'issue',
    kind: 'text',
    default: '',
    description: 'Number of the issue or pull request in whose comments people attest, accept risks, watch and override.',
  },
  {
    name: 'report',
    kind: 'list',
    default: '',
    description:
      '`check` for a check run, and files to write the decision to, by their ending: `.json`, `.html`, or `.intoto.json` for a statement that can be attested.',
  },
]
