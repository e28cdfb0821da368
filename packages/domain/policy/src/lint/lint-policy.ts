import type { DisabledFinding, LintFinding, LintPlace, Place } from '@locktender/contracts'
import { partAt, type Sourced } from '../layers/sourced.ts'
import type { PolicyPath } from '../text/policy-path.ts'
import type { PolicyProblem } from '../text/policy-problem.ts'
import type { Flaw, LintRule, LintSubject } from './lint-rule.ts'

/** What the rules found. */
export interface LintReport {
  /** Errors first, then in the order of the files. */
  readonly findings: readonly LintFinding[]
  readonly disabled: readonly DisabledFinding[]
}

export interface LintPolicyInput extends LintSubject {
  /** The policy in force, each part with its origin. */
  readonly tree: Sourced
  /** Name of the policy file, for what stands nowhere in it. */
  readonly file: string
}

/**
 * Holds a policy to rules. Findings of a rule that `lint.disable` names, up to its day, are told apart with the reason; nothing is
 * left out in silence.
 */
export function lintPolicy(input: LintPolicyInput, rules: readonly LintRule[]): LintReport {
  const findings = rules.flatMap((rule) => [...rule.check(input)].map((flaw) => findingOf(rule, flaw, input)))
  const unknown = [...unknownRules(input, rules)]
  const reasons = new Map(
    (input.policy.lint?.disable ?? []).flatMap((each) =>
      each.until !== undefined && each.until < input.today ? [] : [[each.rule, each] as const],
    ),
  )
  const kept = [...unknown, ...findings.filter(({ rule }) => !reasons.has(rule))]
  const disabled = findings.flatMap(({ rule, message }) => {
    const found = reasons.get(rule)
    return found === undefined ? [] : [{ rule, message, reason: found.reason, until: found.until ?? null }]
  })
  return { findings: kept.toSorted(byWeight), disabled }
}

/** A mistake of the policy as a finding. */
export function findingOfProblem({ code, at, path, found, expected, nearest }: PolicyProblem): LintFinding {
  return {
    rule: 'policy',
    code,
    severity: 'error',
    message: `${path}: found ${found}`,
    at: placeOf(at),
    fix: nearest === undefined ? `expected ${expected}` : `${nearest} (expected ${expected})`,
  }
}

const weights = ['error', 'warning', 'hint']

/** Errors first, then by file and line. */
export function byWeight(a: LintFinding, b: LintFinding): number {
  const weight = weights.indexOf(a.severity) - weights.indexOf(b.severity)
  if (weight !== 0) return weight
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)
}

function findingOf(rule: Pick<LintRule, 'id' | 'severity'>, { message, fix, at, severity }: Flaw, input: LintPolicyInput): LintFinding {
  return {
    rule: rule.id,
    code: `lint/${rule.id.toLowerCase()}`,
    severity: severity ?? rule.severity,
    message,
    at: 'file' in at ? placeOf(at) : placeIn(input, at),
    fix,
  }
}

function* unknownRules(input: LintPolicyInput, rules: readonly LintRule[]): Generator<LintFinding> {
  for (const [index, { rule }] of (input.policy.lint?.disable ?? []).entries()) {
    if (rules.some(({ id }) => id === rule)) continue
    const flaw: Flaw = {
      message: `there is no rule ${rule}`,
      fix: `Name one of ${rules.map(({ id }) => id).join(', ')}.`,
      at: ['lint', 'disable', index, 'rule'],
    }
    yield findingOf({ id: 'disable', severity: 'error' }, flaw, input)
  }
}

function placeIn({ tree, file }: LintPolicyInput, path: PolicyPath): LintPlace {
  const { origin } = partAt(tree, path)
  return origin.from === 'default' || origin.at === undefined ? { file, line: 1, column: 1 } : placeOf(origin.at)
}

function placeOf({ file, line, column }: Place): LintPlace {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}
