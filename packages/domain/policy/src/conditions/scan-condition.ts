export type TokenKind = 'operator' | 'number' | 'word' | 'quoted' | 'sign' | 'unknown' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly offset: number
  /** Whether nothing stands between it and the token before. */
  readonly touches: boolean
}

// Sticky and without overlapping repetition: every character is looked at a bounded number of times.
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['operator', /<=|>=|==|<|>/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['word', /[A-Za-z_µ][\w/-]*(?:\.[\w/-]+)*/y],
  ['quoted', /"[^"]*"/y],
  ['sign', /%|\/s\b/y],
  ['unknown', /[^\s\w]+/y],
]

/** The tokens of a condition, ending with an `end` token; text that is no token comes as `unknown`. */
export function scanCondition(text: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < text.length) {
    const start = skipSpace(text, offset)
    if (start === text.length) break
    const [kind, found] = tokenAt(text, start)
    tokens.push({ kind, text: found, offset: start, touches: start === offset && offset > 0 })
    offset = start + found.length
  }
  return [...tokens, { kind: 'end', text: '', offset: text.length, touches: false }]
}

function skipSpace(text: string, offset: number): number {
  let end = offset
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1
  return end
}

function tokenAt(text: string, offset: number): readonly [TokenKind, string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return [kind, found]
  }
  return ['unknown', text.charAt(offset)]
}
