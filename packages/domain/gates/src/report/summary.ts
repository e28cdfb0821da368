import type { GateNode, QualityGateData } from '@locktender/contracts'
import { escapeMarkdown, escapeTableCell, codeSpan } from '@locktender/views'
import { fitBlocks } from './byte-budget.ts'

/** Bytes that a summary takes unless told otherwise: far below the platform's 1 MiB a step, and below a comment's 65,535. */
export const summaryBytes = 60_000

const order: readonly GateNode['state'][] = ['fail', 'unknown', 'waived', 'not-applicable', 'pass']
const signs: Readonly<Record<GateNode['state'], string>> = { pass: '✅', fail: '❌', unknown: '❔', waived: '🟡', 'not-applicable': '➖' }

/**
 * The decision as Markdown for a job summary or a comment: the verdict and its reason first, then every condition with measured value,
 * limit, margin and evidence, the worst first, then waivers, notes and findings. What does not fit into the bytes is left out from the
 * end, and counted.
 */
export function gateSummary(data: QualityGateData, mostBytes = summaryBytes): string {
  const { decision, override, tree } = data
  const headline = `## ${decision}${override === null ? '' : ' (overridden)'}`
  const blocks = [
    `${headline}\n\n${escapeMarkdown(tree.message, 'block')}`,
    ...overrideBlock(data),
    ...conditionTable(data),
    ...section('Follow-ups', data.followUps),
    ...section(
      'Waivers',
      data.waivers.map(({ id, state, owner, expires, message }) => `${id} (${state}, ${owner}, ${expires}): ${message}`),
    ),
    ...section(
      'Notes',
      data.notes.map(({ code, message, evidence }) => `${code}${evidence === undefined ? '' : ` ${evidence}`}: ${message}`),
    ),
    ...findingTable(data),
  ]
  return fitBlocks(blocks, mostBytes, (leftOut) => `\n_${leftOut} more lines in the result file._`)
}

function overrideBlock({ override }: QualityGateData): readonly string[] {
  if (override === null) return []
  const { by, reason, until, incident } = override
  const of = incident === undefined ? '' : ` Incident: ${escapeMarkdown(incident)}.`
  return [
    `\n> Overridden by ${by.map((each) => codeSpan(each)).join(', ')} until ${until}: ${escapeMarkdown(reason)}.${of} The results below are as they were.`,
  ]
}

/** The conditions of every gate with the gate they belong to, the worst first and in the policy's order among equals. */
export function conditionsOf({ tree }: QualityGateData): readonly { readonly gate: GateNode; readonly condition: GateNode }[] {
  const gates = tree.children.flatMap(({ children }) => children)
  const conditions = gates.flatMap((gate) => gate.children.map((condition) => ({ gate, condition })))
  const weight = ({ gate, condition }: { gate: GateNode; condition: GateNode }): number =>
    order.indexOf(condition.state) * 2 + Number(gate.level === 'advisory')
  return conditions.toSorted((one, other) => weight(one) - weight(other))
}

function conditionTable(data: QualityGateData): readonly string[] {
  const rows = conditionsOf(data).map(({ gate, condition }) => {
    const { state, text, measured, limit, margin, evidence, message } = condition
    const what = state === 'pass' || measured !== null ? text : `${text}: ${message}`
    const level = gate.level === 'advisory' ? ' (advisory)' : ''
    const cells = [
      `${signs[state]} ${state}`,
      `${gate.id}${level}`,
      what,
      measured ?? '–',
      limit ?? '–',
      margin ?? '–',
      evidenceText(evidence),
    ]
    return `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  })
  return rows.length === 0
    ? []
    : [`\n| state | gate | condition | measured | limit | margin | evidence |\n|---|---|---|---|---|---|---|`, ...rows]
}

function evidenceText(evidence: readonly string[]): string {
  const [first, ...rest] = evidence
  return first === undefined ? '–' : `${first}${rest.length === 0 ? '' : ` and ${rest.length} more`}`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`\n**${title}**\n`, ...lines.map((line) => `- ${escapeMarkdown(line)}`)]
}

function findingTable({ findings, findingsLeftOut }: QualityGateData): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings.map(({ severity, rule, file, line, message, isNew, waivedBy, subject }) => {
    const place = file === undefined ? (subject ?? '–') : `${file}${line === undefined ? '' : `:${line}`}`
    const mark = [isNew === true ? 'new' : '', waivedBy === null ? '' : `waived by ${waivedBy}`].filter((each) => each !== '').join(', ')
    return `| ${[severity, rule, place, message, mark === '' ? '–' : mark].map((cell) => escapeTableCell(cell)).join(' | ')} |`
  })
  const more = findingsLeftOut === 0 ? [] : [`\n${findingsLeftOut} more findings.`]
  return [`\n| severity | rule | place | message | |\n|---|---|---|---|---|`, ...rows, ...more]
}
