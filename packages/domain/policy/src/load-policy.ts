import { Problem } from '@locktender/contracts'
import { type ParsedPolicy, parsePolicy } from './parse-policy.ts'
import { formatProblem, type PolicyProblem } from './text/policy-problem.ts'

/**
 * Reads the text of a policy file that has to be right.
 * @throws Problem `policy/invalid` that lists every mistake, one a line, at the place of the first one.
 */
export function loadPolicy(text: string, file: string): ParsedPolicy {
  const parsed = parsePolicy(text, file)
  refuseMistakes(parsed.problems, file)
  return parsed
}

const mostLines = 100

/** @throws Problem `policy/invalid` when there are mistakes. */
export function refuseMistakes(problems: readonly PolicyProblem[], file: string): void {
  const [first] = problems
  if (first === undefined) return
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`
  const lines = problems.slice(0, mostLines).map(formatProblem)
  const rest = problems.length > lines.length ? [`and ${problems.length - lines.length} more`] : []
  const hint = first.nearest === undefined ? `Write ${first.path}: ${first.expected}.` : `Write ${first.nearest} there.`
  throw new Problem('policy/invalid', `${file} has ${count}:\n${[...lines, ...rest].join('\n')}`, hint, { at: first.at })
}
