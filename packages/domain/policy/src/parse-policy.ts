import type { ReleasePolicy } from '@locktender/contracts'
import { presets } from '@locktender/contracts/validators/presets'
import { duplicateMistakes } from './checks/duplicates.ts'
import { checkEffective, placeMistake } from './checks/check-effective.ts'
import { effectiveTree } from './layers/effective-tree.ts'
import { problemOf } from './layers/objection.ts'
import { withoutParts } from './layers/prune.ts'
import { plain, type Sourced, sourced } from './layers/sourced.ts'
import { schemaProblems } from './schema/schema-problems.ts'
import { isMap } from './text/policy-path.ts'
import type { PolicyProblem } from './text/policy-problem.ts'
import type { Positions } from './text/positions.ts'
import { readYaml } from './text/read-yaml.ts'

/** A policy file as it is written, without presets and defaults. */
export interface ParsedPolicy {
  readonly file: string
  /** What the file says; to be relied on only when there are no problems. */
  readonly policy: ReleasePolicy
  /** The same, each part with its place in the file. */
  readonly tree: Sourced
  readonly positions: Positions
  /** Every mistake, in the order of the file. */
  readonly problems: readonly PolicyProblem[]
}

/**
 * Reads the text of a policy file; `file` is the name that messages give it. Never throws: mistakes of YAML, of the schema, of
 * conditions, dates and names all stand in `problems`. Names that only a base policy can define are looked up by `resolvePolicy`.
 */
export function parsePolicy(text: string, file: string): ParsedPolicy {
  const { value, positions, problems: yamlProblems } = readYaml(text, file)
  const shape = value === undefined ? [] : schemaProblems(value, positions)
  const whole = sourced(value ?? {}, (path) => ({ from: 'file', path, at: positions.value(path) }))
  const tree = withoutParts(
    whole,
    shape.map(({ about }) => about),
  )
  const meaning = value === undefined ? [] : meaningProblems(tree, file, positions, shape.length > 0)
  const problems = [...yamlProblems, ...shape.map(({ problem }) => problem), ...meaning]
  return { file, policy: (isMap(value) ? value : {}) as ReleasePolicy, tree, positions, problems: problems.toSorted(inFileOrder) }
}

function meaningProblems(own: Sourced, file: string, positions: Positions, hasGaps: boolean): readonly PolicyProblem[] {
  const { tree, objections } = effectiveTree(own, presets)
  const isExtended = Object.hasOwn(plain(own) as object, 'extends')
  const duplicates = [...duplicateMistakes(plain(own))].map((mistake) => placeMistake(mistake, own, file, positions))
  const others = checkEffective(tree, { file, positions, isWhole: !isExtended && !hasGaps })
  return [...duplicates, ...objections.map((objection) => problemOf(objection, file)), ...others]
}

function inFileOrder(a: PolicyProblem, b: PolicyProblem): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)
}
