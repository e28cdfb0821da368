import { isoTime } from '../state/clock.ts'
import type { Deployment, DeploymentStatus, Environment } from '../state/deployment.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { appOrNull, userShape } from './account.ts'
import { teamShape } from './team.ts'

/** `deployment`. */
export function deploymentShape({ links }: World, repository: Repository, deployment: Deployment): Record<string, unknown> {
  const url = links.repositoryApi(repository, `/deployments/${deployment.id}`)
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: isoTime(deployment.createdAt),
    updated_at: isoTime(deployment.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: links.repositoryApi(repository),
    creator: userShape(links, deployment.creator),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: appOrNull(links, deployment.app),
  }
}

/** `deployment-status`. */
export function deploymentStatusShape(
  { links }: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const url = links.repositoryApi(repository, `/deployments/${deployment.id}`)
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userShape(links, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: isoTime(status.createdAt),
    updated_at: isoTime(status.createdAt),
    deployment_url: url,
    repository_url: links.repositoryApi(repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: appOrNull(links, status.app),
  }
}

/** The part of an environment that pending deployments and approvals name it by. */
export function environmentReference({ links }: World, repository: Repository, environment: Environment): Record<string, unknown> {
  const name = encodeURIComponent(environment.name)
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: links.repositoryApi(repository, `/environments/${name}`),
    html_url: links.repositoryPage(repository, `/deployments/activity_log?environments_filter=${name}`),
  }
}

/** `environment`. Rules that are not set are not listed. */
export function environmentShape(world: World, repository: Repository, environment: Environment): Record<string, unknown> {
  return {
    ...environmentReference(world, repository, environment),
    created_at: isoTime(environment.createdAt),
    updated_at: isoTime(environment.updatedAt),
    protection_rules: rules(world, repository, environment),
    deployment_branch_policy: environment.branchPolicy,
  }
}

function rules(world: World, repository: Repository, environment: Environment): Record<string, unknown>[] {
  const rule = (offset: number, type: string, rest: object): Record<string, unknown> => {
    const id = environment.id * 10 + offset
    return { id, node_id: nodeId('GateRule', id), type, ...rest }
  }
  const reviewers = reviewersShape(world, repository, environment)
  return [
    ...(environment.waitTimerMinutes > 0 ? [rule(1, 'wait_timer', { wait_timer: environment.waitTimerMinutes })] : []),
    ...(reviewers.length > 0 ? [rule(2, 'required_reviewers', { prevent_self_review: environment.preventSelfReview, reviewers })] : []),
    ...(environment.branchPolicy === null ? [] : [rule(3, 'branch_policy', {})]),
  ]
}

/** The reviewers with their accounts or teams; ids that no longer exist are left out. */
export function reviewersShape(
  world: World,
  repository: Repository,
  environment: Environment,
): { type: string; reviewer: Record<string, unknown> }[] {
  const teams = world.organization(repository.owner.login)?.teams
  return environment.reviewers.flatMap(({ type, id }): { type: string; reviewer: Record<string, unknown> }[] => {
    if (type === 'User') {
      const account = [...world.accounts.values()].find((each) => each.id === id)
      return account === undefined ? [] : [{ type, reviewer: userShape(world.links, account) }]
    }
    const team = [...(teams?.values() ?? [])].find((each) => each.id === id)
    return team === undefined ? [] : [{ type, reviewer: teamShape(world, team) }]
  })
}
