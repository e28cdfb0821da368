import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString } from '../parse/github-parser.ts'
import { evaluateExpression } from './evaluate-expression.ts'
import type { ExpressionScope } from './evaluate-expression.ts'
import { textOf } from './expression-data.ts'
import type { Value } from './value.ts'

export type Token = TemplateToken

/**
 * A part of a workflow or action file with every `${{ }}` in it evaluated. A text with an expression inside arrives from GitHub's
 * parser as `format(…)`, a lone expression keeps its type. Undefined counts as null.
 * @throws Error as evaluateExpression does, or for `${{ insert }}`
 */
export function evaluateTemplate(token: Token | undefined, scope: ExpressionScope): Value {
  if (token === undefined) return null
  if (isBasicExpression(token)) return evaluateExpression(token.expression, scope)
  if (isMapping(token)) {
    const pairs: [string, Value][] = []
    for (const { key, value } of token) pairs.push([textOf(evaluateTemplate(key, scope)), evaluateTemplate(value, scope)])
    return Object.fromEntries(pairs)
  }
  if (isSequence(token)) return [...token].map((item) => evaluateTemplate(item, scope))
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value
  if (token.isExpression) throw new Error('The directive ${{ insert }} is not supported by this runner')
  return null
}

/** The mapping as texts: what `env:` and `with:` are. Null becomes ''. @throws Error when a value is a sequence or a mapping */
export function evaluateTexts(token: Token | undefined, scope: ExpressionScope): Record<string, string> {
  const value = evaluateTemplate(token, scope)
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('A mapping was expected')
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]))
}

const literal: ExpressionScope = { contexts: {}, functions: {} }

/** The token's value where no expression is allowed. */
export function literalValue(token: Token | undefined): Value {
  return evaluateTemplate(token, literal)
}

/** Entries of a mapping token by key; empty for anything else. */
export function tokensByKey(token: Token | undefined): Readonly<Record<string, Token | undefined>> {
  const found: Record<string, Token | undefined> = Object.create(null) as Record<string, Token | undefined>
  if (token !== undefined && isMapping(token)) for (const { key, value } of token) if (isString(key)) found[key.value] = value
  return found
}
