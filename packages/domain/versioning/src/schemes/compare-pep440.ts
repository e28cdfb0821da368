import { compareNumbers } from './compare-numbers.ts'
import type { Version } from './version.ts'

const phases: Readonly<Record<string, number>> = { a: 1, b: 2, rc: 3 }
const stablePhase = 4

// A bare development release comes before every phase; the bounds of a missing part are those of the reference implementation's sort key.
function phaseKey({ prerelease, post, dev }: Version): readonly number[] {
  const [phase, number] = prerelease
  if (phase !== undefined) return [phases[phase] ?? 0, Number(number)]
  return [post === null && dev !== null ? 0 : stablePhase, 0]
}

const isNumber = (segment: string): boolean => /^[0-9]+$/.test(segment)

function compareDigits(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)
}

function compareSegments(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) return compareDigits(one, other)
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? 1 : -1
  return one < other ? -1 : one > other ? 1 : 0
}

function compareLocals(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = compareSegments(one[index] ?? '', other[index] ?? '')
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

const bounded = (one: number | null, other: number | null, missing: number): number => {
  const [left, right] = [one ?? missing, other ?? missing]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Order of PEP 440: epoch, release, phase, post, development, local; trailing zeros of the release do not rank. */
export function comparePep440(one: Version, other: Version): number {
  return (
    one.epoch - other.epoch ||
    compareNumbers(one.release, other.release) ||
    compareNumbers(phaseKey(one), phaseKey(other)) ||
    bounded(one.post, other.post, -1) ||
    bounded(one.dev, other.dev, Infinity) ||
    compareLocals(one.local, other.local)
  )
}
