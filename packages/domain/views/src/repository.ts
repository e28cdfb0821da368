const pattern = /^(https?):\/\/([a-z0-9.-]+(?::\d{1,5})?)\/([a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+)$/i

/** A repository's place on the web. */
export interface Repository {
  /** e.g. `https://github.com/acme/shop`, without a slash at its end. */
  readonly address: string
  /** Lower case, with the port if there is one. */
  readonly host: string
  /** `owner/name`. */
  readonly slug: string
}

/** The repository behind a web address; `null` for anything that is not a plain http(s) address of one, e.g. with credentials in it. */
export function readRepository(web: string | null): Repository | null {
  const [, scheme, host, slug] = (web === null ? null : pattern.exec(web.replace(/\/$/, '').replace(/\.git$/, ''))) ?? []
  if (scheme === undefined || host === undefined || slug === undefined) return null
  return { address: `${scheme.toLowerCase()}://${host.toLowerCase()}/${slug}`, host: host.toLowerCase(), slug }
}
