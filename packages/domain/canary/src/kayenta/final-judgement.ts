import type { KayentaThresholds } from './judge-with-kayenta.ts'

/**
 * Whether a standalone analysis passed, given the scores of its intervals in order. An interval at or below `marginal` ends it; then the
 * last score counts. Without thresholds everything passes, as in Kayenta. Null before any interval.
 */
export function finalJudgement(scores: readonly number[], { pass, marginal }: Partial<KayentaThresholds>): boolean | null {
  const end = scores.findIndex((score) => marginal !== undefined && score <= marginal)
  const last = end === -1 ? scores.at(-1) : scores[end]
  if (last === undefined) return null
  if (marginal !== undefined && last <= marginal) return false
  return pass === undefined || last >= pass
}
