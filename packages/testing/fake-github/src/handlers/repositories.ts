import { actingRole, mayRead } from '../access/authorise.ts'
import { readRef } from '../git/refs.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { fullRepositoryShape, minimalRepositoryShape, repositoryShape } from '../shapes/repository.ts'
import type { Repository } from '../state/repository.ts'
import type { HandlerTable } from './handler.ts'

const full = (call: Call): Record<string, unknown> =>
  fullRepositoryShape(call.world.links, call.repository, call.token === null ? null : actingRole(call.world, call.token, call.repository))

async function update(call: Call): Promise<Reply> {
  const { repository } = call
  const body = call.body<{ description?: string; private?: boolean; visibility?: string; default_branch?: string }>()
  if (body.default_branch !== undefined && (await readRef(repository.store, `refs/heads/${body.default_branch}`)) === null) {
    throw validationFailed({ resource: 'Repository', code: 'invalid', field: 'default_branch' })
  }
  Object.assign(repository, {
    description: body.description ?? repository.description,
    private: body.private ?? (body.visibility === undefined ? repository.private : body.visibility === 'private'),
    defaultBranch: body.default_branch ?? repository.defaultBranch,
  })
  return ok(full(call))
}

const inReach = (call: Call): Repository[] => [...call.world.repositories.values()].filter((each) => mayRead(call.world, call.token, each))

export const repositories: HandlerTable = {
  'repos/get': { provenance: 'recorded', handle: (call) => ok(full(call)) },
  'repos/update': { provenance: 'documented', needs: ['administration:write'], handle: update },
  'repos/list-for-org': {
    provenance: 'documented',
    handle: (call) => {
      const owner = found(call.world.organization(call.param('org'))).account
      const own = inReach(call).filter((each) => each.owner.id === owner.id)
      return list(call, own, (each) => minimalRepositoryShape(call.world.links, each))
    },
  },
  'apps/list-repos-accessible-to-installation': {
    provenance: 'documented',
    handle: (call) => {
      if (call.token?.kind !== 'installation' && call.token?.kind !== 'actions')
        throw new Refusal(403, 'You must authenticate with an installation access token in order to list repositories.')
      const { token } = call
      const reached = inReach(call).filter(
        (each) => token.repositories === null || token.repositories.has(`${each.owner.login}/${each.name}`.toLowerCase()),
      )
      return list(
        call,
        reached,
        (each) => repositoryShape(call.world.links, each),
        (repositories, total) => ({ total_count: total, repositories }),
      )
    },
  },
  'repos/check-vulnerability-alerts': {
    provenance: 'documented',
    needs: ['administration:read'],
    handle: ({ repository }) => (repository.settings.vulnerabilityAlerts ? noContent : found<Reply>(null)),
  },
  'repos/check-private-vulnerability-reporting': {
    provenance: 'documented',
    handle: ({ repository }) => ok({ enabled: repository.settings.privateVulnerabilityReporting }),
  },
}
