import type { PlanMistake } from './plan-mistake.ts'

/** The text of the file from the place of the mistake on, to the end of its line. */
export function pointedAt(text: string, { at }: PlanMistake): string {
  return (text.split('\n')[(at.line ?? 0) - 1] ?? '').slice((at.column ?? 0) - 1)
}
