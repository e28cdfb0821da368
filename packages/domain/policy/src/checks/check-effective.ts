import type { ReleasePolicy } from '@locktender/contracts'
import { partAt, type Sourced } from '../layers/sourced.ts'
import { formatPath } from '../text/policy-path.ts'
import type { PolicyProblem } from '../text/policy-problem.ts'
import type { Positions } from '../text/positions.ts'
import type { Check, Mistake } from './mistake.ts'

export interface CheckOptions {
  readonly file: string
  readonly positions: Positions
  readonly checks: readonly Check[]
}

/** The mistakes of an effective policy, whose plain value `policy` is, each at the place in the file that brought the value in. */
export function checkEffective(tree: Sourced, policy: ReleasePolicy, { file, positions, checks }: CheckOptions): readonly PolicyProblem[] {
  return checks.flatMap((check) => [...check(policy)]).map((mistake) => placeMistake(mistake, tree, file, positions))
}

/** The mistake with its place in the file; what a preset or a set brought in is the mistake of the key that names it. */
export function placeMistake(mistake: Mistake, tree: Sourced, file: string, positions: Positions): PolicyProblem {
  const { code, path, found, expected, nearest, within, isAboutKey } = mistake
  const { origin } = partAt(tree, path)
  const nearestPart = nearest === undefined ? {} : { nearest }
  const problem = { code: `policy/${code}`, found, expected, ...nearestPart }
  if (origin.from !== 'file')
    return { ...problem, path: formatPath(path), at: (origin.from === 'default' ? undefined : origin.at) ?? { file, line: 1, column: 1 } }
  const isOwn = origin.at.file === file
  const at = !isOwn ? origin.at : isAboutKey === true ? positions.key(origin.path) : positions.value(origin.path, within)
  return { ...problem, path: formatPath(origin.path), at }
}
