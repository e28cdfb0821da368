import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { checkFiles } from './files/write-record.ts'
import type { RecordMode } from './inputs.ts'

/** What a call wants, once its inputs fit together. */
export interface Asked {
  readonly mode: RecordMode
  readonly release: string | undefined
  /** Files and folders to write. */
  readonly files: readonly string[]
  readonly isDryRun: boolean
}

const toRecord = ['type', 'data', 'results', 'result-files']

/** Inputs that mean nothing in a mode: whoever gives them means another. */
const strange: Readonly<Record<RecordMode, readonly string[]>> = {
  append: ['anchors', 'write'],
  show: [...toRecord, 'anchors'],
  verify: toRecord,
  export: toRecord,
  audit: [...toRecord, 'anchors', 'release'],
  adopt: ['type', 'results', 'result-files', 'anchors', 'write'],
}

/**
 * Reads mode and inputs together.
 *
 * @throws {Problem} `input/not-for-mode`, `input/nothing-to-record`, `input/nothing-to-write`, `input/not-a-record-file`
 */
export function askedOf({ inputs }: Call): Asked {
  const given = (name: string): boolean => inputs.list(name).length > 0
  const mode = (inputs.text('mode') ?? (toRecord.some(given) ? 'append' : 'show')) as RecordMode
  const wrong = strange[mode].find(given)
  if (wrong !== undefined)
    throw new Problem(
      'input/not-for-mode',
      `\`${wrong}\` is given, and \`${mode}\` does not use it`,
      `Leave \`${wrong}\` out, or give another \`mode\`.`,
    )
  if (mode === 'append' && !toRecord.some(given))
    throw new Problem('input/nothing-to-record', 'there is nothing to record', `Give one of ${toRecord.join(', ')}.`)
  if (mode === 'adopt' && !(given('release') && given('data')))
    throw new Problem(
      'input/nothing-to-adopt',
      '`adopt` needs `release` and `data`',
      'Give a name that the change gets in the record, and which it is: data: \'{"deployment": 812, "reason": "…"}\'.',
    )
  const files = inputs.list('write')
  if (mode === 'export' && files.length === 0)
    throw new Problem('input/nothing-to-write', '`export` is given no file to write', 'Give `write: record.jsonl`, for example.')
  checkFiles(files)
  return { mode, release: inputs.text('release'), files, isDryRun: inputs.flag('dry-run') }
}
