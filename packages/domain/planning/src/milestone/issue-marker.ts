/** The hidden line by which the suite finds a text again: kind, release and key. */
export function planMarker(kind: 'release' | 'task', release: string, key = ''): string {
  return `<!-- locktender:plan ${kind} ${[release, key]
    .filter((part) => part !== '')
    .map(encode)
    .join(' ')} -->`
}

// Two hyphens would end an HTML comment; encodeURIComponent leaves them.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')

/** Whether the text ends with the marker. Only its last line counts, so that a quoted marker is none. */
export function endsWithMarker(text: string, marker: string): boolean {
  return lastLine(text) === marker
}

/** The last line that is not blank. */
export function lastLine(text: string): string {
  const body = text.trimEnd()
  return body.slice(body.lastIndexOf('\n') + 1)
}

/** The text as it is compared: hosts change line breaks and blanks at the end. */
export function comparable(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

/** The text with the marker as its last line. */
export function withMarker(text: string, marker: string): string {
  const body = text.trimEnd()
  return body === '' ? marker : `${body}\n\n${marker}`
}
