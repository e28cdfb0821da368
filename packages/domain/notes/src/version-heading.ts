/** The version a heading of a changelog announces. */
export interface HeadingVersion {
  /** Without a leading `v`. */
  readonly version: string
  /** As in `pkg@1.2.0`, `pkg-v1.2.0`, `pkg 1.2.0` (only for the package asked about); `null` when the heading names none. */
  readonly package: string | null
}

const decoration = /^[[`*_~\s]+/
const version = /^v?(\d+\.\d+(?:\.\d+)*(?:[-+.]?[0-9A-Za-z][0-9A-Za-z.+-]*)?)(?=$|[\s\])`*_,:;(/])/
const word = /^(?:version|release)\s+/i
const packagePrefix = /^(@?[\w./-]+?)[@-](?=v?\d+\.)/

/** Reads the text of a heading; `null` when it announces no version. A version is the first thing it says, a package aside. */
export function readVersionHeading(heading: string, packageName: string | null): HeadingVersion | null {
  // What announces a version is short; the bound keeps hostile lines cheap.
  const text = heading.slice(0, 300).replace(decoration, '').replace(word, '')
  const plain = version.exec(text)?.[1]
  if (plain !== undefined) return { version: plain, package: null }
  if (packageName !== null && text.startsWith(packageName)) {
    const own = version.exec(text.slice(packageName.length).replace(/^[`*\s]*[@-]?/, ''))?.[1]
    if (own !== undefined) return { version: own, package: packageName }
  }
  const prefix = packagePrefix.exec(text)
  const other = prefix === null ? undefined : version.exec(text.slice(prefix[0].length))?.[1]
  return other === undefined ? null : { version: other, package: prefix?.[1] ?? null }
}
