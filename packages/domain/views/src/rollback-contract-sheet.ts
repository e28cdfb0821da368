import type { RollbackContract } from '@locktender/contracts'
import { escapeTableCell } from './escape-table-cell.ts'
import { plainText } from './plain-text.ts'
import { contractRows } from './rollback-contract-rows.ts'

/** The rollback contract for the on-call as lines of Markdown, folded. */
export function contractSheet(contract: RollbackContract): string[] {
  const rows = contractRows(contract).map(([what, text]) => `| ${escapeTableCell(what)} | ${escapeTableCell(text)} |`)
  return ['', '<details><summary>Rollback contract</summary>', '', '| | |', '|---|---|', ...rows, '', '</details>']
}

/** The rollback contract for a terminal. */
export function contractLines(contract: RollbackContract): string[] {
  return ['  rollback contract', ...contractRows(contract).map(([what, text]) => `    ${what.padEnd(26)}  ${plainText(text)}`)]
}
