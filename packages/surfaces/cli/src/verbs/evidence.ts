import { resolve } from 'node:path'
import { readReportFile, type ReportFile } from '@locktender/commands/report-file'
import { Problem } from '@locktender/contracts'
import { evidenceLine } from '@locktender/evidence'
import { plainText } from '@locktender/views'
import type { Terminal } from '../terminal.ts'
import type { Verb } from '../verb.ts'

/** Measurements and findings that a person sees of one file; `--json` gives all. */
const shownLines = 60

export const evidence: Verb = {
  name: 'evidence',
  summary: 'What do report files measure? Exit status 1 when the numbers of any of them may not be used.',
  operands: 'FILE...',
  options: [
    { name: 'format', kind: 'text', default: '', description: 'Format of the files by its id; else it is found by content.' },
    { name: 'json', kind: 'flag', default: 'false', description: 'Print one JSON object a line for each file, in their order.' },
  ],
  example: 'locktender evidence reports/junit.xml coverage/lcov.info --json',
  run: async ({ inputs, operands }, terminal) => {
    if (operands.length === 0)
      throw new Problem('input/no-report', 'no report file is named', 'Write locktender evidence reports/junit.xml.')
    const format = inputs.text('format')
    let exitCode = 0
    for (const file of operands) {
      const read = readReportFile(...placeOf(file, terminal, format))
      if (read.evidence.verdict !== 'ok') exitCode = 1
      const text = inputs.flag('json') ? JSON.stringify(evidenceLine(file, read.sha256, read.evidence)) : shown(file, read, terminal)
      await terminal.write(`${text}\n`)
    }
    return exitCode
  },
}

// In a job only the workspace is read; a person at a terminal may name any file.
function placeOf(file: string, { environment, workingDirectory }: Terminal, format?: string): Parameters<typeof readReportFile> {
  const workspace = environment['GITHUB_ACTIONS'] === 'true' ? environment['GITHUB_WORKSPACE'] : undefined
  const named = format === undefined ? {} : { format }
  const path = resolve(workingDirectory, file)
  if (workspace === undefined) return [path, named]
  const root = resolve(workspace)
  return [path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path, { ...named, root }]
}

function shown(file: string, { evidence: read, sha256 }: ReportFile, { style }: Pick<Terminal, 'style'>): string {
  const { format, verdict, reason, message, measurements, findings, producedBy } = read
  const head = `${style('bold', plainText(file))}  ${plainText(`${format ?? 'no known format'}${producedBy === undefined ? '' : ` by ${producedBy}`}`)}`
  const names = Object.entries(measurements)
  const lines = [
    verdict === 'ok' ? `  ${style('green', 'ok')}` : `  ${style('red', 'unknown')} ${reason ?? ''}: ${plainText(message ?? '')}`,
    ...names.slice(0, shownLines).map(([name, value]) => `  ${plainText(name)} = ${value}`),
    ...(names.length > shownLines ? [`  and ${names.length - shownLines} more: --json shows them`] : []),
    ...findings.slice(0, shownLines).map(({ code, message: found }) => `  ${style('yellow', code)} ${plainText(found)}`),
    ...(sha256 === null ? [] : [`  ${style('dim', `sha256 ${sha256}`)}`]),
  ]
  return [head, ...lines].join('\n')
}
