import type { RawCommit } from './raw-commit.ts'

const botNames = /dependabot|renovate|greenkeeper|depfu|snyk|pyup|scala-steward/i
const updateWords = /\b(?:bump|update|upgrade|pin|deps|dependenc|lock ?file)/i
/** Lines only the bots' own templates hold. */
const templates = [
  'Signed-off-by: dependabot',
  '\nupdated-dependencies:',
  '\nBumps [',
  '\nBumps the ',
  '### Release Notes',
  'This PR contains the following updates',
]

/**
 * Whether a dependency bot wrote the message: its author says so, or its header speaks of an update and its body follows
 * a bot's template. Other `[bot]` authors write real commits and are read like people.
 */
export function isDependencyBot(text: string, header: string, author: RawCommit['author']): boolean {
  if (author !== undefined && (botNames.test(author.name) || botNames.test(author.email))) return true
  return templates.some((template) => text.includes(template)) && updateWords.test(header)
}
