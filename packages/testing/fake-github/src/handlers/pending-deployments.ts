import { isApp } from '../access/authorise.ts'
import { addDeploymentStatus, findEnvironment, gateState } from '../rules/gates.ts'
import type { Call } from '../server/call.ts'
import { found, Refusal } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { userShape } from '../shapes/account.ts'
import { deploymentShape, environmentReference, reviewersShape } from '../shapes/deployment.ts'
import { isoTime } from '../state/clock.ts'
import type { Environment, Gate } from '../state/deployment.ts'
import type { Run } from '../state/run.ts'
import { tell } from '../state/tell.ts'
import { findRun } from './runs.ts'
import type { HandlerTable } from './handler.ts'

/** The gates of the run's newest attempt that still wait. */
function waitingGates(call: Call, run: Run): Gate[] {
  return call.repository.gates.filter(
    (gate) => gate.runId === run.id && gate.attempt === run.attempt && gateState(call.world, call.repository, gate) === 'waiting',
  )
}

function mayReview(call: Call, environment: Environment, run: Run): boolean {
  const account = call.token?.account
  if (account === undefined || (environment.preventSelfReview && account.id === run.triggeringActor.id)) return false
  const teams = [...(call.world.organization(call.repository.owner.login)?.teams.values() ?? [])]
  return environment.reviewers.some(({ type, id }) =>
    type === 'User'
      ? id === account.id
      : teams.find((team) => team.id === id)?.members.get(account.login.toLowerCase())?.state === 'active',
  )
}

function pending(call: Call): Reply {
  const run = findRun(call)
  const gates = waitingGates(call, run)
  const names = [...new Set(gates.map((gate) => gate.environment))]
  return ok(
    names.map((name) => {
      const environment = found(findEnvironment(call.repository, name))
      const since = Math.min(...gates.filter((gate) => gate.environment === name).map((gate) => gate.openedAt))
      return {
        environment: environmentReference(call.world, call.repository, environment),
        wait_timer: environment.waitTimerMinutes,
        wait_timer_started_at: environment.waitTimerMinutes > 0 ? isoTime(since) : null,
        current_user_can_approve: mayReview(call, environment, run),
        reviewers: reviewersShape(call.world, call.repository, environment),
      }
    }),
  )
}

interface ReviewBody {
  readonly environment_ids: readonly number[]
  readonly state: 'approved' | 'rejected'
  readonly comment: string
}

function review(call: Call): Reply {
  const { repository, world, token } = call
  if (token !== null && isApp(token) && !repository.settings.appsMayReviewDeployments)
    throw new Refusal(403, 'Resource not accessible by integration')
  const run = findRun(call)
  const { environment_ids: ids, state, comment } = call.body<ReviewBody>()
  const gates = waitingGates(call, run).filter((gate) => gate.review === 'waiting')
  const environments = ids.map((id) => repository.environments.find((each) => each.id === id))
  for (const environment of environments) {
    if (environment === undefined || !gates.some((gate) => gate.environment === environment.name))
      throw new Refusal(422, 'No pending deployment requests to approve or reject')
    if (!mayReview(call, environment, run))
      throw new Refusal(422, `${call.account.login} cannot review the deployment to ${environment.name}`)
  }
  const names = environments.flatMap((environment) => environment?.name ?? [])
  const touched = gates.filter((gate) => names.includes(gate.environment))
  for (const gate of touched) gate.review = state
  repository.approvals.push({ runId: run.id, environments: names, state, user: call.account, comment })
  if (state === 'rejected') failRun(call, run, touched)
  tell(world, repository, token, {
    event: 'deployment_review',
    action: state,
    ref: run.headBranch,
    sha: run.headSha,
    payload: { run_id: run.id, environments: names, comment },
  })
  const deployments = touched.flatMap((gate) => repository.deployments.find((each) => each.id === gate.deploymentId) ?? [])
  return ok(deployments.map((deployment) => deploymentShape(world, repository, deployment)))
}

/** A rejection fails the run. */
function failRun(call: Call, run: Run, gates: readonly Gate[]): void {
  Object.assign(run, { status: 'completed', conclusion: 'failure', updatedAt: call.now })
  for (const gate of gates) {
    const deployment = call.repository.deployments.find((each) => each.id === gate.deploymentId)
    if (deployment !== undefined) addDeploymentStatus(call.world, deployment, { state: 'failure', creator: call.account })
  }
}

function history(call: Call): Reply {
  const run = findRun(call)
  const approvals = call.repository.approvals.filter((approval) => approval.runId === run.id)
  return ok(
    approvals.map((approval) => ({
      environments: approval.environments.flatMap((name) => {
        const environment = findEnvironment(call.repository, name)
        if (environment === undefined) return []
        const times = { created_at: isoTime(environment.createdAt), updated_at: isoTime(environment.updatedAt) }
        return [{ ...environmentReference(call.world, call.repository, environment), ...times }]
      }),
      state: approval.state,
      user: userShape(call.world.links, approval.user),
      comment: approval.comment,
    })),
  )
}

interface CustomBody {
  readonly environment_name: string
  readonly state?: string
  readonly comment?: string
}

/** An App answers its own custom rule, or only reports a status when it gives no state. */
function answerCustomRule(call: Call): Reply {
  const run = findRun(call)
  const { environment_name: name, state, comment = '' } = call.body<CustomBody>()
  const slug = found(call.token?.app).slug
  const gates = waitingGates(call, run).filter((gate) => gate.environment.toLowerCase() === name.toLowerCase() && gate.custom.has(slug))
  if (gates.length === 0) throw new Refusal(422, `No pending custom rule of ${slug} for ${name}`)
  // The description would let any word through here.
  if (state !== undefined && state !== 'approved' && state !== 'rejected')
    throw new Refusal(422, `state ${state} is not approved or rejected`)
  if (state === undefined) return noContent
  for (const gate of gates) gate.custom.set(slug, state)
  call.repository.approvals.push({ runId: run.id, environments: [gates[0]?.environment ?? name], state, user: call.account, comment })
  if (state === 'rejected') failRun(call, run, gates)
  return noContent
}

export const pendingDeployments: HandlerTable = {
  'actions/get-pending-deployments-for-run': { provenance: 'documented', needs: ['actions:read'], handle: pending },
  'actions/review-pending-deployments-for-run': {
    provenance: 'assumed',
    needs: ['deployments:write'],
    role: 'read',
    appsToo: true,
    handle: review,
  },
  'actions/get-reviews-for-run': { provenance: 'documented', needs: ['actions:read'], handle: history },
  'actions/review-custom-gates-for-run': {
    provenance: 'documented',
    needs: ['deployments:write'],
    appsOnly: true,
    handle: answerCustomRule,
  },
}
