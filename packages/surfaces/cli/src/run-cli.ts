import { cannotDecideExitCode, problemOf, suiteVersion } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { nearestWord } from '@locktender/policy'
import { helpOf } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { problemText } from './problem-text.ts'
import type { Terminal } from './terminal.ts'
import { verbs } from './verbs.ts'

/** Runs one call of the CLI; resolves to its exit code: 0 for pass, warn and skip, 1 for fail, unknown and pending, 2 when nothing could be decided. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(words, terminal)
  } catch (error) {
    terminal.complain(problemText(problemOf(error), terminal))
    return cannotDecideExitCode
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version') return print(`${suiteVersion}\n`)
  if (name === undefined || name === '--help' || name === 'help') return print(overview(terminal))
  const entry = verbs.find((verb) => verb.name === name)
  if (entry === undefined) throw unknownVerb(name)
  const verb = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) return print(helpOf(verb, terminal))
  return verb.run(parseArguments(rest, verb.options, verb.operands !== ''), terminal)

  async function print(text: string): Promise<number> {
    await terminal.write(text)
    return 0
  }
}

function overview(terminal: Terminal): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2
  return [
    terminal.style('bold', 'locktender COMMAND [options]'),
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'locktender COMMAND --help shows the options and an example.',
    '',
  ].join('\n')
}

function unknownVerb(name: string): Problem {
  const close = nearestWord(
    name,
    verbs.map((verb) => verb.name),
  )
  return new Problem(
    'cli/unknown-command',
    `${JSON.stringify(name)} is no command`,
    close === undefined ? 'See locktender --help.' : `Did you mean ${close}? See locktender --help.`,
  )
}
