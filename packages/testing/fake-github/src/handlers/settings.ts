import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import { isoTime } from '../state/clock.ts'
import type { HandlerTable } from './handler.ts'

function actionsPermissions({ repository, world }: Call): Reply {
  const { actionsEnabled, allowedActions, shaPinningRequired } = repository.settings
  const selected =
    allowedActions === 'selected'
      ? { selected_actions_url: world.links.repositoryApi(repository, '/actions/permissions/selected-actions') }
      : {}
  return ok({ enabled: actionsEnabled, allowed_actions: allowedActions, ...selected, sha_pinning_required: shaPinningRequired })
}

const variable = (call: Call, [name, value]: readonly [string, string]): Record<string, string> => {
  const at = isoTime(call.repository.createdAt)
  return { name, value, created_at: at, updated_at: at }
}

function rateLimit(call: Call): Reply {
  const { limit, used, remaining, resetAt } = call.world.limits.state(call.token, call.now)
  const core = { limit, used, remaining, reset: Math.ceil(resetAt / 1000) }
  return ok({ resources: { core, search: { ...core, limit: 30, used: 0, remaining: 30 }, graphql: core }, rate: core })
}

export const settings: HandlerTable = {
  'actions/get-github-actions-permissions-repository': {
    provenance: 'documented',
    needs: ['administration:read'],
    handle: actionsPermissions,
  },
  'actions/get-github-actions-default-workflow-permissions-repository': {
    provenance: 'documented',
    needs: ['administration:read'],
    handle: ({ repository }) =>
      ok({
        default_workflow_permissions: repository.settings.defaultWorkflowPermissions,
        can_approve_pull_request_reviews: repository.settings.workflowsMayApprove,
      }),
  },
  'actions/list-repo-variables': {
    provenance: 'documented',
    needs: ['actions_variables:read'],
    handle: (call) =>
      list(
        call,
        [...call.repository.variables],
        (each) => variable(call, each),
        (variables, total) => ({ total_count: total, variables }),
      ),
  },
  'actions/get-repo-variable': {
    provenance: 'documented',
    needs: ['actions_variables:read'],
    handle: (call) => {
      const name = call.param('name').toUpperCase()
      return ok(variable(call, [name, found(call.repository.variables.get(name))]))
    },
  },
  'rate-limit/get': { provenance: 'documented', open: true, handle: rateLimit },
}
