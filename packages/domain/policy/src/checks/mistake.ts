import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyPath } from '../text/policy-path.ts'

/** What is wrong with a policy whose shape is right, at a path of the effective policy. */
export interface Mistake {
  readonly code: string
  readonly path: PolicyPath
  readonly found: string
  readonly expected: string
  readonly nearest?: string | undefined
  /** Whether it is about the key that the path ends in. */
  readonly isAboutKey?: boolean
  /** Index of the character of the text that it is about. */
  readonly within?: number
}

/** Finds mistakes of one kind. */
export type Check = (policy: ReleasePolicy) => Iterable<Mistake>
