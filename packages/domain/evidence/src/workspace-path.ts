const leadsOutside = /^(?:\/|[A-Za-z]:|[a-z][a-z0-9+.-]{1,20}:\/\/|~)/

/**
 * A path that a report names, as a path inside the project with forward slashes; undefined when it leads outside or is none.
 * `projectRoot` is the absolute directory that the report was written in, where that is known.
 */
export function workspacePath(path: unknown, projectRoot?: string): string | undefined {
  if (typeof path !== 'string' || path === '' || path.length > 4096 || path.includes('\0')) return undefined
  let text = path.replaceAll('\\', '/')
  if (/^file:\/\//i.test(text)) text = text.replace(/^file:\/\/[^/]*/i, '')
  const root = projectRoot?.replaceAll('\\', '/').replace(/\/+$/, '')
  if (root && text.startsWith(`${root}/`)) text = text.slice(root.length + 1)
  if (leadsOutside.test(text)) return undefined
  const parts: string[] = []
  for (const part of text.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  const inside = parts.join('/')
  // `./C:` and `./~` lead outside once their dot is gone.
  return inside === '' || leadsOutside.test(inside) ? undefined : inside
}
