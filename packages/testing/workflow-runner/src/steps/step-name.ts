import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import type { StepDefinition } from '../parse/step-definition.ts'

/** The name GitHub shows: `name:`, `Run <first line of the script>` or `Run <action>`. A name that cannot be evaluated is left out. */
export function stepName(step: StepDefinition, scope: ExpressionScope): string {
  const evaluated = (token: StepDefinition['name']): string => {
    try {
      return textOf(evaluateTemplate(token, scope)).trim()
    } catch {
      return ''
    }
  }
  return evaluated(step.name) || `Run ${step.uses ?? evaluated(step.run).split('\n')[0] ?? ''}`
}
