import type { ApprovalCase, ApprovalRelease } from '@locktender/contracts'

/** A release as it was put to people: the parts of its digest, and who may not approve it. */
export interface AskedRelease {
  readonly digest: string
  readonly commit: string
  readonly policy: string
  readonly artifacts: readonly string[]
  readonly environment: string
  readonly plan: string
  readonly class: ApprovalRelease['class']
  /** Whether the class follows from the change itself. */
  readonly classCertain: boolean
  readonly risk: string | null
  /** Rules of risk that were hit. */
  readonly riskRules: readonly string[]
  /** Commit that the environment has now; null where nothing is known to be there. */
  readonly base: string | null
  readonly lastPusher: number | null
  readonly actor: number | null
  readonly triggeringActor: number | null
  readonly gates: NonNullable<ApprovalCase['gates']>
}

const opening = '<!-- locktender:approval-request '
const closing = ' -->'
const sha256 = /^[0-9a-f]{64}$/
const commit = /^[0-9a-f]{40,64}$/
const classes = new Set<unknown>(['major', 'minor', 'patch', 'hotfix', 'docs', null])

/** A request as the first line of a comment, which people do not see. */
export function requestLine(asked: AskedRelease): string {
  const text = JSON.stringify(asked).replaceAll(/[<>-]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${opening}${text}${closing}`
}

/** The request of a comment that begins with one; undefined for any other text. */
export function readRequestLine(text: string): AskedRelease | undefined {
  const [line = ''] = text.split('\n', 1)
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined
  try {
    const value: unknown = JSON.parse(line.slice(opening.length, -closing.length))
    return isAsked(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isAsked(value: unknown): value is AskedRelease {
  if (typeof value !== 'object' || value === null) return false
  const asked = value as Partial<Record<keyof AskedRelease, unknown>>
  const matches = (part: unknown, form: RegExp): boolean => typeof part === 'string' && form.test(part)
  const isAccount = (part: unknown): boolean => part === null || Number.isSafeInteger(part)
  return (
    [asked.digest, asked.policy, asked.plan].every((part) => matches(part, sha256)) &&
    matches(asked.commit, commit) &&
    (asked.base === null || matches(asked.base, commit)) &&
    Array.isArray(asked.artifacts) &&
    asked.artifacts.every((part) => matches(part, sha256)) &&
    typeof asked.environment === 'string' &&
    classes.has(asked.class) &&
    typeof asked.classCertain === 'boolean' &&
    Array.isArray(asked.riskRules) &&
    asked.riskRules.every((rule) => typeof rule === 'string') &&
    (asked.risk === null || typeof asked.risk === 'string') &&
    [asked.lastPusher, asked.actor, asked.triggeringActor].every(isAccount) &&
    typeof asked.gates === 'object' &&
    asked.gates !== null
  )
}
