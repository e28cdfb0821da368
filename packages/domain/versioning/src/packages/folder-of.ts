/** A folder in plain form, `''` for the root: no `.`, no doubled or closing slash, `..` resolved; `..` above the root stays and matches nothing. */
export function folderOf(path: string, from = ''): string {
  const folders: string[] = from === '' ? [] : from.split('/')
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop()
    else folders.push(part)
  }
  return folders.join('/')
}
