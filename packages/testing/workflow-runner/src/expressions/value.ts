/** What an expression or a template evaluates to: JSON, plus `NaN`. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap
export interface ValueMap {
  readonly [key: string]: Value
}

/** Whether the value is a mapping. */
export function isValueMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The mapping's entry, or null: how an expression reads a property that is not there. */
export function entry(value: Value | undefined, key: string): Value {
  return isValueMap(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null
}

/** The entry at a path of keys, or null. */
export function entryAt(value: Value | undefined, ...keys: readonly string[]): Value {
  return keys.reduce<Value>((at, key) => entry(at, key), value ?? null)
}

/** The text at a path of keys, or undefined when there is none or it is no text. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): string | undefined {
  const found = entryAt(value, ...keys)
  return typeof found === 'string' ? found : undefined
}
