import type { Footer } from '@locktender/commits'
import type { Repository } from '@locktender/views'

/** A header's text without the references at its end, and what they and the footers point to in this repository. */
export interface References {
  readonly text: string
  readonly pullRequests: number[]
  readonly issues: number[]
}

const pullRequestList = /^#\d{1,9}(?:(?:, ?| )#\d{1,9})*$/
const closingWord = /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)$/i
const closingList = /(?:^|[\s,;])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #\d{1,9}(?:(?:, ?| (?:and )?)#\d{1,9})*$/i
/** Longer lists than this are prose; it bounds what the pattern above may look at. */
const longestTail = 200
const mostReferences = 20

/**
 * Takes `(#12)` and `, closes #9` from the end of a description, and issues from closing footers (`Closes #9`, `Fixes: owner/name#9`).
 * References into other repositories are not ours and stay where they are; a text that is nothing but a reference stays too.
 */
export function readReferences(description: string, footers: readonly Footer[], repository: Repository | null): References {
  const pullRequests: number[] = []
  const issues: number[] = []
  let text = description.trim()
  for (let taken = 0; taken < mostReferences; taken += 1) {
    const tail = trailingReference(text)
    const rest = tail === null ? '' : withoutComma(text.slice(0, tail.start).trimEnd())
    if (tail === null || rest === '') break
    ;(tail.closes ? issues : pullRequests).unshift(...tail.numbers)
    text = rest
  }
  for (const [token, value] of footers) if (closingWord.test(token)) issues.push(...closedIssues(value, repository))
  return { text, pullRequests: [...new Set(pullRequests)], issues: [...new Set(issues)] }
}

function withoutComma(text: string): string {
  return text.endsWith(',') || text.endsWith(';') ? text.slice(0, -1).trimEnd() : text
}

interface Tail {
  readonly start: number
  readonly closes: boolean
  readonly numbers: number[]
}

function trailingReference(text: string): Tail | null {
  if (!/[\d)]/.test(text.at(-1) ?? '')) return null
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1
  const inside = open === -1 ? '' : text.slice(open + 1, -1)
  if (pullRequestList.test(inside)) return { start: open, closes: false, numbers: numbersIn(inside) }
  const candidate = open === -1 ? text : inside
  if (candidate.length > longestTail && open !== -1) return null
  const from = Math.max(0, candidate.length - longestTail)
  const match = closingList.exec(candidate.slice(from))
  if (match === null || (open !== -1 && match.index !== 0)) return null
  return { start: open === -1 ? from + match.index : open, closes: true, numbers: numbersIn(match[0]) }
}

function numbersIn(list: string): number[] {
  return [...list.matchAll(/#(\d+)/g)].map((match) => Number(match[1])).filter((number) => number > 0)
}

/** Numbers at the start of a closing footer's value; the first word that is no reference ends them. */
function closedIssues(value: string, repository: Repository | null): number[] {
  const numbers: number[] = []
  for (const word of value.slice(0, longestTail).split(/[\s,]+/)) {
    if (word.toLowerCase() === 'and') continue
    const [, owner, number] = /^([\w.-]+\/[\w.-]+)?#?(\d{1,9})$/.exec(withoutAddress(word, repository)) ?? []
    if (number === undefined) break
    if (owner === undefined || owner.toLowerCase() === repository?.slug.toLowerCase()) numbers.push(Number(number))
  }
  return numbers.filter((number) => number > 0)
}

function withoutAddress(word: string, repository: Repository | null): string {
  const prefix = repository === null ? null : `${repository.address}/issues/`
  return prefix !== null && word.startsWith(prefix) ? word.slice(prefix.length) : word
}
