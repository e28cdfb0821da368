/** A string value of a JSON document, with its place. */
export interface JsonString {
  /** Keys from the root, list places as numbers in text: `packages/""/version` is `['packages', '', 'version']`. */
  readonly path: readonly string[]
  /** Offsets of the literal, quotes included. */
  readonly start: number
  readonly end: number
}

interface Level {
  readonly isList: boolean
  key: string
  place: number
}

/**
 * The places of the string values of a JSON document whose path `wanted` accepts, in their order. The document must be valid, which
 * `JSON.parse` says beforehand. Linear in the length of the text.
 */
export function jsonStrings(text: string, wanted: (path: readonly string[]) => boolean): readonly JsonString[] {
  const found: JsonString[] = []
  const levels: Level[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    const level = levels.at(-1)
    if (sign === '{' || sign === '[') levels.push({ isList: sign === '[', key: '', place: 0 })
    else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level !== undefined) level.place += 1
    else if (sign === '"') {
      const end = endOfString(text, at)
      const isKey = level !== undefined && !level.isList && signAfter(text, end) === ':'
      if (isKey) level.key = JSON.parse(text.slice(at, end)) as string
      else {
        const path = levels.map((each) => (each.isList ? String(each.place) : each.key))
        if (wanted(path)) found.push({ path, start: at, end })
      }
      at = end - 1
    }
  }
  return found
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

function signAfter(text: string, from: number): string | undefined {
  let at = from
  while (' \t\r\n'.includes(text[at] ?? '-')) at += 1
  return text[at]
}
