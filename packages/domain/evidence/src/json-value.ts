/** Object of a JSON document: a plain one with the keys of its shape, or a Map where the shape keeps every key. */
export type JsonObject = ReadonlyMap<string, unknown> | { readonly [key: string]: unknown }

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** Value under a key; undefined when it is absent or the value is no object. */
export function at(json: unknown, key: string, ...more: readonly string[]): unknown {
  let found = json instanceof Map ? json.get(key) : isObject(json) ? (json as Record<string, unknown>)[key] : undefined
  for (const next of more) found = at(found, next)
  return found
}

/** Elements of an array; none when the value is no array. */
export function list(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : []
}

/** Keys and values of an object; none when the value is no object. */
export function entries(json: unknown): Iterable<[string, unknown]> {
  if (json instanceof Map) return json.entries()
  return isObject(json) ? Object.entries(json) : []
}

export function text(json: unknown): string | undefined {
  return typeof json === 'string' ? json : undefined
}

/** Whether an object has a key at all, also when its value is null. */
export function has(json: unknown, key: string): boolean {
  return json instanceof Map ? json.has(key) : isObject(json) && Object.hasOwn(json, key)
}

/** The first element that is an object: what a list of rows is known by. */
export function firstRow(json: unknown): JsonObject | undefined {
  return list(json).find(isObject)
}
