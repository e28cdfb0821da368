/** The words as a metric's name: `critical-vulnerabilities`; undefined when there are none. */
export function metricNamed(words: string): string | undefined {
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return /[a-z]/.test(name) ? name : undefined
}
