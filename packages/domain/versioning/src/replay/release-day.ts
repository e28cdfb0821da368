import { Problem } from '@locktender/contracts'
import type { Scheme } from '../schemes/scheme.ts'

/** The day a past version was released on; only calendar versions need one. Throws Problem `version/no-day` when they have none. */
export function releaseDay({ name }: Scheme, id: string, day: string | undefined): string {
  if (day !== undefined || name !== 'calver') return day ?? ''
  throw new Problem(
    'version/no-day',
    `${id}: a calendar version needs the day of its release.`,
    'Give the day as YYYY-MM-DD, or a history with commit times.',
  )
}
