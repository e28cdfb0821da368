import type { VersioningPolicy } from '@locktender/contracts'
import { matchGlob } from '../glob/match-glob.ts'
import { maintenanceRange } from './maintenance-range.ts'
import type { MaintenanceRange } from './maintenance-range.ts'

/** What a branch releases. */
export type BranchRule =
  | { readonly kind: 'stable' }
  | { readonly kind: 'none' }
  | { readonly kind: 'prerelease'; readonly identifier: string }
  | { readonly kind: 'maintenance'; readonly range: MaintenanceRange }

/**
 * The rule of a branch: its exact name, else the first entry with wildcards that fits, else stable. A null branch (a detached
 * head) is stable. Throws Problem `policy/maintenance-branch`.
 */
export function branchRuleOf(branches: VersioningPolicy['branches'], branch: string | null): BranchRule {
  const kind = branch === null ? 'stable' : ruleText(branches ?? {}, branch)
  if (kind === 'stable' || kind === 'none') return { kind }
  return kind === 'maintenance' ? { kind, range: maintenanceRange(branch ?? '') } : { kind: 'prerelease', identifier: kind }
}

function ruleText(branches: Readonly<Record<string, string>>, branch: string): string {
  if (Object.hasOwn(branches, branch)) return branches[branch] ?? 'stable'
  return Object.entries(branches).find(([pattern]) => matchGlob(pattern, branch))?.[1] ?? 'stable'
}
