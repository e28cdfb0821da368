/** What a JSON pointer (RFC 6901) leads to; undefined when it leads nowhere. */
export function atPointer(json: unknown, pointer: string): unknown {
  if (pointer === '') return json
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, token) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined,
      json,
    )
}
