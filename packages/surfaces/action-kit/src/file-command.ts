import { Problem } from '@locktender/contracts'

/**
 * One `name=value` entry of GITHUB_OUTPUT or GITHUB_STATE in its multi-line form.
 *
 * @param delimiter a word that nobody can guess: text that holds it could smuggle in entries of its own
 * @throws {Problem} `runner/delimiter-in-value`
 */
export function fileCommandEntry(name: string, value: string, delimiter: string): string {
  if (value.includes(delimiter) || name.includes(delimiter)) {
    throw new Problem(
      'runner/delimiter-in-value',
      `the value of ${name} holds the delimiter of its own entry`,
      'Run again: the delimiter is drawn anew each time.',
    )
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** Bytes of a step summary above which the platform drops it whole. */
export const summaryBytes = 1024 * 1024

/** A summary that the platform will keep: cut at a line, with a last line that says so. */
export function fitSummary(markdown: string, maxBytes = summaryBytes - 1024): string {
  if (Buffer.byteLength(markdown, 'utf8') <= maxBytes) return markdown
  const kept = Buffer.from(markdown, 'utf8').subarray(0, maxBytes).toString('utf8')
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}\n\n_Cut here: the whole result is in the result file._\n`
}
