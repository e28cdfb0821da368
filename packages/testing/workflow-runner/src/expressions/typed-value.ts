import type { Value } from './value.ts'

/** Where GitHub wants a boolean, a text that looks like one is an error; null is `otherwise`. @throws Error */
export function booleanOf(value: Value, otherwise: boolean): boolean {
  if (value === null) return otherwise
  if (typeof value !== 'boolean') throw new Error(`Unexpected value '${shown(value)}': a boolean was expected`)
  return value
}

/** A number over 0; null is `otherwise`. @throws Error for anything else, also for a text that looks like a number */
export function positiveOf(value: Value, otherwise: number): number {
  if (value === null) return otherwise
  if (typeof value !== 'number' || !(value > 0)) throw new Error(`Unexpected value '${shown(value)}': a number over 0 was expected`)
  return value
}

function shown(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
