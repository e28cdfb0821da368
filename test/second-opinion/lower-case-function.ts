/**
 * Rewrites every `case(p1, v1, p2, v2, …, default)` of an expression in terms of older functions, with the same value:
 * `fromJSON(p1 && toJSON(v1) || p2 && toJSON(v2) || toJSON(default))`. The JSON text is never empty, so that a value which counts as
 * false is not passed over.
 */
export function lowerCaseFunction(expression: string): string {
  const start = findCall(expression)
  if (start === null) return expression
  const { parts, end } = splitArguments(expression, start.open)
  const branches = parts.map((part) => lowerCaseFunction(part.trim()))
  const fallback = branches.pop() ?? ''
  const choices = Array.from(
    { length: branches.length / 2 },
    (_, index) => `(${branches[index * 2] ?? ''}) && toJSON(${branches[index * 2 + 1] ?? ''})`,
  )
  const lowered = `fromJSON(${[...choices, `toJSON(${fallback})`].join(' || ')})`
  return expression.slice(0, start.at) + lowered + lowerCaseFunction(expression.slice(end + 1))
}

/** The next `case(` outside of strings. */
function findCall(expression: string): { readonly at: number; readonly open: number } | null {
  let inText = false
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === "'") inText = !inText
    else if (!inText && !/[\w.-]/.test(expression[at - 1] ?? ' ')) {
      const call = /^case\s{0,9}\(/i.exec(expression.slice(at, at + 14))
      if (call !== null) return { at, open: at + call[0].length - 1 }
    }
  }
  return null
}

/** The arguments of the call whose bracket opens at `open`; `end` is where it closes. A quote inside a text is doubled, so it toggles twice. */
function splitArguments(expression: string, open: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = []
  let depth = 0
  let inText = false
  let begin = open + 1
  for (let at = open; at < expression.length; at += 1) {
    const letter = expression[at] ?? ''
    if (letter === "'") inText = !inText
    if (inText) continue
    if ('([{'.includes(letter)) depth += 1
    if (')]}'.includes(letter)) depth -= 1
    if ((letter === ',' && depth === 1) || depth === 0) {
      parts.push(expression.slice(begin, at))
      begin = at + 1
    }
    if (depth === 0) return { parts, end: at }
  }
  throw new Error(`case(…) does not end: ${expression}`)
}
