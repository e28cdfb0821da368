import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import type { Version } from '../schemes/version.ts'

/**
 * The range a manifest means, given the current version of what it names: `workspace:^` and `workspace:~` follow the current
 * version, `workspace:*` takes any, `npm:name@range` is its range. Null when no range can be read from it (`catalog:`, `file:`, a URL).
 */
export function readPeerRange(text: string, current: string): string | null {
  const bare = text.startsWith('workspace:') ? text.slice('workspace:'.length) : text
  if (bare === '^' || bare === '~') return `${bare}${current}`
  const range = bare.startsWith('npm:') ? bare.slice(bare.lastIndexOf('@') + 1) : bare
  return validRange(range === '' ? '*' : range) === null ? null : range
}

/**
 * Whether a stable version leaves a range that the current one is in. `steps` are the versions of every smaller bump too: a range such as
 * `1.0.x || 2.x` then cannot make a larger change count less than a smaller one.
 */
export function leavesRange(range: string, current: Version, steps: readonly Version[]): boolean {
  const inside = ({ text }: Version): boolean => satisfies(text, range)
  return inside(current) && steps.some((step) => !inside(step))
}
