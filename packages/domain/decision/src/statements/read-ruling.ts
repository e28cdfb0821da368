import { Problem } from '@locktender/contracts'

/** That people put a release off to a new date, or give it up for good. */
export type Ruling =
  | { readonly kind: 'delay'; readonly to: Date; readonly reason: string; readonly by: string }
  | { readonly kind: 'cancel'; readonly reason: string; readonly by: string }

/**
 * What the person who started the run has ruled: `delay until 2026-12-01T09:00Z: REASON` or `cancel: REASON`; null for empty text.
 *
 * @throws {Problem} `input/not-a-decision`, `decision/delay-in-past`
 */
export function readRuling(text: string, by: string, now: Date): Ruling | null {
  const asked = text.trim()
  if (asked === '') return null
  const [, word, until, reason = ''] =
    /^(delay|cancel)(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z))?:[ \t]+(\S[^\n]*)$/.exec(asked) ?? []
  const to = until === undefined ? undefined : new Date(until)
  const isWhole = word === 'cancel' ? to === undefined : to !== undefined && !Number.isNaN(to.getTime())
  if (word === undefined || !isWhole) {
    const found = `decision is ${JSON.stringify(asked.slice(0, 200))}`
    throw new Problem(
      'input/not-a-decision',
      found,
      'Write `delay until 2026-12-01T09:00Z: REASON` or `cancel: REASON`, or leave it empty.',
    )
  }
  if (to === undefined) return { kind: 'cancel', reason, by }
  if (to <= now) throw new Problem('decision/delay-in-past', `the new date ${until} has passed`, 'Give an instant in the future, in UTC.')
  return { kind: 'delay', to, reason, by }
}
