import type { Call } from '@locktender/action-kit'
import { judgeApprovals, type ApprovalJudgement } from '@locktender/approvals'
import { Problem, type ApprovalCase, type EnvironmentApprovalData, type Reason, type ReleasePolicy } from '@locktender/contracts'
import { environmentApprovalBrief } from '@locktender/views'
import { answerVotes } from './answer-votes.ts'
import type { ApprovalSituation } from './approval-situation.ts'
import { askInThread, openApprovalIssue, readApprovalThread, type ApprovalThread } from './approval-thread.ts'
import { approvedDescription } from './deployed-artifacts.ts'
import { openOwedReview } from './emergencies.ts'
import { liveCase, wholeSecond, type LiveCase } from './live-case.ts'

/** What was found out on GitHub and said there. */
export interface LiveApproval extends ApprovalJudgement {
  readonly approvalCase: ApprovalCase
  readonly policy: ReleasePolicy
  /** What people are asked, in Markdown; empty where nobody is any more. */
  readonly brief: string
}

/**
 * Judges the approval of this run, asks whoever is to be asked and answers whoever has voted in vain. Before the gate nobody can have answered:
 * there the verdict says whether the gate is one, and `data.approved` stays false. Undefined for a comment that has nothing to do with a release.
 *
 * @throws {Problem} as `liveCase` does, `approval/…`
 */
export async function liveApproval(call: Call, situation: ApprovalSituation): Promise<LiveApproval | undefined> {
  const live = await liveCase(call, situation)
  if (live === undefined) return undefined
  const isDry = call.inputs.flag('dry-run')
  const first = judgeApprovals(live.policy, live.approvalCase)
  const asking = briefOf(call, live, first.data)
  const isMissing = first.data.seats.some(({ missing }) => missing)
  const mayAsk = live.channel !== 'passed' && isMissing && !isDry && first.verdict !== 'fail'
  const { thread, notes } = mayAsk ? await ask(live, asking) : { thread: live.thread, notes: [] }
  // Whoever has answered before it was asked is judged by what stands there now.
  const approvalCase = thread === live.thread ? live.approvalCase : withThread(live.approvalCase, thread)
  const { verdict, reasons, data } = thread === live.thread ? first : judgeApprovals(live.policy, approvalCase)
  const told = isDry ? [] : await tell(live, thread, data)
  const askedAt = live.channel === 'ahead' ? wholeSecond(live.now()) : (askedIn(thread, data.digest) ?? null)
  const waits = live.channel === 'ahead' && verdict === 'pending'
  const askedReason: Reason = {
    code: 'approval/asked',
    message: `people are asked about ${data.digest.slice(0, 8)}; the gate waits for them`,
  }
  return {
    verdict: waits ? 'pass' : verdict,
    reasons: [...(waits ? [askedReason] : []), ...reasons, ...notes, ...told],
    data: { ...data, approved: data.approved && live.channel !== 'ahead', askedAt, thread: threadUrl(call, thread) },
    approvalCase,
    policy: live.policy,
    brief: data.approved && live.channel !== 'ahead' ? '' : asking,
  }
}

const askedIn = (thread: ApprovalThread | undefined, digest: string): string | undefined =>
  thread?.requests.findLast(({ request }) => request.digest === digest)?.request.at

interface Asked {
  readonly thread: ApprovalThread | undefined
  readonly notes: readonly Reason[]
}

const unasked: Asked = { thread: undefined, notes: [] }

async function ask({ connection, thread: known, asked, channel, viewer }: LiveCase, brief: string): Promise<Asked> {
  const isIssue = channel === 'issue'
  if (known === undefined && !isIssue) return unasked
  try {
    const number = known?.number ?? (await openApprovalIssue(connection, asked))
    const thread = known ?? { number, votes: [], requests: [], isComplete: true, answered: new Set<string>() }
    if ((await askInThread(connection, thread, asked, brief)) === 'stands') return { thread, notes: [] }
    return { thread: await readApprovalThread(connection, { number, isPullRequest: !isIssue, viewer }), notes: [] }
  } catch (error) {
    // Without an issue nobody is asked at all; beside a gate the summary still tells.
    if (isIssue) throw error
    return { thread: known, notes: [untold(error, 'ask on the pull request')] }
  }
}

function withThread(approvalCase: ApprovalCase, thread: ApprovalThread | undefined): ApprovalCase {
  if (thread === undefined) return approvalCase
  const asked = thread.requests.map(({ request }) => request)
  const others = (approvalCase.requests ?? []).filter(({ at, digest }) => !asked.some((each) => each.at === at && each.digest === digest))
  const elsewhere = approvalCase.votes.filter(({ source }) => source === 'environment')
  return { ...approvalCase, requests: [...asked, ...others], votes: [...thread.votes, ...elsewhere], votesComplete: thread.isComplete }
}

async function tell(live: LiveCase, thread: ApprovalThread | undefined, data: EnvironmentApprovalData): Promise<readonly Reason[]> {
  const { connection, asked, gate, run } = live
  const notes: Reason[] = []
  const attempt = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      notes.push(untold(error, what))
    }
  }
  if (thread !== undefined) await attempt('answer votes that do not count', () => answerVotes(connection, thread, data))
  if (!data.approved) return notes
  const { describeDeployment } = await import('@locktender/github')
  const deployment = gate?.deployment
  if (deployment !== undefined)
    await attempt('describe the deployment', () =>
      describeDeployment(connection, deployment.id, approvedDescription(asked.digest, asked.artifacts), run.url),
    )
  const { review } = data
  if (review !== null && live.channel !== 'ahead')
    await attempt('open the review that is owed', () => openOwedReview(connection, asked, review))
  return notes
}

// What is told beside the answer does not change it.
function untold(error: unknown, what: string): Reason {
  if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
  return { code: 'approval/not-told', message: `could not ${what}: ${error.message}. ${error.hint}` }
}

function briefOf(call: Call, { asked, policy, results, run, thread, channel }: LiveCase, data: EnvironmentApprovalData): string {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '' } = call.environment
  return environmentApprovalBrief(
    {
      repositoryUrl: `${server}/${repository}`,
      environment: asked.environment,
      commit: asked.commit,
      base: asked.base,
      class: asked.class,
      risk: asked.risk,
      artifacts: asked.artifacts,
      results,
      rollback: policy.rollback,
      runUrl: run.url,
      hasGate: channel !== 'issue',
      answerIn: channel === 'issue' ? 'this issue' : thread === undefined ? null : `#${thread.number}`,
    },
    data,
  )
}

function threadUrl({ environment }: Call, thread: ApprovalThread | undefined): string | null {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '' } = environment
  return thread === undefined ? null : `${server}/${repository}/issues/${thread.number}`
}
