import type { Person } from './mailmap.ts'

const botName = /\[bot\]$|[- ]bot$|^(?:dependabot|renovate|greenkeeper|depfu|snyk|pyup|github-actions|github actions|web-flow)\b/i
const botEmail = /\[bot\]@|^no-?reply@/i

/** Whether an author is a machine: `…[bot]`, `…-bot`, a well-known service, or an address that takes no reply. */
export function isBot({ name, email }: Person): boolean {
  return botName.test(name) || botEmail.test(email)
}
