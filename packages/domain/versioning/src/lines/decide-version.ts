import type { Bump } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Finding, Step } from '@locktender/contracts'
import type { Version } from '../schemes/version.ts'
import type { Forced } from './forced-version.ts'
import { hasBegun, publishedVersion } from './published-version.ts'
import { reasonsOf } from './reasons-of.ts'
import { refuseVersion } from './refuse-version.ts'
import { settledPart, targetVersion } from './target-version.ts'
import type { VersionAsk } from './version-ask.ts'
import type { VersionDecision } from './version-decision.ts'
import type { VersionLine } from './version-line.ts'

/** Decides one line. Throws Problem `version/no-base` when something asks for a release and nothing says what it starts from. */
export function decideVersion(line: VersionLine, ask: VersionAsk, { forced, findings }: Forced): VersionDecision {
  if (line.branch.kind === 'none') return nothing(line, ask, findings)
  const asked = ask.bump !== null && ask.moving
  const target = ask.bump !== null && ask.moving ? targetVersion(line, ask.bump) : null
  if (asked && target === null && forced === null) throw noBase(line)
  const computed = target === null ? null : publishedVersion(line, target)
  const wanted = forced === null ? target : forced.version
  const next = forced === null ? computed : forcedNow(line, forced.version, asked)
  if (next === null || wanted === null) return nothing(line, ask, findings)
  const refusal = refuseVersion(line, next)
  const part = partOf(line, wanted, ask.bump)
  const type: Step = line.scheme.isPrerelease(next) ? 'prerelease' : part
  const chosen = forced === null || next.text === computed?.text ? null : { by: forced.by, version: next.text, ...reasonOf(forced.reason) }
  return {
    release: refusal === null,
    current: line.current?.text ?? null,
    next: refusal === null ? next.text : null,
    type: refusal === null ? type : null,
    part: refusal === null ? part : null,
    computed: computed?.text ?? null,
    chosen,
    deciding: ask.deciding.map(({ raw }) => raw.sha),
    reasons: reasonsOf({ line, ask, next, type, part, chosen, refusal }),
    findings,
    refusal,
  }
}

// A forced stable version on a prerelease branch is published step by step; without news there is no further step.
function forcedNow(line: VersionLine, version: Version, asked: boolean): Version | null {
  return hasBegun(line, version) && !asked ? null : publishedVersion(line, version)
}

function partOf({ scheme, current }: VersionLine, to: Version, asked: Bump | null): Bump {
  const promoted = current !== null && scheme.isPrerelease(current) && scheme.compare(scheme.stable(current), scheme.stable(to)) === 0
  return promoted && scheme.name !== 'calver' ? settledPart(to) : scheme.movedPart(current, to, asked)
}

const reasonOf = (reason: string | undefined): { reason?: string } => (reason === undefined ? {} : { reason })

function nothing(line: VersionLine, ask: VersionAsk, findings: readonly Finding[]): VersionDecision {
  const reasons = reasonsOf({ line, ask, next: null, type: null, part: null, chosen: null, refusal: null })
  const current = line.current?.text ?? null
  return {
    release: false,
    current,
    next: null,
    type: null,
    part: null,
    computed: null,
    chosen: null,
    deciding: [],
    reasons,
    findings,
    refusal: null,
  }
}

/** "Nobody said where to start", with the lines that would. */
export function noBase({ names, policy, tags }: Pick<VersionLine, 'names' | 'policy' | 'tags'>): Problem {
  const named = names.filter((name) => name !== '')
  const whose = named.length === 0 ? 'this repository' : named.join(', ')
  const elsewhere = tags.find(({ place }) => place === 'elsewhere')
  const beside = elsewhere === undefined ? '' : ` in the history of this commit (${elsewhere.tag} lies on another branch)`
  return new Problem(
    'version/no-base',
    `No release tag of ${whose} was found${beside} and the policy names no first version.`,
    `Add to the policy \`versioning: { initial: 0.1.0 }\` (and \`since: <commit>\` when older commits must not count), or, if releases exist, fetch their tags and set \`tag\` to their form${policy.tag === undefined ? '' : ` (now "${policy.tag}")`}.`,
  )
}
