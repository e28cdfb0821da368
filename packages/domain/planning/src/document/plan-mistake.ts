import type { Place } from '@locktender/contracts'
import type { PolicyPath, PolicyProblem, Positions } from '@locktender/policy'
import { formatPath } from '@locktender/policy'

/** A mistake in a file that a person wrote, at its line and column. */
export type PlanMistake = PolicyProblem

export interface Found {
  readonly found: string
  readonly expected: string
  readonly nearest?: string | undefined
  /** Whether it is about the key that the path ends in. */
  readonly isAboutKey?: boolean
  /** Index of the character of the text that it is about. */
  readonly within?: number
}

/** The mistake at its place. */
export function mistakeAt(
  positions: Positions,
  code: string,
  path: PolicyPath,
  { found, expected, nearest, isAboutKey, within }: Found,
): PlanMistake {
  const at: Place = isAboutKey === true ? positions.key(path) : positions.value(path, within)
  return { code, at, path: formatPath(path), found, expected, ...(nearest === undefined ? {} : { nearest }) }
}

const longest = 60

/** The value in a few words: `the text "maybe"`, `a list of 2`. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)}`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'boolean' ? String(value) : 'a map'
}
