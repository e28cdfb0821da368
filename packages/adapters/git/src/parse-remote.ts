/** Where a repository lives, as its remote address says. */
export interface RemoteAddress {
  /** Lower case, without user, password and port. */
  readonly host: string
  readonly port?: number
  /** The owner, or the path of groups on hosts that nest them. */
  readonly owner: string
  /** Without `.git`. */
  readonly name: string
}

const SCHEMES = new Set(['https:', 'http:', 'ssh:', 'git:', 'git+ssh:', 'git+https:'])

/**
 * Reads `https://host/owner/name.git`, `ssh://git@host:22/owner/name` and `git@host:owner/name.git`. Null for local paths, file
 * addresses and whatever has no owner. Credentials are never part of the answer.
 */
export function parseRemote(url: string): RemoteAddress | null {
  return url.includes('://') ? fromUrl(url) : fromScpLike(url)
}

function fromUrl(text: string): RemoteAddress | null {
  const url = URL.parse(text)
  if (url === null || !SCHEMES.has(url.protocol) || url.hostname === '') return null
  return address(url.hostname, url.port === '' ? undefined : Number(url.port), decoded(url.pathname))
}

function fromScpLike(text: string): RemoteAddress | null {
  const colon = text.indexOf(':')
  const slash = text.indexOf('/')
  if (colon === -1 || (slash !== -1 && slash < colon)) return null
  const host = text.slice(text.lastIndexOf('@', colon) + 1, colon)
  // A single letter is a drive of Windows.
  return /^[\w.-]{2,}$/.test(host) ? address(host, undefined, text.slice(colon + 1)) : null
}

function address(host: string, port: number | undefined, path: string): RemoteAddress | null {
  const parts = path.split('/').filter((part) => part !== '')
  const name = parts.at(-1)?.replace(/\.git$/, '') ?? ''
  const owner = parts.slice(0, -1).join('/')
  if (name === '' || owner === '') return null
  return { host: host.toLowerCase(), ...(port === undefined ? {} : { port }), owner, name }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
