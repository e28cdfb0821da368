import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const gateInputs: readonly InputSpec[] = [
  {
    name: 'require',
    kind: 'text',
    default: '',
    description:
      'Conditions besides those of the policy, one a line: `tests.failed == 0 and coverage.lines >= 80%`. Without these and without gates in the policy: `failed == 0 and ran >= 1`.',
  },
  {
    name: 'reports',
    kind: 'list',
    default: '',
    description:
      'Report files for gates that name none, as path patterns; with `!` before it, one leaves files out. Default: where tools leave reports.',
  },
  {
    name: 'artifacts',
    kind: 'list',
    default: '',
    description: 'Artifacts of the commit to take reports from; those of the protected branch by the same names are the baseline.',
  },
  {
    name: 'stage',
    kind: 'choice',
    choices: ['development', 'integration', 'staging', 'production'],
    default: '',
    description: 'Judge the gates up to this stage. Default: all.',
  },
  {
    name: 'environment',
    kind: 'text',
    default: '',
    description: 'Judge the gates that the policy asks for before this environment, `pre-prod`, or after it, `pre-prod:exit`.',
  },
  {
    name: 'type',
    kind: 'choice',
    choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
    default: '',
    description: 'Class of the release, where the policy names gates for it.',
  },
  {
    name: 'post',
    kind: 'list',
    default: '',
    description: '`check`: a check run with annotations; `comment`: a comment on the pull request that is kept up to date.',
  },
  {
    name: 'report',
    kind: 'list',
    default: '',
    description: 'Files to write the sign-off to, by their ending: `.md`, `.json`, or `.intoto.json` for a statement that can be attested.',
  },
]
