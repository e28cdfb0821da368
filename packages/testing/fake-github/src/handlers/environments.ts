import { ensureEnvironment, findEnvironment } from '../rules/gates.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { environmentShape } from '../shapes/deployment.ts'
import { nodeId } from '../state/links.ts'
import type { App } from '../state/account.ts'
import type { BranchPolicy, Environment } from '../state/deployment.ts'
import type { HandlerTable } from './handler.ts'

const find = (call: Call): Environment => found(findEnvironment(call.repository, call.param('environment_name')))

interface EnvironmentBody {
  readonly wait_timer?: number
  readonly prevent_self_review?: boolean
  readonly reviewers?: readonly { type?: 'User' | 'Team'; id?: number }[] | null
  readonly deployment_branch_policy?: { protected_branches: boolean; custom_branch_policies: boolean } | null
}

function putEnvironment(call: Call): Reply {
  const body = call.body<EnvironmentBody>()
  const { settings } = call.repository
  const gated = body.wait_timer !== undefined || body.prevent_self_review !== undefined || body.reviewers !== undefined
  if (gated && !settings.paidEnvironmentRules)
    throw new Refusal(
      422,
      'Failed to create the environment protection rule. Please ensure the billing plan include the required reviewers protection rule.',
    )
  const { wait_timer: minutes = 0, reviewers = [], deployment_branch_policy: policy } = body
  if (minutes > 43_200 || minutes < 0) throw new Refusal(422, 'Wait timer must be between 0 and 43200 minutes.')
  if ((reviewers ?? []).length > 6) throw new Refusal(422, 'An environment can have at most 6 reviewers.')
  if (policy != null && policy.protected_branches === policy.custom_branch_policies) {
    throw new Refusal(422, 'protected_branches and custom_branch_policies cannot have the same value.')
  }
  const environment = ensureEnvironment(call.world, call.repository, call.param('environment_name'))
  const keep = settings.omittedEnvironmentKeys === 'keep'
  const take = <T>(given: T | undefined, there: T, absent: T): T => given ?? (keep ? there : absent)
  Object.assign(environment, {
    waitTimerMinutes: take(body.wait_timer, environment.waitTimerMinutes, 0),
    preventSelfReview: take(body.prevent_self_review, environment.preventSelfReview, false),
    reviewers:
      body.reviewers === null
        ? []
        : take(
            body.reviewers?.map(({ type = 'User', id = 0 }) => ({ type, id })),
            environment.reviewers,
            [],
          ),
    branchPolicy: policy === undefined ? (keep ? environment.branchPolicy : null) : policy,
    updatedAt: call.now,
  })
  return ok(environmentShape(call.world, call.repository, environment))
}

function policyShape(policy: BranchPolicy): Record<string, unknown> {
  return { id: policy.id, node_id: nodeId('GateBranchPolicy', policy.id), name: policy.name, type: policy.type }
}

function createPolicy(call: Call): Reply {
  const { policies, branchPolicy } = find(call)
  if (branchPolicy?.custom_branch_policies !== true) throw new Refusal(404, 'Not Found')
  const { name, type = 'branch' } = call.body<{ name: string; type?: 'branch' | 'tag' }>()
  if (policies.some((policy) => policy.name === name && policy.type === type)) return { status: 303 }
  const policy = { id: call.world.nextId(), name, type }
  policies.push(policy)
  return ok(policyShape(policy))
}

const findPolicy = (call: Call): BranchPolicy => found(find(call).policies.find((policy) => policy.id === call.number('branch_policy_id')))

function appRule({ links }: Call['world'], app: App): Record<string, unknown> {
  return { id: app.id, slug: app.slug, integration_url: `${links.api}/apps/${app.slug}`, node_id: nodeId('App', app.id) }
}

function ruleShape(call: Call, rule: Environment['customRules'][number]): Record<string, unknown> {
  return { id: rule.id, node_id: nodeId('Gate', rule.id), enabled: true, app: appRule(call.world, rule.app) }
}

const read = ['actions:read']
const admin = ['administration:write']

export const environments: HandlerTable = {
  'repos/get-all-environments': {
    provenance: 'documented',
    needs: read,
    handle: (call) =>
      list(
        call,
        call.repository.environments,
        (each) => environmentShape(call.world, call.repository, each),
        (rendered, total) => ({ total_count: total, environments: rendered }),
      ),
  },
  'repos/get-environment': {
    provenance: 'documented',
    needs: read,
    handle: (call) => ok(environmentShape(call.world, call.repository, find(call))),
  },
  'repos/create-or-update-environment': { provenance: 'assumed', needs: admin, handle: putEnvironment },
  'repos/delete-an-environment': {
    provenance: 'documented',
    needs: admin,
    handle: (call) => {
      call.repository.environments.splice(call.repository.environments.indexOf(find(call)), 1)
      return noContent
    },
  },
  'repos/list-deployment-branch-policies': {
    provenance: 'documented',
    needs: read,
    handle: (call) =>
      list(call, find(call).policies, policyShape, (rendered, total) => ({ total_count: total, branch_policies: rendered })),
  },
  'repos/create-deployment-branch-policy': { provenance: 'documented', needs: admin, handle: createPolicy },
  'repos/get-deployment-branch-policy': { provenance: 'documented', needs: read, handle: (call) => ok(policyShape(findPolicy(call))) },
  'repos/update-deployment-branch-policy': {
    provenance: 'documented',
    needs: admin,
    handle: (call) => ok(policyShape(Object.assign(findPolicy(call), { name: call.body<{ name: string }>().name }))),
  },
  'repos/delete-deployment-branch-policy': {
    provenance: 'documented',
    needs: admin,
    handle: (call) => {
      const { policies } = find(call)
      policies.splice(policies.indexOf(findPolicy(call)), 1)
      return noContent
    },
  },
  'repos/get-all-deployment-protection-rules': {
    provenance: 'documented',
    needs: read,
    handle: (call) => {
      const rules = find(call).customRules.map((rule) => ruleShape(call, rule))
      return ok({ total_count: rules.length, custom_deployment_protection_rules: rules })
    },
  },
  'repos/create-deployment-protection-rule': {
    provenance: 'documented',
    needs: admin,
    handle: (call) => {
      const environment = find(call)
      const { integration_id: id } = call.body<{ integration_id?: number }>()
      const app = found([...call.world.apps.values()].find((each) => each.id === id))
      const rule = { id: call.world.nextId(), app }
      environment.customRules.push(rule)
      return { status: 201, body: ruleShape(call, rule) }
    },
  },
  'repos/list-custom-deployment-rule-integrations': {
    provenance: 'assumed',
    needs: ['administration:read'],
    handle: (call) => {
      find(call)
      const wrap = (apps: unknown[], total: number): unknown => ({
        total_count: total,
        available_custom_deployment_protection_rule_integrations: apps,
      })
      return list(call, [...call.world.apps.values()], (app) => appRule(call.world, app), wrap)
    },
  },
}
