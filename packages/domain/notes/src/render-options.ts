import { Problem } from '@locktender/contracts'
import type { NotesPolicy } from '@locktender/contracts'
import { shownKeys } from './sections.ts'

export interface RenderOptions {
  readonly policy?: NotesPolicy
  /** Name of an audience of the policy: only its sections, in its order. */
  readonly audience?: string | null
  /** Level of the version's heading, 1 to 5; sections are one deeper. Default 2. */
  readonly headingLevel?: number
  /** Whether the version's heading is written; a release page has one of its own. Default true. */
  readonly title?: boolean
  /** Whether commits, pull requests and issues are links; they are text without a repository in any case. Default true. */
  readonly sourceLinks?: boolean
}

/**
 * Keys of the sections to write, in their order. Contributors come last outside an audience.
 *
 * Throws `Problem` `notes/unknown-audience`.
 */
export function keysToRender({ policy = {}, audience = null }: RenderOptions): readonly string[] {
  if (audience === null) return [...new Set([...shownKeys(policy), 'contributors'])]
  const audiences = policy.audiences ?? {}
  const keys = Object.hasOwn(audiences, audience) ? audiences[audience] : undefined
  if (keys !== undefined) return keys
  const names = Object.keys(audiences).join(', ') || 'none'
  throw new Problem(
    'notes/unknown-audience',
    `the policy has no audience '${audience}'; it has: ${names}`,
    `Add notes.audiences.${audience} to the policy: a list of section keys.`,
  )
}
