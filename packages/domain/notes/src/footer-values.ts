import type { Reading } from '@locktender/commits'

/** Values of the footers with one of these tokens (given in lower case), in the order of the message; blank ones left out. */
export function footerValues({ footers }: Reading, tokens: readonly string[]): string[] {
  if (footers.length === 0) return []
  return footers.filter(([token, value]) => tokens.includes(token.toLowerCase()) && value.trim() !== '').map(([, value]) => value)
}
