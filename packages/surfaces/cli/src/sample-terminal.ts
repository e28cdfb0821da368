import type { Terminal } from './terminal.ts'

/** A terminal for tests: no person watches, what is written is kept. */
export interface SampleTerminal extends Terminal {
  output(): string
  complaints(): string
}

export function sampleTerminal(workingDirectory: string, input = '', environment: Terminal['environment'] = {}): SampleTerminal {
  const written: string[] = []
  const complained: string[] = []
  return {
    environment: { PATH: process.env['PATH'], ...environment },
    workingDirectory,
    now: () => new Date('2026-11-21T10:00:00Z'),
    write: (text) => {
      written.push(text)
      return Promise.resolve()
    },
    complain: (text) => void complained.push(text),
    progress: () => {},
    readInput: async function* () {
      yield await Promise.resolve(input)
    },
    style: (_style, text) => text,
    complaintStyle: (_style, text) => text,
    output: () => written.join(''),
    complaints: () => complained.join('\n'),
  }
}
