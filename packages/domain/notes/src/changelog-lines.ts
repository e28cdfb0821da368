/** A line of a changelog that Markdown reads as such: not inside a code fence or an HTML comment of several lines. */
export interface ChangelogLine {
  /** Without its line break. */
  readonly text: string
  readonly start: number
  /** Offset of the next line, or the length of the file. */
  readonly next: number
}

export interface ChangelogLines {
  readonly lines: readonly ChangelogLine[]
  /** Where a fence or comment begins that never ends and hides all below it; `null` when there is none. */
  readonly unclosed: number | null
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const comment = /^ {0,3}<!--/

/** The lines of a changelog outside of code fences and comments, in order. Linear. */
export function changelogLines(changelog: string): ChangelogLines {
  const lines: ChangelogLine[] = []
  let open: { readonly start: number; readonly closes: (line: string) => boolean } | null = null
  for (let start = 0; start < changelog.length;) {
    const lineBreak = changelog.indexOf('\n', start)
    const next = lineBreak === -1 ? changelog.length : lineBreak + 1
    const text = changelog.slice(start, next).replace(/\r?\n$/, '')
    if (open !== null) {
      if (open.closes(text)) open = null
    } else {
      const closes = hiddenUntil(text)
      if (closes === null) lines.push({ text, start, next })
      else open = { start, closes }
    }
    start = next
  }
  return { lines, unclosed: open?.start ?? null }
}

/** For a line that opens a fence or a comment, how to know the line that closes it. */
function hiddenUntil(line: string): ((line: string) => boolean) | null {
  const marker = fence.exec(line)?.[1]
  if (marker !== undefined) return (later) => later.trim().startsWith(marker) && fence.exec(later)?.[1] === later.trim()
  return comment.test(line) && !line.includes('-->') ? (later) => later.includes('-->') : null
}
