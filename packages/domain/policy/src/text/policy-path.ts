/** Where a value stands in a policy: keys of maps and indexes of lists, from the top. */
export type PolicyPath = readonly (string | number)[]

const plainKey = /^[A-Za-z0-9_-]+$/

/** The path as people write it: `gates[2].level`, `versioning."before-1.0"`; `top level` for the whole file. */
export function formatPath(path: PolicyPath): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${plainKey.test(step) ? step : JSON.stringify(step)}`))
    .join('')
  return text === '' ? 'top level' : text.replace(/^\./, '')
}

/** The path of a JSON pointer (RFC 6901) into the value: steps into lists become numbers. */
export function pathOfPointer(pointer: string, value: unknown): PolicyPath {
  const path: (string | number)[] = []
  let current = value
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(current) ? Number(key) : key
    path.push(step)
    current = childOf(current, step)
  }
  return path
}

/** The value at the path; undefined where there is none. */
export function valueAt(value: unknown, path: PolicyPath): unknown {
  return path.reduce(childOf, value)
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? (value[step] as unknown) : undefined
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/** Whether the value is a map, that is neither a list nor a plain value. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
