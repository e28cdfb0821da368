import { Problem, type ApprovalCase, type ReleasePolicy } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'

/** The rules of a policy for one class of release, with what holds where it is silent. */
export interface ApprovalSettings {
  readonly exclude: ReadonlySet<string>
  readonly oneSeatEach: boolean
  readonly bindTo: 'commit' | 'digest'
  readonly sameTreeKeeps: boolean
  /** Sources of a vote that count, as a case names them. */
  readonly sources: ReadonlySet<string>
  readonly vetoRoles: readonly string[]
  readonly memberForMs: number
  /** How long a yes counts, unless its stage says less. */
  readonly expiresMs: number
  readonly adminBypassFails: boolean
}

const sourceNames = { environments: 'environment', reviews: 'review', comments: 'comment' } as const
const everySource = ['environments', 'reviews', 'comments'] as const

/** Reads `approvals` and what the class says about it. Of several times the shortest holds; a hotfix has 4 hours. */
export function approvalSettings(policy: ReleasePolicy, { release }: ApprovalCase): ApprovalSettings {
  const { rules = {}, sources } = policy.approvals ?? {}
  const own = release.class === null ? undefined : policy.types?.[release.class]?.['approvals-expire']
  const ofClass = own ?? (release.class === 'hotfix' ? '4h' : undefined)
  return {
    exclude: new Set(rules.exclude ?? ['authors', 'last-pusher', 'trigger']),
    oneSeatEach: rules['one-seat-each'] ?? true,
    bindTo: rules['bind-to'] ?? 'digest',
    sameTreeKeeps: rules['same-tree-keeps'] ?? false,
    sources: new Set((sources ?? everySource).map((name) => sourceNames[name])),
    vetoRoles: rules.veto ?? [],
    memberForMs: milliseconds(rules['member-for'] ?? '0m'),
    expiresMs: Math.min(milliseconds(rules.expires ?? '72h'), ofClass === undefined ? Infinity : milliseconds(ofClass)),
    adminBypassFails: rules['admin-bypass'] === 'fail',
  }
}

/**
 * Milliseconds of a duration of the policy.
 *
 * @throws {Problem} `approval/duration`
 */
export function milliseconds(duration: string): number {
  const seconds = durationSeconds(duration)
  if (seconds === undefined)
    throw new Problem('approval/duration', `${JSON.stringify(duration)} is no duration`, 'Write it as 30m, 2h, 5d, 6w or ISO 8601.')
  return seconds * 1000
}
