import type { CompiledGate } from '@locktender/gates'
import type { Metric } from '@locktender/policy'

/** What the gates have to be told, so that nothing else is read or asked for. */
export interface AskedFacts {
  /** Patterns of report files, each with the gate that names it. */
  readonly reports: readonly { readonly gate: string; readonly pattern: string }[]
  /** Whether a gate reads reports without naming a file. */
  readonly usualPlaces: boolean
  /** Whether a gate names a check run or commit status. */
  readonly checks: boolean
  /** Measurements that conditions are about. */
  readonly names: ReadonlySet<string>
  /** Whether the changed lines are needed. */
  readonly patch: boolean
  /** Whether anything is compared with the protected branch. */
  readonly baseline: boolean
}

/** Prefixes of measurements that GitHub itself gives, and no file. */
export const fromGithub = [
  'checks.',
  'statuses.',
  'workflow-runs.',
  'jobs.',
  'reviews.',
  'changes.',
  'defects.',
  'findings.code-scanning.',
  'vulnerabilities.dependabot.',
] as const

/** What these gates ask for. */
export function askedFacts(gates: readonly CompiledGate[]): AskedFacts {
  const names = new Set(gates.flatMap(measured))
  return {
    reports: gates.flatMap(({ gate: { id, report } }) => (report === undefined ? [] : [{ gate: id, pattern: report }])),
    usualPlaces: gates.some(readsFiles),
    checks: gates.some(({ gate, checklist }) => gate.check !== undefined || checklist.some(({ check }) => check !== undefined)),
    names,
    patch: [...names].some((name) => name.startsWith('coverage.patch.')),
    baseline:
      [...names].some((name) => name.includes('.new.')) ||
      gates.some(
        ({ increase, ratchets, comparisons }) =>
          increase !== undefined || ratchets.length > 0 || comparisons.some(({ isRelative }) => isRelative),
      ),
  }
}

function readsFiles(compiled: CompiledGate): boolean {
  if (compiled.gate.report !== undefined) return false
  const names = measured(compiled)
  return names.some((name) => !fromGithub.some((prefix) => name.startsWith(prefix))) || compiled.increase !== undefined
}

function measured({ comparisons, expression, ratchets }: CompiledGate): readonly string[] {
  const metrics: readonly Metric[] = [...comparisons.map(({ metric }) => metric), ...(expression?.metrics ?? []), ...ratchets]
  return metrics.flatMap(({ readings }) =>
    readings.flatMap(({ plus, minus, over }) => [...plus, ...minus, ...over].map(({ name }) => name)),
  )
}
