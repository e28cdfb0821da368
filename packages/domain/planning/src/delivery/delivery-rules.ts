import type { RiskService } from '@locktender/contracts/validators/types'
import type { DeliveryModel, Strategy } from './delivery-advice.ts'

/** What a way of delivery must fit. What is undefined nobody has said. */
export interface DeliveryFacts extends RiskService {
  /** Whether no level of risk is reached. */
  readonly lowRisk: boolean
  /** Whether such a release runs by itself. */
  readonly automatic: boolean
}

interface AdviceRule {
  readonly strategy: Strategy
  readonly model: DeliveryModel
  readonly when: (facts: DeliveryFacts) => boolean
  readonly because: string
}

/** The first that holds is advised. */
export const adviceRules: readonly AdviceRule[] = [
  {
    strategy: 'canary',
    model: 'phased',
    when: (facts) => facts.traffic === 'customer-facing' && facts['splits-traffic'] === true,
    because: 'customers use it, and its traffic can be split',
  },
  {
    strategy: 'blue-green',
    model: 'phased',
    when: (facts) => facts['double-capacity'] === true && facts.criticality !== 'low',
    because: 'two copies can run side by side, so that the way back is near-instant',
  },
  {
    strategy: 'rolling',
    model: 'continuous',
    when: (facts) => facts.lowRisk && facts.automatic && facts['simple-rollback'] === true,
    because: 'the risk is low, the way back simple, and it runs by itself',
  },
]

/** Advised when no rule holds. */
export const usualDelivery = {
  strategy: 'rolling',
  model: 'phased',
  because: 'it goes out part by part, whatever else is known',
} as const satisfies Omit<AdviceRule, 'when'>

interface StrategyNeed {
  readonly strategy: Strategy
  readonly code: string
  /** Not knowing is not fitting. */
  readonly fits: (facts: DeliveryFacts) => boolean
  readonly message: string
}

/** What a chosen way must fit. */
export const strategyNeeds: readonly StrategyNeed[] = [
  {
    strategy: 'big-bang',
    code: 'delivery/big-bang-risk',
    fits: (facts) => facts.lowRisk && facts['simple-rollback'] === true,
    message:
      'All at once needs a low risk and a simple way back (risk.service.simple-rollback: true). Choose rolling, blue-green or canary.',
  },
  {
    strategy: 'canary',
    code: 'delivery/cannot-split',
    fits: (facts) => facts['splits-traffic'] !== false,
    message: 'A canary needs traffic that can be split, and risk.service.splits-traffic is false. Choose blue-green or rolling.',
  },
  {
    strategy: 'blue-green',
    code: 'delivery/no-double-capacity',
    fits: (facts) => facts['double-capacity'] !== false,
    message: 'Blue-green needs room for two copies, and risk.service.double-capacity is false. Choose canary or rolling.',
  },
]
