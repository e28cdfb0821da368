import { Problem } from '@locktender/contracts'

/** A command that publishes to a registry, with the one that tells whether it is there already; both as words, without a shell. */
export interface RegistryCommand {
  readonly name: string
  readonly publish: readonly string[]
  readonly check: readonly string[]
}

/** What `{version}`, `{tag}`, `{package}` and `{commit}` stand for in a command. */
export type CommandValues = Readonly<Record<'version' | 'tag' | 'package' | 'commit', string>>

const line = /^([A-Za-z0-9][\w.-]{0,63})(\?)?:\s+(\S.*)$/

/**
 * Reads `name: command` and `name?: check` lines, in the order of their commands.
 *
 * @throws {Problem} `publish/command-unreadable`, or `publish/no-check`: without a check, a run that is repeated would publish twice
 */
export function readRegistryCommands(text: string): readonly RegistryCommand[] {
  const found = { publish: new Map<string, readonly string[]>(), check: new Map<string, readonly string[]>() }
  for (const [place, raw] of text.split('\n').entries()) {
    const written = raw.trim()
    if (written === '' || written.startsWith('#')) continue
    const [, name, isCheck, command] = line.exec(written) ?? []
    if (name === undefined || command === undefined) throw unreadable(place, 'is neither `name: command` nor `name?: check`')
    const kind = found[isCheck === undefined ? 'publish' : 'check']
    if (kind.has(name)) throw unreadable(place, `says ${name} a second time`)
    kind.set(name, readWords(command, place))
  }
  const lone = [...found.check.keys()].find((name) => !found.publish.has(name))
  if (lone !== undefined)
    throw new Problem(
      'publish/command-unreadable',
      `publish: ${lone}? checks for a command that is not there`,
      `Add the line \`${lone}: command\`.`,
    )
  return [...found.publish].map(([name, publish]) => {
    const check = found.check.get(name)
    if (check !== undefined) return { name, publish, check }
    throw new Problem(
      'publish/no-check',
      `publish: nothing tells whether ${name} has the version already, so a repeated run would publish it twice`,
      `Add a line whose command succeeds only when it is there, e.g. \`${name}?: npm view my-package@{version} version\`.`,
    )
  })
}

/** The words with every placeholder replaced; other braces stay. */
export function fillCommand(words: readonly string[], values: CommandValues): readonly string[] {
  return words.map((word) => word.replaceAll(/\{(version|tag|package|commit)\}/g, (_, name: keyof CommandValues) => values[name]))
}

function readWords(command: string, place: number): readonly string[] {
  const words: string[] = []
  let word: string | null = null
  let quote: string | null = null
  for (const sign of command) {
    if (quote !== null) {
      if (sign === quote) quote = null
      else word = (word ?? '') + sign
    } else if (sign === '"' || sign === "'") {
      quote = sign
      word ??= ''
    } else if (/\s/.test(sign)) {
      if (word !== null) words.push(word)
      word = null
    } else if ('|&;<>$`'.includes(sign)) {
      throw unreadable(
        place,
        `holds ${sign}, and commands run without a shell`,
        'Put what needs a shell into a script of the repository, and name the script here.',
      )
    } else word = (word ?? '') + sign
  }
  if (quote !== null) throw unreadable(place, 'has a quotation mark that is not closed')
  return word === null ? words : [...words, word]
}

function unreadable(
  place: number,
  what: string,
  hint = 'Write one a line: `npm: npm publish` and `npm?: npm view my-package@{version} version`.',
): Problem {
  return new Problem('publish/command-unreadable', `publish: line ${place + 1} ${what}`, hint)
}
