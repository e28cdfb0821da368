import { Problem } from '@locktender/contracts'

/**
 * The program and its first arguments in a command of the policy: words between blanks. No shell reads it, so no quote, variable or
 * pipe means anything; what needs them goes into a script.
 *
 * @throws Problem `traffic/command` for an empty command, or one that is written for a shell
 */
export function commandWords(command: string): readonly [program: string, ...first: string[]] {
  const [program, ...first] = command.trim().split(/\s+/)
  const odd = /["'`$|&;<>(){}*?~\\]/.exec(command)?.[0]
  if (program === undefined || program === '' || odd !== undefined) {
    throw new Problem(
      'traffic/command',
      odd === undefined
        ? 'the traffic command is empty'
        : `the traffic command holds ${JSON.stringify(odd)}, which only a shell would understand: ${JSON.stringify(command)}`,
      'Name a program and plain arguments, such as ./deploy/traffic apply; put everything else into that script.',
    )
  }
  return [program, ...first]
}
