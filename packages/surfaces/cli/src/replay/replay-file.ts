import { Problem } from '@locktender/contracts'
import { replayRange, schemeOf, versionInside, type ReplayedRange } from '@locktender/versioning'
import { plainText } from '@locktender/views'
import { readJsonLines } from '../json-lines.ts'
import type { ParsedArguments } from '../parse-arguments.ts'
import { policyOnDisk } from '../policy-on-disk.ts'
import { rawCommit } from '../raw-commit.ts'
import { readPieces } from '../read-pieces.ts'
import type { Terminal } from '../terminal.ts'
import { agreementTable, type Compared } from './agreement.ts'

/** Differences that are named one by one. */
const shownDifferences = 20

/**
 * Recomputes the ranges of a file: one JSON line each on standard output, then, on the other stream so that the results stay JSON
 * Lines, how many agree with the versions that the file says were published.
 */
export async function replayFile({ inputs }: ParsedArguments, terminal: Terminal): Promise<number> {
  const { versioning = {} } = await policyOnDisk(inputs.text('policy'), terminal)
  const asked = inputs.text('ranges')
  const file = asked === undefined || asked === '-' ? undefined : asked
  const name = file ?? 'standard input'
  const rows: Compared[] = []
  const differences: string[] = []
  let ranges = 0
  for await (const { value, line } of readJsonLines(readPieces(file, terminal), name)) {
    const { published, ...range } = rangeOf(value, name, line)
    const result = replayRange(range, versioning)
    await terminal.write(`${JSON.stringify(result)}\n`)
    ranges += 1
    if (published === undefined) continue
    const agrees = result.next === (versionInside(published, schemeOf(versioning))?.text ?? published)
    rows.push({ type: result.type, agrees })
    if (!agrees) differences.push(`${result.id}: published ${published}, computed ${result.next ?? 'nothing to release'}`)
  }
  for (const difference of differences.slice(0, shownDifferences)) terminal.complain(plainText(difference))
  if (differences.length > shownDifferences) terminal.complain(`and ${differences.length - shownDifferences} more`)
  if (ranges > rows.length) terminal.complain(`${ranges - rows.length} of ${ranges} ranges do not say what was "published": not compared`)
  if (rows.length > 0) terminal.complain(agreementTable(rows).trimEnd())
  return 0
}

/**
 * The range that one parsed line describes.
 *
 * @throws {Problem} `input/not-a-range` | `input/not-a-commit` with the line
 */
function rangeOf(value: unknown, file: string, line: number): ReplayedRange & { readonly published?: string } {
  const {
    id,
    current = null,
    commits,
    date,
    published,
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const known =
    (typeof id === 'string' || typeof id === 'number') &&
    (current === null || typeof current === 'string') &&
    (published === undefined || typeof published === 'string') &&
    Array.isArray(commits)
  if (!known) {
    throw new Problem(
      'input/not-a-range',
      `line ${line} of ${file} has no "id", "current" and list of "commits"`,
      'Give objects such as {"id":"1","current":"1.2.3","commits":[{"sha":"1a2b3c4","message":"feat: add x"}]}; "published" and "date" may be texts.',
      { at: { file, line } },
    )
  }
  return {
    id: String(id),
    current: current as string | null,
    commits: commits.map((commit: unknown) => rawCommit(commit, file, line)),
    ...(typeof date === 'string' ? { today: date.slice(0, 10) } : {}),
    ...(published === undefined ? {} : { published: published as string }),
  }
}
