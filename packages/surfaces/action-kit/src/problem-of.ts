import { Problem } from '@locktender/contracts'

/** What a person is told of an error: a Problem as it is, anything else as the defect of the suite that it is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Problem('suite/defect', `unexpected: ${message}`, 'This is a defect of Locktender: please report it with RUNNER_DEBUG=1.', {
    cause: error,
  })
}

/** The stack of a Problem and of what caused it. */
export function stackOf({ stack = '', cause }: Problem): string {
  return cause instanceof Error && cause.stack !== undefined ? `${stack}\n${cause.stack}` : stack
}
