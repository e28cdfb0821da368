type Headers = Readonly<Record<string, string | number | undefined>>

/** Whether the `Link` header names another page. */
export function nextPage(headers: Headers): boolean {
  return /\brel="next"/.test(String(headers['link'] ?? ''))
}

/** What to ask for the next page with, be it a number or a cursor; null when this is the last one. */
export function nextParameters(headers: Headers): Readonly<Record<string, string>> | null {
  const links = String(headers['link'] ?? '').split(',')
  const next = links.find((link) => /;\s*rel="next"/.test(link))
  const address = next === undefined ? undefined : /<([^>]+)>/.exec(next)?.[1]
  const query = address === undefined ? undefined : URL.parse(address)?.searchParams
  const given = ['page', 'after', 'before', 'cursor'].flatMap((name) => {
    const value = query?.get(name)
    return value == null ? [] : [[name, value] as const]
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}
