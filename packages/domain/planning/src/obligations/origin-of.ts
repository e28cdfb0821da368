import { formatOrigin, formatPath, type PolicyPath, type Sourced, type SourcedMap } from '@locktender/policy'
import type { RuleOrigin } from './rule-origin.ts'

/** The rule at a path of the policy in force, with the place it comes from; of a part without its own place, that of what holds it. */
export function originOf(tree: Sourced, path: PolicyPath): RuleOrigin {
  return { rule: formatPath(path), origin: formatOrigin(nearestPart(tree, path).origin) }
}

function nearestPart(tree: Sourced, path: PolicyPath): Sourced {
  const [step, ...rest] = path
  const child = step === undefined ? undefined : childOf(tree, step)
  return child === undefined ? tree : nearestPart(child, rest)
}

function childOf({ value }: Sourced, step: string | number): Sourced | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? (value as readonly Sourced[])[step] : undefined
  return value instanceof Map ? (value as SourcedMap).get(step) : undefined
}
