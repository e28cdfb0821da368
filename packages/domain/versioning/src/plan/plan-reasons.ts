import type { JudgedCommit } from '@locktender/commits'
import type { Reason, VersioningPolicy } from '@locktender/contracts'
import type { PackagePlan } from './version-plan.ts'

/** Reason `commit/unparsed` when the policy refuses commits that follow no convention and the range holds some, else null. */
export function unparsedReason(commits: readonly JudgedCommit[], { unparsed }: VersioningPolicy): Reason | null {
  const found = unparsed === 'fail' ? commits.filter(({ verdict }) => verdict === 'unparsed') : []
  if (found.length === 0) return null
  const named = found.slice(0, 5).map(({ raw }) => raw.sha.slice(0, 7))
  const more = found.length > named.length ? ` and ${found.length - named.length} more` : ''
  return {
    code: 'commit/unparsed',
    message: `Commits that follow no convention: ${named.join(', ')}${more}. Reword them, or set versioning.unparsed to allow.`,
    rule: 'versioning.unparsed',
  }
}

/** Why the plan is what it is: of one version line all reasons, of several one per package that moves or is refused. */
export function planReasons(packages: readonly PackagePlan[], single: boolean): Reason[] {
  if (single) return [...(packages[0]?.reasons ?? [])]
  const refused = packages.flatMap(({ name, refusal, reasons }) => (refusal === null ? [] : named(name, reasons.slice(0, 1))))
  const moved = packages.flatMap(({ name, current, next, type, because }) =>
    next === null ? [] : [{ code: `version/${type}`, message: `${name}: ${current ?? 'no version'} → ${next}: ${because.join(', ')}.` }],
  )
  const all = [...refused, ...moved]
  return all.length > 0 ? all : [{ code: 'version/none', message: 'No commit asks for a release of any package.' }]
}

const named = (name: string, reasons: readonly Reason[]): Reason[] =>
  reasons.map((reason) => ({ ...reason, message: `${name}: ${reason.message}` }))
