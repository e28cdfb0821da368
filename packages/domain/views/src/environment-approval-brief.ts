import type { EnvironmentApprovalData, ReleasePolicy, Result } from '@locktender/contracts'
import { seatName, seatState } from './environment-approval-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'

/** Everything that a reviewer needs to see before a yes. */
export interface ApprovalBrief {
  /** Web address of the repository. */
  readonly repositoryUrl: string
  readonly environment: string
  readonly commit: string
  /** Commit that the environment has now; null where that is not known. */
  readonly base: string | null
  readonly class: string | null
  readonly risk: string | null
  /** SHA-256 of every artifact. */
  readonly artifacts: readonly string[]
  readonly results: readonly Pick<Result, 'action' | 'verdict' | 'reasons'>[]
  readonly rollback: ReleasePolicy['rollback']
  readonly runUrl: string
  /** Whether the gate of the environment takes answers. */
  readonly hasGate: boolean
  /** Where answers are written, `#7`; null where only the gate takes them. */
  readonly answerIn: string | null
}

/** What people are asked, as the Markdown of a comment or job summary: what it is, what it was tested with, how to answer. */
export function environmentApprovalBrief(brief: ApprovalBrief, { digest, seats, checks }: EnvironmentApprovalData): string {
  const { repositoryUrl, environment, commit, base, artifacts, runUrl } = brief
  const short = digest.slice(0, 8)
  const changes =
    base === null
      ? `[${commit.slice(0, 12)}](${repositoryUrl}/commit/${commit})`
      : `[${base.slice(0, 12)} … ${commit.slice(0, 12)}](${repositoryUrl}/compare/${base}...${commit})`
  const open = seats.filter(({ missing }) => missing)
  return [
    `## Approve \`${short}\` for ${escapeMarkdown(environment)}`,
    '',
    ...table(
      ['', ''],
      [
        ['class', escapeTableCell(brief.class ?? 'not known')],
        ['risk', escapeTableCell(brief.risk ?? 'not known')],
        ['changes', changes],
        ['artifacts', artifacts.length === 0 ? 'none were named' : artifacts.map((sha256) => `\`${sha256.slice(0, 12)}\``).join(' ')],
        ['release digest', `\`${digest}\``],
        ['run', `[this run](${runUrl})`],
      ],
    ),
    '',
    '### What was checked before',
    '',
    ...resultLines(brief.results),
    ...checks
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ code, outcome, message }) => `- **${outcome}** \`${code}\` ${escapeMarkdown(message)}`),
    '',
    '### If it goes wrong',
    '',
    ...rollbackLines(brief.rollback),
    '',
    '### Who must approve',
    '',
    ...table(
      ['stage', 'role', 'now'],
      seats.map((seat) => [seat.stage, seatName(seat), seatState(seat)].map((cell) => escapeTableCell(cell))),
    ),
    '',
    ...answerLines(brief, short, [...new Set(open.map(({ role }) => role))]),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return ['Nobody is asked.']
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

function resultLines(results: ApprovalBrief['results']): readonly string[] {
  if (results.length === 0) return ['No result of a gate was handed over.']
  return results.map(({ action, verdict, reasons }) => `- **${verdict}** ${escapeMarkdown(`${action}: ${reasons[0]?.message ?? ''}`)}`)
}

function rollbackLines(rollback: ApprovalBrief['rollback']): readonly string[] {
  const conditions = Object.entries(rollback?.when ?? {}).flatMap(([metric, condition]) =>
    typeof condition === 'string' ? [`${metric} ${condition}`] : [],
  )
  if (rollback === undefined || conditions.length === 0) return ['The policy has no rollback contract.']
  return [
    ...conditions.map((condition) => `- ${escapeMarkdown(`rolled back when ${condition}`)}`),
    ...(typeof rollback.within === 'string' ? [`- ${escapeMarkdown(`done within ${rollback.within}`)}`] : []),
  ]
}

function answerLines({ hasGate, answerIn }: ApprovalBrief, short: string, roles: readonly string[]): readonly string[] {
  if (roles.length === 0) return ['Nothing is missing.']
  const comment = `answer with a new comment in ${answerIn ?? ''} whose first line is one of:`
  const atGate = 'Review the deployment in the run'
  const how = hasGate
    ? answerIn === null
      ? `${atGate}. What the comment of the review begins with is read as a command:`
      : `${atGate}, or ${comment}`
    : `A${comment.slice(1)}`
  const lines = [...roles.map((role) => `/approve ${role} ${short}`), '/veto', '/withdraw']
  const told =
    'A yes is about exactly this digest. Comments that are edited, and votes of those who made the change or started the run, do not count.'
  return [how, '', '```text', ...lines.map((line) => line.replaceAll(/[`\r\n]/g, '')), '```', '', told]
}
