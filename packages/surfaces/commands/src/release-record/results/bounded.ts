import type { Reason, RecordReason } from '@locktender/contracts'

const mostReasons = 50
const mostReasonBytes = 60_000

/** At most that many characters of a text, none cut in half, never empty: what the schema of an event takes. */
export function bounded(text: string, mostCharacters: number): string {
  const characters = [...text.toWellFormed()]
  const cut = characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : characters.join('')
  return cut === '' ? '–' : cut
}

/** As many of the items, from the first, as take no more than that as JSON. */
export function whatFits<Item>(items: readonly Item[], mostItems: number, mostBytes: number): Item[] {
  let bytes = 0
  const taken: Item[] = []
  for (const item of items.slice(0, mostItems)) {
    bytes += Buffer.byteLength(JSON.stringify(item))
    if (bytes > mostBytes) break
    taken.push(item)
  }
  return taken
}

/** Reasons as an event holds them; of a long list it says how many more there are. */
export function boundedReasons(reasons: readonly Pick<Reason, 'code' | 'message'>[]): RecordReason[] {
  const all = reasons.map(({ code, message }) => ({ code: bounded(code, 200), message: bounded(message, 2000) }))
  const shown = whatFits(all, mostReasons, mostReasonBytes)
  const more = reasons.length - shown.length
  return more === 0 ? shown : [...shown, { code: 'record/shortened', message: `${more} more stand in the result` }]
}
