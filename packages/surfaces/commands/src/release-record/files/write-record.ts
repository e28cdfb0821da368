import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent, type ReleaseRecordData, type Result } from '@locktender/contracts'
import { anchorStatement, auditFiles, eventStream, jsonLines, streamLines } from '@locktender/record'
import { writeFileAtomically } from '@locktender/workspace'
import type { OpenRecord } from '../../record/open-record.ts'
import { writeBytes } from './write-bytes.ts'

/** What is written. */
export interface Written {
  readonly record: OpenRecord
  readonly data: ReleaseRecordData
  /** The events that were asked for. */
  readonly events: readonly RecordEvent[]
  /** All events of the chain; the same where all were asked for. */
  readonly chain: readonly RecordEvent[]
  readonly result: Pick<Result, 'subject' | 'verdict' | 'reasons' | 'at'>
}

type Writer = (root: string, path: string, what: Written) => Promise<void>

/** By the ending of the file; the longest that fits. */
const writers: readonly (readonly [ending: string, write: Writer])[] = [
  ['.intoto.json', (root, path, what) => writeFileAtomically(root, path, statementText(what))],
  ['.events.jsonl', (root, path, what) => writeFileAtomically(root, path, streamOf(what))],
  ['.jsonl', (root, path, { events }) => writeFileAtomically(root, path, jsonLines(events))],
  [
    '.parquet',
    // Loaded here: few calls write one.
    async (root, path, { events }) => writeBytes(root, path, (await import('./parquet.ts')).parquetOf(events)),
  ],
  ['.html', async (root, path, what) => writeFileAtomically(root, path, await page(what))],
  [
    '/',
    async (root, path, what) => {
      for (const file of auditFiles(what.chain, what.data.release)) await writeFileAtomically(root, `${path}${file.path}`, file.text)
      await writeFileAtomically(root, `${path}index.html`, await page(what, 'events'))
    },
  ],
]

const writerOf = (file: string): Writer | undefined => writers.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1]

/**
 * Refuses files of other kinds than a record is written in, before any work.
 *
 * @throws {Problem} `input/not-a-record-file`
 */
export function checkFiles(files: readonly string[]): void {
  const wrong = files.find((file) => writerOf(file) === undefined)
  if (wrong === undefined) return
  throw new Problem(
    'input/not-a-record-file',
    `write names ${JSON.stringify(wrong)}, which ends neither in .jsonl, .events.jsonl, .parquet, .html nor .intoto.json, and is no folder with a slash at its end`,
    'Name files such as record.jsonl, record.parquet, record.html and head.intoto.json, or a folder such as audit-pack/.',
  )
}

/** Writes the record into each of the files and folders, from the working directory. */
export async function writeRecord({ workingDirectory }: Call, files: readonly string[], what: Written): Promise<void> {
  for (const file of files) await writerOf(file)?.(workingDirectory, file, what)
}

/** The statement that `actions/attest` signs, or its parts for that action's inputs. */
export function headStatement({ record, data, result }: Pick<Written, 'record' | 'data' | 'result'>) {
  if (data.head === null) return undefined
  const repository = { id: record.repositoryId, name: record.name }
  return anchorStatement({ repository, branch: data.branch, head: data.head, at: new Date(result.at) })
}

// A stream goes on behind the last head that was noted down; a table is always whole.
function streamOf({ chain, data }: Written): string {
  const after = Math.max(0, ...(data.chain?.anchors ?? []).map(({ seq }) => seq))
  const events = eventStream(chain, after)
  return streamLines(data.release === null ? events : events.filter(({ subject }) => subject === data.release))
}

function statementText(what: Written): string {
  const statement = headStatement(what)
  if (statement !== undefined) return `${JSON.stringify(statement, null, 2)}\n`
  throw new Problem('record/empty', 'the record is empty: there is no head to write down', 'Record an event first.')
}

async function page({ data, result }: Written, eventFolder?: string): Promise<string> {
  const { releaseRecordPage } = await import('@locktender/views/release-record-page')
  return releaseRecordPage(result, data, eventFolder === undefined ? {} : { eventFolder })
}
