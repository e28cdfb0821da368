import type { Calendar, Entry, FreezeKind } from '../entries/entry.ts'
import type { Question } from './question.ts'

/** Whether an entry that is in force holds the question back; one that was lifted by an exception does from a moment on. */
export type VerdictOnEntry =
  | { readonly holds: true; readonly fromMs: number; readonly lifted?: string }
  /** `because` is undefined where the entry has nothing to do with the question. */
  | { readonly holds: false; readonly because?: string }

const heldBy: Readonly<Record<FreezeKind, readonly Question['action'][]>> = {
  deploy: ['deploy'],
  code: ['code', 'feature'],
  feature: ['feature'],
}

/** How an entry of the calendar stands to the question. Nothing holds a rollback back. */
export function verdictOnEntry(entry: Entry, calendar: Calendar, question: Question): VerdictOnEntry {
  const verdict =
    entry.freeze === undefined ? verdictOnShared(entry, calendar, question) : verdictOnFreeze(entry, entry.freeze, calendar, question)
  if (question.action !== 'rollback') return verdict
  return verdict.holds || verdict.because !== undefined ? { holds: false, because: 'a rollback is never held back' } : verdict
}

function verdictOnFreeze(
  { name }: Entry,
  { kind, allow, scope }: NonNullable<Entry['freeze']>,
  { exceptions }: Calendar,
  question: Question,
): VerdictOnEntry {
  const { action, type, branch, environment, release } = question
  if (action !== 'rollback' && !heldBy[kind].includes(action)) return { holds: false, because: `it freezes ${kind}, not ${action}` }
  if (type !== null && scope.types?.includes(type) === false) return { holds: false, because: `it is for ${scope.types.join(', ')}` }
  if (branch !== null && scope.branches?.some((pattern) => isBranch(pattern, branch)) === false)
    return { holds: false, because: `it is for ${scope.branches.join(', ')}` }
  if (environment !== null && scope.environments?.includes(environment) === false)
    return { holds: false, because: `it is for ${scope.environments.join(', ')}` }
  if (type !== null && allow.includes(type)) return { holds: false, because: `it lets ${type} through` }
  const lifting = exceptions.filter(
    (exception) =>
      exception.freeze === name &&
      (exception.types === undefined || (type !== null && exception.types.includes(type))) &&
      (exception.release === undefined || exception.release === release),
  )
  const [last] = lifting.toSorted((one, other) => other.expiresMs - one.expiresMs)
  return last === undefined
    ? { holds: true, fromMs: -Infinity }
    : { holds: true, fromMs: last.expiresMs, lifted: `${last.approvedBy} lifted it: ${last.reason}` }
}

function verdictOnShared(entry: Entry, { deniesSharedUse, sharedOf }: Calendar, { environment, action }: Question): VerdictOnEntry {
  const isForeignRelease = entry.kind === 'release' && entry.repository !== undefined
  if (!isForeignRelease && entry.kind !== 'maintenance') return { holds: false }
  if (action === 'code' || action === 'feature') return { holds: false }
  const own = new Set(environment === null ? Object.values(sharedOf).flat() : (sharedOf[environment] ?? []))
  const common = entry.shared.filter((resource) => own.has(resource))
  if (common.length === 0) return { holds: false }
  return deniesSharedUse ? { holds: true, fromMs: -Infinity } : { holds: false, because: `both may use ${common.join(', ')}` }
}

function isBranch(pattern: string, branch: string): boolean {
  return pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch
}
