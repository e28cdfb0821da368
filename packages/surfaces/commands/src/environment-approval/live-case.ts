import type { Call } from '@locktender/action-kit'
import { Problem, type ApprovalCase, type ReleasePolicy, type Result } from '@locktender/contracts'
import {
  readCommitPeople,
  readEnvironment,
  readEnvironmentReviews,
  readRunPeople,
  recentDeployments,
  type CommitPeople,
  type Connection,
  type RunPeople,
} from '@locktender/github'
import { clockedConnection } from '../record/server-clock.ts'
import type { ApprovalSituation } from './approval-situation.ts'
import { findApprovalIssue, readApprovalThread, type ApprovalThread } from './approval-thread.ts'
import type { AskedRelease } from './asked-release.ts'
import { askingRun, type AskingRun } from './asking-run.ts'
import { toApprovalDeployments } from './deployed-artifacts.ts'
import { readEmergencies } from './emergencies.ts'
import { gateFacts, type GateFacts } from './gate-facts.ts'
import type { HandedPlan } from './handed-plan.ts'
import { digested, policyDigest, releaseOf, releaseOfRun, type ReleaseFacts } from './release-of-run.ts'
import { reviewersPolicy } from './reviewers-policy.ts'
import { readVoters } from './voters.ts'

export type Channel = 'passed' | 'ahead' | 'issue'

/** An instant to the second, as the server tells times. */
export const wholeSecond = (at: Date): string => new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString()

/** A case as GitHub tells it, and where its people are to be asked and answered. */
export interface LiveCase {
  readonly approvalCase: ApprovalCase
  readonly policy: ReleasePolicy
  readonly asked: AskedRelease
  readonly channel: Channel
  readonly run: AskingRun
  /** Results that were handed over, for the brief. */
  readonly results: readonly Result[]
  /** Issue or pull request of the release; undefined where there is none yet. */
  readonly thread: ApprovalThread | undefined
  readonly gate: GateFacts | undefined
  readonly connection: Connection
  readonly viewer: string
  /** The server's time. */
  now(): Date
}

/**
 * Builds the case of this run from GitHub. Undefined for a comment in an issue in which nothing was asked.
 *
 * @throws {Problem} `input/…`, `approval/…`, `results/…`, `github/…`: what cannot be read is never taken for approved
 */
export async function liveCase(call: Call, situation: ApprovalSituation): Promise<LiveCase | undefined> {
  const environment = call.inputs.text('environment') ?? ''
  const channel = (call.inputs.text('gate') ?? 'passed') as Channel
  const run = askingRun(call)
  const { connect } = await import('@locktender/github')
  const token = call.inputs.text('github-token')
  if (token === undefined)
    throw new Problem('input/no-token', 'there is no token to read the approvals with', 'Give `github-token`, or `case` a file.')
  const plain = await connect({ repository: situation.repository, token, environment: call.environment })
  const { connection, now } = clockedConnection(plain, call.now)

  call.progress('reading the environment and its deployments')
  const people = await readRunPeople(connection, run.id)
  const protection = channel === 'issue' ? undefined : await readEnvironment(connection, environment)
  const policy = policyOf(situation, protection)
  const { viewer, deployments } = await recentDeployments(connection, environmentsOf(policy, environment))
  const handedOver = { environment, channel, run, viewer, deployments, policy }
  const found = await releaseAndThread(call, situation, connection, handedOver, people)
  if (found === undefined) return undefined
  const { asked, thread, commits, plan } = found

  const reviews = channel === 'passed' ? await readEnvironmentReviews(connection, run.id, environment) : []
  const gate =
    protection === undefined || channel === 'issue'
      ? undefined
      : gateFacts({
          name: environment,
          gate: channel,
          protection,
          reviews,
          deployments,
          run: { id: run.id, attemptStartedAt: people.attemptStartedAt },
        })
  const { incident, reviews: owed } = await readEmergencies(connection, policy, asked.class, viewer)
  const requests = [...(thread?.requests.map(({ request }) => request) ?? []), ...plan.requests]
  const approvalCase: ApprovalCase = {
    now: wholeSecond(now()),
    release: releaseOf(asked, commits, incident),
    requests,
    ...(await readVoters(connection, policy)),
    votes: [...(thread?.votes ?? []), ...(gate?.votes ?? [])],
    votesComplete: thread?.isComplete ?? true,
    gates: { ...asked.gates },
    reviews: owed,
    ...(gate === undefined ? {} : { environment: gate.environment }),
    deployments: toApprovalDeployments(deployments, asked.artifacts),
  }
  return { approvalCase, policy, asked, channel, run, results: plan.results, thread, gate, connection, viewer, now }
}

function policyOf(
  { policy, policySource }: ApprovalSituation,
  protection: Parameters<typeof reviewersPolicy>[0] | undefined,
): ReleasePolicy {
  const standIn = policySource.path === null && protection !== undefined ? reviewersPolicy(protection) : undefined
  return standIn ?? policy
}

/** The environment, and all that a release passes before it. */
function environmentsOf({ environments = {} }: ReleasePolicy, name: string): readonly string[] {
  return [...new Set([name, ...Object.keys(environments)])]
}

interface Situated extends ReleaseFacts {
  readonly channel: Channel
  readonly viewer: string
}

interface Found {
  readonly asked: AskedRelease
  readonly thread: ApprovalThread | undefined
  readonly commits: CommitPeople
  readonly plan: Pick<HandedPlan, 'results' | 'requests'>
}

async function releaseAndThread(
  call: Call,
  situation: ApprovalSituation,
  connection: Connection,
  handed: Situated,
  people: RunPeople,
): Promise<Found | undefined> {
  const { channel, run, viewer } = handed
  if (run.commentedIssue !== null) {
    if (channel !== 'issue') return undefined
    const thread = await readApprovalThread(connection, { number: run.commentedIssue, isPullRequest: false, viewer })
    const last = thread.requests.findLast(({ asked: { environment } }) => environment === handed.environment)?.asked
    if (last === undefined) return undefined
    const asked = digested({ ...last, policy: policyDigest(situation, handed.policy) })
    return { asked, thread, commits: await readCommitPeople(connection, asked.commit, asked.base), plan: { results: [], requests: [] } }
  }
  const { asked, plan } = await releaseOfRun(call, situation, connection, handed, people)
  const commits = await readCommitPeople(connection, asked.commit, asked.base)
  const ofChange = run.pullRequest ?? commits.pullRequests[0]
  const number = channel === 'issue' ? await findApprovalIssue(connection, asked, viewer) : ofChange
  const isPullRequest = channel !== 'issue'
  const thread = number === undefined ? undefined : await readApprovalThread(connection, { number, isPullRequest, viewer })
  return { asked, thread, commits, plan }
}
