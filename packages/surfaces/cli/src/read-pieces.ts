import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { Terminal } from './terminal.ts'

/**
 * The text of a file in pieces as it is read, or of standard input without one.
 *
 * @throws {Problem} `input/unreadable`
 */
export async function* readPieces(
  file: string | undefined,
  { readInput, workingDirectory }: Pick<Terminal, 'readInput' | 'workingDirectory'>,
): AsyncGenerator<string> {
  if (file === undefined) return yield* readInput()
  try {
    yield* createReadStream(resolve(workingDirectory, file), 'utf8') as AsyncIterable<string>
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw new Problem('input/unreadable', `${JSON.stringify(file)} cannot be read (${code})`, 'Check the path; `-` is standard input.', {
      cause,
    })
  }
}
