import { Problem, type ReleasePolicy } from '@locktender/contracts'
import { presets as bundledPresets } from '@locktender/contracts/validators/presets'
import { laidChecks } from './checks/all-checks.ts'
import { checkEffective } from './checks/check-effective.ts'
import type { BasePolicy } from './extends/policy-chain.ts'
import { effectiveTree } from './layers/effective-tree.ts'
import type { PresetSource } from './layers/expand-sets.ts'
import { problemOf } from './layers/objection.ts'
import { plain, type Sourced } from './layers/sourced.ts'
import { refuseMistakes } from './load-policy.ts'
import type { ParsedPolicy } from './parse-policy.ts'
import type { PolicyProblem } from './text/policy-problem.ts'

/** The policy in force, and where each part of it comes from. */
export interface ResolvedPolicy {
  readonly policy: ReleasePolicy
  /** The same, each part with its origin. */
  readonly tree: Sourced
  /** Presets and base policies, the most general first, as a result's `policy.chain` names them: `preset NAME`, `FILE sha256:DIGEST`. */
  readonly chain: readonly string[]
}

/** The same for a policy that may have mistakes: what is wrong only when the files lie over each other. */
export interface LaidPolicy extends ResolvedPolicy {
  readonly problems: readonly PolicyProblem[]
}

/**
 * The policy in force: built-in defaults, under each base policy with the preset that it names, under the file's own keys. A file
 * that names no preset gets the built-in defaults alone, so that nothing is demanded that nobody wrote. Sets that `use` names and
 * one-line gates are written out.
 *
 * `bases` are the policies that `extends` leads to, the nearest first, as `readPolicyChain` gives them; this package opens no files.
 * @throws Problem `policy/invalid` for mistakes, among them keys that loosen a base; `policy/extends-unread` when a base is missing.
 */
export function resolvePolicy(
  parsed: ParsedPolicy,
  presets: PresetSource = bundledPresets,
  bases: readonly BasePolicy[] = [],
): ResolvedPolicy {
  for (const each of [parsed, ...bases]) refuseMistakes(each.problems, each.file)
  refuseUnreadBase(bases.at(-1) ?? parsed)
  const { problems, ...resolved } = layPolicy(parsed, presets, bases)
  refuseMistakes(problems, parsed.file)
  return resolved
}

/** Lays the files over each other and says what is wrong then; to be relied on only where no file and not the whole has problems. */
export function layPolicy(parsed: ParsedPolicy, presets: PresetSource = bundledPresets, bases: readonly BasePolicy[] = []): LaidPolicy {
  const { alone, file, positions, problems: mistakes } = parsed
  // Laid and checked already when it was read: by itself, over the presets that are built in.
  if (alone !== undefined && mistakes.length === 0 && bases.length === 0 && presets === bundledPresets)
    return { policy: plain(alone.tree) as ReleasePolicy, tree: alone.tree, chain: chainOf(alone.presets, bases), problems: [] }
  const laid = effectiveTree(parsed.tree, presets, treesOf(bases))
  const own = laid.objections.map((objection) => problemOf(objection, file))
  const policy = plain(laid.tree) as ReleasePolicy
  const problems = [...own, ...checkEffective(laid.tree, policy, { file, positions, checks: laidChecks })]
  return { policy, tree: laid.tree, chain: chainOf(laid.presets, bases), problems }
}

const treesOf = (files: readonly ParsedPolicy[]): readonly Sourced[] => files.map(({ tree }) => tree)

function chainOf(presets: readonly (string | undefined)[], bases: readonly BasePolicy[]): readonly string[] {
  const files = [undefined, ...bases].map((base, index) => {
    const name = base === undefined ? [] : [base.sha256 === undefined ? base.file : `${base.file} sha256:${base.sha256}`]
    const preset = presets[index]
    return [...(preset === undefined ? [] : [`preset ${preset}`]), ...name]
  })
  return files.toReversed().flat()
}

function refuseUnreadBase({ policy, positions }: ParsedPolicy): void {
  if (policy.extends === undefined) return
  const at = positions.value(['extends'])
  const message = `${at.file}:${at.line}:${at.column} extends ${JSON.stringify(policy.extends)}, which was not read`
  throw new Problem('policy/extends-unread', message, 'Call it from a command that reads base policies, such as locktender explain.', {
    at,
  })
}
