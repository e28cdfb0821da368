import { isDeepStrictEqual } from 'node:util'
import type { Json } from './cloud-state.ts'

/** What a server says of a patch that it does not apply. */
export class PatchError extends Error {}

/**
 * A document after a JSON patch (RFC 6902), as far as `add`, `replace`, `remove` and `test` go.
 * @throws PatchError for a path that is not there, a test that fails, and what is no patch
 */
export function applyPatch(document: Json, patch: Json): Json {
  if (!Array.isArray(patch)) throw new PatchError('a JSON patch is a list')
  const result = structuredClone(document)
  for (const { op, path, value } of patch) {
    if (typeof path !== 'string' || !path.startsWith('/')) throw new PatchError(`no path: ${String(path)}`)
    const keys = path
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop() ?? ''
    let parent = result
    for (const key of keys) parent = own(parent, key) ? parent[key] : missing(path)
    if (typeof parent !== 'object' || parent === null) missing(path)
    if (op === 'add') add(parent, last, value, path)
    else if (!own(parent, last)) missing(path)
    else if (op === 'replace') parent[last] = value
    else if (op === 'remove') remove(parent, last)
    else if (op !== 'test') throw new PatchError(`no operation: ${String(op)}`)
    else if (!isDeepStrictEqual(parent[last], value)) throw new PatchError(`test of ${path} failed`)
  }
  return result
}

const own = (parent: Json, key: string): boolean => typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)

function add(parent: Json, key: string, value: Json, path: string): void {
  if (!Array.isArray(parent)) parent[key] = value
  else if (key === '-') parent.push(value)
  else if (/^\d+$/.test(key) && Number(key) <= parent.length) parent.splice(Number(key), 0, value)
  else missing(path)
}

function remove(parent: Json, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}

function missing(path: string): never {
  throw new PatchError(`there is no ${path}`)
}
