import type { Bump } from './bump.ts'
import { higherBump } from './bump.ts'
import type { BumpRule, BumpTable } from './bump-table.ts'
import type { CommitRules } from './commit-rules.ts'
import { headerFaults, scanHeader } from './header.ts'
import type { CommitVerdict } from './judged-commit.ts'
import { isMerge } from './merge-commit.ts'
import type { ReadCommit } from './read-commits.ts'
import type { Reading } from './reading.ts'

/** What becomes of one commit as long as nothing reverts it. */
export interface Judgement {
  readonly bump: Bump | null
  readonly verdict: CommitVerdict
  readonly reason: string
  readonly rule: string | null
}

const breaking: Judgement = { bump: 'major', verdict: 'counted', reason: 'breaking change → major', rule: 'breaking' }
const unknownType: Judgement = { bump: null, verdict: 'ignored', reason: 'no rule gives this type a release', rule: 'no-bump' }
const merge: Judgement = { bump: null, verdict: 'ignored', reason: 'merge commit', rule: 'merge' }
const conventionalMerge: Judgement = { ...merge, reason: 'merge commit; its header is conventional, but merges are not read' }

function byRule({ key, bump }: BumpRule): Judgement {
  return { bump, verdict: bump === null ? 'ignored' : 'counted', reason: `${key} → ${bump ?? 'no release'}`, rule: `bump.${key}` }
}

/** A revert that cancels nothing in the range: a patch, unless the policy says otherwise of `revert`. */
function judgeRevert(table: BumpTable, { scope }: Reading): Judgement {
  const rule = table('revert', scope)
  const bump = rule === null ? 'patch' : rule.bump
  const reason = `reverts nothing that counts in this range → ${bump ?? 'no release'}`
  return { bump, verdict: bump === null ? 'ignored' : 'counted', reason, rule: rule === null ? 'revert' : `bump.${rule.key}` }
}

function unparsed({ header }: Reading): Judgement {
  const fault = scanHeader(header, 0, header.length)
  const reason = headerFaults[typeof fault === 'string' ? fault : 'type']
  return { bump: null, verdict: 'unparsed', reason: `not conventional: ${reason}`, rule: null }
}

function judgeTitle(table: BumpTable, reading: Reading): Judgement {
  if (reading.breaking) return breaking
  const { type, scope, revert } = reading
  const rule = type === null ? null : table(type, scope)
  const typed = rule !== null ? byRule(rule) : type !== null ? unknownType : null
  if (revert === null) return typed ?? unparsed(reading)
  return typed === null || type === 'revert' ? judgeRevert(table, reading) : higher(typed, judgeRevert(table, reading))
}

/** The one that asks for more; the first of equals. */
function higher(one: Judgement, other: Judgement): Judgement {
  return higherBump(one.bump, other.bump) === one.bump ? one : other
}

/** Judges one commit by the rules, reverts aside. */
export function judgeCommit(commit: ReadCommit, rules: CommitRules, table: BumpTable): Judgement {
  if (rules.merges !== 'read' && isMerge(commit)) return commit.reading.conventional ? conventionalMerge : merge
  const title = judgeTitle(table, commit.reading)
  if (rules.squash !== 'inner' || commit.reading.inner.length === 0) return title
  return commit.reading.inner.reduce((best, reading) => {
    const inner = judgeTitle(table, reading)
    return higher(best, inner) === best ? best : { ...inner, reason: `${inner.reason} (in the squash body)` }
  }, title)
}
