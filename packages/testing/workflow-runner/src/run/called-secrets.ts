import { evaluateTexts, literalValue } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { entry, isValueMap } from '../expressions/value.ts'
import { isString } from '../parse/github-parser.ts'

type Secrets = Readonly<Record<string, string>>

/**
 * The secrets of a called workflow: all of the caller's with `secrets: inherit`, else those that it is given.
 * @throws Error for a required one that is missing and one that is not declared
 */
export function calledSecrets(given: Token | undefined, declared: Token | undefined, callers: Secrets, scope: ExpressionScope): Secrets {
  const inherits = given !== undefined && isString(given) && given.value === 'inherit'
  const secrets = inherits ? callers : evaluateTexts(given, scope)
  const value = literalValue(declared)
  const definitions = Object.entries(isValueMap(value) ? value : {})
  const names = new Set(Object.keys(secrets).map((name) => name.toLowerCase()))
  for (const [name, definition] of definitions)
    if (entry(definition, 'required') === true && !names.has(name.toLowerCase()))
      throw new Error(`Secret ${name} is required, but not provided while calling.`)
  const known = new Set(definitions.map(([name]) => name.toLowerCase()))
  const unknown = inherits ? undefined : Object.keys(secrets).find((name) => !known.has(name.toLowerCase()))
  if (unknown !== undefined) throw new Error(`Invalid secret, ${unknown} is not defined in the referenced workflow.`)
  return secrets
}
