import { Problem } from '@locktender/contracts'
import { compareNumbers } from '../schemes/compare-numbers.ts'
import type { Version } from '../schemes/version.ts'

/** Versions a maintenance branch may carry: those whose numbers begin like its name, `[1]` of `1.x`, `[1, 2]` of `1.2.x`. */
export interface MaintenanceRange {
  readonly text: string
  readonly begins: readonly number[]
}

const shape = /^v?([0-9]{1,9})(?:\.([0-9]{1,9}))?\.x(?:\.x)?$/

/** Reads the end of a branch's name (`1.x`, `v1.x`, `release/1.2.x`, `release-1.x`); throws Problem `policy/maintenance-branch`. */
export function maintenanceRange(branch: string): MaintenanceRange {
  const text = branch.slice(Math.max(branch.lastIndexOf('/'), branch.lastIndexOf('-')) + 1)
  const [, major, minor] = shape.exec(text) ?? []
  if (major !== undefined) return { text, begins: minor === undefined ? [Number(major)] : [Number(major), Number(minor)] }
  throw new Problem(
    'policy/maintenance-branch',
    `Branch "${branch}" is declared as maintenance, but its name bounds no versions.`,
    'Name it after its line, e.g. `1.x`, `1.2.x` or `release/1.x`, or declare it as stable.',
  )
}

/** Whether the version lies inside the range and, where the next line has begun, below its first release. */
export function isInRange({ begins }: MaintenanceRange, version: Version, nextLine: Version | null): boolean {
  if (!begins.every((number, index) => version.release[index] === number)) return false
  return nextLine === null || compareNumbers(version.release, nextLine.release) < 0
}
