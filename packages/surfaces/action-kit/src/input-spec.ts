/** One input of a command: an action's `with:` key and a CLI option of the same name. */
export interface InputSpec {
  readonly name: string
  readonly description: string
  /** `choice` names its `choices`; `list` is split at commas and line breaks; `flag` takes the words of YAML's core schema. */
  readonly kind: 'text' | 'choice' | 'list' | 'flag'
  /** Empty text stands for "not given". */
  readonly default: string
  readonly choices?: readonly string[]
}

export interface OutputSpec {
  readonly name: string
  readonly description: string
}

/** Inputs that every action has. */
export const commonInputs: readonly InputSpec[] = [
  {
    name: 'policy',
    kind: 'text',
    default: '',
    description:
      'Policy file, from the repository root. Without it, `.github/release-policy.yml` is read if it exists, else the defaults hold.',
  },
  {
    name: 'github-token',
    kind: 'text',
    default: '${{ github.token }}',
    description: 'Token for reading from GitHub and, where the action says so, for writing.',
  },
  { name: 'dry-run', kind: 'flag', default: 'false', description: 'Decide and report, but write nothing.' },
  {
    name: 'fail-on',
    kind: 'choice',
    choices: ['fail', 'never'],
    default: 'fail',
    description: '`fail`: the step fails on a verdict of fail, unknown or pending. `never`: only when nothing could be decided.',
  },
]

/** Outputs that every action has. */
export const commonOutputs: readonly OutputSpec[] = [
  { name: 'verdict', description: 'pass, warn, fail, unknown, pending or skip.' },
  { name: 'reason', description: 'The deciding reason in one line.' },
  { name: 'result', description: 'The result as compact JSON, at most 16 kB, for `toJSON(needs)`.' },
  { name: 'result-file', description: 'Path of the whole result as JSON.' },
]
