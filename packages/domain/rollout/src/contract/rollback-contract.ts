import type { ContractWorkflow, RecordReason, ReleaseTarget, RollbackContract, RollbackPolicy } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import { reason } from '../step.ts'
import { conditionText, validationChecks, validationSeconds } from './validation-checks.ts'

export interface ContractFacts {
  readonly policy: RollbackPolicy | undefined
  /** What the environment served last with success. */
  readonly target: ReleaseTarget | undefined
  /** When a rollback was last rehearsed and proved. */
  readonly lastRehearsalMs: number | null
  readonly nowMs: number
}

const defaultWithinSeconds = 600

/** The contract of a release, as its policy and its environment make it. */
export function rollbackContract({ policy, target, lastRehearsalMs }: ContractFacts): RollbackContract {
  const limits = (does: 'rollback' | 'prepare', triggers: RollbackPolicy['when']): RollbackContract['limits'] =>
    Object.entries(triggers ?? {}).map(([metric, condition]) => ({
      metric,
      condition: conditionText(condition),
      does,
    }))
  const rehearsedWithin = seconds(policy?.['rehearsed-within'])
  return {
    limits: [...limits('rollback', policy?.when), ...limits('prepare', policy?.['prepare-when'])],
    target: target ?? null,
    withinSeconds: seconds(policy?.within) ?? defaultWithinSeconds,
    data: policy?.data ?? 'reversible',
    wayForward: workflow(policy?.forward),
    run: workflow(policy?.run),
    methods: (policy?.['on-failure'] ?? []).map(({ method, command }) => ({ method, command })),
    validation: { windowSeconds: validationSeconds(policy), items: validationChecks(policy) },
    manualWhen: [...(policy?.['manual-when'] ?? [])],
    fallback: policy?.fallback ?? null,
    dataRecovery: policy?.['data-recovery'] ?? null,
    contacts: [...(policy?.contacts ?? [])],
    runbooks: { ...policy?.runbooks },
    rehearsal:
      rehearsedWithin === undefined
        ? null
        : { lastAt: lastRehearsalMs === null ? null : new Date(lastRehearsalMs).toISOString(), withinSeconds: rehearsedWithin },
  }
}

/** What a contract lacks before it may carry a rollout; empty when it holds. */
export function contractFaults({ limits, target, data, wayForward, rehearsal }: RollbackContract, nowMs: number): readonly RecordReason[] {
  const checks: readonly (readonly [isMissing: boolean, fault: RecordReason])[] = [
    [!limits.some(({ does }) => does === 'rollback'), faults.limit],
    [target === null, faults.target],
    [data === 'forward-only' && wayForward === null, faults.wayForward],
    [rehearsal !== null && rehearsal.lastAt === null, faults.neverRehearsed],
    [rehearsal?.lastAt != null && nowMs - Date.parse(rehearsal.lastAt) > rehearsal.withinSeconds * 1000, faults.rehearsalOverdue],
  ]
  return checks.filter(([isMissing]) => isMissing).map(([, fault]) => fault)
}

const faults = {
  limit: reason(
    'contract/no-limit',
    'no limit is set at which the release goes back: add `rollback.when`, such as error-rate: "> 1% for 5m"',
  ),
  target: reason('contract/no-target', 'it is not known what this environment served before: give the release to go back to'),
  wayForward: reason('contract/no-way-forward', 'its data cannot go back, and no way forward is named: add `rollback.forward`'),
  neverRehearsed: reason('contract/never-rehearsed', 'a rollback was never rehearsed: run the rollback action with `rehearse`'),
  rehearsalOverdue: reason(
    'contract/rehearsal-overdue',
    'the last rehearsal of a rollback is too old: run the rollback action with `rehearse`',
  ),
} as const

function workflow(run: RollbackPolicy['run']): ContractWorkflow | null {
  return run === undefined ? null : { workflow: run.workflow, inputs: { ...run.inputs } }
}

function seconds(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : durationSeconds(duration)
}
