/** One property of an iCalendar file (RFC 5545, section 3.1), with the line on which it begins. */
export interface ContentLine {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
  readonly line: number
}

/** Yields the unfolded lines of the text, each with its number, blank ones left out. */
function* unfoldedLines(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let parts: string[] = []
  let [begun, line] = [1, 0]
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const raw = text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    line += 1
    from = to + 1
    if (parts.length > 0 && (raw.startsWith(' ') || raw.startsWith('\t'))) parts.push(raw.slice(1))
    else {
      if (parts.length > 0) yield { text: parts.join(''), line: begun }
      parts = raw.trim() === '' ? [] : [raw]
      begun = line
    }
  }
  if (parts.length > 0) yield { text: parts.join(''), line: begun }
}

/** Yields every property of the text; a line without a colon comes with an empty name. */
export function* contentLines(text: string): Generator<ContentLine> {
  for (const { text: whole, line } of unfoldedLines(text.startsWith('\uFEFF') ? text.slice(1) : text)) {
    const pieces = splitOutsideQuotes(whole)
    const [head = '', ...parameters] = pieces.head
    yield {
      name: pieces.value === undefined ? '' : head.trim().toUpperCase(),
      value: pieces.value ?? whole,
      line,
      parameters: Object.fromEntries(
        parameters.map((parameter) => {
          const [key = '', ...rest] = parameter.split('=')
          return [key.toUpperCase(), rest.join('=').replaceAll('"', '')]
        }),
      ),
    }
  }
}

/** The pieces between semicolons before the first colon, and what comes after it; both only count outside quotation marks. */
function splitOutsideQuotes(line: string): { readonly head: readonly string[]; readonly value: string | undefined } {
  const head: string[] = []
  let [from, isQuoted] = [0, false]
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '"') isQuoted = !isQuoted
    if (isQuoted || (character !== ';' && character !== ':')) continue
    head.push(line.slice(from, at))
    if (character === ':') return { head, value: line.slice(at + 1) }
    from = at + 1
  }
  return { head, value: undefined }
}
