/** A licence expression of SPDX 2.3, annex D. */
export type LicenceExpression =
  | { readonly licence: string; readonly exception?: string }
  | { readonly all: readonly LicenceExpression[] }
  | { readonly any: readonly LicenceExpression[] }

const mostCharacters = 2000
const mostDepth = 32
const token = /[A-Za-z0-9][A-Za-z0-9.:-]*\+?|[()]|\s+|./gy

/**
 * Reads a licence expression: identifiers, `+`, `WITH`, `AND` before `OR`, parentheses; operators in upper or lower case.
 * Undefined for any other text, for one of more than 2,000 characters or nested deeper than 32. Linear in the length of the text.
 */
export function parseExpression(text: string): LicenceExpression | undefined {
  if (text.length > mostCharacters) return undefined
  const tokens = (text.match(token) ?? []).filter((each) => each.trim() !== '')
  let next = 0
  const isWord = (word: string): boolean => tokens[next] === word || tokens[next] === word.toLowerCase()

  function either(depth: number): LicenceExpression | undefined {
    return chain('OR', () => chain('AND', () => atom(depth), 'all'), 'any')
  }

  function chain(word: string, part: () => LicenceExpression | undefined, kind: 'all' | 'any'): LicenceExpression | undefined {
    const parts: LicenceExpression[] = []
    for (;;) {
      const each = part()
      if (each === undefined) return undefined
      parts.push(each)
      if (!isWord(word)) break
      next++
    }
    if (parts.length === 1) return parts[0]
    return kind === 'all' ? { all: parts } : { any: parts }
  }

  function atom(depth: number): LicenceExpression | undefined {
    const first = tokens[next]
    if (first === undefined || depth > mostDepth) return undefined
    next++
    if (first === '(') {
      const inner = either(depth + 1)
      return tokens[next++] === ')' ? inner : undefined
    }
    if (!isIdentifier(first)) return undefined
    if (!isWord('WITH')) return { licence: first }
    const exception = tokens[next + 1]
    next += 2
    return exception !== undefined && isIdentifier(exception) ? { licence: first, exception } : undefined
  }

  const whole = either(0)
  return next === tokens.length ? whole : undefined
}

const operators = new Set(['AND', 'OR', 'WITH', 'and', 'or', 'with'])

function isIdentifier(text: string): boolean {
  return /^[A-Za-z0-9]/.test(text) && !operators.has(text)
}
