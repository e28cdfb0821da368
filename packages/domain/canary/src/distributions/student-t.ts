import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** P(T > t) of Student's t with `degrees` > 0 of freedom, which need not be whole. Source: NIST DLMF 8.17, A&S 26.7.1. */
export function studentTail(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
  return t >= 0 ? tail : 1 - tail
}

/** The t that Student's t with `degrees` of freedom exceeds with the probability `tail`, 0 < tail ≤ ½. */
export function studentQuantile(tail: number, degrees: number): number {
  let high = 1
  while (studentTail(high, degrees) > tail) high *= 2
  return findRoot((t) => studentTail(t, degrees) - tail, 0, high)
}
