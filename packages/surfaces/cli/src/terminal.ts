import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow'

/** Where the CLI reads and writes: the process, or a test's buffers. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingDirectory: string
  now(): Date
  /** Resolves when the text has been taken, so that a long output does not pile up in memory. */
  write(text: string): Promise<void>
  complain(text: string): void
  /** A line that the next one replaces; nothing where no person watches. */
  progress(text: string): void
  readInput(): AsyncIterable<string>
  /** For what `write` gets. */
  readonly style: (style: Style, text: string) => string
  /** For what `complain` gets: each stream has colours only where it is a terminal itself. */
  readonly complaintStyle: (style: Style, text: string) => string
}

export function processTerminal(): Terminal {
  const watched = process.stderr.isTTY
  // A reader that has seen enough (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    environment: process.env,
    workingDirectory: process.cwd(),
    now: () => new Date(),
    write: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => resolve())
      }),
    complain: (text) => {
      if (watched) process.stderr.write('\r\u001B[K')
      process.stderr.write(`${text}\n`)
    },
    progress: (text) => {
      if (watched) process.stderr.write(`\r\u001B[K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
    },
    readInput: () => process.stdin.setEncoding('utf8'),
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
    complaintStyle: (style, text) => styleText(style, text, { stream: process.stderr }),
  }
}
