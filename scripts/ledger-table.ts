import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsFolderVariable, readCounts } from '../packages/testing/fake-github/src/contract/call-counts.ts'
import { coverageTable } from '../packages/testing/fake-github/src/contract/coverage-table.ts'

/** Around the whole suite: every fake GitHub of every process leaves its counts in one folder, and the sum is printed at the end. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fake-github-counts-'))
  process.env[countsFolderVariable] = folder
  return () => {
    const counts = readCounts(folder)
    rmSync(folder, { recursive: true, force: true })
    if (counts.size === 0) return
    const statuses = [...counts.values()].reduce((sum, row) => sum + row.size, 0)
    console.log(
      `\nCalls of the fake GitHub: ${counts.size} operations, ${statuses} answers (operation × status)\n${coverageTable(counts)}\n`,
    )
  }
}
