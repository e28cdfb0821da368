/** Longest text of which the scorecard is read, in characters; longest rationale that is kept. */
const mostCharacters = 20_000
const longestRationale = 500

/**
 * What a text says of each criterion: lines `criterion: rationale`, also as items of a list, after the first line. Criteria that are
 * not named, or named without a word, are absent.
 *
 * @param criteria names as the policy spells them; case does not matter in the text
 */
export function readScorecard(text: string, criteria: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Map(criteria.map((name) => [name.toLowerCase(), name]))
  const found = new Map<string, string>()
  const [, ...lines] = text.slice(0, mostCharacters).split('\n')
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon === -1) continue
    const name = wanted.get(
      line
        .slice(0, colon)
        .trim()
        .replace(/^[-*] /, '')
        .trim()
        .toLowerCase(),
    )
    const rationale = line.slice(colon + 1).trim()
    if (name !== undefined && rationale !== '' && !found.has(name)) found.set(name, rationale.slice(0, longestRationale))
  }
  return found
}
