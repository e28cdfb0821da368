import type { InputSpec } from '@locktender/action-kit'

/** The command's own inputs. */
export const rollbackInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: ['run', 'confirm', 'rehearse'],
    default: 'run',
    description: '`run` takes the release back; `confirm` does so only when a rollback was made ready; `rehearse` practises it.',
  },
  { name: 'release', kind: 'text', default: '', description: 'Name of the release, as in its rollout: `v1.4.0`. Not needed to rehearse.' },
  { name: 'reason', kind: 'text', default: '', description: 'Why; it stands in the record.' },
  { name: 'environment', kind: 'text', default: 'production', description: 'Environment whose rollback is rehearsed.' },
  { name: 'to', kind: 'text', default: '', description: 'Digest to go back to, `sha256:…`. Default: what the plan of the release names.' },
]
