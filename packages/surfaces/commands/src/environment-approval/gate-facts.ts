import type { ApprovalEnvironmentFacts, ApprovalVote } from '@locktender/contracts'
import type { Deployment, EnvironmentProtection, EnvironmentReview, RunPeople } from '@locktender/github'

/** What the native gate has to say about a release. */
export interface GateFacts {
  readonly environment: ApprovalEnvironmentFacts
  readonly votes: readonly ApprovalVote[]
  /** Deployment of this job; undefined before the gate, or where the job makes none. */
  readonly deployment: Deployment | undefined
}

export interface GateSources {
  readonly name: string
  readonly gate: 'ahead' | 'passed'
  readonly protection: EnvironmentProtection | 'missing' | 'unseen'
  /** Null: they could not be read. */
  readonly reviews: readonly EnvironmentReview[] | null
  readonly deployments: readonly Deployment[]
  readonly run: { readonly id: number } & Pick<RunPeople, 'attemptStartedAt'>
}

/**
 * The environment and the answers to its gate. The server tells no time of an answer, so the start of the deployment that it let through stands
 * for it; answers and deployments of a run are paired in their order. Where fewer have answered than were let through, somebody skipped the
 * gate, and the answers count for the earlier deployments.
 */
export function gateFacts({ name, gate, protection, reviews, deployments, run }: GateSources): GateFacts {
  const waitMinutes = typeof protection === 'object' ? protection.waitMinutes : 0
  const own = deploymentsOf(run.id, name, deployments)
  // An App that answers its own rule is in the same list.
  const answers = (reviews ?? []).filter(({ user, state }) => user?.type !== 'Bot' && state !== 'pending')
  const timed = answers.map((answer, index) => ({ answer, at: answeredAt(own[index], waitMinutes) }))
  const ofAttempt = timed.filter(({ at }) => at !== null && at.getTime() >= run.attemptStartedAt.getTime())
  const facts = typeof protection === 'object' ? protection : unknownProtection
  const environment: ApprovalEnvironmentFacts = {
    name,
    exists: protection === 'unseen' ? null : protection !== 'missing',
    gate,
    reviewers: facts.reviewers.map((reviewer) => ({ ...reviewer })),
    customRules: facts.customRules,
    waitMinutes: facts.waitMinutes,
    adminsCanBypass: facts.adminsCanBypass,
    branches: typeof facts.branches === 'string' ? facts.branches : [...facts.branches],
    approvals: reviews === null ? null : ofAttempt.map(({ answer: { user, state } }) => ({ user, state })),
  }
  const votes = timed.map(({ answer, at }, index): ApprovalVote => ({
    id: `environment review ${index + 1}`,
    user: answer.user === null ? null : { id: answer.user.id, login: answer.user.login, type: answer.user.type },
    source: 'environment',
    at: at?.toISOString() ?? null,
    state: answer.state,
    text: answer.comment,
  }))
  return {
    environment,
    votes,
    deployment: gate === 'passed' ? own.findLast(({ statuses }) => !hasEnded(statuses.at(-1)?.state)) : undefined,
  }
}

const unknownProtection: EnvironmentProtection = {
  reviewers: [],
  customRules: 0,
  waitMinutes: 0,
  adminsCanBypass: null,
  branches: 'any',
}

/** Deployments that jobs of this run have made for the environment, oldest first. */
function deploymentsOf(run: number, name: string, deployments: readonly Deployment[]): readonly Deployment[] {
  const address = new RegExp(`/actions/runs/${run}(?:/|$)`)
  return deployments
    .filter((each) => each.environment.toLowerCase() === name.toLowerCase())
    .filter(({ statuses }) => statuses.some(({ logUrl }) => address.test(logUrl)))
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)
}

const beforeStart = new Set(['waiting', 'queued', 'pending'])
const minuteMs = 60_000

// Under a wait timer somebody may have answered long before the start: then the beginning of the wait stands for the answer.
function answeredAt(deployment: Deployment | undefined, waitMinutes: number): Date | null {
  const started = deployment?.statuses.find(({ state }) => !beforeStart.has(state))?.createdAt
  if (deployment === undefined || started === undefined) return null
  const waitedMs = started.getTime() - deployment.createdAt.getTime()
  return waitMinutes === 0 || waitedMs > (waitMinutes + 2) * minuteMs ? started : deployment.createdAt
}

const hasEnded = (state: string | undefined): boolean =>
  state === 'success' || state === 'failure' || state === 'error' || state === 'inactive'
