import { higherBump, type Bump } from '@locktender/commits'
import { Problem, type VersionBumpData, type VersioningPolicy } from '@locktender/contracts'
import { schemeOf } from '@locktender/versioning'
import type { ReleaseContext } from './plugin-context.ts'

/** Our plan beside the release that semantic-release is about to make. */
export interface OtherVersionInput extends Pick<ReleaseContext, 'branch' | 'commits' | 'lastRelease' | 'nextRelease'> {
  readonly plan: Pick<VersionBumpData, 'current' | 'next' | 'commits' | 'range'>
  readonly policy: Pick<VersioningPolicy, 'before-1.0' | 'initial'>
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

const scheme = schemeOf({})

/**
 * Why semantic-release may release another version than the one planned, in words, where its own rules explain it; null when they do not.
 *
 * Two do: it knows no 0.x, so a second plugin that analyses commits may ask for the number that `before-1.0` lowers (`stay` promises
 * that no machine leaves 0.x, so there it explains nothing); and it leaves out commits marked `[skip release]`.
 */
export function explainedDifference({ plan, commits, nextRelease, policy, today }: OtherVersionInput): string | null {
  const [planned, asked] = [plan.next, nextRelease.version].map((text) => (text === null ? null : (scheme.parse(text ?? '') ?? null)))
  if (planned == null || asked == null) return null
  if (commits.some(({ message }) => skipped.test(message)) && scheme.compare(asked, planned) < 0)
    return 'commits marked [skip release] do not count for semantic-release'
  const current = plan.current === null ? null : scheme.parse(plan.current)
  const highest = plan.commits.reduce<Bump | null>((bump, each) => higherBump(bump, each.bump), null)
  if (current === null || highest === null || !scheme.isBeforeOne(current) || policy['before-1.0'] === 'stay') return null
  return scheme.compare(scheme.stable(asked), scheme.next(current, highest, today)) === 0
    ? `below 1.0.0 the policy lowers what a ${highest} change moves, and another plugin that analyses commits does not`
    : null
}

/** semantic-release's own marks. */
const skipped = /\[skip\s{1,20}release]|\[release\s{1,20}skip]/i

/** The error that names both versions and the likely cause of the difference. */
export function otherVersion(input: OtherVersionInput): Problem {
  const { plan, nextRelease } = input
  const ours = plan.next === null ? 'the policy asks for no release' : `by the policy it is ${plan.next}`
  const since = plan.range.fromTag === null ? '' : ` since ${plan.range.fromTag}`
  return new Problem(
    'semantic-release/other-version',
    `semantic-release is about to release ${nextRelease.version}, but ${ours}${since}; nothing was changed`,
    hintFor(input),
  )
}

function hintFor({ plan, branch, lastRelease, nextRelease, policy }: OtherVersionInput): string {
  const asked = scheme.parse(nextRelease.version)
  const planned = plan.next === null ? null : scheme.parse(plan.next)
  if (lastRelease.version === undefined && policy.initial !== undefined)
    return `semantic-release begins at 1.0.0. Leave \`versioning.initial\` out, or begin by hand: git tag v${policy.initial} && git push origin v${policy.initial}`
  if (asked !== null && planned !== null && scheme.isPrerelease(asked) !== scheme.isPrerelease(planned))
    return `Say in the policy and in semantic-release's \`branches\` the same of this branch, in the policy e.g.\nversioning:\n  branches: { ${JSON.stringify(branch.name)}: ${branchRule(branch.name, scheme.channelOf(asked)?.identifier)} }`
  if (plan.range.fromTag !== null && lastRelease.version !== plan.current)
    return `semantic-release counts from ${lastRelease.version ?? 'nothing'}, the policy from ${plan.current ?? 'nothing'}: set tagFormat and versioning.tag to the same form, and fetch all tags.`
  return 'Let no other plugin analyse commits beside this one; `npx locktender version-bump` shows how the version is computed. A version forced by the policy or a footer can be reached by version-bump and release-publish alone.'
}

const branchRule = (name: string, identifier: string | undefined): string =>
  identifier === undefined ? 'stable' : JSON.stringify(identifier || name)
