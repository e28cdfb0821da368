import { stackOf } from '@locktender/action-kit'
import type { Problem } from '@locktender/contracts'
import type { Terminal } from './terminal.ts'

/** What a person sees of a Problem: what happened, where, and how to mend it. */
export function problemText(
  problem: Problem,
  { complaintStyle: style, environment }: Pick<Terminal, 'complaintStyle' | 'environment'>,
): string {
  const { file, line, column } = problem.at ?? {}
  const place = file === undefined ? [] : [`  at ${[file, line, column].filter((part) => part !== undefined).join(':')}`]
  const trace = environment['RUNNER_DEBUG'] === '1' ? [stackOf(problem)] : []
  return [
    `${style('red', 'error')} ${problem.code}: ${problem.message}`,
    ...place,
    `  ${style('bold', 'mend')} ${problem.hint}`,
    ...trace,
  ].join('\n')
}
