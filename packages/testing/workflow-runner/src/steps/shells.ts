import { Problem } from '@locktender/contracts'

/** How a script of a shell is started; `{0}` is the script file (the runner's ScriptHandlerHelpers). */
const builtIn: Readonly<Record<string, { readonly args: string; readonly extension: string }>> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { args: '-e {0}', extension: '.sh' },
  python: { args: '{0}', extension: '.py' },
}
const foreign = ['pwsh', 'powershell', 'cmd']

export interface Shell {
  readonly command: string
  /** Arguments with `{0}` where the script's path goes. */
  readonly args: readonly string[]
  readonly extension: string
}

/**
 * The shell of a `shell:` value; '' is the default, bash with `-e` only, as GitHub has it on Linux.
 * @throws Problem `runner/unsupported` for a shell of Windows, Error for a custom one without `{0}`
 */
export function shellOf(option: string): Shell {
  if (option === '') return { command: 'bash', args: ['-e', '{0}'], extension: '.sh' }
  const [command = '', ...rest] = option.split(' ')
  if (foreign.includes(command))
    throw new Problem(
      'runner/unsupported',
      `The shell '${command}' is not supported by this runner.`,
      'Use bash, sh, python or a format string with {0}.',
    )
  const args = rest.length > 0 ? rest : (builtIn[command]?.args.split(' ') ?? [])
  if (!args.some((arg) => arg.includes('{0}')))
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    )
  return { command, args: args.filter((arg) => arg !== ''), extension: builtIn[command]?.extension ?? '' }
}
