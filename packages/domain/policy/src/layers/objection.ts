import type { PolicyProblem } from '../text/policy-problem.ts'
import { formatPath } from '../text/policy-path.ts'
import type { Sourced } from './sourced.ts'

/** A mistake that shows only when the layers of a policy lie over each other. */
export interface Objection extends Pick<PolicyProblem, 'code' | 'found' | 'expected' | 'nearest'> {
  readonly of: Sourced
}

/** The objection as a mistake of the file, at the value or at the key that brought the value in. */
export function problemOf({ of, code, found, expected, nearest }: Objection, file: string): PolicyProblem {
  const { origin } = of
  const path = origin.from === 'file' ? formatPath(origin.path) : origin.from === 'default' ? 'default' : `${origin.from} ${origin.name}`
  const at = origin.from === 'default' ? undefined : origin.at
  return {
    code: `policy/${code}`,
    at: at ?? { file, line: 1, column: 1 },
    path,
    found,
    expected,
    ...(nearest === undefined ? {} : { nearest }),
  }
}
