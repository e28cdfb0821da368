// What lies here is material for tests, documents and builds: a workspace or module in it is not meant to be released.
const side = new Set(
  'node_modules vendor third_party testdata fixtures fixture __fixtures__ __tests__ test tests e2e example examples demo demos playground playgrounds template templates docs target dist build'.split(
    ' ',
  ),
)

/** Whether a folder on the way is one that only holds material, or is hidden (`.x`, `_x`). */
export function isSideFolder(folder: string, more: ReadonlySet<string> = new Set()): boolean {
  return folder.split('/').some((part) => side.has(part) || more.has(part) || part.startsWith('.') || part.startsWith('_'))
}
