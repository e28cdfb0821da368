import { Problem } from '@locktender/contracts'
import { textOf } from '../expressions/expression-data.ts'
import { entry, isValueMap, textAt } from '../expressions/value.ts'
import type { Value, ValueMap } from '../expressions/value.ts'

type GivenInputs = Readonly<Record<string, Value>>

const emptyValues: Readonly<Record<string, Value>> = { boolean: false, number: 0 }

/**
 * The `inputs` context of workflow_dispatch or workflow_call: declared inputs with their types, defaults and `required` applied.
 * `strict` (workflow_call) wants real booleans and numbers; else (workflow_dispatch) a text is read as the declared type.
 * @throws Problem `inputs/unexpected`, `inputs/missing`, `inputs/type` or `inputs/option`
 */
export function typedInputs(definitions: Value, given: GivenInputs, where: string, strict: boolean): ValueMap {
  const declared = isValueMap(definitions) ? definitions : {}
  const names = new Map(Object.keys(declared).map((name) => [name.toLowerCase(), name]))
  const values = new Map<string, Value>()
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase())
    if (known === undefined)
      throw inputProblem('unexpected', where, name, 'is not declared', `Declared: ${[...names.values()].join(', ') || 'none'}.`)
    values.set(known, value)
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, definition]) => [name, valueOf(name, definition, values.get(name), where, strict)]),
  )
}

function valueOf(name: string, definition: Value, given: Value | undefined, where: string, strict: boolean): Value {
  const type = textAt(definition, 'type') ?? 'string'
  const value = given ?? entry(definition, 'default')
  const absent = value === null || (value === '' && given !== undefined && !strict)
  if (absent && entry(definition, 'required') === true)
    throw inputProblem('missing', where, name, 'is required and was not given', 'Give it a value.')
  if (value === null) return emptyValues[type] ?? ''
  const typed = type === 'boolean' ? booleanOf(value, strict) : type === 'number' ? numberOf(value, strict) : textValue(value)
  if (typed === undefined) throw inputProblem('type', where, name, `must be a ${type}, got ${JSON.stringify(value)}`, `Give a ${type}.`)
  const options = entry(definition, 'options')
  if (type === 'choice' && Array.isArray(options) && !options.includes(typed))
    throw inputProblem(
      'option',
      where,
      name,
      `must be one of ${options.join(', ')}, got ${JSON.stringify(typed)}`,
      'Give one of the options.',
    )
  return typed
}

function booleanOf(value: Value, strict: boolean): boolean | undefined {
  if (typeof value === 'boolean' || strict) return typeof value === 'boolean' ? value : undefined
  return value === 'true' ? true : value === 'false' ? false : undefined
}

function numberOf(value: Value, strict: boolean): number | undefined {
  if (typeof value === 'number') return value
  const read = strict || typeof value !== 'string' || value.trim() === '' ? Number.NaN : Number(value)
  return Number.isNaN(read) ? undefined : read
}

function textValue(value: Value): string | undefined {
  return typeof value === 'object' ? undefined : textOf(value)
}

function inputProblem(code: string, where: string, name: string, what: string, hint: string): Problem {
  return new Problem(`inputs/${code}`, `Input '${name}' of ${where} ${what}.`, hint)
}
