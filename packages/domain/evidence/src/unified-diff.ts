/** New-side line numbers that a diff adds or changes, by the file's path in the project. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>

const hunk = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,(\d{1,10}))? @@/
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }

/** Added and changed lines of a unified diff as git writes it (`git diff`, any number of context lines). Deleted files have none. */
export function changedLines(diff: string): ChangedLines {
  const files = new Map<string, Set<number>>()
  let lines = new Set<number>()
  let [line, newLeft] = [0, 0]
  for (const text of diff.split('\n')) {
    if (newLeft > 0) {
      // Deleted lines, and the note that a line feed is missing, have no number on the new side.
      if (/^[-\\]/.test(text)) continue
      if (text.startsWith('+')) lines.add(line)
      newLeft--
      line++
      continue
    }
    const match = hunk.exec(text)
    if (match) [line, newLeft] = [Number(match[1]), Number(match[2] ?? 1)]
    else if (text.startsWith('+++ ')) {
      const path = newPath(text.slice(4))
      lines = files.get(path) ?? new Set()
      files.set(path, lines)
    }
  }
  files.delete(deleted)
  return files
}

const deleted = '/dev/null'

/** Path of a `+++` line: quoted as git quotes, without its `b/`, cut at the tab that some tools add. */
function newPath(written: string): string {
  const text = written.startsWith('"') ? unquoted(written) : (written.split('\t')[0] as string).replace(/\r$/, '')
  return text.startsWith('b/') ? text.slice(2) : text
}

function unquoted(written: string): string {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (let i = 1; i < written.length && written[i] !== '"'; i++) {
    if (written[i] !== '\\') {
      bytes.push(...encoder.encode(String.fromCodePoint(written.codePointAt(i) as number)))
      if ((written.codePointAt(i) as number) > 0xffff) i++
    } else if (/^[0-3][0-7]{2}/.test(written.slice(i + 1, i + 4))) {
      bytes.push(Number.parseInt(written.slice(i + 1, i + 4), 8))
      i += 3
    } else bytes.push(...encoder.encode(escapes[written[++i] ?? ''] ?? written[i] ?? ''))
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}
