import { Problem } from '@locktender/contracts'
import { formatProblem } from '@locktender/policy'
import type { PlanMistake } from './plan-mistake.ts'

const mostLines = 50

/** @throws {Problem} with the code, every mistake a line of its message, at the place of the first one, when there are mistakes */
export function refuseDocument(code: string, file: string, mistakes: readonly PlanMistake[]): void {
  const [first] = mistakes
  if (first === undefined) return
  const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
  const lines = mistakes.slice(0, mostLines).map(formatProblem)
  const rest = mistakes.length > lines.length ? [`and ${mistakes.length - lines.length} more`] : []
  const hint = first.nearest === undefined ? `Write ${first.path}: ${first.expected}.` : `Write ${first.nearest} there.`
  throw new Problem(code, `${file} has ${count}:\n${[...lines, ...rest].join('\n')}`, hint, { at: first.at })
}

/** The mistakes in the order of the file. */
export function inFileOrder(mistakes: readonly PlanMistake[]): readonly PlanMistake[] {
  return mistakes.toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0))
}
