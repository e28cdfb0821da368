import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const rollbackInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: ['run', 'confirm', 'forward', 'validate', 'rehearse'],
    default: 'run',
    description:
      '`run` takes the release back; `confirm` does so only when a rollback was made ready; `forward` repairs it where it is; `validate` looks what holds after a rollback; `rehearse` practises one.',
  },
  { name: 'release', kind: 'text', default: '', description: 'Name of the release, as in its rollout: `v1.4.0`. Not needed to rehearse.' },
  { name: 'reason', kind: 'text', default: '', description: 'Why; it stands in the record.' },
  { name: 'environment', kind: 'text', default: 'production', description: 'Environment whose rollback is rehearsed.' },
  { name: 'to', kind: 'text', default: '', description: 'Digest to go back to, `sha256:…`. Default: what the plan of the release names.' },
  {
    name: 'answer',
    kind: 'text',
    default: '',
    description:
      'For `validate`, your word on an item, one a line: `users: done, support has no new tickets` or `data: not-done, orders are missing`. Items are health, response, errors, business, users, data.',
  },
]
