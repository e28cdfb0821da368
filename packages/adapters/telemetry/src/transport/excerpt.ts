const longest = 300

/** Foreign text for a message: one line, no control characters, cut, with every secret blotted out. */
export function excerpt(text: string, secrets: readonly string[]): string {
  const blotted = secrets
    .filter((secret) => secret.length > 0)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text.slice(0, 20 * longest))
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const line = blotted.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
