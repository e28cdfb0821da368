import type { ContractCheck, RollbackPolicy } from '@locktender/contracts'
import { durationSeconds, parseCondition } from '@locktender/policy'

type Item = ContractCheck['item']
type Triggers = NonNullable<RollbackPolicy['when']>

/** The six things that must hold after a rollback, in the order in which they are looked at. */
export const validationItems: readonly Item[] = ['health', 'response', 'errors', 'business', 'users', 'data']

const usualSeconds = 900
const latency = /latency|response|duration|p\d{2}/
const errors = /error|availability/

/** What shows each of the six, as the policy says it; what it does not say follows from its limits, else a person says it. */
export function validationChecks(policy: RollbackPolicy | undefined): ContractCheck[] {
  const { validate = {}, when = {}, 'prepare-when': prepareWhen = {} } = policy ?? {}
  const usual: Readonly<Record<Item, Triggers | 'observe' | 'person'>> = {
    health: 'observe',
    response: only(when, latency),
    errors: only(when, errors),
    business: prepareWhen,
    users: 'person',
    data: 'person',
  }
  return validationItems.map((item) => {
    const proof = validate[item] ?? usual[item]
    if (typeof proof === 'string') return { item, by: proof, limits: [] }
    const limits = Object.entries(proof).map(([metric, condition]) => ({ metric, condition: conditionText(condition) }))
    return { item, by: limits.length === 0 ? 'person' : 'metrics', limits }
  })
}

/** Seconds after the proof that metrics are judged over: a limit that must be broken for longer makes it longer. */
export function validationSeconds(policy: RollbackPolicy | undefined): number {
  const asked = durationSeconds(policy?.validate?.for ?? '') ?? usualSeconds
  const holds = validationChecks(policy).flatMap(({ limits }) =>
    limits.flatMap(({ metric, condition }) => {
      const read = parseCondition(condition, { metric })
      return 'offset' in read ? [] : read.comparisons.map(({ holdSeconds }) => holdSeconds ?? 0)
    }),
  )
  return Math.max(asked, ...holds)
}

/** A limit as the policy writes it, on one line. */
export function conditionText(condition: Triggers[string]): string {
  return typeof condition === 'string' ? condition : JSON.stringify(condition)
}

function only(limits: Triggers, name: RegExp): Triggers {
  return Object.fromEntries(Object.entries(limits).filter(([metric]) => name.test(metric)))
}
