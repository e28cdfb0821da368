import { spawn } from 'node:child_process'
import { Problem } from '@locktender/contracts'
import { fillCommand, type CommandValues, type RegistryCommand } from '@locktender/publishing'

/** Where and with what a command runs. */
export interface CommandPlace {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly values: CommandValues
}

/** Whether a registry has the version already: its check ends with 0. Throws Problem `publish/command-missing`. */
export async function isInRegistry({ name, check }: RegistryCommand, place: CommandPlace): Promise<boolean> {
  return (await run(`${name}?`, fillCommand(check, place.values), place)) === 0
}

/** Publishes. Throws Problem `publish/command-failed` or `publish/command-missing`. */
export async function publishToRegistry(command: RegistryCommand, place: CommandPlace): Promise<void> {
  const { name, publish } = command
  const code = await run(name, fillCommand(publish, place.values), place)
  // Somebody else may have been faster, or the registry took it and its answer was lost.
  if (code === 0 || (await isInRegistry(command, place))) return
  throw new Problem(
    'publish/command-failed',
    `publish: ${name} ended with ${code}`,
    'Its output is above. Mend the cause and run again: what is done already is not repeated.',
  )
}

/** Exit status; what the command prints goes to standard error, because standard output belongs to the result. */
function run(name: string, [program = '', ...words]: readonly string[], { directory, environment }: CommandPlace): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: directory,
      env: withoutInputs(environment),
      stdio: ['ignore', process.stderr, process.stderr],
    })
    child.on('error', (cause) => {
      reject(
        new Problem(
          'publish/command-missing',
          `publish: ${name}: ${JSON.stringify(program)} could not be started (${cause.message})`,
          'Install it in a step before this one. On Windows name the program itself, e.g. npm.cmd cannot be started without a shell.',
          { cause },
        ),
      )
    })
    child.on('close', (code, signal) => {
      if (code !== null) resolve(code)
      else
        reject(
          new Problem(
            'publish/command-failed',
            `publish: ${name} was ended by ${signal ?? 'a signal'}`,
            'Run again: what is done already is not repeated.',
          ),
        )
    })
  })
}

/** A registry needs neither our inputs, of which one is the token, nor the runner's files. */
function withoutInputs(environment: CommandPlace['environment']): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_') && !runnerFiles.has(name))
  return Object.fromEntries(kept)
}

const runnerFiles = new Set(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'])
