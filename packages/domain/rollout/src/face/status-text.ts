/** Characters that GitHub takes as the description of a deployment status. */
const longest = 140
const mark = (seq: number): string => ` · record ${seq}`

/** One line of at most 140 characters that ends with its place in the record: by that a status is known again. */
export function statusText(text: string, seq: number): string {
  const room = longest - mark(seq).length
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
  return (line.length <= room ? line : `${wholeStart(line, room - 1)}…`) + mark(seq)
}

/** At most so many UTF-16 units of it, whole characters only: half of a pair would not come back as it was sent. */
function wholeStart(text: string, length: number): string {
  const cut = text.slice(0, length)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

/** The event that a status tells of; null for a status of somebody else. */
export function seqOfStatus(description: string): number | null {
  const [, seq] = / · record (\d{1,15})$/.exec(description) ?? []
  return seq === undefined ? null : Number(seq)
}
