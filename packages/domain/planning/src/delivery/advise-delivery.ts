import type { ReleasePolicy } from '@locktender/contracts'
import type { PlanDelivery } from '@locktender/contracts/validators/types'
import type { ReleaseClass } from '../class/release-class.ts'
import type { RiskAssessment } from '../risk/risk-assessment.ts'
import type { DeliveryAdvice } from './delivery-advice.ts'
import { adviceRules, type DeliveryFacts, strategyNeeds, usualDelivery } from './delivery-rules.ts'
import { processWeight } from './process-weight.ts'

/** The way of delivery that the plan or the class chose, what the rules would choose, and why the choice does not fit. */
export function adviseDelivery(
  policy: ReleasePolicy,
  made: ReleaseClass | null,
  risk: RiskAssessment,
  planned?: PlanDelivery,
): DeliveryAdvice {
  const type = made === null ? undefined : policy.types?.[made]
  const facts: DeliveryFacts = { ...policy.risk?.service, lowRisk: risk.level === null, automatic: type?.automation === 'automatic' }
  const strategy = planned?.strategy ?? type?.strategy
  const chosen = strategy === undefined ? null : { model: planned?.model ?? null, strategy }
  const { model, strategy: advised, because } = adviceRules.find(({ when }) => when(facts)) ?? usualDelivery
  return {
    chosen,
    advised: { model, strategy: advised, because },
    weight: processWeight(facts),
    objections: strategyNeeds
      .filter((need) => (need.strategy === strategy || (need.strategy === 'big-bang' && chosen?.model === 'big-bang')) && !need.fits(facts))
      .map(({ code, message }) => ({ code, message, rule: 'risk.service' })),
  }
}
