import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'

const longestTag = 300

/** The version a tag's name ends with, whatever stands before it: `v1.2.3`, `pkg@1.2.3`, `@acme/pkg-v1.2.3`; null when there is none. */
export function versionInside(text: string, scheme: Scheme): Version | null {
  if (text.length > longestTag) return null
  for (let start = 0; start < text.length; start++) {
    const before = text[start - 1]
    const begins = isDigit(text[start]) && (before === undefined || !isDigit(before)) && before !== '.'
    const version = begins ? scheme.parse(text.slice(start)) : null
    if (version !== null) return version
  }
  return null
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9'
