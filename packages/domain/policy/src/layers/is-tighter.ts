import type { PolicyKeyNode, Tighten } from '@locktender/contracts/validators/policy-keys'
import { implies } from '../conditions/implies.ts'
import type { Condition } from '../conditions/condition.ts'
import { type ConditionOptions, parseCondition } from '../conditions/parse-condition.ts'
import { durationSeconds } from '../duration.ts'
import { complete } from '../schema/key-node.ts'
import { shareOf } from '../share.ts'
import { plain, type Sourced } from './sourced.ts'

/**
 * Whether the value is as tight as the base's or tighter, for a value that may be raised or lowered. Conditions are raised when
 * they hold less often, and lowered when they fire sooner. Values that cannot be compared are not tighter unless they are equal.
 */
export function isTighter(direction: Tighten, base: Sourced, own: Sourced, node: PolicyKeyNode): boolean {
  const [low, high] = direction === 'raise' ? [plain(base), plain(own)] : [plain(own), plain(base)]
  if (low === high) return true
  const options = conditionOptions.get(node.ref ?? '')
  if (typeof low === 'string' && typeof high === 'string' && options !== undefined) return conditionImplies(high, low, options)
  const [lowMeasure, highMeasure] = [measure(low, node), measure(high, node)]
  return lowMeasure !== undefined && highMeasure !== undefined && lowMeasure <= highMeasure
}

// Both sides stand under one key: where it names the metric, that is the same one and needs no name here.
const conditionOptions: ReadonlyMap<string, ConditionOptions> = new Map([
  ['Condition', {}],
  ['MetricCondition', { metric: '' }],
  ['SuccessCriterion', { metric: '' }],
])

function conditionImplies(stronger: string, weaker: string, options: ConditionOptions): boolean {
  const [strong, weak] = [read(stronger, options), read(weaker, options)]
  return strong !== undefined && weak !== undefined && implies(strong, weak)
}

function read(text: string, options: ConditionOptions): Condition | undefined {
  const condition = parseCondition(text, options)
  return 'offset' in condition ? undefined : condition
}

function measure(value: unknown, node: PolicyKeyNode): number | undefined {
  const { enum: choices, format } = complete(node)
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string') return undefined
  if (choices !== undefined) return choices.indexOf(value)
  if (format === 'date') return Date.parse(value)
  if (value === 'none') return 0
  const share = shareOf(value.replace(/ vs baseline$/, ''))
  if (!Number.isNaN(share)) return node.ref === 'Tolerance' ? 1 + share : share
  return durationSeconds(value)
}
