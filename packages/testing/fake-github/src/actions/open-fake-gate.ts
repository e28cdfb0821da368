import { setTimeout as sleep } from 'node:timers/promises'
import type { GateAnswer, GateRequest } from '@locktender/workflow-runner'
import { findEnvironment, gateState, openGate } from '../rules/gates.ts'
import type { App } from '../state/account.ts'
import type { Gate } from '../state/deployment.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import type { RunRecords } from './run-records.ts'

/** Secrets and variables of one environment, which a job sees only behind its gate. */
export interface EnvironmentValues {
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
}

/** Between two looks at a waiting gate: a review, the clock, an App or the test itself may have opened it. */
const lookMilliseconds = 15

/** Brings a job of the runner to its environment in the fake and waits there until the rules let it through, or do not. */
export async function openFakeGate(
  { world, repository, records, app }: { world: World; repository: Repository; records: RunRecords; app: App },
  { environment, job, run: identity, signal }: GateRequest,
  values: EnvironmentValues,
): Promise<GateAnswer> {
  const run = records.runOf(identity)
  records.beginJob(identity, job.name, 'waiting')
  const { deployment } = environment
  const gate = openGate(world, repository, run, job.name, environment.name, { account: app.bot, app, deployment })
  let state = gateState(world, repository, gate)
  while (state === 'waiting' && !signal.aborted) {
    await sleep(lookMilliseconds)
    state = gateState(world, repository, gate)
  }
  return state === 'open' ? { state: 'approved', ...values } : { state: 'rejected', comment: reason(repository, gate) }
}

function reason(repository: Repository, gate: Gate): string {
  if (gate.refusedByPolicy) return `the branch policies of ${findEnvironment(repository, gate.environment)?.name} do not allow this ref`
  const answer = repository.approvals.findLast((each) => each.runId === gate.runId && each.state === 'rejected')
  return answer?.comment ?? 'nobody decided within 30 days'
}
