import { Problem } from '@locktender/contracts'

/** Whether an error is the Problem with this code. */
export function isProblem(error: unknown, code: string): error is Problem {
  return error instanceof Problem && error.code === code
}
