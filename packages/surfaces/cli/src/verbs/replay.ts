import { resolve } from 'node:path'
import type { RawCommit } from '@locktender/commits'
import { Problem, type VersioningPolicy } from '@locktender/contracts'
import { openRepository } from '@locktender/git'
import { inferTagTemplate, replayTags, schemeOf } from '@locktender/versioning'
import { plainText } from '@locktender/views'
import { policyOnDisk } from '../policy-on-disk.ts'
import { agreementTable } from '../replay/agreement.ts'
import { replayFile } from '../replay/replay-file.ts'
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
        'File of JSON Lines {"id", "current", "commits": [{"sha", "message"}]}, newest commit first, instead of a repository; "published" is compared, "date" is for calendar versions. `-` is standard input.',
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
  if (json) terminal.complain(agreementTable(rows).trimEnd())
  else await terminal.write(`${rows.every(({ agrees }) => agrees) ? '' : '\n'}${agreementTable(rows)}`)
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
