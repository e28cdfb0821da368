import { Refusal } from './refusal.ts'

/** Whether a hit count is above 0: any number of digits, or another way of writing a whole number. */
export function isHit(text: string): boolean {
  if (/^\d{16,400}$/.test(text)) return /[1-9]/.test(text)
  const hits = Number(text.trim() === '' ? Number.NaN : text)
  if (!Number.isInteger(hits) || hits < 0) throw new Refusal('evidence/malformed', `A hit count is "${text.slice(0, 80)}".`)
  return hits > 0
}
