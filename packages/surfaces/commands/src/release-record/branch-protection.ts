import { Problem, type RecordChain } from '@locktender/contracts'
import type { OpenRecord } from '../record/open-record.ts'

/** Rules that keep a branch from being rewritten or removed. */
const protecting = ['non_fast_forward', 'deletion']

/** Whether rulesets forbid force pushes and deletion of the record's branch; unknown where nobody can be asked. */
export async function branchProtection({ connection, branch }: OpenRecord): Promise<RecordChain['protection']> {
  if (connection === undefined) return 'unknown'
  const { branchRules } = await import('@locktender/github')
  try {
    const rules = await branchRules(connection, branch.replace(/^refs\/heads\//, ''))
    return protecting.every((rule) => rules.includes(rule)) ? 'protected' : 'unprotected'
  } catch (error) {
    if (error instanceof Problem) return 'unknown'
    throw error
  }
}
