import { type Judgement, judgement } from '../conditions/judgement.ts'
import { type Measured, quantityOf } from '../conditions/judge-comparison.ts'
import { printQuantity } from '../conditions/print-quantity.ts'
import { zero } from '../rational/rational.ts'
import type { CelCondition } from './cel-node.ts'
import { evaluateCel } from './evaluate-cel.ts'

/** Judges an expression. A measurement in it that is not given or stands in doubt makes it unknown, whatever the rest would say. */
export function judgeCel({ root, metrics }: CelCondition, measured: Measured): Judgement {
  const quantities = metrics.map((metric) => ({ metric, quantity: quantityOf(metric, measured) }))
  const evidence = [...new Set(quantities.flatMap(({ quantity }) => quantity.evidence))]
  const values = new Map<string, typeof zero>()
  const texts: string[] = []
  for (const { metric, quantity } of quantities) {
    if ('missing' in quantity) return judgement('unknown', quantity.missing.code, quantity.missing.message, evidence)
    if (quantity.doubt !== undefined) return judgement('unknown', quantity.doubt.code, quantity.doubt.message, evidence)
    values.set(metric.name, quantity.value)
    texts.push(`${metric.name} ${printQuantity(metric, quantity.value, zero)}`)
  }
  const result = evaluateCel(root, values)
  const seen = { measured: texts.join(', '), limit: null, margin: null, evidence }
  if (typeof result !== 'boolean')
    return { state: 'unknown', code: 'gate/nothing-measured', message: `It divides by 0: ${texts.join(', ')}.`, ...seen }
  if (result) return { state: 'pass', code: 'gate/holds', message: `It is true: ${texts.join(', ')}.`, ...seen }
  return { state: 'fail', code: 'gate/fails', message: `It is false: ${texts.join(', ')}.`, ...seen }
}
