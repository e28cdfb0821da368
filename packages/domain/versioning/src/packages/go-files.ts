/** A directive of a go.mod or go.work, e.g. `use ./a` or one line of `require ( … )`. */
export interface GoDirective {
  readonly verb: string
  readonly words: readonly string[]
  /** Text of the comment, e.g. `indirect`. */
  readonly comment: string
  readonly line: number
}

/** All directives of a go.mod or go.work (Go Modules Reference, "Lexical elements"); blocks are taken apart. */
export function readGoFile(text: string): GoDirective[] {
  const directives: GoDirective[] = []
  let block: string | null = null
  text.split('\n').forEach((raw, index) => {
    const slashes = raw.indexOf('//')
    const comment = slashes < 0 ? '' : raw.slice(slashes + 2).trim()
    const words = (slashes < 0 ? raw : raw.slice(0, slashes))
      .split(/\s/)
      .filter((word) => word !== '')
      .map(unquote)
    const [first] = words
    if (first === undefined) return
    if (block !== null) {
      if (first === ')') block = null
      else directives.push({ verb: block, words, comment, line: index + 1 })
    } else if (words[1] === '(' || first.endsWith('(')) block = first.replace('(', '')
    else directives.push({ verb: first, words: words.slice(1), comment, line: index + 1 })
  })
  return directives
}

function unquote(word: string): string {
  const quote = word[0]
  return word.length > 1 && (quote === '"' || quote === '`') && word.endsWith(quote) ? word.slice(1, -1) : word
}
