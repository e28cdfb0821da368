import compareSemver from 'semver/functions/compare.js'

/** SemVer precedence of prerelease identifiers; none ranks above any. */
export function comparePrereleases(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length
  return compareSemver(`0.0.0-${one.join('.')}`, `0.0.0-${other.join('.')}`)
}
