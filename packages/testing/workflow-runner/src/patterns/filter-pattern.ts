import { matchesElements } from './wildcard-elements.ts'
import { wildcardPattern } from './wildcard-pattern.ts'

/**
 * Whether a branch, tag or path passes a list of filter patterns: `*`, `**`, `?` and `+` after a character, `[set]`, and `!` in front,
 * where the last pattern that matches decides (GitHub, "Filter pattern cheat sheet").
 */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let chosen = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (matchesElements(wildcardPattern(negative ? pattern.slice(1) : pattern, 'filter'), name)) chosen = !negative
  }
  return chosen
}
