import { textAt } from '../expressions/value.ts'
import type { ValueMap } from '../expressions/value.ts'
import type { RepositoryIdentity } from './event-payload.ts'

/** What a run knows about itself; the `github` context and the `GITHUB_*` variables come from it. */
export interface RunIdentity {
  readonly id: number
  readonly number: number
  readonly attempt: number
  readonly event: string
  readonly payload: ValueMap
  readonly ref: string
  readonly refProtected: boolean
  readonly sha: string
  readonly actor: string
  readonly actorId: number
  readonly triggeringActor: string
  readonly workflow: string
  readonly workflowPath: string
  readonly repository: RepositoryIdentity
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/** The part of the `github` context that is the same in all jobs of a run. */
export function githubContext(run: RunIdentity): ValueMap {
  const { repository } = run
  return {
    actor: run.actor,
    actor_id: String(run.actorId),
    api_url: run.apiUrl,
    base_ref: run.event.startsWith('pull_request') ? (textAt(run.payload, 'pull_request', 'base', 'ref') ?? '') : '',
    event: run.payload,
    event_name: run.event,
    graphql_url: run.graphqlUrl,
    head_ref: run.event.startsWith('pull_request') ? (textAt(run.payload, 'pull_request', 'head', 'ref') ?? '') : '',
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: run.refProtected,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.fullName.split('/')[0] ?? '',
    repository_owner_id: String(repository.ownerId),
    repositoryUrl: `git://${new URL(repository.serverUrl).host}/${repository.fullName}.git`,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    secret_source: 'Actions',
    server_url: repository.serverUrl,
    sha: run.sha,
    triggering_actor: run.triggeringActor,
    workflow: run.workflow,
    workflow_ref: `${repository.fullName}/${run.workflowPath}@${run.ref}`,
    workflow_sha: run.sha,
  }
}

/** The keys of the `github` context that every process sees as `GITHUB_<KEY>` (the runner's GitHubContext). */
const exposedKeys =
  'action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path ' +
  'graphql_url head_ref job output path ref ref_name ref_protected ref_type repository repository_id ' +
  'repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state ' +
  'step_summary triggering_actor workflow workflow_ref workflow_sha workspace'

/** The `GITHUB_*` variables of a `github` context. The token is not among them. */
export function githubVariables(github: ValueMap): Record<string, string> {
  const pairs = exposedKeys.split(' ').flatMap((key): [string, string][] => {
    const value = github[key]
    return typeof value === 'string' || typeof value === 'boolean' ? [[`GITHUB_${key.toUpperCase()}`, String(value)]] : []
  })
  return Object.fromEntries(pairs)
}
