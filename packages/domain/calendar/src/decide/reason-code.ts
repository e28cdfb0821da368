/** The stable code of a reason about a named entry: `freeze/year-end`. */
export function reasonCode(kind: 'freeze' | 'window' | 'conflict' | 'exception', name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '')
  return `${kind}/${slug === '' ? 'entry' : slug}`
}
