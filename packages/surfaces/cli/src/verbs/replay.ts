import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { RawCommit } from '@locktender/commits'
import { Problem, type VersioningPolicy } from '@locktender/contracts'
import { openRepository } from '@locktender/git'
import { inferTagTemplate, replayRange, replayTags, schemeOf, type ReplayedRange } from '@locktender/versioning'
import { plainText } from '@locktender/views'
import { readJsonLines } from '../json-lines.ts'
import { policyOnDisk } from '../policy-on-disk.ts'
import { rawCommit } from '../raw-commit.ts'
import type { Terminal } from '../terminal.ts'
import type { ParsedArguments } from '../parse-arguments.ts'
import type { Verb } from '../verb.ts'

export const replay: Verb = {
  name: 'replay',
  summary: 'Would every published version have come out the same? Recomputes a repository’s tags, or ranges from a file.',
  operands: '',
  options: [
    { name: 'repo', kind: 'text', default: '', description: 'Folder of the clone whose tags are recomputed; else the current one.' },
    {
      name: 'ranges',
      kind: 'text',
      default: '',
      description:
        'File of JSON Lines {"id", "current", "commits": [{"sha", "message"}]}, newest commit first, instead of a repository. `-` is standard input.',
    },
    { name: 'package', kind: 'text', default: '', description: 'Package whose tags are recomputed, where tags have its name in them.' },
    { name: 'path', kind: 'text', default: '', description: 'Folder of the package: only commits that touch it count.' },
    { name: 'policy', kind: 'text', default: '', description: 'Policy file whose versioning rules hold.' },
    { name: 'json', kind: 'flag', default: 'false', description: 'Print one JSON line per version instead of the table of differences.' },
  ],
  example: 'locktender replay --repo ../shop',
  run: (given, terminal) => (given.inputs.text('ranges') === undefined ? replayRepository(given, terminal) : replayFile(given, terminal)),
}

async function replayRepository({ inputs }: ParsedArguments, terminal: Terminal): Promise<number> {
  const { versioning = {} } = await policyOnDisk(inputs.text('policy'), terminal)
  const repository = await openRepository(resolve(terminal.workingDirectory, inputs.text('repo') ?? '.'), { env: terminal.environment })
  const [{ tags }, commits] = await Promise.all([repository.tags(), readLog(repository, inputs.text('path') !== undefined, terminal)])
  const own = inputs.text('package')
  const template = versioning.tag ?? inferTagTemplate(tags, own === undefined ? [''] : [own, ''], schemeOf(versioning))?.template
  const policy: VersioningPolicy = { ...versioning, ...(template === undefined ? {} : { tag: template }) }
  const path = inputs.text('path')
  const rows = replayTags({
    policy,
    commits,
    tags,
    ...(own === undefined ? {} : { package: own }),
    ...(path === undefined ? {} : { path }),
  })
  if (rows.length === 0) {
    throw new Problem(
      'replay/no-tags',
      'no version tag of this history has a lower one before it',
      'Fetch the tags (git fetch --tags), or set versioning.tag to their form.',
    )
  }
  terminal.progress('')
  const json = inputs.flag('json')
  for (const row of rows) {
    if (json) await terminal.write(`${JSON.stringify(row)}\n`)
    else if (!row.agrees)
      await terminal.write(
        `${row.tag}: published ${row.published}, computed ${row.computed ?? 'nothing to release'} (${plainText(row.because[0] ?? '')})\n`,
      )
  }
  const agreeing = rows.filter(({ agrees }) => agrees).length
  const line = `${agreeing} of ${rows.length} published versions are what the rules compute (${percent(agreeing, rows.length)})`
  if (json) terminal.complain(line)
  else await terminal.write(`${rows.length > agreeing ? '\n' : ''}${line}\n${byPart(rows)}`)
  return 0
}

async function readLog(repository: Awaited<ReturnType<typeof openRepository>>, paths: boolean, terminal: Terminal): Promise<RawCommit[]> {
  const commits: RawCommit[] = []
  for await (const batch of repository.log({ to: repository.head, paths })) {
    commits.push(...batch)
    terminal.progress(`reading the history: ${commits.length} commits`)
  }
  return commits
}

function byPart(rows: readonly { readonly type: string | null; readonly agrees: boolean }[]): string {
  const parts = [...new Set(rows.map(({ type }) => type))].toSorted((one, other) => String(one).localeCompare(String(other)))
  const lines = parts.map((part) => {
    const own = rows.filter(({ type }) => type === part)
    const agreeing = own.filter(({ agrees }) => agrees).length
    return `  computed ${(part ?? 'no release').padEnd(10)} ${String(agreeing).padStart(5)} of ${String(own.length).padStart(5)} (${percent(agreeing, own.length)})\n`
  })
  return lines.join('')
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

async function replayFile({ inputs }: ParsedArguments, terminal: Terminal): Promise<number> {
  const { versioning = {} } = await policyOnDisk(inputs.text('policy'), terminal)
  const file = inputs.text('ranges') ?? '-'
  const pieces =
    file === '-' ? terminal.readInput() : (createReadStream(resolve(terminal.workingDirectory, file), 'utf8') as AsyncIterable<string>)
  const counts = new Map<string, number>()
  let ranges = 0
  for await (const { value, line } of readJsonLines(pieces, file)) {
    const result = replayRange(rangeOf(value, file, line), versioning)
    await terminal.write(`${JSON.stringify(result)}\n`)
    ranges += 1
    counts.set(result.type ?? 'no release', (counts.get(result.type ?? 'no release') ?? 0) + 1)
  }
  // On the other stream, so that the results stay JSON Lines.
  terminal.complain([`${ranges} ranges`, ...[...counts].map(([type, count]) => `${type} ${count}`)].join(', '))
  return 0
}

/**
 * The range that one parsed line describes.
 *
 * @throws {Problem} `input/not-a-range` | `input/not-a-commit` with the line
 */
function rangeOf(value: unknown, file: string, line: number): ReplayedRange {
  const { id, current = null, commits, date } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const known =
    (typeof id === 'string' || typeof id === 'number') && (current === null || typeof current === 'string') && Array.isArray(commits)
  if (!known) {
    throw new Problem(
      'input/not-a-range',
      `line ${line} of ${file} has no "id", "current" and list of "commits"`,
      'Give objects such as {"id":"1","current":"1.2.3","commits":[{"sha":"1a2b3c4","message":"feat: add x"}]}.',
      {
        at: { file, line },
      },
    )
  }
  const range = {
    id: String(id),
    current: current as string | null,
    commits: commits.map((commit: unknown) => rawCommit(commit, file, line)),
  }
  return typeof date === 'string' ? { ...range, today: date.slice(0, 10) } : range
}
