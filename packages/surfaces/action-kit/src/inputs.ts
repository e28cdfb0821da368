import { Problem } from '@locktender/contracts'
import type { InputSpec } from './input-spec.ts'

/** Inputs of one call, read by name; every value has been checked against its kind. */
export interface Inputs {
  /** The text given, or the default; `undefined` when both are empty. */
  text(name: string): string | undefined
  flag(name: string): boolean
  list(name: string): readonly string[]
}

const flagWords: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

/**
 * Checks every input at once, so that a typing mistake shows before any work.
 *
 * @param given what the surface was handed, by input name; `undefined` or empty text stands for "not given"
 * @throws {Problem} `input/not-a-flag` | `input/not-a-choice`
 */
export function readInputs(specs: readonly InputSpec[], given: (name: string) => string | undefined): Inputs {
  const values = new Map(specs.map((spec) => [spec.name, checked(spec, given(spec.name)?.trim() || spec.default)]))
  const valueOf = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new TypeError(`no input is called ${name}`)
    return value
  }
  return {
    text: (name) => valueOf(name) || undefined,
    flag: (name) => flagWords[valueOf(name)] ?? false,
    list: (name) =>
      valueOf(name)
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
  }
}

function checked(spec: InputSpec, value: string): string {
  if (spec.kind === 'flag' && !Object.hasOwn(flagWords, value)) {
    throw new Problem(
      'input/not-a-flag',
      `${spec.name} is ${JSON.stringify(value)}, expected true or false`,
      `Write \`${spec.name}: true\` or leave it out.`,
    )
  }
  if (spec.kind === 'choice' && value !== '' && !spec.choices?.includes(value)) {
    const choices = spec.choices?.join(', ') ?? ''
    throw new Problem(
      'input/not-a-choice',
      `${spec.name} is ${JSON.stringify(value)}, expected one of ${choices}`,
      `Give ${spec.name} one of: ${choices}.`,
    )
  }
  return value
}
