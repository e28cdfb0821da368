import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { Artifact, Job, Run } from '../state/run.ts'
import type { World } from '../state/world.ts'
import { userShape } from './account.ts'
import { simpleCommitShape } from './commit.ts'
import { pullsAt } from './pull.ts'
import { minimalRepositoryShape } from './repository.ts'

/** `workflow-run`. */
export async function runShape(world: World, repository: Repository, run: Run, workflowId: number): Promise<Record<string, unknown>> {
  const { links } = world
  const url = links.repositoryApi(repository, `/actions/runs/${run.id}`)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowPath,
    display_title: run.name,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: links.repositoryPage(repository, `/actions/runs/${run.id}`),
    pull_requests: pullsAt(world, repository, run.headSha),
    created_at: isoTime(run.createdAt),
    updated_at: isoTime(run.updatedAt),
    run_started_at: isoTime(run.startedAt),
    actor: userShape(links, run.actor),
    triggering_actor: userShape(links, run.triggeringActor),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: links.repositoryApi(repository, `/check-suites/${run.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: links.repositoryApi(repository, `/actions/workflows/${workflowId}`),
    head_commit: await simpleCommitShape(repository, run.headSha),
    repository: minimalRepositoryShape(links, repository),
    head_repository: minimalRepositoryShape(links, repository),
  }
}

/** `job`. */
export function jobShape({ links }: World, repository: Repository, run: Run, job: Job): Record<string, unknown> {
  return {
    id: job.id,
    run_id: run.id,
    run_url: links.repositoryApi(repository, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url: links.repositoryApi(repository, `/actions/jobs/${job.id}`),
    html_url: links.repositoryPage(repository, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(job.createdAt),
    started_at: isoTime(job.startedAt),
    completed_at: job.completedAt === null ? null : isoTime(job.completedAt),
    name: job.name,
    steps: [],
    check_run_url: links.repositoryApi(repository, `/check-runs/${job.id}`),
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: run.name,
    head_branch: run.headBranch,
  }
}

/** `artifact`. */
export function artifactShape({ links }: World, repository: Repository, artifact: Artifact): Record<string, unknown> {
  const url = links.repositoryApi(repository, `/actions/artifacts/${artifact.id}`)
  const run = repository.runs.find((each) => each.id === artifact.runId)
  const origin = { id: artifact.runId, repository_id: repository.id, head_repository_id: repository.id }
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    digest: `sha256:${artifact.sha256}`,
    created_at: isoTime(artifact.createdAt),
    updated_at: isoTime(artifact.createdAt),
    expires_at: isoTime(artifact.createdAt + 90 * 86_400_000),
    workflow_run: run === undefined ? null : { ...origin, head_branch: run.headBranch, head_sha: run.headSha },
  }
}
