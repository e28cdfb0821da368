import type { GateNode, QualityGateData, Subject } from '@locktender/contracts'
import { codeSpan, escapeMarkdown, escapeTableCell } from '@locktender/views'
import { conditionsOf } from './summary.ts'

export interface SignOffOptions {
  readonly subject: Subject
  /** Instant of the decision, ISO 8601. */
  readonly at: string
}

const severities = ['critical', 'high', 'medium', 'low', 'unknown', 'info'] as const

/**
 * The sign-off report of quality assurance as Markdown, rendered from the result alone: what was decided, what was run and how it
 * ended, open findings by severity, accepted risks, known issues, and the evidence.
 */
export function signOffReport(data: QualityGateData, { subject, at }: SignOffOptions): string {
  const { decision, override, tree, stages, findings, findingsLeftOut } = data
  return [
    '# Sign-off report',
    '',
    `| | |\n|---|---|`,
    ...Object.entries({ decision: `${decision}${override === null ? '' : ' (overridden)'}`, at, ...subject }).map(
      ([name, value]) => `| ${name} | ${escapeTableCell(String(value))} |`,
    ),
    '',
    escapeMarkdown(tree.message, 'block'),
    '',
    '## Stages',
    '',
    '| stage | entry | exit |\n|---|---|---|',
    ...stages.map(({ stage, entry, exit }) => `| ${stage} | ${entry} | ${exit} |`),
    '',
    '## What was asked and how it ended',
    '',
    '| gate | condition | state | measured | limit | margin | comes from |\n|---|---|---|---|---|---|---|',
    ...conditionsOf(data).map(({ gate, condition }) => conditionRow(gate, condition)),
    '',
    '## Findings by severity',
    '',
    '| severity | open | new | waived |\n|---|---|---|---|',
    ...severities.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity)
      const open = own.filter(({ waivedBy }) => waivedBy === null)
      return `| ${severity} | ${open.length} | ${open.filter(({ isNew }) => isNew === true).length} | ${own.length - open.length} |`
    }),
    ...(findingsLeftOut === 0 ? [] : ['', `${findingsLeftOut} more are not in this report.`]),
    ...list(
      'Accepted risks',
      data.waivers
        .filter(({ state }) => state === 'used')
        .map(({ id, owner, expires, message, covers }) => `${id}, ${owner}, until ${expires}: ${message} (${covers.join(', ')})`),
    ),
    ...list('Known issues', data.followUps),
    ...list(
      'Notes',
      data.notes.map(({ code, message }) => `${code}: ${message}`),
    ),
    ...evidenceList(data),
    '',
  ].join('\n')
}

function conditionRow(gate: GateNode, { text, state, measured, limit, margin }: GateNode): string {
  const cells = [gate.id, text, state, measured ?? '–', limit ?? '–', margin ?? '–', gate.source ?? '–']
  return `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return ['', `## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines.map((line) => `- ${escapeMarkdown(line)}`))]
}

function evidenceList(data: QualityGateData): readonly string[] {
  const paths = [...new Set(conditionsOf(data).flatMap(({ condition }) => condition.evidence))].toSorted()
  return ['', '## Evidence', '', ...(paths.length === 0 ? ['None.'] : paths.map((path) => `- ${codeSpan(path)}`))]
}
