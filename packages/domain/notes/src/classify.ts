import type { Reading } from '@locktender/commits'
import { isSecurity } from './security.ts'

/** Sections that no commit type leads to: they are made of footers and people. */
const notTypes: ReadonlySet<string> = new Set(['breaking', 'migrations', 'known-exclusions', 'contributors'])

/** The sections of `keys` that a commit belongs to, by its header: breaking, security, and its type (`type(scope)` before `type`). */
export function classify(reading: Reading, keys: ReadonlySet<string>): string[] {
  const found: string[] = []
  if (reading.breaking) found.push('breaking')
  if (isSecurity(reading)) found.push('security')
  const type = reading.type ?? (reading.revert === null ? null : 'revert')
  if (type === null) return found
  const own = `${type}(${reading.scope ?? ''})`
  const key = keys.has(own) ? own : type
  if (keys.has(key) && !notTypes.has(key) && !found.includes(key)) found.push(key)
  return found
}
