import type { Place } from '@locktender/contracts'

/** One mistake in a policy file. */
export interface PolicyProblem {
  /** Stable code, such as `policy/unknown-key`. */
  readonly code: string
  readonly at: Place
  /** Place in the policy as people write it: `gates[2].level`. */
  readonly path: string
  readonly found: string
  readonly expected: string
  /** The nearest legal key, value or form. */
  readonly nearest?: string
}

/** The mistake in one line: `file:line:column — path — found … — expected … — nearest …`. */
export function formatProblem({ at, path, found, expected, nearest }: PolicyProblem): string {
  const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return [place, path, `found ${found}`, `expected ${expected}`, ...(nearest === undefined ? [] : [`nearest: ${nearest}`])].join(' — ')
}
