export interface KeyValueFile {
  /** In file order; what stands before an error counts. */
  readonly pairs: readonly (readonly [name: string, value: string])[]
  /** Why the rest of the file was not read. */
  readonly error: string | undefined
}

/**
 * A GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `name=value` lines and `name<<DELIMITER … DELIMITER` blocks (the runner's
 * EnvFileKeyValuePairs as on Linux: a carriage return belongs to the value). A block whose delimiter lines end in CRLF, as a Windows
 * process writes it, ends before its last CRLF.
 */
export function parseKeyValueFile(text: string): KeyValueFile {
  const pairs: (readonly [string, string])[] = []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const endsWithNewline = text.endsWith('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, error: `Invalid format '${line}'. Name must not be empty` }
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '')
        return { pairs, error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` }
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) {
        const unfinished = at + 1 < lines.length && !endsWithNewline
        return {
          pairs,
          error: unfinished ? 'Invalid value. EOF marker missing new line.' : `Invalid value. Matching delimiter not found '${delimiter}'`,
        }
      }
      const value = lines.slice(at + 1, end).join('\n')
      pairs.push([name, delimiter.endsWith('\r') && value.endsWith('\r') ? value.slice(0, -1) : value])
      at = end
    } else return { pairs, error: `Invalid format '${line}'` }
  }
  return { pairs, error: undefined }
}
