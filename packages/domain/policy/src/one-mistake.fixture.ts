import { parsePolicy } from './parse-policy.ts'

/** A policy with one mistake, and what is told of it. */
export interface MistakeCase {
  readonly because: string
  readonly text: string
  readonly code: string
  readonly at: readonly [line: number, column: number]
  readonly path: string
  /** Part of what is said to be expected. */
  readonly expected?: string
  readonly nearest?: string
}

/** The mistakes of the text, in the form of a case. */
export function mistakesIn(text: string): readonly Omit<MistakeCase, 'because' | 'text'>[] {
  return parsePolicy(text, 'policy.yml').problems.map(({ code, at, path, expected, nearest }) => ({
    code: code.replace('policy/', ''),
    at: [at.line ?? 0, at.column ?? 0],
    path,
    expected,
    ...(nearest === undefined ? {} : { nearest }),
  }))
}
