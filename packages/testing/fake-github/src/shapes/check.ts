import type { CheckRun, CheckSuite, CommitStatus } from '../state/check.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { appShape, userShape } from './account.ts'
import { simpleCommitShape } from './commit.ts'
import { pullsAt } from './pull.ts'
import { minimalRepositoryShape } from './repository.ts'

const timeOrNull = (at: number | null): string | null => (at === null ? null : isoTime(at))

/** `check-run`. */
export function checkRunShape(world: World, repository: Repository, run: CheckRun): Record<string, unknown> {
  const url = world.links.repositoryApi(repository, `/check-runs/${run.id}`)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: world.links.repositoryPage(repository, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: timeOrNull(run.startedAt),
    completed_at: timeOrNull(run.completedAt),
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suiteId },
    app: appShape(world.links, run.app),
    pull_requests: pullsAt(world, repository, run.headSha),
  }
}

/** `check-suite`; its status and conclusion are those of its runs. */
export async function checkSuiteShape(world: World, repository: Repository, suite: CheckSuite): Promise<Record<string, unknown>> {
  const url = world.links.repositoryApi(repository, `/check-suites/${suite.id}`)
  const runs = repository.checkRuns.filter((run) => run.suiteId === suite.id)
  const done = runs.length > 0 && runs.every((run) => run.status === 'completed')
  const worst = ['failure', 'timed_out', 'cancelled', 'action_required'].find((word) => runs.some((run) => run.conclusion === word))
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: done ? 'completed' : runs.length === 0 ? 'queued' : 'in_progress',
    conclusion: done ? (worst ?? 'success') : null,
    url,
    before: null,
    after: suite.headSha,
    pull_requests: pullsAt(world, repository, suite.headSha),
    app: appShape(world.links, suite.app),
    repository: minimalRepositoryShape(world.links, repository),
    created_at: isoTime(suite.createdAt),
    updated_at: isoTime(suite.createdAt),
    head_commit: await simpleCommitShape(repository, suite.headSha),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  }
}

/** `status`. */
export function statusShape(world: World, repository: Repository, status: CommitStatus): Record<string, unknown> {
  return { ...simpleStatusShape(world, repository, status), creator: userShape(world.links, status.creator) }
}

/** `simple-commit-status`, as the combined status carries it. */
export function simpleStatusShape({ links }: World, repository: Repository, status: CommitStatus): Record<string, unknown> {
  return {
    url: links.repositoryApi(repository, `/statuses/${status.sha}`),
    avatar_url: `${links.server}/avatars/u/${status.creator.id}`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: isoTime(status.createdAt),
    updated_at: isoTime(status.createdAt),
  }
}
