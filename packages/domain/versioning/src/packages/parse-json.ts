import { Problem } from '@locktender/contracts'
import { isRecord } from './record.ts'

/** A JSON object; throws Problem `packages/unreadable` at file and line. */
export function parseJson(file: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    const line = lineOfMessage(message, text)
    throw new Problem(
      'packages/unreadable',
      `${file}:${line}: no JSON: ${message.split('\n')[0]}`,
      'Mend the file, or name the packages in versioning.packages.',
      { at: { file, line }, cause },
    )
  }
  if (isRecord(value)) return value
  throw new Problem('packages/unreadable', `${file}: expected an object.`, 'Begin the file with "{".', { at: { file, line: 1 } })
}

// V8 names a line, or a position, or neither when the text breaks off.
function lineOfMessage(message: string, text: string): number {
  const line = /\(line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /at position (\d+)/.exec(message)?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}
