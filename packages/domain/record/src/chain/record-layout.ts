import type { ChainFault } from './chain-fault.ts'
import { type EventName, parseEventPath } from './event-path.ts'

/** An event's file, before it is read. */
export interface NamedFile {
  readonly path: string
  readonly name: EventName
}

/** The files of a record as far as their names tell. */
export interface RecordLayout {
  /** The events in the order of their numbers; what is no event is left out. */
  readonly files: readonly NamedFile[]
  /** A file that is no event, else the first number that is missing or there twice; null where the names are whole. */
  readonly fault: ChainFault | null
}

/** Puts files in order and says what their names show to be wrong: without reading any of them. */
export function recordLayout(paths: Iterable<string>): RecordLayout {
  const files: NamedFile[] = []
  let stray: string | undefined
  for (const path of paths) {
    const name = parseEventPath(path)
    if (name === undefined) stray ??= path
    else files.push({ path, name })
  }
  files.sort((a, b) => a.name.seq - b.name.seq)
  return { files, fault: stray === undefined ? misnumbered(files) : strayFile(stray) }
}

function misnumbered(files: readonly NamedFile[]): ChainFault | null {
  const at = files.findIndex(({ name }, index) => name.seq !== index + 1)
  const found = files[at]
  if (found === undefined) return null
  const { path, name } = found
  if (name.seq <= at) return { seq: name.seq, path, code: 'record/fork', message: `there are two events with the number ${name.seq}` }
  const message = `event ${at + 1} is missing, and the next one is ${name.seq}: events were taken out`
  return { seq: at + 1, path: null, code: 'record/missing', message }
}

function strayFile(path: string): ChainFault {
  return { seq: 0, path, code: 'record/stray-file', message: 'a file that is no event stands among the events' }
}
