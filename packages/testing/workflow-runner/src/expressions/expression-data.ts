import type { data } from '@actions/expressions'
import { data as dataClasses } from '../parse/github-parser.ts'
import type { Value } from './value.ts'

type Data = data.ExpressionData

/** A value in the form GitHub's evaluator works on. */
export function toData(value: Value): Data {
  if (value === null || value === undefined) return new dataClasses.Null()
  if (typeof value === 'boolean') return new dataClasses.BooleanData(value)
  if (typeof value === 'number') return new dataClasses.NumberData(value)
  if (typeof value === 'string') return new dataClasses.StringData(value)
  if (Array.isArray(value)) return new dataClasses.Array(...value.map(toData))
  return new dataClasses.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })))
}

/** The way back. */
export function fromData(found: Data): Value {
  switch (found.kind) {
    case dataClasses.Kind.Null:
      return null
    case dataClasses.Kind.Array:
      return (found as data.Array).values().map(fromData)
    case dataClasses.Kind.Dictionary:
      return Object.fromEntries((found as data.Dictionary).pairs().map(({ key, value }) => [key, fromData(value)]))
    default:
      return (found as data.StringData | data.NumberData | data.BooleanData).value
  }
}

/**
 * The text GitHub puts where a string is wanted: `''` for null, `1.1` for 1.10.
 * @throws Error when the value is a sequence or a mapping
 */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) throw new Error(`A ${Array.isArray(value) ? 'sequence' : 'mapping'} was not expected`)
  return toData(value).coerceString()
}

/** GitHub's truth of a value, as in `if:`: false, 0, NaN, '' and null are false. */
export function isTruthy(value: Value): boolean {
  return typeof value === 'object' ? value !== null : Boolean(value)
}
