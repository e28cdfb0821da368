import type { PolicyPath } from '../text/policy-path.ts'
import { asList, asMap, type Sourced } from './sourced.ts'

/**
 * The tree without the entries of its sections that these paths of its file lead into, so that what is right in a file with
 * mistakes can still be looked at: an entry stays whole or goes.
 */
export function withoutParts(tree: Sourced, paths: readonly PolicyPath[]): Sourced {
  if (paths.length === 0) return tree
  const dropped = new Set(paths.map((path) => JSON.stringify(path.slice(0, 2))))
  const isKept = ({ origin }: Sourced): boolean => origin.from !== 'file' || !dropped.has(JSON.stringify(origin.path))
  const prune = (part: Sourced): Sourced => {
    const map = asMap(part)
    if (map !== undefined)
      return { ...part, value: new Map([...map].filter(([, child]) => isKept(child)).map(([key, child]) => [key, prune(child)])) }
    const list = asList(part)
    return list === undefined ? part : { ...part, value: list.filter(isKept).map(prune) }
  }
  return isKept(tree) ? prune(tree) : { ...tree, value: new Map() }
}
