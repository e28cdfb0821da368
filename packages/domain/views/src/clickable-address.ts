import type { Repository } from './repository.ts'

const clean = /^https?:\/\/([a-z0-9.-]+)(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/i
const unfit = /["\\|<>`$]|&#?\w+;/
const trailing = new Set('.,:;!?\'")]}*_~')

/** Splits an address from the punctuation that only ends the sentence around it; a closing bracket stays where it was opened inside. */
export function splitAddress(token: string): readonly [address: string, rest: string] {
  let open = token.split('(').length - token.split(')').length
  let end = token.length
  while (end > 0 && trailing.has(token[end - 1] ?? '')) {
    if (token[end - 1] === ')') {
      if (open >= 0) break
      open += 1
    }
    end -= 1
  }
  return [token.slice(0, end), token.slice(end)]
}

/**
 * Whether an address may stay a link: plain ASCII http(s) without user name, so that the text shown is where it leads. An address deep
 * inside another repository of the same host is none: GitHub would note a reference on a stranger's issue.
 */
export function isClickable(address: string, repository: Repository | null): boolean {
  const host = clean.exec(address)?.[1]?.toLowerCase()
  if (host === undefined || unfit.test(address)) return false
  if (host !== 'github.com' && host !== 'www.github.com' && host !== repository?.host) return true
  if (repository !== null && (address === repository.address || address.startsWith(`${repository.address}/`))) return true
  return address.split(/[?#]/, 1)[0]?.split('/')[5] === undefined
}
