import type { RecordReason, RollbackContract, VersionShare } from '@locktender/contracts'
import type { LockAnswer } from './locks/lock-answer.ts'

/** What the traffic side says. */
export interface Observation {
  /** Part of the traffic that the release really has, 0 to 1. */
  readonly share: number
  readonly versions: readonly VersionShare[]
  /** Health of the environment as far as the traffic side tells it. */
  readonly isHealthy: boolean | null
}

/** What the judge says of the stage that runs. */
export interface Judgement {
  /** `pass`: it may go on; `fail`: worse; `pending`: too early to say; `unknown`: no data, or an error. */
  readonly verdict: 'pass' | 'fail' | 'pending' | 'unknown'
  readonly reasons: readonly RecordReason[]
  readonly fromMs: number
  readonly toMs: number
  readonly evidenceDigest: string | null
  readonly requests: number | null
}

/** Whether the calendar lets a stage begin. */
export interface CalendarState {
  readonly isOpen: boolean
  /** Whether a freeze closes it, not only the end of a window. */
  readonly isFrozen: boolean
  readonly opensAtMs: number | null
  readonly reason: RecordReason | null
}

/** Whether people have agreed to a stage. */
export interface StageApproval {
  readonly isApproved: boolean
  readonly reason: RecordReason
}

/** What the policy says of every rollout. */
export interface RolloutRules {
  readonly onFreezeStart: 'hold' | 'finish-stage' | 'rollback'
  /** A stage that takes longer is stalled. */
  readonly maxStageSeconds: number
  /** How long the traffic side may take until it shows the share that was asked for. */
  readonly settleSeconds: number
  /** Time in which a rollback must have taken effect. */
  readonly rollbackWithinSeconds: number
  readonly onInconclusive: 'hold' | 'rollback'
  readonly onNoData: 'hold' | 'rollback'
  /** True where data cannot go back: then a rollback is made ready and a person confirms it. */
  readonly isForwardOnly: boolean
  /** A watcher that is not heard of for so long has lost its lease. */
  readonly leaseSeconds: number
  /** Whether a decision to go must stand in the record. */
  readonly needsDecision: boolean
  /** What is left to judge when there is no stable version to compare with. */
  readonly atAllTraffic: {
    /** Whether the contract has a limit that is a plain number. */
    readonly isGuarded: boolean
    /** Limits that only a comparison could judge. */
    readonly notJudged: readonly string[]
  }
  /** How long the release may take from the start of its rollout to its end; null where the policy does not say. */
  readonly timeboxSeconds: number | null
  /** Stages that a release of this class must have at least. */
  readonly fewestStages: number
}

/** Everything a step is decided on besides the record. Null: not asked yet in this tick. */
export interface RolloutFacts {
  readonly nowMs: number
  /** Who asks: a name that nobody else has. */
  readonly holder: string
  readonly rules: RolloutRules
  /** Digest of the policy that is in force now. */
  readonly policyDigest: string | null
  /** The rollback contract as the policy makes it now. Absent: a rollback is the traffic command alone. */
  readonly contract?: RollbackContract
  /** What the rollback contract lacks; empty when it holds. */
  readonly contractFaults: readonly RecordReason[]
  readonly calendar: CalendarState
  /** For the stage that would begin; null where none is asked for. */
  readonly approval: StageApproval | null
  readonly observation: Observation | 'failed' | null
  /** A traffic command that failed in this tick. */
  readonly commandFault: { readonly opId: string; readonly reason: RecordReason } | null
  readonly judgement: Judgement | null
  /** A limit of the contract that is broken; null when all hold. */
  readonly guard: RecordReason | null
  /** A limit that makes a rollback ready without starting it. */
  readonly prepareGuard: RecordReason | null
  /** Somebody wants it to stop. */
  readonly abort: RecordReason | null
  /** A person confirms a rollback that was made ready. */
  readonly isRollbackConfirmed: boolean
  /** A newer release of the same environment. */
  readonly newerRelease: string | null
  /** Who holds a lock that this release needs. */
  readonly lockedBy: string | null
  /** What shows that the record is not whole; absent or null where nothing does. */
  readonly recordFault?: RecordReason | null
  /** What the locks said that it shares with other repositories; absent where it shares none. */
  readonly locks?: LockAnswer | null
}
