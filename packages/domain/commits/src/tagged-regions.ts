import { isBlank } from './characters.ts'
import { isInside, noRegions } from './regions.ts'
import type { Regions } from './regions.ts'

function startsLine(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && isBlank(text.charCodeAt(before)) && text.charCodeAt(before) !== 10) before -= 1
  return before < from || text.charCodeAt(before) === 10
}

/** Stretches between `<details>` or `<blockquote>` at the start of a line and the tag that closes it; unclosed ones hide nothing. */
export function taggedRegions(text: string, from: number, to: number, fenced: Regions): Regions {
  if (text.indexOf('<', from) < 0) return noRegions
  const tag = /<(\/?)(details|blockquote)\b/gi
  tag.lastIndex = from
  const open: { readonly name: string; readonly start: number }[] = []
  const count = new Map<string, number>()
  const regions: number[] = []
  for (let match = tag.exec(text); match !== null && match.index < to; match = tag.exec(text)) {
    if (isInside(fenced, match.index)) continue
    const name = match[2]!.toLowerCase()
    const waiting = count.get(name) ?? 0
    if (match[1] === '') {
      if (open.length === 0 && !startsLine(text, match.index, from)) continue
      open.push({ name, start: match.index })
      count.set(name, waiting + 1)
    } else if (waiting > 0) {
      let opener = open.pop()!
      for (; opener.name !== name; opener = open.pop()!) count.set(opener.name, count.get(opener.name)! - 1)
      count.set(name, waiting - 1)
      while (regions.length > 0 && regions.at(-2)! > opener.start) regions.length -= 2
      regions.push(opener.start, match.index)
    }
  }
  return regions
}
