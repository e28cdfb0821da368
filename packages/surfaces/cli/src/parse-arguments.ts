import { parseArgs } from 'node:util'
import { readInputs, type Inputs, type InputSpec } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { nearestWord } from '@locktender/policy'

export interface ParsedArguments {
  readonly inputs: Inputs
  readonly operands: readonly string[]
  /** As they came, for a verb whose options repeat with values that a list would cut. */
  readonly words: readonly string[]
}

/**
 * Reads the words after a verb against its options.
 *
 * @throws {Problem} `cli/unknown-option` (with the nearest known one) | `cli/option-without-value` | `cli/unexpected-word` and those of readInputs
 */
export function parseArguments(words: readonly string[], options: readonly InputSpec[], takesOperands: boolean): ParsedArguments {
  const known = new Map(options.map((option) => [option.name, option]))
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, kind }) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = known.get(token.name)
    if (option === undefined) throw unknownOption(token.rawName, [...known.keys()])
    if (option.kind === 'flag') given.set(option.name, token.value ?? 'true')
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) throw withoutValue(option)
    else given.set(option.name, option.kind === 'list' && given.has(option.name) ? `${given.get(option.name)},${token.value}` : token.value)
  }
  if (operands.length > 0 && !takesOperands) {
    throw new Problem(
      'cli/unexpected-word',
      `${JSON.stringify(operands[0])} is neither an option nor expected here`,
      'Options begin with --; see --help.',
    )
  }
  return { inputs: readInputs(options, (name) => given.get(name)), operands, words }
}

function unknownOption(word: string, known: readonly string[]): Problem {
  const close = nearestWord(word.replace(/^-+/, ''), known)
  return new Problem(
    'cli/unknown-option',
    `${word} is no option of this command`,
    close === undefined ? 'See --help.' : `Did you mean --${close}? See --help.`,
  )
}

function withoutValue(option: InputSpec): Problem {
  return new Problem('cli/option-without-value', `--${option.name} needs a value`, `Write --${option.name} ${valueName(option)}.`)
}

/** What stands for an option's value in a usage line. */
export function valueName({ kind, choices, name }: InputSpec): string {
  if (kind === 'choice') return choices?.join('|') ?? 'WORD'
  return kind === 'list' ? 'A,B' : (name.split('-').at(-1) ?? 'TEXT').toUpperCase()
}
