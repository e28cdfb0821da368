import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const planInputs: readonly InputSpec[] = [
  {
    name: 'type',
    kind: 'choice',
    choices: ['major', 'minor', 'patch', 'hotfix', 'emergency', 'docs'],
    default: '',
    description:
      'Class of the release as a person declares it. Too low for what the commits prove, it is a failure. Default: the plan file, else the commits.',
  },
  {
    name: 'plan-file',
    kind: 'text',
    default: '',
    description:
      'Plan file of this release, from the repository root, as the protected branch has it. Default: `.github/release-plan.yml`, if it exists.',
  },
  {
    name: 'target-date',
    kind: 'text',
    default: '',
    description: 'Day of a release without a plan file, `2026-12-01` or `2026-12-01T14:00`, in the zone of the calendar.',
  },
  {
    name: 'environment',
    kind: 'text',
    default: '',
    description: 'Environment that it goes to; those before it count as well. Default: all of the policy.',
  },
  {
    name: 'facts',
    kind: 'list',
    default: '',
    description:
      'What no file tells, one a line: `incident: LINK`, `error-budget-left: 63%`, `api-change: breaking` (or `additive`, `none`).',
  },
  {
    name: 'milestone',
    kind: 'text',
    default: 'false',
    description:
      'Keep a milestone with an issue for each dated task up to date: `true` with the name that the plan gives, or a name. Never on a pull request.',
  },
  {
    name: 'comment',
    kind: 'flag',
    default: 'true',
    description: 'On a pull request, keep one comment up to date. Where the token may not write, the summary alone tells.',
  },
  {
    name: 'write',
    kind: 'list',
    default: '',
    description: 'Files to write the plan to as a page; they end in `.html`.',
  },
]
