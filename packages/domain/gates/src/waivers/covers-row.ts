import type { WaiverScope } from '@locktender/contracts'
import type { GateRow } from '../gate/gate-context.ts'

const rowKeys = ['rule', 'path', 'subject', 'fingerprint'] as const

/** Whether the scope is about rows of a report and not about a condition as a whole. */
export function isAboutRows(scope: WaiverScope): boolean {
  return rowKeys.some((key) => scope[key] !== undefined)
}

/** Whether the row fits every key of the scope. */
export function coversRow(scope: WaiverScope, { row, fingerprint }: GateRow): boolean {
  if (scope.rule !== undefined && scope.rule !== row.rule) return false
  if (scope.subject !== undefined && scope.subject !== row.subject) return false
  if (scope.fingerprint !== undefined && scope.fingerprint !== fingerprint) return false
  if (scope.path === undefined) return true
  const file = row.at?.file
  return file !== undefined && (scope.path.endsWith('/') ? file.startsWith(scope.path) : file === scope.path)
}
