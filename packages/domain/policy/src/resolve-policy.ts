import { Problem, type ReleasePolicy } from '@locktender/contracts'
import { presets as bundledPresets } from '@locktender/contracts/validators/presets'
import { checkEffective } from './checks/check-effective.ts'
import { effectiveTree } from './layers/effective-tree.ts'
import type { PresetSource } from './layers/expand-sets.ts'
import { problemOf } from './layers/objection.ts'
import { plain, type Sourced } from './layers/sourced.ts'
import { refuseMistakes } from './load-policy.ts'
import type { ParsedPolicy } from './parse-policy.ts'

/** The policy in force, and where each part of it comes from. */
export interface ResolvedPolicy {
  readonly policy: ReleasePolicy
  /** The same, each part with its origin. */
  readonly tree: Sourced
  /** Presets and base policies, the most general first, as a result's `policy.chain` names them. */
  readonly chain: readonly string[]
}

/**
 * The policy in force: built-in defaults, under the preset that the file names, under the base policy, under the file's own keys.
 * A file that names no preset gets the built-in defaults alone, so that nothing is demanded that nobody wrote. Sets that `use`
 * names and one-line gates are written out.
 *
 * `base` is the parsed policy that `extends` names, under another file name; this package opens no files.
 * @throws Problem `policy/invalid` for mistakes, among them keys that loosen the base; `policy/extends-unsupported` when the base
 * is not given or extends another one.
 */
export function resolvePolicy(parsed: ParsedPolicy, presets: PresetSource = bundledPresets, base?: ParsedPolicy): ResolvedPolicy {
  refuseMistakes(parsed.problems, parsed.file)
  if (base !== undefined) refuseMistakes(base.problems, base.file)
  refuseUnreadBase(base ?? parsed)
  const { tree, preset, objections } = effectiveTree(parsed.tree, presets, base?.tree)
  const { file, positions } = parsed
  refuseMistakes(
    [...objections.map((objection) => problemOf(objection, file)), ...checkEffective(tree, { file, positions, isWhole: true })],
    file,
  )
  const chain = [...(preset === undefined ? [] : [`preset ${preset}`]), ...(base === undefined ? [] : [parsed.policy.extends ?? base.file])]
  return { policy: plain(tree) as ReleasePolicy, tree, chain }
}

function refuseUnreadBase({ policy, positions }: ParsedPolicy): void {
  if (policy.extends === undefined) return
  const at = positions.value(['extends'])
  const message = `${at.file}:${at.line}:${at.column} extends ${JSON.stringify(policy.extends)}, which was not read: base policies are not fetched yet.`
  throw new Problem('policy/extends-unsupported', message, 'Remove `extends` and copy the keys of the base policy into this file.', { at })
}
