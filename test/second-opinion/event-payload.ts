import type { Repository } from '@locktender/fake-github'
import type { Scenario } from './scenario.ts'

type Payload = Readonly<Record<string, string | boolean | number | object>>

/** The payload that both engines get. */
export function eventPayload({ repository: name, event, ref, inputs }: Scenario, sha: string, repository: Repository): Payload {
  const [login = '', short = ''] = name.split('/')
  const own: Readonly<Record<string, Payload>> = {
    push: { ref, before: '0'.repeat(40), after: sha, created: false, deleted: false, forced: false },
    workflow_dispatch: { ref, inputs: inputs ?? {} },
    schedule: { schedule: '17 5 * * *' },
  }
  return {
    repository: {
      id: repository.id,
      name: short,
      full_name: name,
      default_branch: repository.defaultBranch,
      owner: { id: repository.owner.id, login },
    },
    sender: { login: 'ada', type: 'User' },
    ...own[event],
  }
}
