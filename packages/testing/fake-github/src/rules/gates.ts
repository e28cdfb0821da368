import type { DeploymentState, Deployment, DeploymentStatus, Environment, Gate } from '../state/deployment.ts'
import type { Repository } from '../state/repository.ts'
import type { Run } from '../state/run.ts'
import { tell } from '../state/tell.ts'
import type { Account, App } from '../state/account.ts'
import type { World } from '../state/world.ts'
import { matchesPattern } from './match-ref.ts'

const day = 86_400_000
/** A gate that nobody opens dies after 30 days. */
const gateLife = 30 * day

/** Finds an environment; names are compared without case. */
export const findEnvironment = (repository: Repository, name: string): Environment | undefined =>
  repository.environments.find((each) => each.name.toLowerCase() === name.toLowerCase())

/** An environment that is not there is made without any rule, as GitHub does for a job that names one. */
export function ensureEnvironment(world: World, repository: Repository, name: string): Environment {
  const there = findEnvironment(repository, name)
  if (there !== undefined) return there
  const now = world.clock.now()
  const environment: Environment = {
    id: world.nextId(),
    name,
    waitTimerMinutes: 0,
    preventSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    policies: [],
    customRules: [],
    adminsMayBypass: true,
    createdAt: now,
    updatedAt: now,
  }
  repository.environments.push(environment)
  return environment
}

/**
 * A job comes to its environment: a deployment is made (unless `deployment` is false), and it waits for whatever rules the
 * environment has.
 */
export function openGate(
  world: World,
  repository: Repository,
  run: Run,
  jobName: string,
  environmentName: string,
  { account, app, deployment: wanted = true }: { account: Account; app: App; deployment?: boolean },
): Gate {
  const environment = ensureEnvironment(world, repository, environmentName)
  const deployment = wanted ? addJobDeployment(world, repository, run, environment, { account, app }) : null
  const gate: Gate = {
    id: world.nextId(),
    runId: run.id,
    attempt: run.attempt,
    jobName,
    environment: environment.name,
    deploymentId: deployment?.id ?? null,
    openedAt: world.clock.now(),
    review: environment.reviewers.length > 0 ? 'waiting' : 'none',
    refusedByPolicy: !refAllowed(repository, environment, run),
    custom: new Map(environment.customRules.map((rule) => [rule.app.slug, 'waiting'] as const)),
  }
  repository.gates.push(gate)
  const state = gateState(world, repository, gate) === 'waiting' ? 'waiting' : 'queued'
  if (deployment !== null) addDeploymentStatus(world, deployment, { state, creator: account, app })
  for (const rule of environment.customRules) {
    const payload = { environment: environment.name, app: rule.app.slug, run_id: run.id, deployment: deployment?.id ?? null }
    tell(world, repository, null, {
      event: 'deployment_protection_rule',
      action: 'requested',
      ref: run.headBranch,
      sha: run.headSha,
      payload,
    })
  }
  return gate
}

function addJobDeployment(
  world: World,
  repository: Repository,
  run: Run,
  environment: Environment,
  { account, app }: { account: Account; app: App },
): Deployment {
  return addDeployment(world, repository, {
    ref: run.headBranch,
    sha: run.headSha,
    task: 'deploy',
    environment: environment.name,
    description: null,
    payload: {},
    transient: false,
    production: environment.name === 'production',
    creator: account,
    app,
  })
}

/** `waiting` while a reviewer, the timer or a custom rule is missing; `refused` by any of them, by the branch policy or after 30 days. */
export function gateState(world: World, repository: Repository, gate: Gate): 'waiting' | 'open' | 'refused' {
  const custom = [...gate.custom.values()]
  if (gate.review === 'bypassed') return 'open'
  if (gate.refusedByPolicy || gate.review === 'rejected' || custom.includes('rejected')) return 'refused'
  const { waiting, expired } = timer(world, repository, gate)
  if (!waiting && gate.review !== 'waiting' && !custom.includes('waiting')) return 'open'
  return expired ? 'refused' : 'waiting'
}

function timer(world: World, repository: Repository, gate: Gate): { waiting: boolean; expired: boolean } {
  const minutes = findEnvironment(repository, gate.environment)?.waitTimerMinutes ?? 0
  const passed = world.clock.now() - gate.openedAt
  return { waiting: passed < minutes * 60_000, expired: passed >= gateLife }
}

/** Branch policies match names with `*` that stops at a slash; "protected branches" with no protected branch lets all pass. */
function refAllowed(repository: Repository, { branchPolicy, policies }: Environment, run: Run): boolean {
  if (branchPolicy === null) return true
  const isTag = run.event === 'release' || run.headBranch.startsWith('refs/tags/')
  const name = run.headBranch.replace(/^refs\/(?:heads|tags)\//, '')
  if (branchPolicy.custom_branch_policies) {
    return policies.some((policy) => (policy.type === 'tag') === isTag && matchesPattern(policy.name, name))
  }
  return repository.protections.size === 0 ? !isTag : !isTag && repository.protections.has(name)
}

type NewDeployment = Omit<Deployment, 'id' | 'createdAt' | 'updatedAt' | 'statuses'>

export function addDeployment(world: World, repository: Repository, fields: NewDeployment): Deployment {
  const now = world.clock.now()
  const deployment = { ...fields, id: world.nextId(), createdAt: now, updatedAt: now, statuses: [] }
  repository.deployments.push(deployment)
  tell(world, repository, null, {
    event: 'deployment',
    action: 'created',
    ref: fields.ref,
    sha: fields.sha,
    payload: { deployment: deployment.id, environment: fields.environment },
  })
  return deployment
}

type NewStatus = Partial<DeploymentStatus> & { readonly state: DeploymentState; readonly creator: Account }

export function addDeploymentStatus(world: World, deployment: Deployment, fields: NewStatus): DeploymentStatus {
  const now = world.clock.now()
  const absent = { app: null, description: '', environment: deployment.environment, logUrl: '', environmentUrl: '' }
  const status: DeploymentStatus = { ...absent, ...fields, id: world.nextId(), createdAt: now }
  deployment.statuses.push(status)
  deployment.updatedAt = now
  return status
}
