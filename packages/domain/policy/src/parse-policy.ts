import type { ReleasePolicy } from '@locktender/contracts'
import { presets } from '@locktender/contracts/validators/presets'
import { valueChecks, wholeChecks } from './checks/all-checks.ts'
import { duplicateMistakes } from './checks/duplicates.ts'
import { checkEffective, type CheckOptions, placeMistake } from './checks/check-effective.ts'
import { type EffectiveTree, effectiveTree } from './layers/effective-tree.ts'
import { expandSets } from './layers/expand-sets.ts'
import { type Objection, problemOf } from './layers/objection.ts'
import { withoutParts } from './layers/prune.ts'
import { FileOrigin } from './layers/file-origin.ts'
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
  /** The same in force by itself, where it is whole: over its preset and the defaults, and checked. */
  readonly alone?: EffectiveTree
  /** Every mistake, in the order of the file. */
  readonly problems: readonly PolicyProblem[]
}

export interface ParseOptions {
  /** Whether other files extend it, and may define the names that it leaves open. */
  readonly isBase?: boolean
}

/**
 * Reads the text of a policy file; `file` is the name that messages give it. Never throws: mistakes of YAML, of the schema, of
 * conditions, dates and names all stand in `problems`. Names that only a base policy can define are looked up by `resolvePolicy`.
 */
export function parsePolicy(text: string, file: string, { isBase = false }: ParseOptions = {}): ParsedPolicy {
  const { value, positions, problems: yamlProblems } = readYaml(text, file)
  const shape = value === undefined ? [] : schemaProblems(value, positions)
  const whole = sourced(value ?? {}, (path) => new FileOrigin(path, positions))
  const tree = withoutParts(
    whole,
    shape.map(({ about }) => about),
  )
  const policy = (isMap(value) ? value : {}) as ReleasePolicy
  const isPart = isBase || shape.length > 0 || policy.extends !== undefined
  const laid = isPart ? layOpen(tree) : effectiveTree(tree, presets)
  const checks = isPart ? valueChecks : [...valueChecks, ...wholeChecks]
  const written = tree === whole ? policy : (plain(tree) as ReleasePolicy)
  const meaning = value === undefined ? [] : meaningProblems({ tree, policy: written }, laid, { file, positions, checks })
  const problems = [...yamlProblems, ...shape.map(({ problem }) => problem), ...meaning].toSorted(inFileOrder)
  return { file, policy, tree, positions, problems, ...(isPart ? {} : { alone: laid }) }
}

// What is only a part of a policy is looked at without preset and defaults: they are for the whole.
function layOpen(own: Sourced): EffectiveTree {
  const objections: Objection[] = []
  return { tree: expandSets(own, presets, objections), presets: [], objections }
}

function meaningProblems(own: Pick<ParsedPolicy, 'tree' | 'policy'>, laid: EffectiveTree, options: CheckOptions): readonly PolicyProblem[] {
  const { file, positions } = options
  const duplicates = [...duplicateMistakes(own.policy)].map((mistake) => placeMistake(mistake, own.tree, file, positions))
  const inForce = laid.tree === own.tree ? own.policy : (plain(laid.tree) as ReleasePolicy)
  const against = laid.objections.map((objection) => problemOf(objection, file))
  return [...duplicates, ...against, ...checkEffective(laid.tree, inForce, options)]
}

function inFileOrder(a: PolicyProblem, b: PolicyProblem): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)
}
