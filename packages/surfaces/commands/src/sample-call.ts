import { commonInputs, readInputs, type Call, type Command } from '@locktender/action-kit'

/** A call for tests: a person at a terminal in `directory`, with inputs by name. */
export function sampleCall(
  command: Command,
  directory: string,
  given: Readonly<Record<string, string>> = {},
  more: Partial<Call> = {},
): Call {
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  return {
    inputs: readInputs([...command.inputs, ...usual], (name) => given[name]),
    directory,
    workingDirectory: directory,
    now: new Date('2026-11-21T10:00:00Z'),
    environment: { PATH: process.env['PATH'] },
    progress: () => {},
    ...more,
  }
}
