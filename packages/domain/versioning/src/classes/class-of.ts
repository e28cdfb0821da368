import type { Bump } from '@locktender/commits'
import type { Reason } from '@locktender/contracts'
import { matchGlob } from '../glob/match-glob.ts'
import { checkClass } from './check-class.ts'
import type { ReleaseClass } from './release-class.ts'

/** The part of the policy's `types` that tells classes apart. */
export interface ClassRules {
  readonly docs?: { readonly when?: { readonly 'only-paths'?: readonly string[] } }
}

/** What a class rests on. */
export interface ClassFacts {
  /** Part the version moves, after every rule; of a prerelease, the part its target moves. Null when nothing is released. */
  readonly part: Bump | null
  readonly branch: string | null
  /** Every path the release touches; null when not known. */
  readonly paths: readonly string[] | null
  readonly types?: ClassRules
  /** Class a person declared. */
  readonly declared?: ReleaseClass
}

/** The class, and the reason `class/too-low` when what was declared (by a person or by a hotfix branch) does not hold it. */
export interface ClassDecision {
  readonly class: ReleaseClass | null
  readonly reason: Reason | null
}

const documentation: readonly string[] = ['docs/**', '**/*.md']

/**
 * The class of a release: what is declared, else `hotfix` on a `hotfix/*` branch, else what the commits prove, whenever that is
 * enough for what they prove; a class that is too low gives way to the proven one. Only paths that all match
 * `types.docs.when.only-paths` (default `docs/**`, any `*.md`) prove `docs`; a breaking change never does.
 */
export function classOf({ part, branch, paths, types, declared }: ClassFacts): ClassDecision {
  if (part === null) return { class: null, reason: null }
  const proven = part !== 'major' && isDocumentation(paths, types?.docs?.when?.['only-paths'] ?? documentation) ? 'docs' : part
  const wanted = declared ?? (branch !== null && branch.startsWith('hotfix/') ? 'hotfix' : proven)
  const reason = checkClass(wanted, proven)
  return { class: reason === null ? wanted : proven, reason }
}

function isDocumentation(paths: readonly string[] | null, patterns: readonly string[]): boolean {
  return paths !== null && paths.length > 0 && paths.every((path) => patterns.some((pattern) => matchGlob(pattern, path)))
}
