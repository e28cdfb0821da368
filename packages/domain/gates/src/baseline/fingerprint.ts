import type { Row } from '@locktender/evidence'
import type { EvidenceItem } from '../trust/evidence-item.ts'

/**
 * Text that two rows share when they are the same one after lines have moved: kind, source, rule, file, subject and message, its
 * numbers left out. Its digest is the row's fingerprint.
 */
export function rowIdentity({ kind, source, rule, message, at, subject }: Row): string {
  return JSON.stringify([kind, source, rule, at?.file ?? '', subject ?? '', message.replace(/\d+/g, '0')])
}

/** For each row whether the protected branch does not have it: rows of one identity beyond as many as it has there. */
export function newRows(rows: readonly Row[], before: readonly Row[]): readonly boolean[] {
  const left = new Map<string, number>()
  for (const row of before) {
    const identity = rowIdentity(row)
    left.set(identity, (left.get(identity) ?? 0) + 1)
  }
  return rows.map((row) => {
    const identity = rowIdentity(row)
    const count = left.get(identity) ?? 0
    left.set(identity, count - 1)
    return count <= 0
  })
}

/** Whether every row of every report was handed back, so that none missing looks like none there. */
export function hasAllRows(items: readonly EvidenceItem[]): boolean {
  return items.every(({ evidence }) => evidence.rowsLeftOut === 0)
}
