import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PlanFault } from './check.ts'

/** Backups who are the person that they stand in for; levels of escalation out of their order. */
export function* peopleFaults({ roles = {}, on_call: shifts = [], escalation = [] }: ReleasePlanFile): Generator<PlanFault> {
  for (const [role, { person, backup }] of Object.entries(roles))
    if (isSame(person, backup)) yield { ...ownBackup, path: ['roles', role, 'backup'] }
  for (const [index, { who, backup }] of shifts.entries())
    if (isSame(who, backup)) yield { ...ownBackup, path: ['on_call', index, 'backup'] }
  for (const [index, { level }] of escalation.entries()) {
    const before = escalation[index - 1]?.level
    if (before !== undefined && level < before)
      yield {
        code: 'escalation-order',
        path: ['escalation', index, 'level'],
        found: `${level} after ${before}`,
        expected: 'L1, then L2, then L3',
      }
  }
}

const ownBackup = { code: 'own-backup', found: 'the person as their own backup', expected: 'another person' } as const

// Accounts are the same in any case.
const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase()
