import { lineEnd, trimmedEnd } from './lines.ts'

function isScissors(text: string, start: number, end: number): boolean {
  if (!text.startsWith('# -', start)) return false
  let at = start + 2
  while (text.charCodeAt(at) === 45) at += 1
  if (!text.startsWith(' >8 -', at)) return false
  at += 4
  while (text.charCodeAt(at) === 45) at += 1
  return at === trimmedEnd(text, start, end)
}

/** The text above git's scissors line `# ---- >8 ----`, which `git commit --verbose` leaves when its clean-up does not run. */
export function aboveScissors(text: string): string {
  if (!text.includes('>8 -')) return text
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start, text.length)
    if (isScissors(text, start, end)) return text.slice(0, start)
    start = end + 1
  }
  return text
}
