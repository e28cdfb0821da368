import { matchesGlob } from 'node:path'
import type { Ruleset } from '../state/protection.ts'

/** Whether a ruleset's conditions take in a ref; an empty include takes in nothing. */
export function rulesetMatches(ruleset: Ruleset, ref: string, defaultBranch: string): boolean {
  const kind = ruleset.target === 'tag' ? 'refs/tags/' : 'refs/heads/'
  if (ruleset.target !== 'tag' && ruleset.target !== 'branch') return false
  if (!ref.startsWith(kind)) return false
  const { include = [], exclude = [] } = ruleset.conditions.ref_name ?? {}
  const matches = (pattern: string): boolean => matchesRef(pattern, ref, kind, defaultBranch)
  return include.some(matches) && !exclude.some(matches)
}

function matchesRef(pattern: string, ref: string, kind: string, defaultBranch: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${defaultBranch}`
  return matchesPattern(pattern.startsWith('refs/') ? pattern : `${kind}${pattern}`, ref)
}

/** Shell patterns as in Ruby's `File.fnmatch` with FNM_PATHNAME: `*` stops at a slash, two stars and a slash do not. */
export function matchesPattern(pattern: string, name: string): boolean {
  return pattern === name || matchesGlob(name, pattern)
}
