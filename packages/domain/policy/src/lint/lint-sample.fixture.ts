import type { LintFinding } from '@locktender/contracts'
import { resolvePolicy } from '../resolve-policy.ts'
import { parsePolicy } from '../parse-policy.ts'
import { lintRules } from './all-rules.ts'
import { neededPaths, readFacts } from './facts/read-facts.ts'
import { lintPolicy, type LintPolicyInput, type LintReport } from './lint-policy.ts'

export const today = '2026-11-21'

/** A repository as policy-lint sees it: its policy, and the texts of its files by path. */
export interface Sample {
  readonly policy?: string
  readonly files?: Readonly<Record<string, string>>
}

export function inputOf({ policy: text = '', files = {} }: Sample): LintPolicyInput {
  const { policy, tree } = resolvePolicy(parsePolicy(text, 'p.yml'))
  const flags = policy.flags ?? '.github/flags.yml'
  const texts = new Map(neededPaths(Object.keys(files), flags).map((path) => [path, files[path] ?? '']))
  return { policy, tree, file: 'p.yml', today, facts: readFacts(Object.keys(files), texts, flags) }
}

export function lint(sample: Sample): LintReport {
  return lintPolicy(inputOf(sample), lintRules)
}

/** What one rule finds, `file:line severity`. */
export function placesOf(sample: Sample, rule: string): readonly string[] {
  return lint(sample)
    .findings.filter((each: LintFinding) => each.rule === rule)
    .map(({ at, severity }) => `${at.file}:${at.line} ${severity}`)
}
