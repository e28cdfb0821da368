/** A key with a plain string value on one line of a TOML document. */
export interface TomlString {
  /** Name of the table it stands in, as the header writes it without blanks: `workspace.package`; empty before the first. */
  readonly table: string
  /** Which table of that name, from 0: lists of tables (`[[package]]`) have one name. */
  readonly occurrence: number
  readonly key: string
  readonly value: string
  /** Offsets of the value's characters, quotes not included. */
  readonly start: number
  readonly end: number
}

const header = /^\s*\[{1,2}([^\][,=]+)\]{1,2}\s*(?:#|$)/
const pair = /^(\s*(?:"([\w.-]+)"|'([\w.-]+)'|([\w.-]+))\s*=\s*)(?:"([^"\\]*)"|'([^']*)')/

/**
 * The plain string values of a TOML document, line by line; strings over several lines and lists over several lines are passed over
 * unread. Linear in the length of the text.
 */
export function tomlStrings(text: string): readonly TomlString[] {
  const found: TomlString[] = []
  const seen = new Map<string, number>()
  let table = ''
  let offset = 0
  let open: string | null = null
  let depth = 0
  for (const line of text.split('\n')) {
    // No line that a release sets is longer; a longer one is data.
    const head = line.slice(0, 500)
    const name = depth === 0 && open === null ? header.exec(head)?.[1] : undefined
    if (open !== null) open = line.includes(open) ? null : open
    else if (name !== undefined) {
      table = name.replaceAll(/["'\s]/g, '')
      seen.set(table, (seen.get(table) ?? -1) + 1)
    } else {
      open = opensString(line)
      const [, before, quoted, literal, bare, double, single] = (depth === 0 ? pair.exec(head) : null) ?? []
      const key = quoted ?? literal ?? bare
      const value = double ?? single
      depth = Math.max(0, depth + listDepth(line))
      if (open === null && before !== undefined && key !== undefined && value !== undefined) {
        const start = offset + before.length + 1
        found.push({ table, occurrence: Math.max(0, seen.get(table) ?? 0), key, value, start, end: start + value.length })
      }
    }
    offset += line.length + 1
  }
  return found
}

/** Lists that a line opens and does not close; brackets in strings and comments do not count. */
function listDepth(line: string): number {
  let depth = 0
  let quote: string | null = null
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] as string
    if (quote !== null) {
      if (sign === '\\' && quote === '"') at += 1
      else if (sign === quote) quote = null
    } else if (sign === '#') break
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '[') depth += 1
    else if (sign === ']') depth -= 1
  }
  return depth
}

/** The delimiter of a string that this line opens and does not close. */
function opensString(line: string): string | null {
  for (const delimiter of ['"""', "'''"]) if (line.split(delimiter).length % 2 === 0) return delimiter
  return null
}
