import type { Trigger } from '@locktender/workflow-runner'
import { readCommit } from '../git/commit.ts'
import { resolveCommit, zeroSha } from '../git/refs.ts'
import { issueShape, reviewShape } from '../shapes/issue.ts'
import { deploymentShape, deploymentStatusShape } from '../shapes/deployment.ts'
import { pullShape } from '../shapes/pull.ts'
import { repositoryShape } from '../shapes/repository.ts'
import { userShape } from '../shapes/account.ts'
import type { Occurrence } from '../state/occurrence.ts'
import type { Issue } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'

type Payload = Record<string, unknown>
type Shape = (world: World, repository: Repository, occurrence: Occurrence) => Payload | null | Promise<Payload | null>

const asTold: Shape = (_world, _repository, { payload }) => payload

/** Events that start workflows → the payload a workflow sees; null: this one starts none. */
const payloads: Readonly<Record<string, Shape>> = {
  push: (_world, _repository, { payload }) => (payload['deleted'] === true ? null : payload),
  create: asTold,
  delete: asTold,
  release: asTold,
  repository_dispatch: asTold,
  workflow_dispatch: (_world, _repository, { payload: { ref, inputs } }) => ({ ref, inputs }),
  workflow_run: (_world, _repository, { payload }) => (payload['workflow_run'] === undefined ? null : payload),
  pull_request: pullPayload,
  pull_request_review: async (world, repository, occurrence) => {
    const issue = issueOf(repository, occurrence)
    const review = issue?.pull?.reviews.find((each) => each.id === occurrence.payload['review'])
    if (issue === undefined || review === undefined) return null
    return { ...(await pullPayload(world, repository, occurrence)), review: reviewShape(world, repository, issue, review) }
  },
  issues: (world, repository, occurrence) => issuePayload(world, repository, occurrence),
  issue_comment: (world, repository, occurrence) => {
    const payload = issuePayload(world, repository, occurrence)
    return payload === null ? null : { ...payload, comment: occurrence.payload['comment'] }
  },
  deployment_status: (world, repository, { payload }) => {
    const deployment = repository.deployments.find((each) => each.id === payload['deployment'])
    const status = deployment?.statuses.at(-1)
    if (deployment === undefined || status === undefined) return null
    return {
      deployment: deploymentShape(world, repository, deployment),
      deployment_status: deploymentStatusShape(world, repository, deployment, status),
    }
  },
}

/** Events whose workflows are those of the commit they are about; all others run what the default branch has. */
const ofTheirCommit = new Set([
  'push',
  'create',
  'release',
  'workflow_dispatch',
  'pull_request',
  'pull_request_review',
  'deployment_status',
])

/** What an occurrence makes the runner run: the trigger, and the commit whose workflow files are asked; null for nothing. */
export async function triggerOf(world: World, repository: Repository, occurrence: Occurrence): Promise<(Trigger & { sha: string }) | null> {
  const { event, action, actor } = occurrence
  const payload = await payloads[event]?.(world, repository, occurrence)
  if (payload === null || payload === undefined) return null
  const own = ofTheirCommit.has(event)
  const ref = event.startsWith('pull_request')
    ? `refs/pull/${String(occurrence.payload['number'])}/merge`
    : own
      ? fullRef(occurrence)
      : null
  const sha = own ? occurrence.sha : await resolveCommit(repository.store, `refs/heads/${repository.defaultBranch}`)
  if (sha === null || sha === zeroSha || (await saysSkip(repository, event, sha))) return null
  const sender = world.account(actor)
  const runId = occurrence.event === 'workflow_dispatch' ? occurrence.payload['run_id'] : undefined
  const whole = {
    repository: repositoryShape(world.links, repository),
    ...(sender === undefined ? {} : { sender: userShape(world.links, sender) }),
    ...(action === null ? {} : { action }),
    ...payload,
  }
  return {
    event,
    sha,
    ref: ref ?? `refs/heads/${repository.defaultBranch}`,
    // Through JSON, as a webhook goes: what a handler left undefined is not there.
    payload: JSON.parse(JSON.stringify(whole)) as NonNullable<Trigger['payload']>,
    ...(actor === '' ? {} : { actor }),
    ...(sender === undefined ? {} : { actorId: sender.id }),
    ...(typeof runId === 'number' ? { runId } : {}),
    ...(event === 'workflow_dispatch' ? { inputs: (occurrence.payload['inputs'] ?? {}) as NonNullable<Trigger['inputs']> } : {}),
  }
}

/** A deployment names its ref as it was given: short, or a commit. */
function fullRef({ ref, event }: Occurrence): string | null {
  if (ref === null || ref.startsWith('refs/')) return ref
  return event === 'deployment_status' && /^[0-9a-f]{40}$/.test(ref) ? null : `refs/heads/${ref}`
}

const issueOf = (repository: Repository, { payload }: Occurrence): Issue | undefined =>
  repository.issues.find((issue) => issue.number === payload['number'])

async function pullPayload(world: World, repository: Repository, occurrence: Occurrence): Promise<Payload | null> {
  const issue = issueOf(repository, occurrence)
  if (issue === undefined || issue.pull === null) return null
  return { number: issue.number, pull_request: await pullShape(world, repository, issue, issue.pull) }
}

function issuePayload(world: World, repository: Repository, occurrence: Occurrence): Payload | null {
  const issue = issueOf(repository, occurrence)
  return issue === undefined ? null : { issue: issueShape(world, repository, issue) }
}

const skipWords = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks:[ \t]*true$/im

/** Pushes and pull requests whose newest commit says `[skip ci]` start nothing. */
async function saysSkip(repository: Repository, event: string, sha: string): Promise<boolean> {
  if (event !== 'push' && event !== 'pull_request') return false
  return skipWords.test((await readCommit(repository.store, sha))?.message ?? '')
}
