/** A share as a number from 0 to 1: of `80%` or of 0.8. NaN when the text is no percentage. */
export function shareOf(share: string | number): number {
  if (typeof share === 'number') return share
  return share.endsWith('%') ? Number(share.slice(0, -1)) / 100 : Number.NaN
}
