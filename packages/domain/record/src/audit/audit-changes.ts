import type { AuditedChange, RecordEvent } from '@locktender/contracts'
import { releaseClaims, type ReleaseClaims } from './release-claims.ts'

/** A deployment or a tag, as GitHub or git tells it: what it says of itself beside that is not believed. */
export interface MadeChange {
  readonly kind: AuditedChange['kind']
  /** Number of the deployment, or name of the tag. */
  readonly name: string
  /** Null for a tag. */
  readonly environment: string | null
  readonly commit: string
  /** Digests that the deployment names; empty where it names none. */
  readonly artifacts: readonly string[]
  /** ISO 8601. */
  readonly at: string
  readonly by: string | null
}

export interface AuditRules {
  /** Longest time from a change to what is recorded of it afterwards. */
  readonly adoptWithinMs: number
  /** `4h`, for the messages. */
  readonly adoptWithin: string
}

type Ruling = Pick<AuditedChange, 'release' | 'state' | 'code' | 'message'>

/**
 * Each change held against the record, those that nobody authorised first, else in the order they were given. A change is authorised
 * when a release of the record was planned for its commit and environment (or names its tag), that commit was approved or decided to go,
 * and the release was begun in the record before the change or soon after it; it is adopted when somebody took it into the record in
 * time.
 */
export function auditChanges(changes: readonly MadeChange[], events: Iterable<RecordEvent>, rules: AuditRules): AuditedChange[] {
  const claims = releaseClaims(events)
  const judged = changes.map((change): AuditedChange => {
    const { kind, name, environment, commit, at, by } = change
    return { kind, name, environment, commit, at, by, ...ruling(change, claims, rules) }
  })
  return judged.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ state }: AuditedChange): number => (state === 'unauthorised' ? 0 : state === 'adopted' ? 1 : 2)

// Of several releases that could have made it, the one that speaks best for it.
function ruling(change: MadeChange, claims: readonly ReleaseClaims[], rules: AuditRules): Ruling {
  const rulings = [
    ...claims.filter((each) => isOf(change, each)).map((each) => recordedRuling(change, each, rules)),
    ...claims.flatMap((each) => adoptedRuling(change, each, rules)),
  ]
  return rulings.toSorted((one, other) => weight(other) - weight(one))[0] ?? unrecorded(change)
}

const weights: Readonly<Record<string, number>> = {
  'audit/authorised': 5,
  'audit/adopted': 4,
  'audit/adopted-late': 3,
  'audit/recorded-late': 2,
  'audit/other-artifact': 1,
}
const weight = ({ code }: Ruling): number => weights[code] ?? 0

function isOf({ kind, name, environment, commit }: MadeChange, { plans, tags }: ReleaseClaims): boolean {
  if (kind === 'tag') return tags.has(name)
  // A plan that names no environment holds for all of them.
  return plans.some((plan) => plan.commit === commit && (plan.environment ?? environment) === environment)
}

function recordedRuling({ kind, name, commit, artifacts: given, at }: MadeChange, claims: ReleaseClaims, rules: AuditRules): Ruling {
  const { release, plans, approved, artifacts, firstAt } = claims
  const no = (code: string, message: string): Ruling => ({ release, state: 'unauthorised', code, message })
  const last = plans.at(-1)
  if (kind === 'tag' && last !== undefined && plans.every((plan) => plan.commit !== commit))
    return no('audit/other-commit', `${name} leads to ${short(commit)}, and ${release} was planned for ${short(last.commit)}`)
  if (!approved.has(commit))
    return no('audit/not-approved', `${short(commit)} was neither approved nor decided to go, as part of ${release}`)
  const other = given.find((digest) => !artifacts.has(digest))
  if (other !== undefined) return no('audit/other-artifact', `the artifact ${short(other)} was never part of ${release}`)
  if (isLate(kind, firstAt, at, rules))
    return no('audit/recorded-late', `${release} was begun in the record at ${firstAt}, more than ${rules.adoptWithin} afterwards`)
  return { release, state: 'authorised', code: 'audit/authorised', message: `${release}, approved` }
}

/** Whether a record came too late. A tag does not tell when it was set: a plain one has the time of its commit. */
function isLate(kind: MadeChange['kind'], recordedAt: string, madeAt: string, { adoptWithinMs }: AuditRules): boolean {
  return kind === 'deployment' && Date.parse(recordedAt) - Date.parse(madeAt) > adoptWithinMs
}

function adoptedRuling({ kind, name, commit, at }: MadeChange, { release, adoptions }: ReleaseClaims, rules: AuditRules): Ruling[] {
  const adoption = adoptions.find(({ data: { adopts } }) => {
    const named = kind === 'tag' ? adopts?.tag : String(adopts?.deployment ?? '')
    return named === name && adopts?.commit === commit
  })
  if (adoption === undefined) return []
  const said = `by ${adoption.data.by.join(', ')} at ${adoption.at}: ${adoption.data.reason}`
  // By the time of the change itself, not by the one that was written down with the adoption.
  return isLate(kind, adoption.at, at, rules)
    ? [
        {
          release,
          state: 'unauthorised',
          code: 'audit/adopted-late',
          message: `adopted later than ${rules.adoptWithin} afterwards, ${said}`,
        },
      ]
    : [{ release, state: 'adopted', code: 'audit/adopted', message: `adopted ${said}` }]
}

function unrecorded({ kind, name, environment, commit }: MadeChange): Ruling {
  const what = kind === 'tag' ? `the tag ${name}` : `deployment ${name} to ${environment ?? ''}`
  return {
    release: null,
    state: 'unauthorised',
    code: 'audit/unrecorded',
    message: `the record has no release for ${what} (${short(commit)})`,
  }
}

const short = (hash: string): string => hash.slice(0, 12)
