import { Problem } from '@locktender/contracts'
import type { Bump } from './bump.ts'
import { scanHeader } from './header.ts'
import { scopeGlob } from './scope-glob.ts'

/** What a version moves by without a policy: the table of Conventional Commits 1.0.0, with `perf` and `revert` as patches. */
export const defaultBumps: Readonly<Record<string, Bump | 'none'>> = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' }

/** One entry of a bump map: the rule as written and what it asks for. */
export interface BumpRule {
  /** The key of the policy, e.g. `docs(readme.md)`. */
  readonly key: string
  readonly bump: Bump | null
}

interface GlobRule {
  readonly rule: BumpRule
  readonly matches: (scope: string) => boolean
  /** Literal characters of the pattern: the more, the more specific. */
  readonly weight: number
}

interface TypeRules {
  any: BumpRule | null
  readonly scopes: Map<string, BumpRule>
  readonly globs: GlobRule[]
}

/** Finds the rule for a type and scope: `type(exact scope)` before `type(glob)` before `type`; `null` when none speaks of it. */
export type BumpTable = (type: string, scope: string | null) => BumpRule | null

function badKey(key: string, seen: string): Problem {
  const shown = JSON.stringify(key)
  return new Problem(
    'commits/bad-bump-key',
    `bump key ${shown} ${seen}`,
    'write each key once, as `type` or `type(scope)`, for example `docs(readme.md)`',
  )
}

function add(rules: TypeRules, scope: string | null, rule: BumpRule): void {
  if (scope === null && rules.any === null) rules.any = rule
  else if (scope === null || rules.scopes.has(scope)) throw badKey(rule.key, 'stands twice, upper and lower case being the same')
  else {
    rules.scopes.set(scope, rule)
    if (scope.includes('*')) rules.globs.push({ rule, matches: scopeGlob(scope), weight: scope.replaceAll('*', '').length })
  }
}

/**
 * Compiles a bump map. Keys and scopes are compared without regard to case; of several globs the one with the most literal
 * characters wins. Throws `Problem` `commits/bad-bump-key` for a key that no conventional header could have.
 */
export function bumpTable(bumps: Readonly<Record<string, Bump | 'none'>>): BumpTable {
  const types = new Map<string, TypeRules>()
  for (const [key, bump] of Object.entries(bumps)) {
    const line = `${key}: x`
    const parts = scanHeader(line, 0, line.length)
    if (typeof parts === 'string' || parts.breaking || parts.description !== 'x')
      throw badKey(key, 'is neither a type nor a type with a scope')
    const rules = types.get(parts.type) ?? { any: null, scopes: new Map(), globs: [] }
    types.set(parts.type, rules)
    add(rules, parts.scope === null ? null : parts.scope.toLowerCase(), { key, bump: bump === 'none' ? null : bump })
  }
  for (const { globs } of types.values()) globs.sort((one, other) => other.weight - one.weight)
  return (type, scope) => {
    const rules = types.get(type)
    if (rules === undefined) return null
    if (scope === null) return rules.any
    const lower = scope.toLowerCase()
    return rules.scopes.get(lower) ?? rules.globs.find(({ matches }) => matches(lower))?.rule ?? rules.any
  }
}
