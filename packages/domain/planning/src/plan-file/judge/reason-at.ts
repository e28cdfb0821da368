import type { Reason } from '@locktender/contracts'
import type { PolicyPath, Positions } from '@locktender/policy'

/** A reason at a place of the plan. */
export function reasonAt(positions: Positions, path: PolicyPath, code: string, message: string): Reason {
  const { file, line, column } = positions.value(path)
  return { code, message, at: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } }
}
