import type { Command } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { commands } from '../generated/commands.ts'

/**
 * The command that the input `command` of the root action names; for another word one that says so, so that the step ends as every other
 * that could not decide.
 */
export function askedCommand(given: string | undefined): Promise<Command> {
  const name = given?.trim() ?? ''
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  return load === undefined ? Promise.resolve(noCommand(name)) : load()
}

function noCommand(given: string): Command {
  const names = Object.keys(commands).join(', ')
  const seen = given === '' ? 'there is no command' : `${JSON.stringify(given)} is no command`
  return {
    name: 'locktender',
    summary: 'Does the work of a command of the suite.',
    inputs: [],
    outputs: [],
    permissions: {},
    branding: { icon: 'lock', color: 'blue' },
    example: 'locktender version-bump',
    run: () => Promise.reject(new Problem('input/not-a-command', seen, `Give \`command\` one of: ${names}.`)),
  }
}
