import type { Occurrence } from './occurrence.ts'
import { fullName, type Repository } from './repository.ts'
import type { Token } from './token.ts'
import type { World } from './world.ts'

/** What `GITHUB_TOKEN` may start although its other events start nothing. */
const always = new Set(['workflow_dispatch', 'repository_dispatch'])

/** Records an event and tells those who listen. */
export function tell(
  world: World,
  repository: Repository,
  token: Token | null,
  what: Pick<Occurrence, 'event' | 'action' | 'ref' | 'sha' | 'payload'>,
): void {
  world.occurrences.add({
    ...what,
    repository: fullName(repository),
    actor: token?.account.login ?? '',
    at: world.clock.now(),
    startsWorkflows: token?.kind !== 'actions' || always.has(what.event),
  })
}
