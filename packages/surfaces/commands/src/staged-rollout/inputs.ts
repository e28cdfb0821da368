import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const rolloutInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: ['start', 'tick', 'watch', 'decide', 'apply', 'status'],
    default: 'tick',
    description:
      '`start` records the plan; `tick` does what is due now; `watch` ticks for up to five hours and then hands over; `decide` only judges, without writing; `apply` ticks with what `decide` found; `status` tells.',
  },
  {
    name: 'release',
    kind: 'text',
    default: '',
    description:
      'Name of the release, which is its tag: `v1.4.0`, `api@1.4.0`. Default, except for `start`: the one on its way in that environment.',
  },
  { name: 'environment', kind: 'text', default: 'production', description: 'Environment that it goes to.' },
  {
    name: 'artifact',
    kind: 'text',
    default: '',
    description: 'What is rolled out, by digest: `sha256:…`, or `name@sha256:…`. Needed for `start`.',
  },
  {
    name: 'previous',
    kind: 'text',
    default: '',
    description: 'Digest of what runs now and is gone back to. Default: what the record shows as rolled out there last.',
  },
  {
    name: 'type',
    kind: 'choice',
    choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
    default: '',
    description: 'Class of the release: the policy says which rollout it takes. Default: that of its plan in the record, else `minor`.',
  },
  { name: 'judgement', kind: 'text', default: '', description: 'Output `judgement` of a `decide` step in another job, for `apply`.' },
  {
    name: 'extend',
    kind: 'text',
    default: '',
    description:
      'Watch the stage that runs longer than planned: a time and the reason that is recorded, `2h the nightly batch makes it noisy`. The longest time of a stage counts; none is shortened.',
  },
  { name: 'abort', kind: 'text', default: '', description: 'Stop and roll back; the text is the reason that is recorded.' },
]
