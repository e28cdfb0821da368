/** A tool's words: what stands by itself, and its flags with their values. */
export interface Words {
  readonly plain: readonly string[]
  /** All values of a flag, in order; a switch has `true`. */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** Which flags a tool knows: with one value, with one or more, or with none. */
export type Known = Readonly<Record<string, 'one' | 'many' | 'none'>>

/** What is wrong with the words. */
export class WordsError extends Error {}

/**
 * Reads `--name value`, `--name=value` and switches.
 * @throws WordsError for a flag that the tool does not know, one that lacks its value, and one that is given twice
 */
export function readWords(words: readonly string[], known: Known): Words {
  const plain: string[] = []
  const flags = new Map<string, readonly string[]>()
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    if (!word.startsWith('-')) {
      plain.push(word)
      continue
    }
    const [, name = '', , joined] = /^(--[a-z-]+)(=([^]*))?$/.exec(word) ?? [undefined, word]
    const kind = known[name]
    if (kind === undefined || (kind === 'none' && joined !== undefined)) throw new WordsError(name)
    if (flags.has(name)) throw new WordsError(`${name} twice`)
    const values = joined === undefined ? [] : [joined]
    const isFree = (next: string | undefined): next is string => next !== undefined && !next.startsWith('--')
    while (kind !== 'none' && isFree(words[place + 1]) && (values.length === 0 || (kind === 'many' && joined === undefined)))
      values.push(words[++place] ?? '')
    if (kind !== 'none' && values.length === 0) throw new WordsError(`${name} without a value`)
    flags.set(name, kind === 'none' ? ['true'] : values)
  }
  return { plain, flags }
}
