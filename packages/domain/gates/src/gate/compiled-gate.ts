import type { GateStage, PolicyChecklistItem, PolicyGate } from '@locktender/contracts'
import type { Metric, TypedComparison } from '@locktender/policy'
import type { IncreaseRule } from '../baseline/judge-increase.ts'
import type { CelCondition } from '../cel/cel-node.ts'
import type { Rational } from '../rational/rational.ts'
import type { TrustClass } from '../trust/evidence-item.ts'

/** A gate of the policy, its conditions read and typed. */
export interface CompiledGate {
  readonly gate: PolicyGate
  readonly stage: GateStage
  readonly isBlocking: boolean
  /** Whether only a list that names it asks for it: a check of `verify`. */
  readonly isOnlyByName: boolean
  readonly comparisons: readonly TypedComparison[]
  readonly expression: CelCondition | undefined
  readonly increase: IncreaseRule | undefined
  readonly ratchets: readonly Metric[]
  readonly slack: Rational
  readonly checklist: readonly PolicyChecklistItem[]
  readonly leastTrust: TrustClass
  readonly maxAgeSeconds: number | undefined
}
