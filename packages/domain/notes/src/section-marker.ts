import { digest } from './digest.ts'

/** What the invisible line above a section of the changelog says about it. */
export interface SectionMarker {
  /** `1.2.0`, or `package@1.2.0`. */
  readonly key: string
  /** What the section's range starts from: a commit or a tag. */
  readonly base: string | null
  /** Lines of the section below the marker. */
  readonly lines: number
  /** Of those lines, joined by `\n`. */
  readonly digest: string
}

const pattern = /^<!-- locktender:notes release=(\S+) base=(\S+) lines=(\d{1,9}) digest=([0-9a-f]{16}) -->$/

/** The marker line and the section's lines, joined by the line break of the file; without one at the end. */
export function markSection(key: string, base: string | null, text: string, lineBreak: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n')
  const sum = digest(lines.join('\n'))
  const from = base === null ? '-' : encode(base)
  const marker = `<!-- locktender:notes release=${encode(key)} base=${from} lines=${lines.length} digest=${sum} -->`
  return [marker, ...lines].join(lineBreak)
}

/** Reads a line of a changelog; `null` when it is no marker. */
export function readMarker(line: string): SectionMarker | null {
  const [, key, base, lines, sum] = pattern.exec(line) ?? []
  if (key === undefined || base === undefined || sum === undefined) return null
  return { key: decode(key), base: base === '-' ? null : decode(base), lines: Number(lines), digest: sum }
}

// A dash is encoded where it could end the comment early.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/--/g, '%2D%2D').replace(/^-$/, '%2D')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
