import type { SimulatedRelease } from '@locktender/contracts'
import type { CalendarTexts } from '@locktender/calendar'
import type { ResolvedPolicy } from '@locktender/policy'

/** A made-up release and the policy that it meets. */
export interface Simulated {
  readonly resolved: Pick<ResolvedPolicy, 'policy' | 'tree'>
  /** Texts of the calendar files that the policy names. */
  readonly texts: CalendarTexts
  readonly given: SimulatedRelease
  /** The moment, unless the release gives its own. */
  readonly now: Date
}

/** The moment that a made-up release is about. */
export function momentOf({ given, now }: Simulated): Date {
  return given.at === undefined ? now : new Date(given.at)
}

/** A commit of nobody: what is made up has one, so that evidence can be about it. */
export const madeUpCommit = '0'.repeat(40)
