/** An address without user, password and query. */
export function addressText(url: URL): string {
  return `${url.host}${url.pathname === '/' ? '' : url.pathname.replace(/\/$/, '')}`
}

/** The address of something below a base, with parameters beside those that the base has. */
export function below(base: URL, path: string, parameters: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(base)
  url.pathname = `${url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`}${path}`
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url
}
