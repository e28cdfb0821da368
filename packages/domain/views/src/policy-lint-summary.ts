import type { PolicyLintData, Result } from '@locktender/contracts'
import { codeSpan } from './code-span.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { lintPlace, policyLintHeadline } from './policy-lint-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 50

/** A policy-lint result as the Markdown of a job summary. */
export function policyLintSummary({ verdict }: Pick<Result, 'verdict'>, data: PolicyLintData): string {
  const { findings, disabled, tests, maturity, prerequisites, rasci } = data
  const missing = prerequisites.filter(({ present }) => !present)
  return [
    `**${verdict}** – ${escapeMarkdown(policyLintHeadline(data))}`,
    ...table(
      ['', 'rule', 'where', 'what', 'what to write'],
      findings.map((finding) => [finding.severity, finding.rule, code(lintPlace(finding)), text(finding.message), text(finding.fix)]),
    ),
    ...table(
      ['policy test', '', 'answer', 'differs'],
      tests.map(({ name, passed, decision, because, differs }) => [
        text(name),
        passed ? 'passes' : '**fails**',
        text([decision, ...because].join(' ')),
        text(differs.join('; ')),
      ]),
    ),
    ...table(
      ['left out', 'what', 'because'],
      disabled.map(({ rule, message, reason, until }) => [
        rule,
        text(message),
        text(until === null ? reason : `${reason} (until ${until})`),
      ]),
    ),
    ...(maturity === null ? [] : ['', `Level of practice: **${maturity.level}**.`]),
    ...(maturity === null || maturity.next === null ? [] : ['', `Next step: ${escapeMarkdown(maturity.next)}`]),
    ...table(
      ['missing', 'cannot work without it', 'how'],
      missing.map(({ what, disables, how }) => [text(what), text(disables.join(', ')), text(how)]),
    ),
    ...table(
      ['activity', 'accountable', 'responsible', 'support', 'consulted', 'informed'],
      rasci.map(({ activity, accountable, responsible, support, consulted, informed }) =>
        [activity, accountable, ...[responsible, support, consulted, informed].map((roles) => roles.join(', '))].map(text),
      ),
    ),
  ].join('\n')
}

const text = (said: string): string => escapeTableCell(said)
const code = (said: string): string => codeSpan(said, 'cell')

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more in the result file.`] : []
  return ['', line(head), line(head.map(() => '---')), ...rows.slice(0, shownRows).map(line), ...more]
}
