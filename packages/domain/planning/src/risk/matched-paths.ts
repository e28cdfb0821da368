import { matchGlob } from '@locktender/versioning'

/**
 * The paths that fit one of the patterns (`*` within a folder, `**` across folders), in their order. Patterns that stand twice are tried
 * once; the time grows with patterns × paths and never with what a pattern looks like.
 */
export function matchedPaths(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  const wanted = [...new Set(patterns)]
  return paths.filter((path) => wanted.some((pattern) => matchGlob(pattern, path)))
}
