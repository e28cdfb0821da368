import { Problem } from '@locktender/contracts'
import { matchGlob } from '@locktender/versioning'

/** An active ruleset for tags. */
export interface TagRuleset {
  readonly name: string
  readonly url: string | null
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly { readonly type: string }[]
  /** Null when GitHub does not say. */
  readonly mayBypass: boolean | null
}

export interface RefWish {
  /** Full name. */
  readonly ref: string
  readonly act: 'create' | 'move'
}

const forbids: Readonly<Record<RefWish['act'], readonly string[]>> = { create: ['creation'], move: ['update'] }

/**
 * Refuses a release whose tags the repository's rules forbid, before anything is written. A rule that this token is known to bypass
 * does not count; where GitHub does not say, it does, because a refusal half-way would be worse.
 *
 * @throws {Problem} `publish/tag-protected`
 */
export function checkTagRules(rulesets: readonly TagRuleset[], wishes: readonly RefWish[]): void {
  for (const { ref, act } of wishes) {
    const ruleset = rulesets.find(
      (each) => each.mayBypass !== true && applies(each, ref) && each.rules.some(({ type }) => forbids[act].includes(type)),
    )
    if (ruleset === undefined) continue
    const where = ruleset.url === null ? '' : ` (${ruleset.url})`
    throw new Problem(
      'publish/tag-protected',
      `the ruleset ${JSON.stringify(ruleset.name)}${where} does not let this token ${act} ${ref}`,
      'Add the App whose token releases (for GITHUB_TOKEN: GitHub Actions) to the bypass list of the ruleset, or pass `github-token` a token that is on it.',
    )
  }
}

function applies({ include, exclude }: TagRuleset, ref: string): boolean {
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' || matchGlob(pattern.startsWith('refs/') ? pattern : `refs/tags/${pattern}`, ref)
  return ref.startsWith('refs/tags/') && include.some(matches) && !exclude.some(matches)
}
