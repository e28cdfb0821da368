import { evaluateTemplate, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import type { Value } from '../expressions/value.ts'
import { isMapping } from '../parse/github-parser.ts'

/**
 * The value of `on:`. Of workflow_call only the inputs, whose defaults may hold expressions: its outputs look at jobs that have not run.
 * @throws Error when an expression cannot be evaluated
 */
export function onValue(events: Token | undefined, scope: ExpressionScope): Value {
  if (events === undefined || !isMapping(events)) return evaluateTemplate(events, scope)
  const value = (name: string, token: Token | undefined): Value =>
    name === 'workflow_call' ? { inputs: evaluateTemplate(tokensByKey(token)['inputs'], scope) } : evaluateTemplate(token, scope)
  return Object.fromEntries(Object.entries(tokensByKey(events)).map(([name, token]) => [name, value(name, token)]))
}
