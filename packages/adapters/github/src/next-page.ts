/** Whether the `Link` header names another page. */
export function nextPage(headers: Readonly<Record<string, string | number | undefined>>): boolean {
  return /\brel="next"/.test(String(headers['link'] ?? ''))
}
