import type { Bump } from '@locktender/commits'
import type { Reason, Step } from '@locktender/contracts'
import type { Version } from '../schemes/version.ts'
import type { VersionAsk } from './version-ask.ts'
import type { Refusal, VersionDecision } from './version-decision.ts'
import type { VersionLine } from './version-line.ts'

interface Outcome {
  readonly line: VersionLine
  readonly ask: VersionAsk
  readonly next: Version | null
  readonly type: Step | null
  readonly part: Bump | null
  readonly chosen: VersionDecision['chosen']
  readonly refusal: Refusal | null
}

/** Why a line got its version, the deciding reason first. */
export function reasonsOf(outcome: Outcome): Reason[] {
  const { line, ask, next, type, chosen, refusal } = outcome
  if (refusal !== null) return [{ code: refusal.code, message: `${refusal.message} ${refusal.mend}` }, ...becauseOf(outcome)]
  if (next === null || type === null) return [nothingReason(line, ask)]
  const moved = `${line.current?.text ?? 'no version'} → ${next.text}`
  const forced =
    chosen === null
      ? []
      : [
          {
            code: 'version/forced',
            message: `${moved}: chosen by ${chosen.by}${chosen.reason === undefined ? '' : ` (${chosen.reason})`}.`,
          },
        ]
  const promoted = type !== 'prerelease' && line.tags.some((tag) => isPrereleaseOf(line, tag.version, next) && tag.place === 'range')
  return [
    ...forced,
    { code: `version/${type}`, message: `${moved}: ${type}${deciders(ask)}.` },
    ...(promoted
      ? [{ code: 'version/promotion', message: `${next.text} closes its prereleases; all changes since the last stable version count.` }]
      : []),
    ...becauseOf(outcome),
  ]
}

const isPrereleaseOf = ({ scheme }: VersionLine, version: Version, stable: Version): boolean =>
  scheme.isPrerelease(version) && scheme.compare(scheme.stable(version), stable) === 0

function nothingReason({ branch }: VersionLine, { bump }: VersionAsk): Reason {
  if (branch.kind === 'none')
    return { code: 'version/branch-none', message: 'The policy says that this branch releases nothing.', rule: 'versioning.branches' }
  const message =
    bump === null ? 'No commit of the range asks for a release.' : 'Nothing that asks for a release is new since the last prerelease.'
  return { code: 'version/none', message }
}

function becauseOf({ line, ask, part }: Outcome): Reason[] {
  const { current, scheme, policy } = line
  const reasons: Reason[] = []
  if (current === null) reasons.push({ code: 'version/initial', message: 'First release: no tag exists yet.', rule: 'versioning.initial' })
  if (ask.byMinimum)
    reasons.push({
      code: 'version/minimum',
      message: 'No commit asks for a release, but the policy releases every change.',
      rule: 'versioning.minimum',
    })
  if (current !== null && scheme.isBeforeOne(current) && ask.bump !== null && part !== null && ask.bump !== part) {
    const mode = policy['before-1.0'] ?? 'shift'
    reasons.push({
      code: 'version/before-one',
      message: `Below 1.0.0 ${ask.bump} counts as ${part} (${mode}).`,
      rule: 'versioning.before-1.0',
    })
  }
  return reasons
}

const shown = 3

function deciders({ deciding }: VersionAsk): string {
  if (deciding.length === 0) return ''
  const named = deciding.slice(0, shown).map(({ raw, reason }) => `${raw.sha.slice(0, 7)} (${reason})`)
  const more = deciding.length - named.length
  return `, decided by ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
