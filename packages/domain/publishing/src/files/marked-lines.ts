/** What marks a line whose version a release sets, in a comment of whatever language. */
export const versionMark = 'x-release-version'

// Of what may follow the numbers only what names a prerelease: in `shop-1.0.0-linux.tgz` the rest is no version.
const version = /(?<![\d.])\d+(?:\.\d+)+(?:(?:a|b|rc)\d+|-[0-9A-Za-z]+(?:\.\d+)+)?(?:\+[0-9A-Za-z.-]+)?/

/** The text with another version on every line that says `x-release-version`: the first version on the line is replaced. Other lines stay. */
export function setMarkedVersions(text: string, next: string): string {
  if (!text.includes(versionMark)) return text
  return text
    .split('\n')
    .map((line) => (line.includes(versionMark) && line.length < 1000 ? line.replace(version, () => next) : line))
    .join('\n')
}
