import type { DecisionRisk, DecisionWatch, GateOverride, Result } from '@locktender/contracts'
import type { Judged } from './criteria/criterion.ts'
import type { DecisionInput } from './decision-input.ts'
import type { HandedResult } from './handed/handed-results.ts'

export interface DecidedOn {
  readonly criteria: readonly Judged[]
  readonly results: readonly HandedResult[]
  readonly risks: readonly DecisionRisk[]
  readonly watch: readonly DecisionWatch[]
  readonly override: GateOverride | null
  readonly required: readonly string[]
}

/**
 * SHA-256 over everything that decides, as JSON of lists in a fixed order: repository, commit, policy, class, target time, how each
 * criterion stands and by whom, and the verdict, subject, reason codes and evidence of each result. Left out: when a result was made, how it
 * is worded, and the order in which things came, so that asking again with the same facts gives the same digest.
 */
export function inputsDigest(input: DecisionInput, on: DecidedOn): string {
  const { subject, policyDigest, releaseClass, targetTime, digest } = input
  const { repository, commit } = subject
  return digest(
    JSON.stringify([
      [repository, commit, policyDigest, releaseClass, targetTime?.toISOString() ?? null],
      on.required,
      inOrder(on.criteria.map(({ id, state, level, by }) => [id, state, level, by])),
      inOrder(on.results.map(({ result }) => factsOf(result))),
      inOrder(on.risks.map(({ of, owner, expires }) => [of, owner, expires])),
      inOrder(on.watch.map(({ who }) => who)),
      on.override === null ? null : [on.override.by.toSorted(), on.override.until],
    ]),
  )
}

function factsOf({ action, verdict, subject, reasons, evidence }: Result): readonly unknown[] {
  const { repository, commit, tag, package: name, environment } = subject
  return [
    [action, verdict, repository, commit, tag ?? null, name ?? null, environment ?? null],
    reasons.map(({ code }) => code).toSorted(),
    evidence.map(({ path, sha256 }) => `${sha256} ${path}`).toSorted(),
  ]
}

const inOrder = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).toSorted()
