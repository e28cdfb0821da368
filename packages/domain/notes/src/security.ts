import type { Reading } from '@locktender/commits'
import { footerValues } from './footer-values.ts'

const advisory = /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/i

/** Whether a commit mends or concerns security: type or scope `security`, a CVE or GHSA number in its header, or a `Security:` footer. */
export function isSecurity(reading: Reading): boolean {
  return (
    reading.type === 'security' ||
    reading.scope?.toLowerCase() === 'security' ||
    advisory.test(reading.header) ||
    footerValues(reading, ['security']).length > 0
  )
}
