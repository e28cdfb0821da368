import { Refusal } from '../server/refusal.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'

/**
 * Whose token the `Authorization` header carries: `Bearer`, `token`, or Basic with the token as password (git).
 * @returns null when no credentials were sent. @throws Refusal 401 for an unknown or expired token.
 */
export function authenticate(world: World, header: string | undefined): Token | null {
  const secret = readSecret(header)
  if (secret === null) return null
  const token = world.tokens.get(secret)
  if (token === undefined || (token.expiresAt !== null && token.expiresAt <= world.clock.now())) throw new Refusal(401, 'Bad credentials')
  return token
}

function readSecret(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').trim().split(/ +/, 2)
  if (value === '') return null
  if (scheme.toLowerCase() !== 'basic') return value
  const text = Buffer.from(value, 'base64').toString()
  return text.slice(text.indexOf(':') + 1)
}
